import { usePrefetchQuery } from '@tanstack/react-query';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { contactkanaal, journaalsoort } from '#domain/casus/lijsten.ts';
import { bundelVersies, magGewijzigd } from '#domain/casus/vastgesteld.ts';
import { schrijfMomentLang, vergelijkMoment } from '#domain/datum/moment.ts';
import { schrijfTijdstipKort } from '#domain/datum/schrijfwijze.ts';
import type { Journaalregel } from '#domain/journaal/journaal.ts';
import { zoeksleutel } from '#domain/persoon/zoeksleutel.ts';
import { useCommand, useQueryVan, vraagVan } from '#renderer/app-client.ts';
import { journaalwoorden as tekst } from '#renderer/tekst/journaal.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { klas } from '#renderer/ui/klas.ts';
import { Label } from '#renderer/ui/Label.tsx';
import { Laden } from '#renderer/ui/Laden.tsx';
import { LegeStaat } from '#renderer/ui/LegeStaat.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { Toelichting } from '#renderer/ui/Toelichting.tsx';
import { Zoekveld } from '#renderer/ui/Zoekveld.tsx';
import stijl from './casus.module.css';
import { JournaalDialoog, type Journaaldaad, JournaalFormulier } from './JournaalFormulier.tsx';
import { useToonMeer } from './ToonMeer.tsx';
import { type Casusbeeld, useCasus } from './use-casus.ts';

/** What happened and with whom: write on top, read below, newest first. Writing does not wait for the lines. */
export function JournaalBlad() {
  const { casusId, waarde: beeld, laadt } = useCasus();
  // Asked before the form is drawn: the kluis looks for the lines meanwhile.
  usePrefetchQuery(vraagVan('journaal.lijst', { casusId }));
  if (beeld === undefined) return laadt ? <Laden /> : null;
  return (
    <>
      <h2 className="alleen-voorlezen">{tekst.titel}</h2>
      <Kaart titel={tekst.nieuw}>
        <JournaalFormulier beeld={beeld} daad={{ soort: 'nieuw' }} opKlaar={() => undefined} />
      </Kaart>
      <Geschreven beeld={beeld} />
    </>
  );
}

function Geschreven({ beeld }: { readonly beeld: Casusbeeld }) {
  const { waarde, laadt } = useQueryVan('journaal.lijst', { casusId: beeld.casus.id });
  if (waarde === undefined) return laadt ? <Laden /> : null;
  if (waarde.regels.length === 0) return <LegeStaat titel={tekst.leeg}>{tekst.leegUitleg}</LegeStaat>;
  return <Regels beeld={beeld} regels={waarde.regels} />;
}

function Regels({ beeld, regels }: { readonly beeld: Casusbeeld; readonly regels: readonly Journaalregel[] }) {
  const [daad, setDaad] = useState<Exclude<Journaaldaad, { soort: 'nieuw' }> | null>(null);
  const [zoek, setZoek] = useState('');
  const namen = new Map(beeld.personen.map(({ id, weergavenaam }) => [id, weergavenaam]));
  const gezocht = zoeksleutel(zoek);
  const gevonden = bundelVersies(regels)
    .filter(({ huidig }) => bevat(huidig, gezocht, namen))
    .toSorted((a, b) => vergelijkMoment(b.huidig.gebeurdOp, a.huidig.gebeurdOp));
  const { getoond, knop } = useToonMeer(gevonden);
  return (
    <>
      <Zoekveld label={tekst.zoek} plaats={tekst.zoek} waarde={zoek} opWaarde={setZoek} />
      {gevonden.length === 0 ? <p role="status">{tekst.nietsGevonden}</p> : null}
      <ul className="stapel">
        {getoond.map(({ huidig, eerder }) => (
          <li key={huidig.id}>
            <Regel regel={huidig} eerder={eerder} namen={namen} opDaad={setDaad} />
          </li>
        ))}
      </ul>
      {knop}
      {daad === null ? null : <JournaalDialoog beeld={beeld} daad={daad} opKlaar={() => setDaad(null)} />}
    </>
  );
}

function bevat(regel: Journaalregel, gezocht: string, namen: ReadonlyMap<string, string>): boolean {
  const tekstVan = [regel.tekst, regel.metWie ?? '', namen.get(regel.persoonId ?? '') ?? ''].join(' ');
  return zoeksleutel(tekstVan).includes(gezocht);
}

type RegelProps = {
  readonly regel: Journaalregel;
  readonly eerder: readonly Journaalregel[];
  readonly namen: ReadonlyMap<string, string>;
  readonly opDaad: (daad: Exclude<Journaaldaad, { soort: 'nieuw' }>) => void;
};

function Regel({ regel, eerder, namen, opDaad }: RegelProps) {
  const namenVan = [namen.get(regel.persoonId ?? ''), regel.metWie].filter(
    (deel) => deel !== undefined && deel !== null,
  );
  const wie = [...new Set(namenVan)];
  return (
    <article className={klas(stijl.vak, stijl.persoonblok)}>
      <div className={stijl.kaartkop}>
        <h3>
          {schrijfMomentLang(regel.gebeurdOp)}
          {wie.length === 0 ? null : <span className="zacht"> {tekst.met(wie.join(', '))}</span>}
        </h3>
        <span className="rij">
          <Label>{journaalsoort[regel.soort]}</Label>
          {regel.kanaal === null ? null : <Label>{contactkanaal[regel.kanaal]}</Label>}
          {regel.vastgesteldOp === null ? <Label toon="let-op">{tekst.nogNietVast}</Label> : null}
          {eerder.length === 0 ? null : <Label>{tekst.gecorrigeerd}</Label>}
        </span>
      </div>
      <p className={stijl.tekst}>{regel.tekst}</p>
      {regel.correctieReden === null ? null : <p>{tekst.correctieReden(regel.correctieReden)}</p>}
      {eerder.length === 0 ? null : (
        <Toelichting titel={tekst.eerder(eerder.length)}>
          {eerder.map((vorige) => (
            <div key={vorige.id}>
              <p className={stijl.tekst}>{vorige.tekst}</p>
              <p className="zacht">{tekst.vastgelegd(vorige.gemaaktDoor, schrijfTijdstipKort(vorige.gemaaktOp))}</p>
            </div>
          ))}
        </Toelichting>
      )}
      <div className={stijl.voet}>
        <span>{tekst.vastgelegd(regel.gemaaktDoor, schrijfTijdstipKort(regel.gemaaktOp))}</span>
        <Knoppen regel={regel} opDaad={opDaad} />
      </div>
    </article>
  );
}

function Knoppen({ regel, opDaad }: Pick<RegelProps, 'regel' | 'opDaad'>) {
  const { doe, bezig } = useCommand('journaal.stelVast');
  const meld = useMeld();
  const bij = `: ${regel.tekst.slice(0, 60)}`;
  if (!magGewijzigd(regel)) {
    return (
      <Knop klein icoon={Pencil} opKlik={() => opDaad({ soort: 'corrigeer', regel })} naam={tekst.corrigeer + bij}>
        {tekst.corrigeer}
      </Knop>
    );
  }
  const stelVast = async () => {
    if ((await doe({ journaalId: regel.id })).ok) meld({ tekst: tekst.isVast });
  };
  return (
    <span className="rij">
      <Knop klein icoon={Pencil} opKlik={() => opDaad({ soort: 'wijzig', regel })} naam={tekst.wijzig + bij}>
        {tekst.wijzig}
      </Knop>
      <Knop klein bezig={bezig} opKlik={() => void stelVast()} naam={tekst.stelVast + bij}>
        {tekst.stelVast}
      </Knop>
    </span>
  );
}
