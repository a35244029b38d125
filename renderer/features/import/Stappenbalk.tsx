import { inlezen } from '#renderer/tekst/import-scherm.ts';
import { klas } from '#renderer/ui/klas.ts';
import stijl from './Import.module.css';

/** Where the user is in the four steps; `nu` counts from 0. */
export function Stappenbalk({ nu }: { readonly nu: number }) {
  return (
    <ol className={stijl.stappen} aria-label={inlezen.stappenNaam}>
      {inlezen.stappen.map((naam, plaats) => (
        <li
          key={naam}
          className={klas(stijl.stap, plaats === nu && stijl.nu)}
          {...(plaats === nu && { 'aria-current': 'step' as const })}
        >
          <span className={stijl.nummer}>{plaats + 1}</span>
          {naam}
        </li>
      ))}
    </ol>
  );
}
