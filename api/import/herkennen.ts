import type { ReadDb } from '#db/access.ts';
import {
  type Casusverwijzing,
  lijstCasussenMetBronnummer,
  lijstCasussenMetPersonen,
  lijstNaamgenoten,
} from '#db/import-herkennen.ts';
import { type Herkenning, herken } from '#domain/import/dubbel.ts';
import { type BekendeCasus, persoonsleutel } from '#domain/import/keuzes.ts';
import { naamUitRij } from '#domain/import/overzetten.ts';
import type { Bevinding, IngelezenPersoon, RijVoorstel } from '#domain/import/voorstel.ts';
import { zoeksleutelVanNaam } from '#domain/persoon/naam.ts';
import { zoeksleutel } from '#domain/persoon/zoeksleutel.ts';

/** Who in a row may already be in the dossier, and in which cases the row may already be. */
export interface Bekend {
  readonly personen: readonly { readonly persoon: IngelezenPersoon; readonly keuzes: readonly Herkenning[] }[];
  readonly casussen: readonly BekendeCasus[];
}

const NIEMAND: Bekend = { personen: [], casussen: [] };

/** Looks up the people of a row in the dossier, and the cases that a row like this one went to or that they are in. */
export function herkenRij(db: ReadDb, voorstel: RijVoorstel): Bekend {
  const { begrepen } = voorstel;
  if (begrepen === null) return NIEMAND;
  const alle = personenVan(voorstel);
  const personen = alle.flatMap((persoon) => {
    const keuzes = herken(persoon, lijstNaamgenoten(db, zoeksleutelVanNaam(persoon.naam), persoon.bsn));
    return keuzes.length === 0 ? [] : [{ persoon, keuzes }];
  });
  const viaMensen = viaPersonen(db, voorstel, personen);
  const viaNummer =
    begrepen.nummer === null
      ? []
      : lijstCasussenMetBronnummer(db, begrepen.nummer).filter((casus) => isZelfdeNaam(casus, voorstel));
  const casussen = [
    ...viaNummer.map((een) => ({ ...een, waaraan: 'nummer' as const })),
    ...viaMensen.map((een) => ({ ...een, waaraan: 'personen' as const })),
  ];
  return {
    personen,
    casussen: casussen.filter((een, plaats) => casussen.findIndex((ander) => ander.casusId === een.casusId) === plaats),
  };
}

/** The people of a row, whatever its kind. */
export function personenVan({ begrepen }: Pick<RijVoorstel, 'begrepen'>): readonly IngelezenPersoon[] {
  if (begrepen === null) return [];
  if (begrepen.soort === 'casussen') return begrepen.personen;
  return [
    ...(begrepen.uithuisgeplaatste ? [begrepen.uithuisgeplaatste] : []),
    ...begrepen.achterblijvers,
    ...begrepen.kinderen,
  ];
}

/** A number alone says little (every list has a "1"): the name of the family must be the same as well. */
function isZelfdeNaam(casus: Casusverwijzing, { begrepen }: RijVoorstel): boolean {
  return begrepen !== null && zoeksleutel(casus.naam) === zoeksleutel(naamUitRij(begrepen));
}

/** The cases that hold everybody of a row who was recognised: of a list of cases only by name and birth date or BSN. */
function viaPersonen(db: ReadDb, voorstel: RijVoorstel, personen: Bekend['personen']): readonly Casusverwijzing[] {
  const isRegister = voorstel.begrepen?.soort === 'huisverboden';
  const groot = personen.filter(({ persoon }) => persoon.rol !== 'kind');
  const ids = groot.flatMap(({ keuzes }) => {
    const zeker = isRegister ? keuzes : keuzes.filter((een) => een.sterkte === 'zeker');
    return zeker.length === 1 ? zeker.map((een) => een.persoonId) : [];
  });
  // A register names no birth dates: there both people must be found, in the same case.
  if (isRegister && ids.length < 2) return [];
  return lijstCasussenMetPersonen(db, ids);
}

/** Adds to a row what was recognised, and skips a row that was read in before. */
export function metHerkenning(voorstel: RijVoorstel, bekend: Bekend = NIEMAND, isEerder = false): RijVoorstel {
  if (isEerder) {
    const bevinding: Bevinding = { kolom: null, veld: null, ernst: 'info', code: 'AL_INGELEZEN' };
    return { ...voorstel, staat: 'overgeslagen', bevindingen: [...voorstel.bevindingen, bevinding] };
  }
  const erbij: Bevinding[] = [
    ...bekend.personen.map(
      ({ persoon }): Bevinding => ({
        kolom: persoon.kolom,
        veld: null,
        ernst: 'twijfel',
        code: 'MOGELIJK_BEKEND',
        waarde: persoon.volledigeNaam,
      }),
    ),
    ...bekend.casussen.map(
      (casus): Bevinding => ({
        kolom: null,
        veld: null,
        ernst: 'twijfel',
        code: 'CASUS_BESTAAT',
        waarde: `${casus.nummer} ${casus.naam}`,
      }),
    ),
  ];
  if (erbij.length === 0 || voorstel.begrepen === null) return voorstel;
  return {
    ...voorstel,
    staat: voorstel.staat === 'goed' ? 'twijfel' : voorstel.staat,
    bevindingen: [...voorstel.bevindingen, ...erbij],
  };
}

/** Who a person of a row is in the dossier: what the user chose, otherwise the one of whom it is certain. */
export function gekozenPersoon(
  keuzes: readonly Herkenning[],
  gezegd: Readonly<Record<string, string | null>>,
  rij: number,
  naam: string,
): string | null {
  const keuze = gezegd[persoonsleutel(rij, naam)];
  if (keuze !== undefined) return keuze;
  const zeker = keuzes.filter((een) => een.sterkte === 'zeker');
  return zeker.length === 1 ? (zeker[0]?.persoonId ?? null) : null;
}
