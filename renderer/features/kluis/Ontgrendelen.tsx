import { useEffect, useEffectEvent, useState } from 'react';
import type { AppContract } from '#api/contract.ts';
import type { Uitvoer } from '#api/define.ts';
import { schrijfTijdstipLang } from '#domain/datum/schrijfwijze.ts';
import { roep } from '#renderer/app-client.ts';
import { kluis } from '#renderer/tekst/kluis.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { Wachtwoordveld } from '#renderer/ui/Wachtwoordveld.tsx';
import stijl from './Kluis.module.css';
import { Kopieregel } from './Kopieregel.tsx';
import { type Kluisweigering, Schade } from './Schade.tsx';
import type { Kopiebericht } from './use-kopiestand.ts';
import { Voorportaal } from './Voorportaal.tsx';

const teksten = kluis.ontgrendel;

/** Where else the user can go from here. */
export type Uitweg = 'papier' | 'kopieen' | 'nieuw' | 'ander';

/** What opening gives: what the user should know about it. */
export type Opening = {
  readonly meldingen: readonly string[];
  readonly mislukt: number;
  readonly laatsteMislukt: string | null;
};

type Props = {
  readonly stand: Extract<Uitvoer<AppContract['kluis.stand']>, { toestand: 'dicht' }>;
  /** Why it was locked, in a sentence; null at the start of the app. */
  readonly reden: string | null;
  /** The backup after that lock; null when there is nothing to tell of it. */
  readonly kopie: Kopiebericht | null;
  readonly opOpen: (opening: Opening) => void;
  readonly opUitweg: (uitweg: Uitweg) => void;
};

/** Counts down from the number it is mounted with, in words. */
function Teller({ begin, opNul }: { readonly begin: number; readonly opNul: () => void }) {
  const [over, setOver] = useState(begin);
  const klaar = useEffectEvent(opNul);
  useEffect(() => {
    const wekker = setTimeout(() => (over > 1 ? setOver(over - 1) : klaar()), 1000);
    return () => clearTimeout(wekker);
  }, [over]);
  return <>{teksten.wacht(over)}</>;
}

function wachtVan({ gegevens }: Kluisweigering): number {
  return typeof gegevens?.['wacht'] === 'number' ? gegevens['wacht'] : 0;
}

/** The closed dossier: passphrase in, or the message of what is wrong with it. */
export function Ontgrendelen(props: Props) {
  const { stand } = props;
  const [zin, setZin] = useState('');
  const [bezig, setBezig] = useState(false);
  const [weigering, setWeigering] = useState<Kluisweigering | null>(stand.fout === null ? null : { code: stand.fout });
  // Which refusal asks to wait (0: the state at the start), so that each one starts its own count.
  const [wacht, setWacht] = useState({ seconden: stand.wacht, nummer: 0 });

  async function open(keuzes: { aanvaardAndereVersie?: boolean; neemOver?: boolean } = {}): Promise<void> {
    if (bezig || zin === '') return;
    setBezig(true);
    const antwoord = await roep('kluis.ontgrendel', { zin, ...keuzes });
    setBezig(false);
    if (antwoord.ok) return props.opOpen(antwoord.value);
    setWeigering(antwoord.error);
    setWacht(({ nummer }) => ({ seconden: wachtVan(antwoord.error), nummer: nummer + 1 }));
    const magHouden = antwoord.error.code !== 'WACHTWOORDZIN_ONJUIST';
    if (!magHouden) setZin('');
  }

  return (
    <Voorportaal titel={teksten.titel} voet={<Voet {...props} />}>
      <Slotmelding {...props} reden={weigering === null ? props.reden : null} />
      {weigering === null ? null : (
        <Schade
          weigering={weigering}
          acties={<Vervolg weigering={weigering} opOpen={open} opUitweg={props.opUitweg} />}
        />
      )}
      <form
        className="stapel"
        noValidate
        autoComplete="off"
        aria-label={teksten.titel}
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          void open();
        }}
      >
        <Wachtwoordveld label={teksten.zin} waarde={zin} opWaarde={setZin} autoFocus />
        <div className="stapel-klein">
          <div>
            <Knop type="submit" soort="hoofd" bezig={bezig} uitgeschakeld={wacht.seconden > 0}>
              {teksten.knop}
            </Knop>
          </div>
          <p role="status" className="zacht">
            {bezig ? `${kluis.bezigMetOpenen}…` : null}
            {!bezig && wacht.seconden > 0 ? (
              <Teller key={wacht.nummer} begin={wacht.seconden} opNul={() => setWacht({ ...wacht, seconden: 0 })} />
            ) : null}
          </p>
        </div>
      </form>
      {props.kopie === null ? null : <Kopieregel bericht={props.kopie} stand={stand} />}
      <Uitwegen opUitweg={props.opUitweg} />
    </Voorportaal>
  );
}

function Slotmelding({ reden, stand, kopie }: Props) {
  return (
    <>
      {reden === null ? null : (
        <Melding toon="info" titel={reden}>
          <p>{kluis.conceptenBewaard}</p>
        </Melding>
      )}
      {reden !== null && kopie === null && stand.fout === null && !stand.heeftVerseKopie ? (
        <Melding toon="let-op" titel={kluis.geenKopie}>
          <p>{kluis.geenKopieDoen}</p>
        </Melding>
      ) : null}
      {stand.mislukt > 0 && stand.laatsteMislukt !== null ? (
        <Melding toon="let-op" titel={teksten.mislukt(stand.mislukt, schrijfTijdstipLang(stand.laatsteMislukt))} />
      ) : null}
    </>
  );
}

type VervolgProps = Pick<Props, 'opUitweg'> & {
  readonly weigering: Kluisweigering;
  readonly opOpen: (keuzes: { aanvaardAndereVersie?: boolean; neemOver?: boolean }) => Promise<void>;
};

const HERSTELBAAR: ReadonlySet<string> = new Set([
  'DOSSIER_BESCHADIGD',
  'DOSSIER_VREEMD',
  'DOSSIER_ANDERE_VERSIE',
  'SLEUTELBESTAND_ONTBREEKT',
  'SLEUTELBESTAND_BESCHADIGD',
]);

/** The acts that help with this refusal, at the message itself. */
function Vervolg({ weigering, opOpen, opUitweg }: VervolgProps) {
  const { code } = weigering;
  return (
    <>
      {HERSTELBAAR.has(code) ? <Knop opKlik={() => opUitweg('kopieen')}>{teksten.reservekopie}</Knop> : null}
      {code === 'WACHTWOORDZIN_ONJUIST' ? (
        <Knop opKlik={() => opUitweg('papier')}>{teksten.herstelsleutel}</Knop>
      ) : null}
      {code === 'DOSSIER_ANDERE_VERSIE' ? (
        <Knop opKlik={() => void opOpen({ aanvaardAndereVersie: true })}>{teksten.tochOpenen}</Knop>
      ) : null}
      {code === 'DOSSIER_IN_GEBRUIK' ? (
        <Knop opKlik={() => void opOpen({ neemOver: true })}>{teksten.neemOver}</Knop>
      ) : null}
      {code === 'DOSSIER_ONTBREEKT' || code === 'DOSSIER_VREEMD' ? (
        <Knop opKlik={() => opUitweg('ander')}>{teksten.ander}</Knop>
      ) : null}
    </>
  );
}

function Uitwegen({ opUitweg }: Pick<Props, 'opUitweg'>) {
  const wegen = [
    ['papier', teksten.vergeten],
    ['ander', teksten.ander],
    ['kopieen', teksten.reservekopie],
    ['nieuw', teksten.nieuw],
  ] as const;
  return (
    <div className={stijl.uitwegen}>
      {wegen.map(([weg, tekst]) => (
        <Knop key={weg} soort="stil" klein opKlik={() => opUitweg(weg)}>
          {tekst}
        </Knop>
      ))}
    </div>
  );
}

function Voet({ stand }: Pick<Props, 'stand'>) {
  return (
    <>
      <p>
        {teksten.map}: {stand.map}
      </p>
      <p>{stand.laatsteKopie === null ? teksten.geenKopie : teksten.kopie(schrijfTijdstipLang(stand.laatsteKopie))}</p>
    </>
  );
}
