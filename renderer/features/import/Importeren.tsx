import { useState } from 'react';
import { schrijfTijdstipLang } from '#domain/datum/schrijfwijze.ts';
import { useCommand, useQueryVan } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { inlezen } from '#renderer/tekst/import-scherm.ts';
import { Bevestiging } from '#renderer/ui/Bevestiging.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Laden } from '#renderer/ui/Laden.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { Paginakop } from '#renderer/ui/Pagina.tsx';
import { Begin } from './Begin.tsx';
import { Kolommen } from './Kolommen.tsx';
import { Rijen } from './Rijen.tsx';
import { Stappenbalk } from './Stappenbalk.tsx';
import { Verslag } from './Verslag.tsx';

/** Reading in a list: choose a file, place its columns, look at the rows, look back at what happened. */
export function Importeren() {
  const { waarde: bezig, fout } = useQueryVan('import.laad', {});
  const [verslag, setVerslag] = useState<{ readonly id: string; readonly isNet: boolean } | null>(null);
  const [kijktNaarRijen, setKijktNaarRijen] = useState<boolean | null>(null);
  if (fout !== undefined) return <Melding toon="gevaar">{foutregel(fout.code, fout.kenmerk)}</Melding>;
  if (bezig === undefined) return <Laden />;
  if (verslag !== null) {
    return <Verslag importId={verslag.id} isNet={verslag.isNet} opTerug={() => setVerslag(null)} />;
  }
  if (bezig === null) return <Begin opVerslag={(id) => setVerslag({ id, isNet: false })} />;
  // After a lock or another day the rows have to be read again; what was chosen and mended is still there.
  const isBijRijen = kijktNaarRijen ?? bezig.isGelezen;
  return (
    <>
      <Paginakop
        titel={inlezen.titel}
        onder={`${bezig.bestandsnaam} · ${inlezen.soort[bezig.soort]}`}
        acties={<AnderBestand opKlaar={() => setKijktNaarRijen(null)} />}
      />
      <Stappenbalk nu={isBijRijen ? 2 : 1} />
      {bezig.eerderIngelezenOp === null ? null : (
        <Melding>{inlezen.kolommen.alIngelezen(schrijfTijdstipLang(bezig.eerderIngelezenOp))}</Melding>
      )}
      {isBijRijen ? (
        <Rijen
          soort={bezig.soort}
          opTerug={() => setKijktNaarRijen(false)}
          opKlaar={(id) => {
            setKijktNaarRijen(null);
            setVerslag({ id, isNet: true });
          }}
        />
      ) : (
        <Kolommen stand={bezig} opVerder={() => setKijktNaarRijen(true)} />
      )}
    </>
  );
}

function AnderBestand({ opKlaar }: { readonly opKlaar: () => void }) {
  const [vraagt, setVraagt] = useState(false);
  const { doe, bezig } = useCommand('import.verwijder');
  return (
    <>
      <Knop opKlik={() => setVraagt(true)}>{inlezen.andere}</Knop>
      <Bevestiging
        titel={inlezen.andereTitel}
        open={vraagt}
        opSluit={() => setVraagt(false)}
        actie={inlezen.andereDoe}
        gevaar
        bezig={bezig}
        opActie={() => {
          void doe({}).then(() => {
            setVraagt(false);
            opKlaar();
          });
        }}
      >
        <p>{inlezen.andereUitleg}</p>
      </Bevestiging>
    </>
  );
}
