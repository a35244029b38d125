import type { CommandContext } from '#api/context.ts';
import { geefCasusnummer, maakCasus } from '#db/casus.ts';
import { maakIngelezenActie, maakIngelezenHuisverbod, maakIngelezenVtContact } from '#db/import-opslaan.ts';
import { maakJournaalregel } from '#db/journaal.ts';
import { maakDoorloop, maakStapRij } from '#db/meldcode.ts';
import { maakPersoon } from '#db/persoon.ts';
import { koppelPersoon, maakRelatie } from '#db/persoon-in-casus.ts';
import { bewaarOverdracht } from '#db/regie.ts';
import type { Rol } from '#domain/casus/lijsten.ts';
import { type NieuweCasus, type NieuwHuisverbod, relatiesUit } from '#domain/import/overzetten.ts';
import { identiteit, type Omstandigheden, zetPersoonOver } from '#domain/import/persoon-over.ts';
import type { BegrepenCasus, Bronregel, IngelezenPersoon } from '#domain/import/voorstel.ts';
import { meldcodeStapCodes } from '#domain/meldcode/lijsten.ts';
import { stapInhoudSchema } from '#domain/meldcode/velden.ts';

/** What a person of the list became: a new one, or one who was there (before, or from an earlier row). */
export interface Plaatsing {
  readonly persoonId: string;
  readonly isNieuw: boolean;
}

/** Says who a person is in the dossier already, or null for a new one. */
export type Wie = (persoon: IngelezenPersoon) => string | null;

/** Adds a case with everything but its people. Gives its id. */
export function maakCasusRecord(ctx: CommandContext, nieuw: NieuweCasus['casus']): string {
  const id = ctx.nieuwId();
  const jaar = Number((nieuw.binnengekomenOp ?? ctx.vandaag).slice(0, 4));
  const rest = { afsluitreden: null, resultaat: null, toelichtingAfsluiten: null };
  maakCasus(ctx.db, { ...nieuw, ...rest, id, nummer: geefCasusnummer(ctx.db, jaar) }, ctx);
  return id;
}

/**
 * Puts the people of a row in its case. `eerder` remembers who was made in this import: the same person in a later row is
 * the same person in the dossier.
 */
export function plaatsPersonen(
  ctx: CommandContext,
  casusId: string,
  personen: readonly IngelezenPersoon[],
  om: Omit<Omstandigheden, 'isEnigeVolwassene'>,
  wie: Wie,
  eerder: Map<string, string>,
): readonly Plaatsing[] {
  const isEnigeVolwassene = personen.filter((een) => een.rol !== 'kind').length === 1;
  const gekoppeld = new Set<string>();
  return personen.map((persoon) => {
    const merk = identiteit(persoon);
    const bekend = wie(persoon) ?? (merk === null ? undefined : eerder.get(merk));
    const persoonId = bekend ?? ctx.nieuwId();
    if (bekend === undefined)
      maakPersoon(ctx.db, { ...zetPersoonOver(persoon, { ...om, isEnigeVolwassene }), id: persoonId }, ctx.nu);
    if (merk !== null) eerder.set(merk, persoonId);
    if (!gekoppeld.has(persoonId)) koppel(ctx, casusId, persoonId, persoon.rol);
    gekoppeld.add(persoonId);
    return { persoonId, isNieuw: bekend === undefined };
  });
}

function koppel(ctx: CommandContext, casusId: string, persoonId: string, rol: Rol): void {
  koppelPersoon(ctx.db, { id: ctx.nieuwId(), casusId, persoonId, rol, isGezinslid: true, toelichting: null }, ctx.nu);
}

/** Adds the relations that the list itself names. */
export function plaatsRelaties(
  ctx: CommandContext,
  casusId: string,
  begrepen: BegrepenCasus,
  plaatsingen: readonly Plaatsing[],
): void {
  const gelegd = new Set<string>();
  for (const { van, naar, soort } of relatiesUit(begrepen.personen)) {
    const [vanPersoonId, naarPersoonId] = [plaatsingen[van]?.persoonId, plaatsingen[naar]?.persoonId];
    if (vanPersoonId === undefined || naarPersoonId === undefined || vanPersoonId === naarPersoonId) continue;
    // The same person on two rows of the case is one person in the dossier, and so is the relation.
    const merk = [vanPersoonId, naarPersoonId, soort].join(' ');
    if (gelegd.has(merk)) continue;
    gelegd.add(merk);
    const rest = { heeftGezag: null, vanOp: null, totOp: null };
    maakRelatie(ctx.db, { ...rest, id: ctx.nieuwId(), casusId, vanPersoonId, naarPersoonId, soort }, ctx.nu);
  }
}

/** Adds what a row says about the work: regie, last contact, next action, meldcode, Veilig Thuis, huisverbod. */
export function plaatsWerk(ctx: CommandContext, casusId: string, nieuw: NieuweCasus): void {
  const basis = { id: ctx.nieuwId(), casusId };
  if (nieuw.regie) {
    const periode = { ...nieuw.regie, id: ctx.nieuwId(), functie: null, reden: null };
    bewaarOverdracht(ctx.db, casusId, [], [periode], ctx);
  }
  if (nieuw.contactOp !== null) {
    const tekst = 'Laatste contact volgens de ingelezen lijst. De lijst zegt niet met wie en hoe.';
    const regel = { soort: 'contact' as const, gebeurdOp: nieuw.contactOp, tekst, metWie: 'niet vermeld in de lijst' };
    maakJournaalregel(ctx.db, { ...LOS, ...regel, ...basis, vastgesteldOp: null }, ctx);
  }
  if (nieuw.actie) maakIngelezenActie(ctx.db, { ...nieuw.actie, id: ctx.nieuwId(), casusId }, ctx);
  if (nieuw.meldcode) plaatsMeldcode(ctx, casusId, nieuw.meldcode);
  if (nieuw.veiligThuis) {
    const { datum, ...contact } = nieuw.veiligThuis;
    maakIngelezenVtContact(ctx.db, { ...contact, op: datum, id: ctx.nieuwId(), casusId }, ctx);
  }
}

const LOS = { persoonId: null, kanaal: null, metWie: null, corrigeertId: null, correctieReden: null } as const;

function plaatsMeldcode(
  ctx: CommandContext,
  casusId: string,
  { gestartOp, stappen }: NonNullable<NieuweCasus['meldcode']>,
): void {
  const doorloopId = ctx.nieuwId();
  maakDoorloop(ctx.db, { id: doorloopId, casusId, aanleiding: 'Ingelezen lijst', gestartOp, persoonIds: [] }, ctx);
  for (const nummer of stappen) {
    const stap = meldcodeStapCodes[nummer - 1];
    if (stap === undefined) continue;
    const leeg = { vastgesteldOp: null, vastgesteldDoor: null, corrigeertId: null, correctieReden: null };
    const reden = 'Gezet volgens de ingelezen lijst; de dag staat er niet bij.';
    const inhoud = stapInhoudSchema.parse({ stap, velden: {} });
    maakStapRij(ctx.db, doorloopId, {
      ...leeg,
      inhoud,
      status: 'uitgevoerd',
      datum: null,
      reden,
      id: ctx.nieuwId(),
      gemaaktOp: ctx.nu,
      gemaaktDoor: ctx.gebruiker.id,
    });
  }
}

/** Adds a huisverbod to a case. */
export function plaatsHuisverbod(
  ctx: CommandContext,
  casusId: string,
  huisverbod: NieuwHuisverbod,
  rest: Omit<Parameters<typeof maakIngelezenHuisverbod>[1], keyof NieuwHuisverbod | 'id' | 'casusId'>,
): void {
  maakIngelezenHuisverbod(ctx.db, { ...huisverbod, ...rest, id: ctx.nieuwId(), casusId }, ctx);
}

/** Writes a row of the source in the journaal of its case, cell by cell: nothing of the list is lost. */
export function plaatsBronregel(
  ctx: CommandContext,
  casusId: string,
  bron: { readonly bestandsnaam: string; readonly rij: number; readonly bronregel: Bronregel },
): void {
  const tekst = bronregeltekst(bron.bestandsnaam, bron.rij, bron.bronregel);
  const regel = {
    soort: 'bronregel' as const,
    gebeurdOp: ctx.nu,
    tekst,
    id: ctx.nieuwId(),
    casusId,
    vastgesteldOp: ctx.nu,
  };
  maakJournaalregel(ctx.db, { ...LOS, ...regel }, ctx);
}

function bronregeltekst(bestandsnaam: string, rij: number, bronregel: Bronregel): string {
  const cellen = bronregel.map(({ kop, tekst, gecorrigeerd }) =>
    gecorrigeerd === undefined
      ? `${kop}: ${tekst}`
      : `${kop}: ${tekst} (bij het inlezen verbeterd in: ${gecorrigeerd || 'leeg'})`,
  );
  return [`Ingelezen uit ${bestandsnaam}, rij ${rij}.`, ...cellen].join('\n');
}
