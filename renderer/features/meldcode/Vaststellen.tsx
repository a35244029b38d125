import { useState } from 'react';
import { useCommand } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { meldcode } from '#renderer/tekst/meldcode.ts';
import { Bevestiging } from '#renderer/ui/Bevestiging.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';

/** Asks before a step is fixed: from then on it can only be corrected. */
export function Vaststellen({ stapId, naam }: { readonly stapId: string; readonly naam: string }) {
  const [vraagt, setVraagt] = useState(false);
  const { doe, bezig } = useCommand('meldcode.stelStapVast');
  const meld = useMeld();
  const stelVast = async () => {
    const antwoord = await doe({ stapId });
    setVraagt(false);
    meld(
      antwoord.ok ? { tekst: meldcode.gedaan.vastgesteld } : { tekst: foutregel(antwoord.error.code), toon: 'fout' },
    );
  };
  return (
    <>
      <Knop klein naam={`${meldcode.stelVast}: ${naam}`} opKlik={() => setVraagt(true)}>
        {meldcode.stelVast}
      </Knop>
      <Bevestiging
        titel={`${meldcode.stelVast}: ${naam}`}
        open={vraagt}
        opSluit={() => setVraagt(false)}
        actie={meldcode.stelVast}
        opActie={() => void stelVast()}
        bezig={bezig}
      >
        <p>{meldcode.stelVastUitleg}</p>
      </Bevestiging>
    </>
  );
}
