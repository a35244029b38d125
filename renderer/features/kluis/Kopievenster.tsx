import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AppContract } from '#api/contract.ts';
import type { Uitvoer } from '#api/define.ts';
import { schrijfTijdstipLang } from '#domain/datum/schrijfwijze.ts';
import { roep, useQueryVan, useStop } from '#renderer/app-client.ts';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import { kluisbeheer } from '#renderer/tekst/kluisbeheer.ts';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { Feitenlijst } from '#renderer/ui/Pagina.tsx';
import { Wachtwoordveld } from '#renderer/ui/Wachtwoordveld.tsx';
import type { Kopie } from './Kopieen.tsx';
import { type Kluisweigering, Schade } from './Schade.tsx';

const teksten = kluisbeheer.kopieen;

type Inhoud = Uitvoer<AppContract['reservekopie.bekijk']>;

type Props = {
  readonly kopie: Kopie;
  readonly isOpen: boolean;
  readonly opSluit: () => void;
  readonly opTeruggezet: () => void;
};

/** A look inside one backup, and the act that puts it back. While the dossier is closed the passphrase comes first. */
export function Kopievenster({ kopie, isOpen, opSluit, opTeruggezet }: Props) {
  const [zin, setZin] = useState<string | null>(null);
  const [gezien, setGezien] = useState<Inhoud | null>(null);
  const [fout, setFout] = useState<Kluisweigering | null>(null);
  const [bezig, setBezig] = useState(false);
  const eigen = useQueryVan('reservekopie.bekijk', { naam: kopie.naam, zin: null }, { aan: isOpen });
  const inhoud = isOpen ? eigen.waarde : (gezien ?? undefined);
  const schade = fout ?? (isOpen ? eigen.fout : undefined);
  const bezigheid = bezigZin(bezig || eigen.laadt, inhoud !== undefined);
  useStopBijSluiten();

  // Not through the store of answers: a passphrase would stay in its keys.
  async function kijk(getypt: string): Promise<void> {
    setBezig(true);
    const antwoord = await roep('reservekopie.bekijk', { naam: kopie.naam, zin: getypt });
    setBezig(false);
    setZin(getypt);
    setGezien(antwoord.ok ? antwoord.value : null);
    setFout(antwoord.ok ? null : antwoord.error);
  }

  async function zetTerug(): Promise<void> {
    setBezig(true);
    const antwoord = await roep('reservekopie.zetTerug', { naam: kopie.naam, zin });
    setBezig(false);
    if (antwoord.ok) opTeruggezet();
    else setFout(antwoord.error);
  }

  return (
    <Dialoog
      titel={teksten.inhoud(schrijfTijdstipLang(kopie.gemaaktOp))}
      open
      opSluit={opSluit}
      acties={
        <>
          {inhoud === undefined ? null : (
            <Knop soort="gevaar" bezig={bezig} opKlik={() => void zetTerug()}>
              {teksten.zetTerug}
            </Knop>
          )}
          <Knop opKlik={opSluit}>{algemeen.annuleren}</Knop>
        </>
      }
    >
      <div className="stapel">
        {schade === undefined ? null : <Schade weigering={schade} />}
        <p role="status" className={bezigheid === null ? 'alleen-voorlezen' : 'zacht'}>
          {bezigheid}
        </p>
        {inhoud === undefined && !isOpen ? <Zinvraag bezig={bezig} opZin={(getypt) => void kijk(getypt)} /> : null}
        {inhoud === undefined ? null : <Overzicht inhoud={inhoud} />}
      </div>
    </Dialoog>
  );
}

function bezigZin(isBezig: boolean, isTerugzetten: boolean): string | null {
  if (!isBezig) return null;
  return isTerugzetten ? teksten.bezigTerugzetten : teksten.bezigNakijken;
}

/** Closing the window stops the check, which may take minutes; and a check that was stopped says nothing next time. */
function useStopBijSluiten(): void {
  const client = useQueryClient();
  const stop = useStop();
  useEffect(
    () => () => {
      stop('reservekopie.bekijk');
      stop('reservekopie.zetTerug');
      client.removeQueries({ queryKey: ['reservekopie.bekijk'] });
    },
    [client, stop],
  );
}

function Zinvraag({ bezig, opZin }: { readonly bezig: boolean; readonly opZin: (zin: string) => void }) {
  const [zin, setZin] = useState('');
  return (
    <form
      className="stapel"
      noValidate
      autoComplete="off"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        gebeurtenis.stopPropagation();
        if (zin !== '') opZin(zin);
      }}
    >
      <Wachtwoordveld label={teksten.zin} hint={teksten.zinUitleg} waarde={zin} opWaarde={setZin} autoFocus />
      <div>
        <Knop type="submit" soort="hoofd" bezig={bezig}>
          {teksten.kijkErin}
        </Knop>
      </div>
    </form>
  );
}

function Overzicht({ inhoud }: { readonly inhoud: Inhoud }) {
  const laatste = inhoud.laatsteHandeling;
  return (
    <>
      <Melding toon="goed" titel={teksten.nagekeken} voorlezen />
      <Feitenlijst
        feiten={[
          { term: teksten.casussen, waarde: inhoud.casussen },
          { term: teksten.personen, waarde: inhoud.personen },
          { term: teksten.journaal, waarde: inhoud.journaal },
          { term: teksten.signalen, waarde: inhoud.signalen },
          { term: teksten.plannen, waarde: inhoud.plannen },
          { term: teksten.laatste, waarde: laatste === null ? teksten.geenHandeling : schrijfTijdstipLang(laatste) },
        ]}
      />
      <p>{teksten.terugzetUitleg}</p>
    </>
  );
}
