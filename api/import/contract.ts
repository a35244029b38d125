import { z } from 'zod';
import { type Contract, command, query, task } from '#api/define.ts';
import { bekendeCasusSchema, besluitSchema, tellingenSchema } from '#domain/import/keuzes.ts';
import { lijstSoorten, velden } from '#domain/import/velden.ts';
import { importverslagSchema } from '#domain/import/verslag.ts';
import { kolomVoorstelSchema, rijVoorstelSchema } from '#domain/import/voorstel.ts';

const leeg = z.object({});
const staat = z.enum(['goed', 'twijfel', 'geweigerd', 'overgeslagen']);

/** Why a file cannot be read as a list. */
const bestandsfouten = [
  'BESTAND_ONLEESBAAR',
  'GEEN_REKENBLAD',
  'ANDER_REKENBLAD',
  'OUD_XLS',
  'VERSLEUTELD',
  'LEEG_BESTAND',
  'TE_GROOT',
  'TE_VEEL_RIJEN',
  'BESCHADIGD_BESTAND',
] as const;

const kolom = kolomVoorstelSchema.extend({
  /** The first texts in the column, to recognise it by. */
  voorbeelden: z.array(z.string()),
  gevuld: z.int(),
});

const rijregel = z.object({
  rij: z.int(),
  groep: z.int(),
  staat,
  besluit: besluitSchema,
  nummer: z.string().nullable(),
  naam: z.string(),
  personen: z.string(),
  twijfels: z.int(),
  geweigerd: z.int(),
});

const bekendePersoon = z.object({
  volledigeNaam: z.string(),
  keuzes: z.array(
    z.object({
      persoonId: z.uuid(),
      weergavenaam: z.string(),
      sterkte: z.enum(['zeker', 'waarschijnlijk', 'mogelijk']),
    }),
  ),
  gekozen: z.uuid().nullable(),
});

const ingelezen = z.object({
  id: z.uuid(),
  soort: z.enum(lijstSoorten),
  bestandsnaam: z.string(),
  gemaaktOp: z.string(),
  gemaaktDoor: z.string(),
  verslag: importverslagSchema,
});

/** Reading in the list that people have: choose, place the columns, look at each row, read in, look back. */
export const importContract = {
  /** Asks for a file, reads it and keeps it in the dossier as the list being read in; `gekozen` is false on cancel. */
  'import.kiesBestand': task({
    input: leeg,
    output: z.object({ gekozen: z.boolean() }),
    errors: [...bestandsfouten, 'AFGEBROKEN'],
  }),
  /** The list being read in: where its columns go. `null` when there is none. */
  'import.laad': query({
    input: leeg,
    output: z
      .object({
        bestandsnaam: z.string(),
        soort: z.enum(lijstSoorten),
        blad: z.int(),
        bladen: z.array(z.object({ naam: z.string(), aantalRijen: z.int() })),
        kopRij: z.int(),
        eersteRijen: z.array(z.object({ rij: z.int(), cellen: z.array(z.string()) })),
        kolommen: z.array(kolom),
        aantalRijen: z.int(),
        eerderIngelezenOp: z.string().nullable(),
        isGelezen: z.boolean(),
      })
      .nullable(),
  }),
  'import.deelIn': command({
    input: z.discriminatedUnion('wat', [
      z.object({ wat: z.literal('blad'), blad: z.int().min(0) }),
      z.object({ wat: z.literal('kopregel'), kopRij: z.int().min(-1) }),
      z.object({ wat: z.literal('veld'), kolom: z.int().min(0), veld: z.enum(velden) }),
    ]),
    output: leeg,
    errors: ['GEEN_IMPORT', 'BLAD_ONBEKEND', 'KOLOM_ONBEKEND'],
  }),
  /** Reads every row; long lists show progress and can be stopped. */
  'import.lees': task({
    input: leeg,
    output: z.object({ tellingen: tellingenSchema }),
    errors: ['GEEN_IMPORT', 'AFGEBROKEN'],
    log: 'R',
  }),
  'import.lijstRijen': query({
    input: z.object({
      filter: z.enum(['alle', ...staat.options]),
      vanaf: z.int().min(0),
      aantal: z.int().min(1).max(200),
    }),
    output: z.object({ tellingen: tellingenSchema, totaal: z.int(), vanaf: z.int(), rijen: z.array(rijregel) }),
    errors: ['GEEN_IMPORT', 'NIET_GELEZEN'],
  }),
  'import.laadRij': query({
    input: z.object({ rij: z.int().min(1) }),
    output: z.object({
      voorstel: rijVoorstelSchema,
      cellen: z.array(
        z.object({
          kolom: z.int(),
          kop: z.string(),
          veld: z.enum(velden),
          tekst: z.string(),
          gecorrigeerd: z.string().nullable(),
        }),
      ),
      besluit: besluitSchema,
      casussen: z.array(bekendeCasusSchema),
      personen: z.array(bekendePersoon),
    }),
    errors: ['GEEN_IMPORT', 'NIET_GELEZEN', 'RIJ_ONBEKEND'],
  }),
  /** Mends a cell (`null` puts the source back), decides about a row, or says who a person is. */
  'import.herzie': command({
    input: z.discriminatedUnion('wat', [
      z.object({
        wat: z.literal('cel'),
        rij: z.int().min(1),
        kolom: z.int().min(0),
        tekst: z.string().max(20_000).nullable(),
      }),
      z.object({ wat: z.literal('besluit'), rij: z.int().min(1), besluit: besluitSchema }),
      z.object({
        wat: z.literal('persoon'),
        rij: z.int().min(1),
        naam: z.string().min(1),
        persoonId: z.uuid().nullable(),
      }),
    ]),
    output: leeg,
    errors: ['GEEN_IMPORT', 'NIET_GELEZEN', 'RIJ_ONBEKEND', 'KEUZE_ONBEKEND'],
  }),
  /** Reads the list in: one transaction, all or nothing. */
  'import.voerUit': task({
    input: leeg,
    output: z.object({ importId: z.uuid() }),
    errors: ['GEEN_IMPORT', 'NIET_GELEZEN', 'NIETS_IN_TE_LEZEN', 'AFGEBROKEN'],
    log: 'C',
  }),
  /** Forgets the list being read in; nothing of it was in the dossier yet. */
  'import.verwijder': command({ input: leeg, output: leeg, log: 'D' }),
  'import.lijst': query({
    input: leeg,
    output: z.object({
      importen: z.array(ingelezen.omit({ verslag: true }).extend({ rijen: z.int(), casussen: z.int() })),
    }),
  }),
  'import.laadVerslag': query({
    input: z.object({ importId: z.uuid() }),
    output: ingelezen,
    errors: ['IMPORT_ONBEKEND'],
  }),
} satisfies Contract;
