import { useEffect, useEffectEvent, useState } from 'react';
import type { AppContract } from '#api/contract.ts';
import type { Uitvoer } from '#api/define.ts';
import { schrijfTijdstipLang } from '#domain/datum/schrijfwijze.ts';
import { roep } from '#renderer/app-client.ts';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import { kluis } from '#renderer/tekst/kluis.ts';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { Feitenlijst } from '#renderer/ui/Pagina.tsx';
import { Wachtwoordveld } from '#renderer/ui/Wachtwoordveld.tsx';
import type { Kopie } from './Kopieen.tsx';
import { type Kluisweigering, Schade } from './Schade.tsx';

const teksten = kluis.kopieen;

type Inhoud = Uitvoer<AppContract['reservekopie.bekijk']>;

type Props = {
  readonly kopie: Kopie;
  readonly isOpen: boolean;
  readonly opSluit: () => void;
  readonly opTeruggezet: () => void;
};

/** A look inside one backup, and the act that puts it back. */
export function Kopievenster({ kopie, isOpen, opSluit, opTeruggezet }: Props) {
  const [zin, setZin] = useState('');
  const [inhoud, setInhoud] = useState<Inhoud | null>(null);
  const [fout, setFout] = useState<Kluisweigering | null>(null);
  const [bezig, setBezig] = useState(false);
  const welke = { naam: kopie.naam, zin: isOpen ? null : zin };

  async function bekijk(): Promise<void> {
    setBezig(true);
    const antwoord = await roep('reservekopie.bekijk', welke);
    setBezig(false);
    setInhoud(antwoord.ok ? antwoord.value : null);
    setFout(antwoord.ok ? null : antwoord.error);
  }

  async function zetTerug(): Promise<void> {
    setBezig(true);
    const antwoord = await roep('reservekopie.zetTerug', welke);
    setBezig(false);
    if (antwoord.ok) opTeruggezet();
    else setFout(antwoord.error);
  }

  const kijk = useEffectEvent(bekijk);
  useEffect(() => {
    if (isOpen) void kijk();
  }, [isOpen]);

  return (
    <Dialoog
      titel={teksten.inhoud(schrijfTijdstipLang(kopie.gemaaktOp))}
      open
      opSluit={opSluit}
      acties={
        <>
          {inhoud === null ? null : (
            <Knop soort="gevaar" bezig={bezig} opKlik={() => void zetTerug()}>
              {teksten.zetTerug}
            </Knop>
          )}
          <Knop opKlik={opSluit}>{algemeen.annuleren}</Knop>
        </>
      }
    >
      <div className="stapel">
        {fout === null ? null : <Schade weigering={fout} />}
        {inhoud === null && !isOpen ? (
          <form
            className="stapel"
            noValidate
            autoComplete="off"
            onSubmit={(gebeurtenis) => {
              gebeurtenis.preventDefault();
              void bekijk();
            }}
          >
            <Wachtwoordveld label={teksten.zin} hint={teksten.zinUitleg} waarde={zin} opWaarde={setZin} autoFocus />
            <div>
              <Knop type="submit" soort="hoofd" bezig={bezig}>
                {teksten.kijkErin}
              </Knop>
            </div>
          </form>
        ) : null}
        {inhoud === null ? null : <Overzicht inhoud={inhoud} />}
      </div>
    </Dialoog>
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
