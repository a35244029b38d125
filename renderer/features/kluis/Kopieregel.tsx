import { schrijfTijdstipLang } from '#domain/datum/schrijfwijze.ts';
import { kluis, kopieHerstel } from '#renderer/tekst/kluis.ts';
import { Melding } from '#renderer/ui/Melding.tsx';
import stijl from './Kluis.module.css';
import type { Kopiebericht } from './use-kopiestand.ts';

const teksten = kluis.nakopie;

type Props = {
  readonly bericht: Kopiebericht;
  /** What the disk says of the newest backup. */
  readonly stand: { readonly heeftVerseKopie: boolean; readonly laatsteKopie: string | null };
};

/** One calm line about the backup that is made after a lock: that it is being made, that it is there, or that it is not. */
export function Kopieregel({ bericht: { stand, isSluitend }, stand: schijf }: Props) {
  const isBezig = stand.fase === 'bezig';
  const isGelukt = schijf.heeftVerseKopie && schijf.laatsteKopie !== null;
  if (!isBezig && !isGelukt) {
    return (
      <Melding toon="let-op" titel={teksten.mislukt} voorlezen>
        <p>{kopieHerstel(stand.fase === 'mislukt' ? stand.code : null)}</p>
      </Melding>
    );
  }
  const procent = isBezig ? stand.procent : null;
  return (
    <div className={stijl.kopieregel}>
      {/* The sentence is read out when it changes; the count beside it is not. */}
      <p>
        <span role="status">{isBezig ? zinBij(procent) : teksten.gemaakt(wanneer(schijf.laatsteKopie))}</span>
        {procent === null ? null : <span className={stijl.procent}> {teksten.procent(procent)}</span>}
      </p>
      {isBezig ? <p className="zacht">{isSluitend ? teksten.sluitVanzelf : teksten.magOpenen}</p> : null}
    </div>
  );
}

function zinBij(procent: number | null): string {
  return procent === null ? teksten.nakijken : teksten.maken;
}

function wanneer(tijd: string | null): string {
  return tijd === null ? '' : schrijfTijdstipLang(tijd);
}
