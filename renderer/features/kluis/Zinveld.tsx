import { Dices } from 'lucide-react';
import { useState } from 'react';
import { roep } from '#renderer/app-client.ts';
import { kluis } from '#renderer/tekst/kluis.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import type { VeldWaarde } from '#renderer/ui/Veld.tsx';
import { Wachtwoordveld } from '#renderer/ui/Wachtwoordveld.tsx';
import stijl from './Kluis.module.css';
import { useZinsterkte } from './use-zinsterkte.ts';

type Props = VeldWaarde<string | null | undefined, string> & {
  /** Words that belong to this dossier: an attacker tries them first. */
  readonly woorden: readonly string[];
  /** Also told when a proposed sentence is taken over, so that the repeat field follows. */
  readonly opVoorstel?: (zin: string) => void;
};

const STAVEN = [1, 2, 3, 4] as const;

/** A new passphrase: the field, how strong it is in words and bars, and a sentence to take over. */
export function Zinveld({ woorden, opVoorstel, ...veld }: Props) {
  return (
    <>
      <Wachtwoordveld {...veld} />
      <Meter zin={veld.waarde ?? ''} woorden={woorden} />
      <Voorstel
        opNeem={(zin) => {
          veld.opWaarde(zin);
          opVoorstel?.(zin);
          // As if the field was left: what was wrong with the old sentence no longer holds.
          veld.opVerlaten?.();
        }}
      />
    </>
  );
}

function Meter({ zin, woorden }: { readonly zin: string; readonly woorden: readonly string[] }) {
  const sterkte = useZinsterkte(zin, woorden);
  const score = sterkte?.score ?? 0;
  return (
    <div className={stijl.meter} data-sterk={sterkte?.isSterkGenoeg ?? false}>
      <div className={stijl.staven} aria-hidden="true">
        {STAVEN.map((staaf) => (
          <span key={staaf} className={stijl.staaf} data-vol={sterkte !== null && score >= staaf} />
        ))}
      </div>
      <div role="status" className={stijl.metertekst}>
        {sterkte === null ? (
          <p className="zacht">{kluis.zin.meter}</p>
        ) : (
          <>
            <p>
              <strong>{kluis.zin.standen[score]}.</strong> {kluis.zin.kraaktijd(sterkte.kraaktijd)}
            </p>
            {sterkte.waarschuwing === null ? null : <p>{sterkte.waarschuwing}</p>}
            {sterkte.suggesties.length === 0 ? null : (
              <ul>
                {sterkte.suggesties.map((suggestie) => (
                  <li key={suggestie}>{suggestie}</li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </div>
  );
}

function Voorstel({ opNeem }: { readonly opNeem: (zin: string) => void }) {
  const [zin, setZin] = useState<string | null>(null);

  async function vraag(): Promise<void> {
    const antwoord = await roep('kluis.stelZinVoor', {});
    if (antwoord.ok) setZin(antwoord.value.zin);
  }

  return (
    <div className={stijl.voorstel}>
      {zin === null ? null : (
        <p role="status">
          {kluis.zin.voorstel}: <span className={stijl.zin}>{zin}</span>
        </p>
      )}
      <div className="rij">
        {zin === null ? null : (
          <Knop klein opKlik={() => opNeem(zin)}>
            {kluis.zin.neemOver}
          </Knop>
        )}
        <Knop klein soort="stil" icoon={Dices} opKlik={() => void vraag()}>
          {zin === null ? kluis.zin.stelVoor : kluis.zin.ander}
        </Knop>
      </div>
    </div>
  );
}
