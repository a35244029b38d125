import type { Contract } from './define.ts';
import { taakContract } from './taak/contract.ts';

/** Everything the app can do: the table of contents. */
export const contract = {
  ...taakContract,
} satisfies Contract;

export type AppContract = typeof contract;
/** The name of an endpoint. */
export type Eindpunt = keyof AppContract & string;
