import type { Stappen } from '#domain/stappen.ts';
import { kaal } from './tekst.ts';
import type { BegrepenCasus, Bevinding, RijVoorstel } from './voorstel.ts';

/**
 * Zet in een lijst met een persoon per rij de rijen van dezelfde casus bij elkaar: `groep` wordt het nummer van de eerste
 * rij. Een rij zonder nummer en zonder gezinsnaam hoort bij de rij erboven (samengevoegde cellen); dat is twijfel.
 */
export function groepeer(voorstellen: readonly RijVoorstel[], isPerPersoon: boolean): readonly RijVoorstel[] {
  if (!isPerPersoon) return voorstellen;
  const eerste = new Map<string, number>();
  let vorige: number | null = null;
  return voorstellen.map((voorstel) => {
    if (voorstel.begrepen === null || voorstel.staat === 'geweigerd') return voorstel;
    const sleutel = casussleutel(voorstel);
    if (sleutel === null) {
      if (vorige === null) return voorstel;
      const bevinding: Bevinding = {
        kolom: null,
        veld: 'nummer',
        ernst: 'twijfel',
        code: 'BIJ_VORIGE_RIJ',
        rijen: [vorige],
      };
      return {
        ...voorstel,
        groep: vorige,
        staat: 'twijfel' as const,
        bevindingen: [...voorstel.bevindingen, bevinding],
      };
    }
    const groep = eerste.get(sleutel) ?? voorstel.rij;
    eerste.set(sleutel, groep);
    vorige = groep;
    return { ...voorstel, groep };
  });
}

function casussleutel(voorstel: RijVoorstel): string | null {
  const { begrepen } = voorstel;
  if (begrepen?.nummer) return `nummer ${kaal(begrepen.nummer)}`;
  if (begrepen?.gezinsnaam)
    return `gezin ${kaal(begrepen.gezinsnaam)} ${kaal(begrepen.postcode ?? begrepen.adres ?? '')}`;
  return null;
}

/** Een casus uit een of meer rijen, met wat tussen die rijen niet klopt. */
export type SamengesteldeCasus = {
  readonly begrepen: BegrepenCasus;
  readonly rijen: readonly RijVoorstel[];
  readonly tegenspraak: readonly string[];
};

/** Na zoveel casussen is er gelegenheid voor iets anders. */
const PER_STAP = 50;

/** Voegt de rijen van een groep samen: personen achter elkaar, van elk ander gegeven de eerste gevulde waarde. */
export function* stelCasussenSamen(voorstellen: readonly RijVoorstel[]): Stappen<readonly SamengesteldeCasus[]> {
  const groepen = new Map<number, RijVoorstel[]>();
  for (const voorstel of voorstellen) {
    if (voorstel.begrepen?.soort !== 'casussen' || voorstel.staat === 'geweigerd') continue;
    const groep = groepen.get(voorstel.groep);
    if (groep) groep.push(voorstel);
    else groepen.set(voorstel.groep, [voorstel]);
  }
  const casussen: SamengesteldeCasus[] = [];
  for (const rijen of groepen.values()) {
    if (casussen.length % PER_STAP === 0) yield;
    casussen.push(voegRijenSamen(rijen));
  }
  return casussen;
}

function voegRijenSamen(rijen: readonly RijVoorstel[]): SamengesteldeCasus {
  const alle = rijen.map((een) => een.begrepen).filter((een): een is BegrepenCasus => een?.soort === 'casussen');
  const tegenspraak = new Set<string>();
  const begrepen = alle.reduce((tot, een) => {
    const basis = { ...een, ...ingevuld(tot) };
    for (const veld of ENKELE_VELDEN) {
      if (tot[veld] !== null && een[veld] !== null && tot[veld] !== een[veld]) tegenspraak.add(veld);
    }
    return {
      ...basis,
      isGeheimAdres: tot.isGeheimAdres || een.isGeheimAdres,
      adres: tot.isGeheimAdres || een.isGeheimAdres ? null : basis.adres,
      personen: [...tot.personen, ...een.personen],
      vormen: uniek(tot.vormen, een.vormen),
      aarden: uniek(tot.aarden, een.aarden),
      kenmerken: uniek(tot.kenmerken, een.kenmerken),
      opmerkingen: [tot.opmerkingen, een.opmerkingen].filter((tekst) => tekst !== null).join('\n') || null,
      laatsteContact: laatste(tot.laatsteContact, een.laatsteContact),
      binnengekomen: vroegste(tot.binnengekomen, een.binnengekomen),
    };
  });
  return { begrepen, rijen, tegenspraak: [...tegenspraak] };
}

/** Velden waarvan twee rijen van dezelfde casus maar een waarde mogen geven. */
const ENKELE_VELDEN = [
  'gezinsnaam',
  'adres',
  'postcode',
  'instroombron',
  'status',
  'volgendeActie',
] as const satisfies readonly (keyof BegrepenCasus)[];

function ingevuld(casus: BegrepenCasus): Partial<BegrepenCasus> {
  return Object.fromEntries(Object.entries(casus).filter(([, waarde]) => waarde !== null && waarde !== ''));
}

function uniek<T>(een: readonly T[], ander: readonly T[]): T[] {
  return [...new Set([...een, ...ander])];
}

function laatste(een: string | null, ander: string | null): string | null {
  return (
    [een, ander]
      .filter((dag) => dag !== null)
      .sort()
      .at(-1) ?? null
  );
}

function vroegste(een: string | null, ander: string | null): string | null {
  return [een, ander].filter((dag) => dag !== null).sort()[0] ?? null;
}
