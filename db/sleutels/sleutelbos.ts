import { leidAf, wis } from './versleuteling.ts';

const LABELS = ['db-page-key', 'audit-mac', 'export-sign', 'record-key', 'keyring'] as const;
/** What a derived key is for. */
export type Sleutellabel = (typeof LABELS)[number];

/** The keys of an open dossier. The data key itself is not kept. */
export interface Sleutelbos {
  /** A copy of the 32-byte key of a label; the caller wipes it. Throws after `wis`. */
  sleutelVoor(label: Sleutellabel): Uint8Array<ArrayBuffer>;
  /** Wipes all keys. */
  wis(): void;
}

/** Derives the keys of a dossier from its data key: HKDF-SHA256, one label a purpose, salted with the dossier's id. */
export function maakSleutelbos(datasleutel: Uint8Array, dossierId: string): Sleutelbos {
  const salt = new TextEncoder().encode(dossierId);
  const sleutels = new Map(LABELS.map((label) => [label, leidAf(datasleutel, salt, label)]));
  return {
    sleutelVoor(label) {
      const sleutel = sleutels.get(label);
      if (sleutel === undefined) throw new Error('keys have been wiped');
      return new Uint8Array(sleutel);
    },
    wis() {
      wis(...sleutels.values());
      sleutels.clear();
    },
  };
}
