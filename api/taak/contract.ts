import { z } from 'zod';
import { type Contract, rollen, task } from '#api/define.ts';

/** Long work as such: what is running can be stopped. */
export const taakContract = {
  'taak.breekAf': task({
    input: z.object({ taak: z.string().max(100) }),
    output: z.object({ wasBezig: z.boolean() }),
    rol: rollen,
    slot: 'beide',
    log: null,
  }),
} satisfies Contract;
