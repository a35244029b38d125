import { z } from 'zod';
import { type Contract, query, task } from '#api/define.ts';

const sleutel = z.string().min(1).max(200);
const leeg = z.object({});
const kop = z.object({
  sleutel: z.string(),
  casusId: z.string().nullable(),
  titel: z.string(),
  gewijzigdOp: z.string(),
});

/**
 * Drafts of forms. Saving and removing are tasks without an audit line: a draft is typing, not yet a record, and a line per
 * pause in the typing would drown the log. A task runs once at a time, so calls that cross get BEZET: ask again.
 */
export const conceptContract = {
  'concept.bewaar': task({
    input: z.object({
      sleutel,
      casusId: z.uuid().nullable(),
      titel: z.string().max(300),
      /** The values of the form as JSON text. */
      inhoud: z.string().max(400_000),
    }),
    output: z.object({ gewijzigdOp: z.string() }),
    log: null,
  }),
  'concept.laad': query({
    input: z.object({ sleutel }),
    output: kop.extend({ inhoud: z.string() }).nullable(),
  }),
  'concept.lijst': query({
    input: z.object({ casusId: z.uuid().nullable() }),
    output: z.object({ concepten: z.array(kop) }),
  }),
  'concept.verwijder': task({ input: z.object({ sleutel }), output: leeg, log: null }),
} satisfies Contract;
