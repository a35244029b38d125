import type { AppContract } from './contract.ts';
import type { Handlers } from './dispatch.ts';
import { taakHandlers } from './taak/handlers.ts';

/** The handler of every endpoint; the type refuses a missing or an extra one. */
export const handlers: Handlers<AppContract> = {
  ...taakHandlers,
};
