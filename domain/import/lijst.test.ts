import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doeAlles } from '#domain/stappen.ts';
import type { Cel } from './blad.ts';
import { herken } from './dubbel.ts';
import { stelIndelingVoor } from './indeling.ts';
import { leesLijst, leesRij, maakContext } from './lijst.ts';
import { type IngelezenPersoon, type RijVoorstel, rijVoorstelSchema } from './voorstel.ts';

const OMGEVING = {
  vandaag: '2026-11-21',
  gemeenten: [{ code: 'GM1708', naam: 'Steenwijkerland', kernen: ['Steenwijk'] }],
};
const KOP = [
  'Nr',
  'Naam gezin',
  'Adres',
  'Volw. 1 (naam, geb.dat, rol)',
  'Kinderen (lft)',
  'Binnengekomen',
  'Status',
  'Opmerkingen',
];

function cellen(tabel: readonly (readonly string[])[]): readonly (readonly Cel[])[] {
  return tabel.map((rij) => rij.map((tekst): Cel => ({ tekst, soort: 'tekst' })));
}

function lees(...tabel: readonly (readonly string[])[]): readonly RijVoorstel[] {
  const rijen = cellen([KOP, ...tabel]);
  return leesLijst({ rijen }, stelIndelingVoor(rijen, OMGEVING), OMGEVING);
}

const BAKKER = [
  '1',
  'Bakker',
  'Kade 1',
  'Petra Bakker, 20-4-1953, so',
  'Sem (7)',
  '28-3-2025',
  'loopt',
  'let op: hond',
];

describe('een rij', () => {
  it('bewaart elke cel met zijn kop als bronregel', () => {
    expect(lees(BAKKER)[0]?.bronregel).toEqual(KOP.map((kop, plaats) => ({ kop, tekst: BAKKER[plaats] })));
  });

  it('zonder naam en zonder datum wordt geweigerd, zonder naam alleen is twijfel', () => {
    const [zonderAlles, zonderNaam] = lees(
      ['1', '', 'Kade 1', '', '', '', 'loopt', ''],
      ['2', '', '', '', '', '28-3-2025', '', ''],
    );
    expect(zonderAlles).toMatchObject({ staat: 'geweigerd' });
    expect(zonderAlles?.bevindingen.map((een) => een.code)).toContain('GEEN_NAAM_OF_DATUM');
    expect(zonderNaam).toMatchObject({ staat: 'twijfel' });
  });

  it('een onmogelijke datum wordt niet overgenomen en een datum in de toekomst is twijfel', () => {
    const [onmogelijk, later] = lees(
      ['1', 'Bakker', '', '', '', '30-2-2025', '', ''],
      ['2', 'Smit', '', '', '', '1-2-2027', '', ''],
    );
    expect(onmogelijk).toMatchObject({
      staat: 'twijfel',
      begrepen: { binnengekomen: null },
      bevindingen: [{ code: 'DATUM_ONMOGELIJK', ernst: 'geweigerd', kolom: 5 }],
    });
    expect(later).toMatchObject({
      begrepen: { binnengekomen: '2027-02-01' },
      bevindingen: [{ code: 'DATUM_TOEKOMST' }],
    });
  });

  it('leeftijden gelden op de dag van binnenkomst, en dat staat erbij', () => {
    const [voorstel] = lees(BAKKER);
    expect(voorstel?.begrepen).toMatchObject({
      personen: [{}, { volledigeNaam: 'Sem', rol: 'kind', leeftijd: 7, leeftijdOp: '2025-03-28' }],
    });
    expect(voorstel?.bevindingen).toContainEqual(
      expect.objectContaining({ code: 'LEEFTIJD_OP_PEILDATUM', waarde: '2025-03-28', ernst: 'info' }),
    );
    const [zonder] = lees(['1', 'Bakker', '', '', 'Sem (7)', '', '', '']);
    expect(zonder?.bevindingen).toContainEqual(
      expect.objectContaining({ code: 'LEEFTIJD_ZONDER_PEILDATUM', waarde: '2026-11-21', ernst: 'twijfel' }),
    );
  });

  it('een afsluiting voor de binnenkomst is twijfel', () => {
    const [voorstel] = lees(['1', 'Bakker', '', '', '', '28-6-2025', 'afgesl. 3-2025', '']);
    expect(voorstel).toMatchObject({ begrepen: { status: 'afgesloten', afgeslotenOp: '2025-03' } });
    expect(voorstel?.bevindingen.map((een) => een.code)).toContain('AFGESLOTEN_VOOR_BINNENKOMST');
  });
});

describe('verbeteren op de plaats zelf', () => {
  const rijen = cellen([KOP, ['1', 'Bakker', '', 'Anna Bakker, 03/04/85, so', '', '30-2-2025', '', 'BSN 111222333']]);
  const indeling = stelIndelingVoor(rijen, OMGEVING);
  const lijst = leesLijst({ rijen }, indeling, OMGEVING);

  it('een gekozen lezing en een verbeterde cel worden opnieuw gelezen; de bron blijft staan', () => {
    const keuze = lijst[0]?.bevindingen.find((een) => een.code === 'DATUM_TWEE_LEZINGEN')?.keuzen?.[1]?.waarde ?? '';
    const correcties = { 3: keuze, 5: '28-2-2025' };
    const context = doeAlles(maakContext({ rijen }, indeling, OMGEVING));
    const nieuw = leesRij({ rij: 2, cellen: rijen[1] ?? [], correcties }, context);
    expect(nieuw).toMatchObject({
      begrepen: { binnengekomen: '2025-02-28', personen: [{ geboortedatum: '1985-03-04', bsn: '111222333' }] },
    });
    expect(nieuw.bronregel).toContainEqual({ kop: 'Binnengekomen', tekst: '30-2-2025', gecorrigeerd: '28-2-2025' });
    expect(nieuw.regelSleutel).toBe(lijst[0]?.regelSleutel);
    expect(leesLijst({ rijen }, indeling, OMGEVING, { 2: correcties })[0]).toEqual(nieuw);
  });

  it('een BSN hoort bij een persoon zodra de naam erachter staat', () => {
    const twee = cellen([
      KOP,
      ['1', 'Bakker', '', 'Anna Bakker, 3-4-1985', 'Sem (7)', '1-2-2025', '', 'BSN 111222333'],
    ]);
    const [voorstel] = leesLijst({ rijen: twee }, indeling, OMGEVING);
    const vraag = voorstel?.bevindingen.find((een) => een.code === 'BSN_VAN_WIE');
    expect(voorstel).toMatchObject({ begrepen: { personen: [{ bsn: null }, { bsn: null }] } });
    const keuze = vraag?.keuzen?.find((een) => een.tekst === 'Sem')?.waarde ?? '';
    const [nieuw] = leesLijst({ rijen: twee }, indeling, OMGEVING, { 2: { 7: keuze } });
    expect(nieuw).toMatchObject({ begrepen: { personen: [{ bsn: null }, { bsn: '111222333' }] } });
  });
});

describe('dubbel', () => {
  it('hetzelfde gezin en hetzelfde nummer in twee rijen worden bij beide genoemd', () => {
    const lijst = lees(
      BAKKER,
      ['2', 'fam. Bakker', 'Kade 1', 'Petra Bakker, 20 apr 1953, moeder', '', '1-5-2025', '', ''],
      ['1', 'Smit', '', 'Roos Smit, 1-1-1990', '', '1-5-2025', '', ''],
    );
    const bij = (plaats: number, code: string) => lijst[plaats]?.bevindingen.find((een) => een.code === code)?.rijen;
    expect([bij(0, 'MOGELIJK_DUBBEL'), bij(1, 'MOGELIJK_DUBBEL'), bij(2, 'MOGELIJK_DUBBEL')]).toEqual([
      [3],
      [2],
      undefined,
    ]);
    expect([bij(0, 'NUMMER_DUBBEL'), bij(2, 'NUMMER_DUBBEL')]).toEqual([[4], [2]]);
  });

  it('een persoon die al in het dossier staat', () => {
    const begrepen = lees(BAKKER)[0]?.begrepen;
    const persoon = begrepen?.soort === 'casussen' ? begrepen.personen[0] : undefined;
    const sterkte = (
      ander: { zoeksleutel?: string; geboortedatum?: string | null; bsn?: string | null },
      zelf: Partial<IngelezenPersoon> = {},
    ) =>
      persoon &&
      herken({ ...persoon, ...zelf }, [
        {
          id: 'p1',
          weergavenaam: 'Petra Bakker',
          zoeksleutel: 'petra bakker',
          geboortedatum: null,
          bsn: null,
          ...ander,
        },
      ]).map((een) => een.sterkte);
    expect(sterkte({ geboortedatum: '1953-04-20' })).toEqual(['zeker']);
    expect(sterkte({ geboortedatum: '1953' })).toEqual(['waarschijnlijk']);
    expect(sterkte({})).toEqual(['mogelijk']);
    expect(sterkte({ geboortedatum: '1954-04-20' })).toEqual([]);
    expect(sterkte({ zoeksleutel: 'roos smit' })).toEqual([]);
    expect(sterkte({ zoeksleutel: 'p bakker', bsn: '111222333' }, { bsn: '111222333' })).toEqual(['zeker']);
    expect(sterkte({ geboortedatum: '1953-04-20', bsn: '123456782' }, { bsn: '111222333' })).toEqual([]);
  });
});

describe('de sleutel van een rij', () => {
  it('blijft gelijk als rijen en kolommen van plaats wisselen', () => {
    const anders = [7, 3, 1, 0, 2, 6, 5, 4];
    const rijen = cellen([
      ['titel'],
      anders.map((plaats) => KOP[plaats] ?? ''),
      ['9', 'x'],
      anders.map((plaats) => BAKKER[plaats] ?? ''),
    ]);
    const lijst = leesLijst({ rijen }, stelIndelingVoor(rijen, OMGEVING), OMGEVING);
    expect(lijst.at(-1)?.regelSleutel).toBe(lees(BAKKER)[0]?.regelSleutel);
  });

  it('onderscheidt twee rijen die letterlijk gelijk zijn', () => {
    const sleutels = lees(BAKKER, BAKKER).map((een) => een.regelSleutel);
    expect(new Set(sleutels).size).toBe(2);
  });
});

describe('elke lijst', () => {
  const woord = fc.constantFrom(
    'Nr',
    'Naam',
    'Geb.dat',
    'Fatima de Vries, 3-4-1985, so',
    'Sem (7); Lotte',
    '30-2-2025',
    '03/04/25',
    'GEHEIM',
    '8331wl',
    '=1+1',
    '<script>',
    'BSN 111222333',
    'Totaal',
    'week 17',
    'x',
    '??',
    'Steenwijk',
    '12',
    'toString',
    '__proto__',
  );
  const tekst = fc.oneof({ weight: 3, arbitrary: woord }, fc.string({ maxLength: 20 }), fc.constant(''));
  const tabel = fc.array(fc.array(tekst, { maxLength: 8 }), { maxLength: 8 });

  it('wordt gelezen zonder te werpen, past in het schema en verliest geen cel', () => {
    fc.assert(
      fc.property(tabel, (inhoud) => {
        const rijen = cellen(inhoud);
        const indeling = stelIndelingVoor(rijen, OMGEVING);
        const lijst = leesLijst({ rijen }, indeling, OMGEVING);
        for (const [plaats, rij] of inhoud.entries()) {
          const gevuld = rij.filter((een) => een.trim() !== '');
          if (plaats <= indeling.kopRij || gevuld.length === 0) continue;
          const voorstel = lijst.find((een) => een.rij === plaats + 1);
          expect(voorstel?.bronregel.map((een) => een.tekst)).toEqual(gevuld);
          expect(rijVoorstelSchema.safeParse(voorstel).error).toBeUndefined();
        }
      }),
      { numRuns: 600 },
    );
  });
});
