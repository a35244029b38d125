import { useState } from 'react';
import { useCommand, useQueryVan, useStop, useVoortgang } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { kluisbeheer } from '#renderer/tekst/kluisbeheer.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Kaart, Paginakop } from '#renderer/ui/Pagina.tsx';
import { Voortgang } from '#renderer/ui/Voortgang.tsx';
import { Herstelkaart } from './Herstelkaart.tsx';
import { Kopieen } from './Kopieen.tsx';
import { Slotinstellingen } from './Slotinstellingen.tsx';
import { ZinWijzigen } from './ZinWijzigen.tsx';

const teksten = kluisbeheer.beheer;

/** Care for the dossier itself: backups, passphrase, recovery key, locking. */
export function Beheer() {
  const { waarde: stand } = useQueryVan('kluis.stand', {});
  if (stand?.toestand !== 'open') return null;
  return (
    <div className="stapel">
      <Paginakop titel={teksten.titel} onder={`${teksten.map}: ${stand.map}`} />
      <Kopieenkaart />
      <div className="twee-kolommen">
        <ZinWijzigen naam={stand.naam} gebruiker={stand.gebruiker.naam} gemeente={stand.gemeente} />
        <div className="stapel">
          <Herstelkaart isBevestigd={stand.isHerstelBevestigd} />
          <Slotinstellingen />
        </div>
      </div>
    </div>
  );
}

function Kopieenkaart() {
  const { doe, bezig } = useCommand('reservekopie.maak');
  const voortgang = useVoortgang('reservekopie.maak');
  const stop = useStop();
  const meld = useMeld();
  const [isTeruggezet, setTeruggezet] = useState(false);

  async function maak(): Promise<void> {
    const antwoord = await doe({});
    if (antwoord.ok) meld({ tekst: kluisbeheer.kopieen.gemaakt });
    else if (antwoord.error.code === 'AFGEBROKEN') meld({ tekst: foutregel('AFGEBROKEN') });
    else meld({ tekst: foutregel(antwoord.error.code, antwoord.error.kenmerk), toon: 'fout' });
  }

  return (
    <Kaart
      titel={kluisbeheer.kopieen.titel}
      acties={
        <Knop klein bezig={bezig} opKlik={() => void maak()}>
          {kluisbeheer.kopieen.maak}
        </Knop>
      }
    >
      <div className="stapel-klein">
        <p className="leesbaar zacht">{kluisbeheer.kopieen.uitleg}</p>
        {voortgang === null ? null : (
          <Voortgang label={kluisbeheer.kopieen.bezig} {...voortgang} opStop={() => stop('reservekopie.maak')} />
        )}
        {/* After a restore the process ends and main loads the page anew. */}
        {isTeruggezet ? null : <Kopieen isOpen opTeruggezet={() => setTeruggezet(true)} />}
      </div>
    </Kaart>
  );
}
