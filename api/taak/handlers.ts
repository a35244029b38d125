import type { Handlers } from '#api/dispatch.ts';
import { ok } from '#domain/result.ts';
import type { taakContract } from './contract.ts';

export const taakHandlers: Handlers<typeof taakContract> = {
  'taak.breekAf': async (ctx, { taak }) => ok({ wasBezig: ctx.breekAf(taak) }),
};
