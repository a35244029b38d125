import { afwegingskaderHandlers } from './afwegingskader/handlers.ts';
import type { AppContract } from './contract.ts';
import type { Handlers } from './dispatch.ts';
import { meldcodeHandlers } from './meldcode/handlers.ts';
import { planHandlers } from './plan/handlers.ts';
import { regieHandlers } from './regie/handlers.ts';
import { taakHandlers } from './taak/handlers.ts';

/** The handler of every endpoint; the type refuses a missing or an extra one. */
export const handlers: Handlers<AppContract> = {
  ...afwegingskaderHandlers,
  ...meldcodeHandlers,
  ...planHandlers,
  ...regieHandlers,
  ...taakHandlers,
};
