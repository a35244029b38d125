import { gevuld, noteer, type Rijlezer, tekstVan } from './rijbron.ts';
import { vlak } from './tekst.ts';
import type { Veld } from './velden.ts';
import type { IngelezenPersoon } from './voorstel.ts';
import { leesVrijeTekst } from './vrije-tekst.ts';

const VRIJE_VELDEN = ['opmerkingen', 'bronregel', 'volgendeActie'] as const satisfies readonly Veld[];

export type Rijtekst = {
  readonly personen: readonly IngelezenPersoon[];
  readonly waarschuwing: string | null;
  readonly tolk: string | null;
};

/** Haalt uit de vrije tekst van een rij wat bij de personen hoort; een BSN alleen als duidelijk is van wie het is. */
export function leesRijtekst(lezer: Rijlezer, personen: readonly IngelezenPersoon[]): Rijtekst {
  let uit = personen;
  let waarschuwing: string | null = null;
  let tolk: string | null = null;
  for (const veld of VRIJE_VELDEN) {
    for (const { kolom } of gevuld(lezer, veld)) {
      const tekst = tekstVan(lezer, kolom);
      const gelezen = leesVrijeTekst(tekst);
      for (const los of gelezen.bevindingen) noteer(lezer, kolom, veld, los);
      waarschuwing ??= gelezen.waarschuwing;
      tolk ??= gelezen.tolk;
      for (const { bsn, wie } of gelezen.bsns) uit = plaatsBsn(lezer, { kolom, veld, tekst, bsn, wie }, uit);
    }
  }
  return { personen: uit, waarschuwing, tolk };
}

type Bsnvondst = {
  readonly kolom: number;
  readonly veld: Veld;
  readonly tekst: string;
  readonly bsn: string;
  readonly wie: string | null;
};

function plaatsBsn(
  lezer: Rijlezer,
  vondst: Bsnvondst,
  personen: readonly IngelezenPersoon[],
): readonly IngelezenPersoon[] {
  const { kolom, veld, tekst, bsn, wie } = vondst;
  const genoemd =
    wie === null
      ? []
      : personen.filter(
          (een) => vlak(een.volledigeNaam).startsWith(vlak(wie)) || vlak(wie).startsWith(vlak(een.volledigeNaam)),
        );
  const enige = wie === null && personen.length === 1 ? personen[0] : undefined;
  const van = genoemd.length === 1 ? genoemd[0] : enige;
  if (van === undefined || van.bsn !== null) {
    // De gebruiker kiest door de naam achter het nummer te zetten; zo blijft alles tekst in de cel.
    const keuzen = personen
      .filter((een) => een.volledigeNaam !== '')
      .map((een) => ({ tekst: een.volledigeNaam, waarde: `${tekst} van ${een.volledigeNaam}` }));
    noteer(lezer, kolom, veld, {
      ernst: 'twijfel',
      code: 'BSN_VAN_WIE',
      waarde: bsn,
      ...(keuzen.length > 0 && { keuzen }),
    });
    return personen;
  }
  noteer(lezer, kolom, veld, { ernst: 'info', code: 'BSN_GEVONDEN', waarde: van.volledigeNaam });
  return personen.map((een) => (een === van ? { ...een, bsn } : een));
}
