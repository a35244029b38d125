import { z } from 'zod';
import { type Contract, query, task } from '#api/define.ts';
import { CELREDENEN } from '#domain/monitor/beveilig.ts';
import { METHODEN } from '#domain/monitor/grootboek.ts';
import { ERNST, KWALITEITSCODES } from '#domain/monitor/kwaliteit.ts';
import { periodeSchema } from '#domain/monitor/periode.ts';

const gemeenteCode = z.string().regex(/^GM\d{4}$/);
const over = z.object({ gemeenteCode, periode: periodeSchema });
/** The smallest number that may be seen: ten, or five where the region says so. */
const drempel = z.literal([5, 10]);

/** What the user fills in for a delivery. */
export const leverSchema = z.object({
  ontvanger: z.string().trim().min(2, 'Vul in voor wie de cijfers zijn.').max(200, 'Gebruik hoogstens 200 tekens.'),
});

const blad = z.object({
  code: z.string(),
  titel: z.string(),
  as: z.string(),
  eenheid: z.string(),
  moment: z.string(),
  definitie: z.object({ telt: z.string(), teller: z.string(), noemer: z.string() }),
  bron: z.string(),
  dimensies: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      klassen: z.array(z.object({ code: z.string(), label: z.string() })),
    }),
  ),
  /** `waarde` is the true figure and stays inside; `getoond` is what leaves. */
  cellen: z.array(
    z.object({
      codes: z.array(z.string()),
      waarde: z.int(),
      getoond: z.int().nullable(),
      reden: z.enum(CELREDENEN).nullable(),
    }),
  ),
});

/** The regional figures: which periods, what is missing, what would leave, the delivery, and what left before. */
export const monitorContract = {
  'monitor.periodes': query({
    /** Without a gemeente: that of the dossier. */
    input: z.object({ gemeenteCode: gemeenteCode.nullable() }),
    output: z.object({
      gemeente: z.object({ code: z.string(), naam: z.string() }),
      gemeenten: z.array(z.object({ code: z.string(), naam: z.string(), aantal: z.int() })),
      aantalZonderGemeente: z.int(),
      periodes: z.array(
        z.object({
          periode: z.string(),
          /** UTC ISO time of the last delivery, or null. */
          geleverdOp: z.string().nullable(),
          /** What was chosen for this year before; then it cannot change any more. */
          methode: z.enum(METHODEN).nullable(),
          drempel: z.int().nullable(),
        }),
      ),
      /** The period that is not over yet, and the first day on which it can be delivered. */
      lopend: z.object({ periode: z.string(), vanaf: z.string() }),
    }),
  }),
  'monitor.kwaliteit': query({
    input: over,
    output: z.object({
      aantalCasussen: z.int(),
      regels: z.array(
        z.object({
          code: z.enum(KWALITEITSCODES),
          ernst: z.enum(ERNST),
          casusId: z.string(),
          nummer: z.string(),
          aantal: z.int().nullable(),
          datum: z.string().nullable(),
        }),
      ),
    }),
    log: 'R',
  }),
  /** Counts, protects and attacks; nothing leaves yet. The outcome waits in memory for `monitor.exporteer`. */
  'monitor.bereken': task({
    input: over.extend({ methode: z.enum(METHODEN), drempel }),
    output: z.object({
      voorstelId: z.string(),
      isGoedkoopst: z.boolean(),
      aantalEisen: z.int(),
      /** Small numbers that earlier deliveries have given away already. */
      aantalVerloren: z.int(),
      bladen: z.array(blad),
      weggelaten: z.array(z.object({ code: z.string(), titel: z.string(), minimumInwoners: z.int() })),
    }),
    errors: [
      'PERIODE_LOOPT_NOG',
      'GEMEENTE_ONBEKEND',
      'CIJFERS_STRIJDIG',
      'METHODE_GEWIJZIGD',
      'NIET_TE_BEVEILIGEN',
      'REKENTIJD_OP',
      'AFGEBROKEN',
    ],
    log: 'R',
  }),
  /** Asks for a folder, writes the files in it and the ledger, in that order; all or nothing. */
  'monitor.exporteer': task({
    input: leverSchema.extend({ voorstelId: z.string() }),
    output: z.object({ map: z.string(), sha256: z.string() }),
    errors: ['VOORSTEL_VERLOPEN', 'CIJFERS_VERANDERD', 'MAP_BESTAAT_AL', 'AFGEBROKEN'],
  }),
  'monitor.lijst': query({
    input: z.object({}),
    output: z.object({
      leveringen: z.array(
        z.object({
          id: z.string(),
          gemeente: z.string(),
          periode: z.string(),
          methode: z.enum(METHODEN),
          drempel: z.int(),
          ontvanger: z.string(),
          sha256: z.string(),
          gemaaktOp: z.string(),
          gemaaktDoor: z.string(),
        }),
      ),
    }),
  }),
} satisfies Contract;
