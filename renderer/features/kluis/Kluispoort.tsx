import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { schrijfTijdstipLang } from '#domain/datum/schrijfwijze.ts';
import { roep, useGebeurtenis } from '#renderer/app-client.ts';
import { useKluisstand, vergrendelDossier } from '#renderer/kluisstand.ts';
import { kluis, slotreden } from '#renderer/tekst/kluis.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Laden } from '#renderer/ui/Laden.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { type Bladwaarde, Herstelblad } from './Herstelblad.tsx';
import { Kopieen } from './Kopieen.tsx';
import { MetPapier } from './MetPapier.tsx';
import { NieuwDossier } from './NieuwDossier.tsx';
import { type Opening, Ontgrendelen, type Uitweg } from './Ontgrendelen.tsx';
import { Voorportaal } from './Voorportaal.tsx';
import { Welkom } from './Welkom.tsx';

type Plek = 'begin' | Exclude<Uitweg, 'ander'>;
type Slot = { readonly reden: string | null; readonly zonderKopie: string | null };

const ZONDER_KOPIE = 'zonder-reservekopie ';

/** The door: shows the work when the dossier is open, and the way in when it is not. */
export function Kluispoort({ children }: { readonly children: ReactNode }) {
  const stand = useKluisstand();
  const client = useQueryClient();
  const meldOpening = useMeldOpening();
  const slot = useSlot();
  const [plek, setPlek] = useState<Plek>('begin');
  const [blad, setBlad] = useState<Bladwaarde | null>(null);

  async function ververs(): Promise<void> {
    setPlek('begin');
    await client.resetQueries();
  }

  async function ganaar(uitweg: Uitweg): Promise<void> {
    if (uitweg !== 'ander') return setPlek(uitweg);
    await roep('kluis.kiesMap', { doel: 'openen' });
    await ververs();
  }

  function opOpen(opening: Opening, nieuwBlad: Bladwaarde | null): void {
    setBlad(nieuwBlad);
    meldOpening(opening, nieuwBlad !== null);
    void ververs();
  }

  if (blad !== null) {
    return (
      <Voorportaal titel={kluis.herstel.titel} boven={kluis.herstel.stap} uitleg={<p>{kluis.herstel.uitleg}</p>}>
        <Herstelblad
          blad={blad}
          opKlaar={() => {
            setBlad(null);
            void ververs();
          }}
        />
      </Voorportaal>
    );
  }
  if (stand === null) return <Laden tekst={kluis.bezigMetOpenen} />;
  if (stand.toestand === 'open') return children;
  if (plek === 'nieuw') {
    return (
      <NieuwDossier
        plaats={stand.nieuwePlaats}
        opTerug={() => setPlek('begin')}
        opGemaakt={(gemaakt) => {
          setBlad(gemaakt);
          void ververs();
        }}
      />
    );
  }
  if (stand.toestand === 'geen') {
    return <Welkom opNieuw={() => setPlek('nieuw')} opOpenen={() => void ganaar('ander')} />;
  }
  if (plek === 'papier') return <MetPapier opOpen={opOpen} opTerug={() => setPlek('begin')} />;
  if (plek === 'kopieen') return <Terugzetten opTerug={() => void ververs()} />;
  return (
    <Ontgrendelen
      // Another folder is another dossier: nothing typed for the one may stay in the form of the other.
      key={`${stand.map} ${stand.fout}`}
      stand={stand}
      {...slot}
      opOpen={(opening) => opOpen(opening, null)}
      opUitweg={(uitweg) => void ganaar(uitweg)}
    />
  );
}

/** Tells what the user should know after opening; the list of messages keeps it. */
function useMeldOpening() {
  const meld = useMeld();
  return ({ meldingen, mislukt, laatsteMislukt }: Opening, heeftNieuwBlad: boolean) => {
    for (const [code, tekst] of Object.entries(kluis.naOpenen)) {
      const isNieuwBlad = heeftNieuwBlad && code === 'HERSTELSLEUTEL_NIET_BEVESTIGD';
      if (typeof tekst === 'string' && meldingen.includes(code) && !isNieuwBlad) meld({ tekst, toon: 'fout' });
    }
    if (mislukt > 0 && laatsteMislukt !== null) {
      meld({ tekst: kluis.naOpenen.mislukt(mislukt, schrijfTijdstipLang(laatsteMislukt)), toon: 'fout' });
    }
  };
}

/** Why the dossier was locked, as the shell says after it; and the drafts are saved when it is about to be. */
function useSlot(): Slot {
  const [slot, setSlot] = useState<Slot>({ reden: null, zonderKopie: null });
  useGebeurtenis((gebeurtenis) => {
    if (gebeurtenis.soort === 'vergrendel-straks') void vergrendelDossier();
    if (gebeurtenis.soort === 'kluis-gestopt') setSlot({ reden: kluis.gestopt, zonderKopie: null });
    if (gebeurtenis.soort === 'vergrendeld') {
      const { reden } = gebeurtenis;
      const isZonder = reden.startsWith(ZONDER_KOPIE);
      setSlot({ reden: slotreden(reden), zonderKopie: isZonder ? reden.slice(ZONDER_KOPIE.length) : null });
    }
  });
  return slot;
}

function Terugzetten({ opTerug }: { readonly opTerug: () => void }) {
  const [isKlaar, setKlaar] = useState(false);
  return (
    <Voorportaal titel={kluis.ontgrendel.reservekopie} uitleg={<p>{kluis.kopieen.uitleg}</p>}>
      {isKlaar ? (
        <Melding toon="goed" titel={kluis.kopieen.teruggezet} voorlezen />
      ) : (
        <Kopieen isOpen={false} opTeruggezet={() => setKlaar(true)} />
      )}
      <div>
        <Knop soort={isKlaar ? 'hoofd' : 'gewoon'} opKlik={opTerug}>
          {isKlaar ? kluis.ontgrendel.titel : kluis.terug}
        </Knop>
      </div>
    </Voorportaal>
  );
}
