import { useCommand } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { meldcode } from '#renderer/tekst/meldcode.ts';
import { Bevestiging } from '#renderer/ui/Bevestiging.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';

type Props = { readonly stapId: string; readonly naam: string; readonly open: boolean; readonly opSluit: () => void };

/** Asks before a step is fixed: from then on it can only be corrected. */
export function Vaststellen({ stapId, naam, open, opSluit }: Props) {
  const { doe, bezig } = useCommand('meldcode.stelStapVast');
  const meld = useMeld();
  const stelVast = async () => {
    const antwoord = await doe({ stapId });
    opSluit();
    meld(
      antwoord.ok ? { tekst: meldcode.gedaan.vastgesteld } : { tekst: foutregel(antwoord.error.code), toon: 'fout' },
    );
  };
  return (
    <Bevestiging
      titel={`${meldcode.stelVast}: ${naam}`}
      open={open}
      opSluit={opSluit}
      actie={meldcode.stelVast}
      opActie={() => void stelVast()}
      bezig={bezig}
    >
      <p>{meldcode.stelVastUitleg}</p>
    </Bevestiging>
  );
}
