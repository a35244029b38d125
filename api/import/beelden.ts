import type { QueryContext } from '#api/context.ts';
import { type Bezig, laadEerdereImport } from '#db/import.ts';
import { type Blad, celTekst, isLegeRij } from '#domain/import/blad.ts';
import { naamUitRij } from '#domain/import/overzetten.ts';
import type { RijVoorstel } from '#domain/import/voorstel.ts';
import { gekozenPersoon, personenVan } from './herkennen.ts';
import { besluitOver, bronVan, casussenBij, type Werk, werkVan } from './werk.ts';

/** Rows shown to choose the header from. */
const EERSTE_RIJEN = 12;
const VOORBEELDEN = 3;

/** The list being read in as the screen of the columns shows it. */
export function beeldVanIndeling(ctx: QueryContext, bezig: Bezig) {
  const bladen = bronVan(ctx.db, bezig);
  const { blad, indeling } = bezig.keuzes;
  const rijen = bladen[blad]?.rijen ?? [];
  const inhoud = rijen.slice(indeling.kopRij + 1).filter((rij) => !isLegeRij(rij));
  return {
    bestandsnaam: bezig.bestandsnaam,
    soort: indeling.soort,
    blad,
    bladen: bladen.map((een) => ({ naam: een.naam, aantalRijen: een.rijen.filter((rij) => !isLegeRij(rij)).length })),
    kopRij: indeling.kopRij,
    eersteRijen: rijen
      .slice(0, EERSTE_RIJEN)
      .map((rij, plaats) => ({ rij: plaats + 1, cellen: rij.map((cel) => celTekst(cel)) })),
    kolommen: indeling.kolommen.map((kolom) => ({ ...kolom, ...inhoudVan(inhoud, kolom.kolom) })),
    aantalRijen: inhoud.length,
    eerderIngelezenOp: laadEerdereImport(ctx.db, bezig.sha256),
    isGelezen: werkVan(ctx.db, ctx.vandaag) !== undefined,
  };
}

/** The first different texts in a column, and how many cells of it hold something. */
function inhoudVan(rijen: Blad['rijen'], kolom: number) {
  const voorbeelden: string[] = [];
  let gevuld = 0;
  for (const rij of rijen) {
    const tekst = celTekst(rij[kolom]);
    if (tekst === '') continue;
    gevuld += 1;
    if (voorbeelden.length < VOORBEELDEN && !voorbeelden.includes(tekst)) voorbeelden.push(tekst);
  }
  return { voorbeelden, gevuld };
}

/** A row as the list of rows shows it. */
export function regelVan(werk: Werk, voorstel: RijVoorstel) {
  const { rij, groep, staat, begrepen, bevindingen } = voorstel;
  const personen = personenVan(voorstel).map((een) => een.volledigeNaam);
  return {
    rij,
    groep,
    staat,
    besluit: besluitOver(werk, voorstel),
    nummer: begrepen?.nummer ?? null,
    naam: begrepen ? naamUitRij(begrepen) : (voorstel.bronregel[0]?.tekst ?? ''),
    personen: personen.filter((naam) => naam !== '').join(', '),
    twijfels: bevindingen.filter((een) => een.ernst === 'twijfel').length,
    geweigerd: bevindingen.filter((een) => een.ernst === 'geweigerd').length,
  };
}

/** A row with every cell, what is known about it, and what may be chosen. */
export function beeldVanRij(werk: Werk, voorstel: RijVoorstel) {
  const { indeling, correcties, personen } = werk.bezig.keuzes;
  const cellen = werk.blad.rijen[voorstel.rij - 1] ?? [];
  return {
    voorstel,
    cellen: indeling.kolommen.map(({ kolom, kop, veld }) => ({
      kolom,
      kop,
      veld,
      tekst: celTekst(cellen[kolom]),
      gecorrigeerd: correcties[voorstel.rij]?.[kolom] ?? null,
    })),
    besluit: besluitOver(werk, voorstel),
    casussen: [...casussenBij(werk, voorstel.groep)],
    personen: (werk.bekend.get(voorstel.rij)?.personen ?? []).map(({ persoon, keuzes }) => ({
      volledigeNaam: persoon.volledigeNaam,
      keuzes: [...keuzes],
      gekozen: gekozenPersoon(keuzes, personen, voorstel.rij, persoon.volledigeNaam),
    })),
  };
}
