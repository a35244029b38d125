import type { Cijfer } from './tafel.ts';

/** How much work a run does: the full one, or the short one that fits in two minutes. */
export interface Omvang {
  readonly isKort: boolean;
  /** Cases in the dossier of most measurements. */
  readonly aantal: number;
  /** Sizes whose figures are compared to see how they grow. */
  readonly groei: readonly number[];
  /** Rows of the list that is imported. */
  readonly importrijen: number;
  /** Times for quick work, and for work that takes seconds. */
  readonly n: number;
  readonly nTraag: number;
}

/** One subject of the bench; throws when the app refuses something. */
export type Meting = (omvang: Omvang) => Promise<readonly Cijfer[]>;

export const volledig: Omvang = {
  isKort: false,
  aantal: 50_000,
  groei: [1000, 10_000, 50_000, 100_000],
  importrijen: 5000,
  n: 100,
  nTraag: 5,
};

export const kort: Omvang = {
  isKort: true,
  aantal: 2000,
  groei: [500, 2000],
  importrijen: 300,
  n: 30,
  nTraag: 2,
};
