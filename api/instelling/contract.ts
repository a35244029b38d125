import { z } from 'zod';
import { type Contract, command, query, rollen } from '#api/define.ts';

/** How the screen looks for this user. Falls back to the first choice of each. */
export const weergaveSchema = z.object({
  thema: z.enum(['systeem', 'licht', 'donker']),
  tekst: z.enum(['gewoon', 'groot', 'grootst']),
});

/** Settings of a user inside the dossier. */
export const instellingContract = {
  'instelling.laad': query({ input: z.object({}), output: weergaveSchema, rol: rollen }),
  'instelling.bewaar': command({ input: weergaveSchema, output: z.object({}), rol: rollen }),
} satisfies Contract;
