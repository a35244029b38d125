import { zetHuisverbodcasusOver, zetHuisverbodOver } from '#domain/import/overzetten.ts';
import type { BegrepenHuisverbod, IngelezenPersoon, RijVoorstel } from '#domain/import/voorstel.ts';
import { bewaarRijen, celtekstVan, type Gang, telPersonen, wieIs } from './gang.ts';
import { maakCasusRecord, plaatsHuisverbod, plaatsPersonen } from './opslaan.ts';
import { besluitOver } from './werk.ts';

/** Reads one huisverbod in: in the case that the row belongs to, or in a new one for the two people. */
export function leesHuisverbodIn(gang: Gang, voorstel: RijVoorstel, begrepen: BegrepenHuisverbod): void {
  const { ctx, werk, telling } = gang;
  const besluit = besluitOver(werk, voorstel);
  const personen = personenMetRol(begrepen);
  const plaats =
    besluit.soort === 'bestaand'
      ? inBestaande(gang, voorstel, besluit.casusId, personen)
      : inNieuwe(gang, voorstel, begrepen, personen);
  plaatsHuisverbod(ctx, plaats.casusId, zetHuisverbodOver(begrepen.huisverbod), {
    nummer: begrepen.nummer,
    uithuisgeplaatsteId: begrepen.uithuisgeplaatste ? (plaats.persoonIds[0] ?? null) : null,
    achterblijverId:
      begrepen.achterblijvers.length === 0 ? null : (plaats.persoonIds[begrepen.uithuisgeplaatste ? 1 : 0] ?? null),
    hulpAanvaard: begrepen.hulpAanvaard,
    kinderen: begrepen.heeftKinderen,
    brontekst: celtekstVan(werk, [voorstel], 'verloop'),
  });
  telling.huisverboden += 1;
  bewaarRijen(gang, [voorstel], plaats.casusId);
}

type Plaats = { readonly casusId: string; readonly persoonIds: readonly (string | null)[] };

function inNieuwe(
  gang: Gang,
  voorstel: RijVoorstel,
  begrepen: BegrepenHuisverbod,
  personen: readonly IngelezenPersoon[],
): Plaats {
  const { ctx } = gang;
  const casusId = maakCasusRecord(ctx, zetHuisverbodcasusOver(begrepen, ctx.vandaag));
  const om = { contactWaarschuwing: null, isGeheimAdres: begrepen.isGeheimAdres, tolk: null };
  const plaatsingen = plaatsPersonen(ctx, casusId, personen, om, wieIs(gang, [voorstel]), gang.eerder);
  telPersonen(gang, plaatsingen);
  gang.telling.nieuweCasussen += 1;
  return { casusId, persoonIds: plaatsingen.map((een) => een.persoonId) };
}

/** In an existing case the register only points at people who are in it already: it adds nobody to a family. */
function inBestaande(
  gang: Gang,
  voorstel: RijVoorstel,
  casusId: string,
  personen: readonly IngelezenPersoon[],
): Plaats {
  const bekend = gang.werk.bekend.get(voorstel.rij)?.personen ?? [];
  const persoonIds = personen.map((persoon) => {
    const keuzes = bekend.find((een) => een.persoon.volledigeNaam === persoon.volledigeNaam)?.keuzes ?? [];
    return wieIs(gang, [voorstel])(persoon) ?? (keuzes.length === 1 ? (keuzes[0]?.persoonId ?? null) : null);
  });
  gang.telling.bijBestaande += 1;
  gang.telling.bekendePersonen += persoonIds.filter((id) => id !== null).length;
  return { casusId, persoonIds };
}

/** Who leaves the house is the one from whom the danger comes (Wth art. 2 lid 1); who stays is taken as the victim. */
function personenMetRol(begrepen: BegrepenHuisverbod): readonly IngelezenPersoon[] {
  const uit = begrepen.uithuisgeplaatste;
  return [
    ...(uit ? [{ ...uit, rol: uit.rol === 'onbekend' ? ('pleger' as const) : uit.rol }] : []),
    ...begrepen.achterblijvers.map((een) => ({
      ...een,
      rol: een.rol === 'onbekend' ? ('slachtoffer' as const) : een.rol,
    })),
    ...begrepen.kinderen,
  ];
}
