import { argon2id } from 'hash-wasm';
import type { Kosten } from '#domain/kluis/sleutelbestand.ts';
import { err, ok, type Result } from '#domain/result.ts';

/**
 * Stretches a passphrase to 32 bytes with Argon2id (RFC 9106). hash-wasm, because Electron's crypto has no Argon2.
 * The text is normalised (NFKC) first, so that an é typed on another keyboard or system is the same é.
 * A machine that cannot spare the memory gives `GEEN_GEHEUGEN`: never a "wrong passphrase".
 */
export async function rekUit(
  zin: string,
  salt: Uint8Array,
  kosten: Kosten,
): Promise<Result<Uint8Array, { readonly code: 'GEEN_GEHEUGEN' }>> {
  const bytes = new TextEncoder().encode(zin.normalize('NFKC'));
  try {
    return ok(
      await argon2id({
        password: bytes,
        salt,
        memorySize: kosten.geheugenKiB,
        iterations: kosten.rondes,
        parallelism: kosten.banen,
        hashLength: 32,
        outputType: 'binary',
      }),
    );
  } catch (fout) {
    // WebAssembly says "out of memory" with a RangeError; anything else is a bug and must surface.
    if (fout instanceof RangeError) return err({ code: 'GEEN_GEHEUGEN' });
    throw fout;
  } finally {
    bytes.fill(0);
  }
}
