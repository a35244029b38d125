import { algemeen } from './algemeen.ts';
import { schil } from './schil.ts';

/** Every visible sentence of the app, one file per subject. */
export const nl = {
  algemeen,
  schil,
} as const;
