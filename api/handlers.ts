import { actieHandlers } from './actie/handlers.ts';
import { afwegingskaderHandlers } from './afwegingskader/handlers.ts';
import { casusHandlers } from './casus/handlers.ts';
import { casuslijstHandlers } from './casuslijst/handlers.ts';
import { conceptHandlers } from './concept/handlers.ts';
import type { AppContract } from './contract.ts';
import type { Handlers } from './dispatch.ts';
import { importHandlers } from './import/handlers.ts';
import { instellingHandlers } from './instelling/handlers.ts';
import { journaalHandlers } from './journaal/handlers.ts';
import { kluisHandlers } from './kluis/handlers.ts';
import { meldcodeHandlers } from './meldcode/handlers.ts';
import { monitorHandlers } from './monitor/handlers.ts';
import { persoonHandlers } from './persoon/handlers.ts';
import { planHandlers } from './plan/handlers.ts';
import { regieHandlers } from './regie/handlers.ts';
import { reservekopieHandlers } from './reservekopie/handlers.ts';
import { signaalHandlers } from './signaal/handlers.ts';
import { taakHandlers } from './taak/handlers.ts';
import { vandaagHandlers } from './vandaag/handlers.ts';
import { zoekHandlers } from './zoek/handlers.ts';

/** The handler of every endpoint; the type refuses a missing or an extra one. */
export const handlers: Handlers<AppContract> = {
  ...actieHandlers,
  ...afwegingskaderHandlers,
  ...casusHandlers,
  ...casuslijstHandlers,
  ...conceptHandlers,
  ...importHandlers,
  ...instellingHandlers,
  ...journaalHandlers,
  ...kluisHandlers,
  ...meldcodeHandlers,
  ...monitorHandlers,
  ...persoonHandlers,
  ...planHandlers,
  ...regieHandlers,
  ...reservekopieHandlers,
  ...signaalHandlers,
  ...taakHandlers,
  ...vandaagHandlers,
  ...zoekHandlers,
};
