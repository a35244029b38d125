import { useQueryClient } from '@tanstack/react-query';
import { lazy, useDeferredValue, useEffect, useEffectEvent, useState } from 'react';
import { schrijfTijdstipLang } from '#domain/datum/schrijfwijze.ts';
import { roep, useGebeurtenis, useQueryVan } from '#renderer/app-client.ts';
import { kluis, slotreden } from '#renderer/tekst/kluis.ts';
import { kluisbeheer } from '#renderer/tekst/kluisbeheer.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Laden } from '#renderer/ui/Laden.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import type { Bladwaarde } from './Herstelblad.tsx';
import { Ontgrendelen, type Opening, type Uitweg } from './Ontgrendelen.tsx';
import { Schade } from './Schade.tsx';
import { useKopiestand } from './use-kopiestand.ts';
import { Voorportaal } from './Voorportaal.tsx';
import { Welkom } from './Welkom.tsx';

// The first screen needs none of these, nor the forms and the checks under them: they load when they are asked for.
const Herstelblad = lazy(async () => ({ default: (await import('./Herstelblad.tsx')).Herstelblad }));
const Kopieen = lazy(async () => ({ default: (await import('./Kopieen.tsx')).Kopieen }));
const MetPapier = lazy(async () => ({ default: (await import('./MetPapier.tsx')).MetPapier }));
const NieuwDossier = lazy(async () => ({ default: (await import('./NieuwDossier.tsx')).NieuwDossier }));

type Plek = 'begin' | Exclude<Uitweg, 'ander'>;

type Props = {
  /** The dossier is open: the work can begin. */
  readonly opOpen: () => void;
};

/** The door in front of the dossier: first start, unlocking, recovery. Once it is open the work begins. */
export function Kluispoort({ opOpen: opBinnen }: Props) {
  const { waarde: stand, fout } = useQueryVan('kluis.stand', {});
  const client = useQueryClient();
  const meldOpening = useMeldOpening();
  const reden = useSlotreden();
  const kopie = useKopiestand();
  const [gekozen, setPlek] = useState<Plek>('begin');
  const [nieuwste, setBlad] = useState<Bladwaarde | null>(null);
  // A screen that is still being loaded leaves the one before it standing.
  const plek = useDeferredValue(gekozen);
  const blad = useDeferredValue(nieuwste);

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

  useGebeurtenis((gebeurtenis) => {
    const isMenu = gebeurtenis.soort === 'menu' && gebeurtenis.id === 'reservekopie-terugzetten';
    if (isMenu && stand?.toestand === 'dicht') setPlek('kopieen');
  });
  const gaBinnen = useEffectEvent(opBinnen);
  const isOpen = stand?.toestand === 'open' && nieuwste === null;
  useEffect(() => {
    if (isOpen) gaBinnen();
  }, [isOpen]);

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
  if (fout !== undefined) {
    return (
      <Voorportaal titel={kluis.ontgrendel.titel}>
        <Schade weigering={fout} />
      </Voorportaal>
    );
  }
  if (stand === undefined || stand.toestand === 'open') return <Laden tekst={kluis.bezigMetOpenen} />;
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
      reden={reden}
      kopie={kopie}
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

/** Why the dossier was locked, as the shell says when the page has loaded anew. */
function useSlotreden(): string | null {
  const [reden, setReden] = useState<string | null>(null);
  useGebeurtenis((gebeurtenis) => {
    if (gebeurtenis.soort === 'kluis-gestopt') setReden(kluis.gestopt);
    if (gebeurtenis.soort === 'vergrendeld') setReden(slotreden(gebeurtenis.reden));
  });
  return reden;
}

function Terugzetten({ opTerug }: { readonly opTerug: () => void }) {
  const [isKlaar, setKlaar] = useState(false);
  return (
    <Voorportaal titel={kluis.ontgrendel.reservekopie} uitleg={<p>{kluisbeheer.kopieen.uitleg}</p>}>
      {isKlaar ? (
        <Melding toon="goed" titel={kluisbeheer.kopieen.teruggezet} voorlezen />
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
