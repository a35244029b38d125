import { z } from 'zod';
import { type Contract, rollen, task } from '#api/define.ts';
import { KLUIS_FOUTEN } from '#domain/kluis/fouten.ts';
import { LANGSTE_WACHTWOORDZIN } from '#domain/kluis/wachtwoordzin.ts';
import { verplichteTekst } from '#domain/veld.ts';

const leeg = z.object({});
const zin = z.string().min(1, 'Typ de wachtwoordzin.').max(LANGSTE_WACHTWOORDZIN);
const nieuweZin = z
  .string()
  .min(1, 'Bedenk een wachtwoordzin.')
  .max(LANGSTE_WACHTWOORDZIN, `Gebruik hoogstens ${LANGSTE_WACHTWOORDZIN} tekens.`);
const groepen = z.array(z.string().max(20)).min(1).max(12);

/** The recovery key, shown once, and which two groups (counted from 1) must be typed back. */
const herstelblad = z.object({
  groepen: z.array(z.string()),
  gevraagd: z.array(z.int()),
  /** Calendar date, `YYYY-MM-DD`. */
  gemaaktOp: z.iso.date(),
});
const meldingen = z.array(
  z.enum([
    'OUDERE_SLEUTELS',
    'NIET_NETJES_GESLOTEN',
    'ANDERE_VERSIE_AANGENOMEN',
    'RESERVE_GEBRUIKT',
    'HERSTELSLEUTEL_NIET_BEVESTIGD',
  ]),
);
/** What the user has decided after an earlier refusal. */
const keuzes = z.object({ aanvaardAndereVersie: z.boolean().optional(), neemOver: z.boolean().optional() });
const geopend = z.object({
  meldingen,
  mislukt: z.int(),
  laatsteMislukt: z.string().nullable(),
});

const dicht = z.object({
  toestand: z.literal('dicht'),
  /** Folder of the dossier, for the eyes of the user only. */
  map: z.string(),
  fout: z.enum(KLUIS_FOUTEN).nullable(),
  mislukt: z.int(),
  laatsteMislukt: z.string().nullable(),
  wacht: z.int(),
  laatsteKopie: z.string().nullable(),
  /** Whether the newest backup is the dossier as it was closed. */
  heeftVerseKopie: z.boolean(),
  /** Where a new dossier would come. */
  nieuwePlaats: z.string(),
});
const open = z.object({
  toestand: z.literal('open'),
  map: z.string(),
  naam: z.string(),
  gemeente: z.string(),
  regio: z.string(),
  isOefening: z.boolean(),
  gebruiker: z.object({ id: z.uuid(), naam: z.string(), functie: z.string(), rol: z.enum(rollen) }),
  /** Whether somebody has proved to have the recovery key on paper. */
  isHerstelBevestigd: z.boolean(),
});

/** Settings of this computer, outside the dossier. */
const instellingen = z.object({
  vergrendelNaMinuten: z
    .int('Vul een heel getal van 1 tot 15 in.')
    .min(1, 'Vul een getal van 1 tot 15 in.')
    .max(15, 'Vul een getal van 1 tot 15 in.'),
  schermopname: z.boolean(),
});

/** The kluis as such: make a dossier, open and lock it, its passphrase and its recovery key. */
export const kluisContract = {
  'kluis.stand': task({
    input: leeg,
    output: z.discriminatedUnion('toestand', [
      z.object({ toestand: z.literal('geen'), nieuwePlaats: z.string() }),
      dicht,
      open,
    ]),
    rol: rollen,
    slot: 'beide',
    log: null,
  }),
  'kluis.lijstGemeenten': task({
    input: leeg,
    output: z.object({
      gemeenten: z.array(z.object({ code: z.string(), naam: z.string(), regio: z.string() })),
    }),
    rol: rollen,
    slot: 'beide',
    log: null,
  }),
  'kluis.weegZin': task({
    input: z.object({ zin: z.string().max(LANGSTE_WACHTWOORDZIN), woorden: z.array(z.string().max(200)).max(10) }),
    output: z.object({
      score: z.int().min(0).max(4),
      isSterkGenoeg: z.boolean(),
      waarschuwing: z.string().nullable(),
      suggesties: z.array(z.string()),
      kraaktijd: z.string(),
    }),
    rol: rollen,
    slot: 'beide',
    log: null,
  }),
  'kluis.stelZinVoor': task({
    input: leeg,
    output: z.object({ zin: z.string() }),
    rol: rollen,
    slot: 'beide',
    log: null,
  }),
  /** Asks for a folder with a dialog of the system; null when the user cancels. Paths never come from the screen. */
  'kluis.kiesMap': task({
    input: z.object({ doel: z.enum(['openen', 'nieuw']) }),
    output: z.object({ map: z.string().nullable() }),
    slot: 'dicht',
    log: null,
  }),
  'kluis.maak': task({
    input: z.object({
      naam: verplichteTekst(100, 'Geef het dossier een naam.'),
      gemeenteCode: z.string('Kies uw gemeente uit de lijst.').regex(/^GM\d{4}$/, 'Kies uw gemeente uit de lijst.'),
      gebruikersnaam: verplichteTekst(100, 'Vul uw naam in.'),
      functie: verplichteTekst(100, 'Vul uw functie in.'),
      zin: nieuweZin,
    }),
    output: herstelblad,
    errors: [...KLUIS_FOUTEN, 'WACHTWOORDZIN_TE_ZWAK', 'GEMEENTE_ONBEKEND'],
    slot: 'dicht',
    log: 'C',
  }),
  'kluis.ontgrendel': task({
    input: keuzes.extend({ zin }),
    output: geopend,
    errors: KLUIS_FOUTEN,
    slot: 'dicht',
  }),
  /** A used recovery key is replaced at once, and a new passphrase takes over. */
  'kluis.ontgrendelMetHerstelsleutel': task({
    input: keuzes.extend({ groepen, zin: nieuweZin }),
    output: geopend.extend({ herstelblad }),
    errors: [...KLUIS_FOUTEN, 'HERSTELSLEUTEL_TYPEFOUT', 'WACHTWOORDZIN_TE_ZWAK'],
    slot: 'dicht',
  }),
  'kluis.bevestigHerstelsleutel': task({
    input: z.object({ groepen: z.array(z.string().max(20)).length(2) }),
    output: leeg,
    errors: [...KLUIS_FOUTEN, 'HERSTELGROEP_KLOPT_NIET', 'GEEN_NIEUWE_HERSTELSLEUTEL'],
    rol: rollen,
  }),
  'kluis.vernieuwHerstelsleutel': task({
    input: z.object({ zin }),
    output: herstelblad,
    errors: KLUIS_FOUTEN,
    rol: rollen,
  }),
  'kluis.wijzigZin': task({
    input: z.object({ zin, nieuw: nieuweZin }),
    output: leeg,
    errors: [...KLUIS_FOUTEN, 'WACHTWOORDZIN_TE_ZWAK'],
    rol: rollen,
  }),
  'kluis.laadInstellingen': task({ input: leeg, output: instellingen, rol: rollen, log: null }),
  'kluis.zetInstellingen': task({ input: instellingen, output: leeg, rol: rollen, log: 'U' }),
  /**
   * Closes and seals the dossier and ends this process, which makes a verified backup of the closed file first; nobody
   * waits for that, and `kluis.stand` of the next process says whether it is there.
   */
  'kluis.vergrendel': task({
    input: z.object({ reden: z.string().max(40).optional() }),
    output: z.object({
      /** False: the disk refused the seal. The dossier is closed, and is checked whole when it is opened again. */
      isVerzegeld: z.boolean(),
    }),
    rol: rollen,
  }),
} satisfies Contract;
