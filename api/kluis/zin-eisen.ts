import type { Fout } from '#api/define.ts';
import { toetsWachtwoordzin } from '#domain/kluis/wachtwoordzin.ts';
import { err, ok, type Result } from '#domain/result.ts';

/** Refuses a new passphrase that does not meet KLUIS-01 and KLUIS-02; `veld` is where it was typed. */
export async function eisSterkeZin(
  zin: string,
  bekend: readonly string[],
  veld: string,
): Promise<Result<true, Fout<'WACHTWOORDZIN_TE_ZWAK'>>> {
  // The word lists load when a passphrase is chosen: opening a dossier does not need them.
  const { weegZin } = await import('./sterkte.ts');
  const getoetst = toetsWachtwoordzin(zin, weegZin(zin, bekend).guessesLog10);
  if (getoetst.ok) return ok(true);
  const code = 'WACHTWOORDZIN_TE_ZWAK';
  return err({ code, velden: [{ pad: [veld], code }] });
}
