import { Check, Pencil, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { aard, afsluitreden, fase, instroombron, kenmerk, resultaat, vorm } from '#domain/casus/lijsten.ts';
import { isOpenActie } from '#domain/casus/samenvatting.ts';
import { schrijfDatumKort, schrijfDatumLang, schrijfTermijn } from '#domain/datum/schrijfwijze.ts';
import { actiesoort, actiestaat } from '#domain/plan/lijsten.ts';
import type { Actie } from '#domain/plan/plan.ts';
import { useCommand, useQueryVan } from '#renderer/app-client.ts';
import { overzichtwoorden as tekst } from '#renderer/tekst/casus.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Aantal, Label } from '#renderer/ui/Label.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Feitenlijst, Kaart } from '#renderer/ui/Pagina.tsx';
import { Toelichting } from '#renderer/ui/Toelichting.tsx';
import { ActieDialoog } from './ActieDialoog.tsx';
import stijl from './casus.module.css';
import { Leeg } from './Leeg.tsx';
import { gemeentenaam, woordVan } from './opties.ts';
import { Samenvatting } from './Samenvatting.tsx';
import { type Casusbeeld, useCasus } from './use-casus.ts';

/** The case at a glance: in short, what has to be done, what it is. */
export function OverzichtBlad() {
  const { waarde } = useCasus();
  const [nieuw, setNieuw] = useState(false);
  if (waarde === undefined) return null;
  return (
    <>
      <Samenvatting beeld={waarde} opNieuweActie={() => setNieuw(true)} />
      <div className="twee-kolommen">
        <Acties beeld={waarde} opNieuw={() => setNieuw(true)} />
        <Gegevens beeld={waarde} />
      </div>
      {nieuw ? <ActieDialoog casusId={waarde.casus.id} actie={null} opSluit={() => setNieuw(false)} /> : null}
    </>
  );
}

function Acties({ beeld, opNieuw }: { readonly beeld: Casusbeeld; readonly opNieuw: () => void }) {
  const { waarde } = useQueryVan('actie.lijst', { casusId: beeld.casus.id });
  const [gekozen, setGekozen] = useState<Actie | null>(null);
  const acties = waarde?.acties ?? [];
  const open = acties.filter(({ staat }) => isOpenActie(staat));
  const klaar = acties.filter(({ staat }) => !isOpenActie(staat));
  return (
    <Kaart
      titel={tekst.acties}
      bijTitel={<Aantal waarde={open.length} />}
      acties={
        <Knop klein icoon={Plus} opKlik={opNieuw}>
          {tekst.nieuweActie}
        </Knop>
      }
      vol
    >
      {open.length === 0 ? (
        <Leeg titel={tekst.geenActies}>{tekst.geenActiesUitleg}</Leeg>
      ) : (
        <ul className={stijl.rijen}>
          {open.map((actie) => (
            <Actierij key={actie.id} actie={actie} vandaag={beeld.vandaag} opWijzig={() => setGekozen(actie)} />
          ))}
        </ul>
      )}
      {klaar.length === 0 ? null : <Afgerond acties={klaar} opWijzig={setGekozen} />}
      {gekozen === null ? null : (
        <ActieDialoog casusId={beeld.casus.id} actie={gekozen} opSluit={() => setGekozen(null)} />
      )}
    </Kaart>
  );
}

function Actierij({ actie, vandaag, opWijzig }: { actie: Actie; vandaag: string; opWijzig: () => void }) {
  const { doe, bezig } = useCommand('actie.rondAf');
  const meld = useMeld();
  const { id: actieId, omschrijving, datum } = actie;
  const rondAf = async () => {
    const antwoord = await doe({ actieId, staat: 'gedaan' });
    if (!antwoord.ok) return;
    meld({ tekst: tekst.actieKlaar, ongedaan: () => void doe({ actieId, staat: 'open' }) });
  };
  const wie = [actie.eigenaar ?? tekst.niemand, actie.organisatie].filter((deel) => deel !== null).join(', ');
  return (
    <li>
      <div className={stijl.rijtekst}>
        <p className={stijl.sterk}>{omschrijving}</p>
        <p className="zacht">
          {wie}
          {actie.soort === 'toezegging' ? ` · ${actiesoort.toezegging}` : null}
          {actie.staat === 'open' ? null : ` · ${actiestaat[actie.staat]}`}
          {actie.tijdaanduiding === null ? null : ` · ${tekst.inLijst(actie.tijdaanduiding)}`}
        </p>
        {datum === null ? null : (
          <Label toon={datum < vandaag ? 'let-op' : 'neutraal'}>
            {`${schrijfDatumKort(datum)}, ${schrijfTermijn(datum, vandaag)}`}
          </Label>
        )}
      </div>
      <span className="rij">
        <Knop klein soort="stil" icoon={Pencil} opKlik={opWijzig} naam={tekst.wijzigNaam(omschrijving)}>
          {tekst.wijzig}
        </Knop>
        <Knop klein icoon={Check} bezig={bezig} opKlik={() => void rondAf()} naam={tekst.klaarNaam(omschrijving)}>
          {tekst.klaar}
        </Knop>
      </span>
    </li>
  );
}

function Afgerond({ acties, opWijzig }: { acties: readonly Actie[]; opWijzig: (actie: Actie) => void }) {
  return (
    <div className={stijl.vak}>
      <Toelichting titel={`${tekst.afgerond} (${acties.length})`}>
        <ul className={stijl.rijen}>
          {acties.map((actie) => (
            <li key={actie.id}>
              <span className={stijl.rijtekst}>
                <span className={stijl.doorgehaald}>{actie.omschrijving}</span> {actiestaat[actie.staat]}
              </span>
              <Knop
                klein
                soort="stil"
                icoon={Pencil}
                opKlik={() => opWijzig(actie)}
                naam={tekst.wijzigNaam(actie.omschrijving)}
              >
                {tekst.wijzig}
              </Knop>
            </li>
          ))}
        </ul>
      </Toelichting>
    </div>
  );
}

function woorden(lijst: Readonly<Record<string, string>>, codes: readonly string[]): ReactNode {
  return codes.length === 0 ? null : codes.map((code) => woordVan(lijst, code)).join(', ');
}

/** Only what has been filled in; what matters and is missing says so. */
function Gegevens({ beeld }: { readonly beeld: Casusbeeld }) {
  const { casus } = beeld;
  const feiten: readonly (readonly [string, ReactNode])[] = [
    [tekst.gemeente, casus.gemeenteCode === null ? tekst.nogNiet : gemeentenaam(casus.gemeenteCode)],
    [tekst.binnengekomenOp, casus.binnengekomenOp === null ? tekst.nogNiet : schrijfDatumLang(casus.binnengekomenOp)],
    [tekst.instroombron, casus.instroombron === null ? tekst.nogNiet : instroombron[casus.instroombron]],
    [tekst.fase, casus.fase === null ? null : fase[casus.fase]],
    [tekst.vorm, woorden(vorm, casus.vormen) ?? tekst.nogNiet],
    [tekst.aard, woorden(aard, casus.aarden)],
    [tekst.kenmerk, woorden(kenmerk, casus.kenmerken)],
    [tekst.adres, <Adres key="adres" casus={casus} />],
    [tekst.afgeslotenOp, casus.afgeslotenOp === null ? null : schrijfDatumLang(casus.afgeslotenOp)],
    [tekst.afsluitreden, casus.afsluitreden === null ? null : afsluitreden[casus.afsluitreden]],
    [tekst.resultaat, casus.resultaat === null ? null : resultaat[casus.resultaat]],
    [tekst.toelichting, casus.toelichtingAfsluiten],
  ];
  return (
    <Kaart titel={tekst.gegevens}>
      <Feitenlijst feiten={feiten.flatMap(([term, inhoud]) => (inhoud === null ? [] : [{ term, waarde: inhoud }]))} />
    </Kaart>
  );
}

/** A secret address stays behind a button, and is gone again with the sheet. */
function Adres({ casus }: { readonly casus: Casusbeeld['casus'] }) {
  const [toon, setToon] = useState(false);
  const adres = [casus.adres, [casus.postcode, casus.plaats].filter((deel) => deel !== null).join(' ')]
    .filter((deel) => deel !== null && deel !== '')
    .join(', ');
  if (adres === '') return tekst.nogNiet;
  if (!casus.isGeheimAdres) return adres;
  return (
    <span className="rij">
      {toon ? adres : null}
      <Knop klein opKlik={() => setToon(!toon)}>
        {toon ? tekst.verbergAdres : tekst.toonAdres}
      </Knop>
    </span>
  );
}
