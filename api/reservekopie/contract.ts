import { z } from 'zod';
import { type Contract, task } from '#api/define.ts';
import { KLUIS_FOUTEN } from '#domain/kluis/fouten.ts';
import { LANGSTE_WACHTWOORDZIN } from '#domain/kluis/wachtwoordzin.ts';

const rol = ['procescoordinator', 'wmo_consulent', 'beheerder'] as const;
const kopie = z.object({
  naam: z.string(),
  gemaaktOp: z.string(),
  /** Bytes. */
  grootte: z.int(),
  soort: z.enum(['gewoon', 'voor_terugzetten']),
});
/** Which backup; while the dossier is closed the passphrase has to come with it. */
const welke = z.object({
  naam: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z(-voor-terugzetten)?$/),
  zin: z.string().max(LANGSTE_WACHTWOORDZIN).nullable(),
});

/** Backups: made and verified by the app, and put back by the user after a look inside. */
export const reservekopieContract = {
  'reservekopie.lijst': task({
    input: z.object({}),
    output: z.object({ kopieen: z.array(kopie) }),
    errors: KLUIS_FOUTEN,
    rol,
    slot: 'beide',
    log: null,
  }),
  'reservekopie.maak': task({ input: z.object({}), output: kopie, errors: [...KLUIS_FOUTEN, 'AFGEBROKEN'], rol }),
  'reservekopie.bekijk': task({
    input: welke,
    output: z.object({
      casussen: z.int(),
      personen: z.int(),
      journaal: z.int(),
      signalen: z.int(),
      plannen: z.int(),
      /** UTC ISO time of the last act recorded in it, or null. */
      laatsteHandeling: z.string().nullable(),
    }),
    errors: [...KLUIS_FOUTEN, 'AFGEBROKEN'],
    rol,
    slot: 'beide',
    log: 'R',
  }),
  /** Puts a backup in the place of the dossier, which is kept first. The dossier is closed afterwards. */
  'reservekopie.zetTerug': task({
    input: welke,
    output: z.object({ bewaardAls: z.string() }),
    errors: [...KLUIS_FOUTEN, 'AFGEBROKEN'],
    rol,
    slot: 'beide',
  }),
} satisfies Contract;
