import { afwegingskaderContract } from './afwegingskader/contract.ts';
import type { Contract } from './define.ts';
import { meldcodeContract } from './meldcode/contract.ts';
import { planContract } from './plan/contract.ts';
import { regieContract } from './regie/contract.ts';
import { taakContract } from './taak/contract.ts';

/** Everything the app can do: the table of contents. */
export const contract = {
  ...afwegingskaderContract,
  ...meldcodeContract,
  ...planContract,
  ...regieContract,
  ...taakContract,
} satisfies Contract;

export type AppContract = typeof contract;
/** The name of an endpoint. */
export type Eindpunt = keyof AppContract & string;
