import { actieContract } from './actie/contract.ts';
import { afwegingskaderContract } from './afwegingskader/contract.ts';
import { casusContract } from './casus/contract.ts';
import { casuslijstContract } from './casuslijst/contract.ts';
import { conceptContract } from './concept/contract.ts';
import type { Contract } from './define.ts';
import { importContract } from './import/contract.ts';
import { instellingContract } from './instelling/contract.ts';
import { journaalContract } from './journaal/contract.ts';
import { kluisContract } from './kluis/contract.ts';
import { meldcodeContract } from './meldcode/contract.ts';
import { monitorContract } from './monitor/contract.ts';
import { persoonContract } from './persoon/contract.ts';
import { planContract } from './plan/contract.ts';
import { regieContract } from './regie/contract.ts';
import { reservekopieContract } from './reservekopie/contract.ts';
import { signaalContract } from './signaal/contract.ts';
import { taakContract } from './taak/contract.ts';
import { vandaagContract } from './vandaag/contract.ts';
import { zoekContract } from './zoek/contract.ts';

/** Everything the app can do: the table of contents. */
export const contract = {
  ...actieContract,
  ...afwegingskaderContract,
  ...casusContract,
  ...casuslijstContract,
  ...conceptContract,
  ...importContract,
  ...instellingContract,
  ...journaalContract,
  ...kluisContract,
  ...meldcodeContract,
  ...monitorContract,
  ...persoonContract,
  ...planContract,
  ...regieContract,
  ...reservekopieContract,
  ...signaalContract,
  ...taakContract,
  ...vandaagContract,
  ...zoekContract,
} satisfies Contract;

export type AppContract = typeof contract;
/** The name of an endpoint. */
export type Eindpunt = keyof AppContract & string;
