import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { kluisContract } from '#api/kluis/contract.ts';
import { roep } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { kluis } from '#renderer/tekst/kluis.ts';
import { kluisbeheer } from '#renderer/tekst/kluisbeheer.ts';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Formulier } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Label } from '#renderer/ui/Label.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import { Wachtwoordveld } from '#renderer/ui/Wachtwoordveld.tsx';
import { type Bladwaarde, Herstelblad } from './Herstelblad.tsx';

const teksten = kluisbeheer.beheer;

/** Whether there is a checked recovery key on paper, and a new one when that is needed. */
export function Herstelkaart({ isBevestigd }: { readonly isBevestigd: boolean }) {
  const [blad, setBlad] = useState<Bladwaarde | null>(null);
  const client = useQueryClient();
  const meld = useMeld();
  const van = useFormulier({
    schema: kluisContract['kluis.vernieuwHerstelsleutel'].input,
    beginwaarden: { zin: '' },
    foutTekst: (code, { kenmerk }) => foutregel(code, kenmerk),
    verstuur: async (invoer) => {
      const antwoord = await roep('kluis.vernieuwHerstelsleutel', invoer);
      if (!antwoord.ok) return antwoord.error;
      van.form.reset();
      setBlad(antwoord.value);
      return null;
    },
  });

  async function sluit(tekst: string | null): Promise<void> {
    setBlad(null);
    if (tekst !== null) meld({ tekst });
    await client.invalidateQueries({ queryKey: ['kluis.stand'] });
  }

  return (
    <Kaart titel={teksten.herstel}>
      <div className="stapel">
        <p>
          <Label toon={isBevestigd ? 'goed' : 'let-op'}>
            {isBevestigd ? teksten.herstelGoed : teksten.herstelOpen}
          </Label>
        </p>
        <p className="zacht">{teksten.herstelUitleg}</p>
        <Formulier van={van} knop={teksten.herstelKnop} naam={teksten.herstel}>
          <Invoer van={van} naam="zin" als={Wachtwoordveld} label={kluis.ontgrendel.zin} />
        </Formulier>
      </div>
      {blad === null ? null : (
        <Dialoog titel={kluis.herstel.titel} open breed alarm opSluit={() => void sluit(null)}>
          <div className="stapel">
            <Herstelblad blad={blad} opKlaar={() => void sluit(teksten.herstelKlaar)} />
          </div>
        </Dialoog>
      )}
    </Kaart>
  );
}
