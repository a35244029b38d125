import { z } from 'zod';
import { datumSchema } from '#domain/datum/schema.ts';
import { type MeldcodeStap, type MeldcodeStapStatus, meldcodeStapStatusCodes } from '#domain/meldcode/lijsten.ts';
import { type StapInvoer, type StapRecord, stapInvoerSchema } from '#domain/meldcode/staprecord.ts';
import { veldenPerStap } from '#domain/meldcode/velden.ts';
import type { Weigering } from '#renderer/ui/use-formulier.ts';

/** How a field of a step is typed and shown. */
export type Veldsoort =
  | 'regel'
  | 'vlak'
  | 'driestand'
  | 'vinkje'
  | 'getal'
  | 'consultatie'
  | 'redenNiet'
  | 'verwijsindex'
  | 'signalen'
  | 'gesprekken'
  | 'kindcheck';

/** The fields of each step in the order of the screen; labels stand in `tekst/meldcode.ts` under the same names. */
export const stapvelden: Readonly<Record<MeldcodeStap, readonly (readonly [string, Veldsoort])[]>> = {
  stap_1: [
    ['signaalIds', 'signalen'],
    ['waargenomenDoor', 'regel'],
    ['tijdEnPlaats', 'regel'],
    ['wieWarenErbij', 'regel'],
    ['eerdereMeldingen', 'vlak'],
    ['kindcheck', 'kindcheck'],
    ['afspraken', 'vlak'],
  ],
  stap_2: [
    ['geraadpleegd', 'consultatie'],
    ['naamEnFunctie', 'regel'],
    ['organisatie', 'regel'],
    ['anoniemVoorgelegd', 'vinkje'],
    ['vraag', 'vlak'],
    ['advies', 'vlak'],
    ['afspraken', 'vlak'],
    ['wieCoordineert', 'regel'],
  ],
  stap_3: [
    ['doel', 'vlak'],
    ['gesprekken', 'gesprekken'],
    ['andereDeelnemers', 'regel'],
    ['besprokenFeiten', 'vlak'],
    ['stemVanHetKind', 'vlak'],
    ['afspraken', 'vlak'],
  ],
  stap_4: [
    ['risico', 'vlak'],
    ['aard', 'vlak'],
    ['ernst', 'vlak'],
    ['vtGeraadpleegd', 'driestand'],
    ['vtAdvies', 'vlak'],
    ['instrument', 'regel'],
    ['instrumentVersie', 'regel'],
    ['instrumentUitkomst', 'regel'],
  ],
  stap_5: [
    ['afsprakenMetGezin', 'vlak'],
    ['afsprakenMetVeiligThuis', 'vlak'],
    ['eigenHulp', 'vlak'],
    ['andereOrganisaties', 'vlak'],
    ['verwijsindex', 'verwijsindex'],
  ],
};

/** The fields that take the place of those above when the talk of step 3 is skipped. */
export const nietGevoerdVelden: readonly (readonly [string, Veldsoort])[] = [
  ['redenNietGevoerd', 'redenNiet'],
  ['beslotenDoor', 'regel'],
  ['pogingen', 'getal'],
];

/** What the form of a step holds; `velden` differ per step. */
export type Stapwaarden = {
  status: MeldcodeStapStatus;
  datum: string | null;
  reden: string;
  correctieReden: string;
  velden: Record<string, unknown>;
};

function isGeheelLeeg(kindcheck: unknown): boolean {
  return typeof kindcheck === 'object' && kindcheck !== null && 'uitkomst' in kindcheck && kindcheck.uitkomst === null;
}

/** A kindcheck without an outcome was not touched; a typed number is still text. */
function opgeschoond(velden: unknown): unknown {
  if (typeof velden !== 'object' || velden === null) return velden;
  const uit: Record<string, unknown> = { ...velden };
  if (isGeheelLeeg(uit.kindcheck)) uit.kindcheck = null;
  if (typeof uit.pogingen === 'string') uit.pogingen = uit.pogingen.trim() === '' ? null : Number(uit.pogingen);
  return uit;
}

/** The contract's schema of one step, laid out as this form holds it. */
export function stapformulierSchema(stap: MeldcodeStap): z.ZodType<Stapwaarden, Stapwaarden> {
  const schema = z.object({
    status: z.enum(meldcodeStapStatusCodes),
    datum: datumSchema.nullable(),
    reden: z.string(),
    correctieReden: z.string(),
    velden: z.preprocess(opgeschoond, veldenPerStap[stap]),
  });
  // The fields of five steps share one form type; each is checked by the schema of its own step.
  return schema as unknown as z.ZodType<Stapwaarden, Stapwaarden>;
}

/** Values to begin with: those of `record`, or an empty step of today. */
export function beginwaarden(stap: MeldcodeStap, record: StapRecord | null, vandaag: string): Stapwaarden {
  const velden: Record<string, unknown> = { ...(record?.inhoud.velden ?? veldenPerStap[stap].parse({})) };
  if ('kindcheck' in velden && velden.kindcheck === null) velden.kindcheck = { uitkomst: null };
  if (typeof velden.pogingen === 'number') velden.pogingen = String(velden.pogingen);
  return {
    status: record?.status ?? 'uitgevoerd',
    datum: record === null ? vandaag : record.datum,
    reden: record?.reden ?? '',
    correctieReden: '',
    velden,
  };
}

/** What the contract takes, from the values of the form. */
export function alsInvoer(stap: MeldcodeStap, waarden: Stapwaarden): StapInvoer {
  const { velden, status, datum, reden } = waarden;
  const heeftDatum = status !== 'open' && status !== 'overgeslagen';
  return stapInvoerSchema.parse({ inhoud: { stap, velden }, status, datum: heeftDatum ? datum : null, reden });
}

/** The refusal with its paths as this form knows them: the contract puts the fields one level deeper. */
export function alsFormulierfout(weigering: Weigering): Weigering {
  const velden = weigering.velden?.map((veld) => ({
    ...veld,
    pad: veld.pad[0] === 'inhoud' ? veld.pad.slice(1) : veld.pad,
  }));
  return velden === undefined ? weigering : { ...weigering, velden };
}

/** What the form asks at this status: a skipped step asks why, and nothing of its own fields. */
export function zichtbaar(stap: MeldcodeStap, status: MeldcodeStapStatus) {
  const isOvergeslagen = status === 'overgeslagen';
  const vasteGrond = isOvergeslagen && stap === 'stap_3';
  const velden = isOvergeslagen ? [] : stapvelden[stap];
  return {
    velden: vasteGrond ? nietGevoerdVelden : velden,
    vraagtReden: status === 'versneld' || status === 'herhaald' || (isOvergeslagen && !vasteGrond),
    vraagtDatum: status !== 'open' && !isOvergeslagen,
  };
}
