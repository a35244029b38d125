import { Pencil, Plus, ShieldAlert } from 'lucide-react';
import { useState } from 'react';
import { bronsoort } from '#domain/casus/lijsten.ts';
import { bundelVersies, magGewijzigd } from '#domain/casus/vastgesteld.ts';
import { schrijfMomentLang } from '#domain/datum/moment.ts';
import { schrijfTijdstipKort } from '#domain/datum/schrijfwijze.ts';
import type { Signaal } from '#domain/signaal/signaal.ts';
import { useCommand, useQueryVan } from '#renderer/app-client.ts';
import { persoonwoorden } from '#renderer/tekst/persoon.ts';
import { signaalwoorden as tekst } from '#renderer/tekst/signaal.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { klas } from '#renderer/ui/klas.ts';
import { Label } from '#renderer/ui/Label.tsx';
import { Laden } from '#renderer/ui/Laden.tsx';
import { LegeStaat } from '#renderer/ui/LegeStaat.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Toelichting } from '#renderer/ui/Toelichting.tsx';
import stijl from './casus.module.css';
import { signaaltekst, vlagbron, vlagnaam } from './opties.ts';
import { SignaalDialoog, type Signaaldaad } from './SignaalDialoog.tsx';
import { useToonMeer } from './ToonMeer.tsx';
import { useCasus } from './use-casus.ts';

/** The signals of a case: fact, source and interpretation beside each other, never mixed. */
export function SignalenBlad() {
  const { casusId, waarde: beeld } = useCasus();
  const { waarde, laadt } = useQueryVan('signaal.lijst', { casusId });
  const [daad, setDaad] = useState<Signaaldaad | null>(null);
  const { getoond, knop } = useToonMeer(bundelVersies(waarde?.signalen ?? []));
  if (beeld === undefined || waarde === undefined) return laadt ? <Laden /> : null;
  const namen = new Map(beeld.personen.map(({ id, weergavenaam }) => [id, weergavenaam]));
  const nieuw = () => setDaad({ soort: 'nieuw' });
  return (
    <>
      <div className={stijl.kop}>
        <h2>{tekst.titel}</h2>
        <Knop soort="hoofd" icoon={Plus} opKlik={nieuw}>
          {tekst.voegToe}
        </Knop>
      </div>
      {getoond.length === 0 ? <LegeStaat titel={tekst.leeg}>{tekst.leegUitleg}</LegeStaat> : null}
      <ul className="stapel">
        {getoond.map(({ huidig, eerder }) => (
          <li key={huidig.id}>
            <Signaalkaart signaal={huidig} eerder={eerder} namen={namen} opDaad={setDaad} />
          </li>
        ))}
      </ul>
      {knop}
      {daad === null ? null : <SignaalDialoog beeld={beeld} daad={daad} opSluit={() => setDaad(null)} />}
    </>
  );
}

type KaartProps = {
  readonly signaal: Signaal;
  readonly eerder: readonly Signaal[];
  readonly namen: ReadonlyMap<string, string>;
  readonly opDaad: (daad: Signaaldaad) => void;
};

function Signaalkaart({ signaal, eerder, namen, opDaad }: KaartProps) {
  const wie = signaal.persoonId === null ? tekst.overNiemand : (namen.get(signaal.persoonId) ?? tekst.overNiemand);
  const wanneer = signaal.gebeurdOp === null ? tekst.dagOnbekend : schrijfMomentLang(signaal.gebeurdOp);
  return (
    <article className={klas(stijl.vak, stijl.persoonblok, signaal.rodeVlag !== null && stijl.vlag)}>
      <div className={stijl.kaartkop}>
        <h3>
          {wanneer} <span className="zacht">· {wie}</span>
          {signaal.plaats === null ? null : <span className="zacht"> · {signaal.plaats}</span>}
        </h3>
        <span className="rij">
          {signaal.rodeVlag === null ? null : (
            <Label toon="gevaar" icoon={ShieldAlert}>{`${tekst.rodeVlag}: ${vlagnaam(signaal.rodeVlag)}`}</Label>
          )}
          <Stand signaal={signaal} isGecorrigeerd={eerder.length > 0} />
        </span>
      </div>
      <Drieluik signaal={signaal} />
      {signaal.rodeVlag === null ? null : (
        <Toelichting titel={tekst.rodeVlagUitleg}>
          <p>{tekst.rodeVlagTekst}</p>
          <p className="zacht">{persoonwoorden.bron(vlagbron)}</p>
        </Toelichting>
      )}
      <Eerder signalen={eerder} laatsteReden={signaal.correctieReden} />
      <div className={stijl.voet}>
        <span>{tekst.vastgelegd(signaal.gemaaktDoor, schrijfTijdstipKort(signaal.gemaaktOp))}</span>
        <Knoppen signaal={signaal} opDaad={opDaad} />
      </div>
    </article>
  );
}

function Stand({ signaal, isGecorrigeerd }: { readonly signaal: Signaal; readonly isGecorrigeerd: boolean }) {
  if (signaal.vastgesteldOp === null) return <Label toon="let-op">{tekst.nogNietVast}</Label>;
  return <Label toon="neutraal">{isGecorrigeerd ? tekst.gecorrigeerd : tekst.vastgesteld}</Label>;
}

function Drieluik({ signaal }: { readonly signaal: Signaal }) {
  return (
    <div className={stijl.drieluik}>
      <div>
        <h4>{tekst.feit}</h4>
        <p>{signaal.feit}</p>
        {signaal.soort === null ? null : <p className="zacht">{signaaltekst(signaal.soort)}</p>}
      </div>
      <div>
        <h4>{tekst.bron}</h4>
        <p>{signaal.bron}</p>
        <p className="zacht">{bronsoort[signaal.bronsoort]}</p>
      </div>
      <div className={stijl.duiding}>
        <h4>{tekst.duiding}</h4>
        {signaal.duiding === null ? <p className="zacht">{tekst.geenDuiding}</p> : <p>{signaal.duiding}</p>}
        {signaal.duidingDoor === null ? null : <p className="zacht">{tekst.door(signaal.duidingDoor)}</p>}
      </div>
    </div>
  );
}

/** What a correction has replaced stays readable, with the reason. */
function Eerder({ signalen, laatsteReden }: { signalen: readonly Signaal[]; laatsteReden: string | null }) {
  if (signalen.length === 0) return null;
  return (
    <>
      {laatsteReden === null ? null : <p>{tekst.correctieReden(laatsteReden)}</p>}
      <Toelichting titel={tekst.eerder(signalen.length)}>
        <ul className="stapel">
          {signalen.map((signaal) => (
            <li key={signaal.id}>
              <Drieluik signaal={signaal} />
              <p className="zacht">{tekst.vastgelegd(signaal.gemaaktDoor, schrijfTijdstipKort(signaal.gemaaktOp))}</p>
            </li>
          ))}
        </ul>
      </Toelichting>
    </>
  );
}

function Knoppen({ signaal, opDaad }: { readonly signaal: Signaal; readonly opDaad: (daad: Signaaldaad) => void }) {
  const { doe, bezig } = useCommand('signaal.stelVast');
  const meld = useMeld();
  const bij = `: ${signaal.feit.slice(0, 60)}`;
  if (!magGewijzigd(signaal)) {
    return (
      <Knop klein icoon={Pencil} opKlik={() => opDaad({ soort: 'corrigeer', signaal })} naam={tekst.corrigeer + bij}>
        {tekst.corrigeer}
      </Knop>
    );
  }
  const stelVast = async () => {
    if ((await doe({ signaalId: signaal.id })).ok) meld({ tekst: tekst.isVast });
  };
  return (
    <span className="rij">
      <Knop klein icoon={Pencil} opKlik={() => opDaad({ soort: 'wijzig', signaal })} naam={tekst.wijzig + bij}>
        {tekst.wijzig}
      </Knop>
      <Knop klein bezig={bezig} opKlik={() => void stelVast()} naam={tekst.stelVast + bij}>
        {tekst.stelVast}
      </Knop>
    </span>
  );
}
