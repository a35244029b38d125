import { randomInt } from 'node:crypto';
import { woorden } from './woorden.ts';

/** Six words drawn by the operating system's random numbers: a passphrase nobody has thought of before. */
export function stelZinVoor(): string {
  return Array.from({ length: 6 }, () => woorden[randomInt(woorden.length)]).join(' ');
}
