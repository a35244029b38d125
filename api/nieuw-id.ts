import { randomBytes } from 'node:crypto';

/**
 * A new UUID version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then random bits, so that ids sort by the time
 * they were made and an index grows at its end. `nu` in milliseconds.
 */
export function nieuwId(nu: number): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(nu, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
