import { usePrefetchQuery } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { House, MapPinOff, Printer, ShieldAlert } from 'lucide-react';
import { useState } from 'react';
import { casusStatus } from '#domain/casus/lijsten.ts';
import { isOpenStatus } from '#domain/casus/status.ts';
import { schrijfTermijn } from '#domain/datum/schrijfwijze.ts';
import { useGebeurtenis, vraagVan } from '#renderer/app-client.ts';
import { samenvattingwoorden, casuswoorden as tekst } from '#renderer/tekst/casus.ts';
import { fouttekst } from '#renderer/tekst/fouten.ts';
import { Actiemenu } from '#renderer/ui/Actiemenu.tsx';
import { KnopLink } from '#renderer/ui/KnopLink.tsx';
import { Label } from '#renderer/ui/Label.tsx';
import { Laden } from '#renderer/ui/Laden.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { Tabbalk, TabLink } from '#renderer/ui/Tabbalk.tsx';
import stijl from './casus.module.css';
import { GegevensDialoog } from './GegevensDialoog.tsx';
import { gemeentenaam } from './opties.ts';
import { HeropenDialoog, SluitDialoog } from './SluitDialoog.tsx';
import { type Casusbeeld, useCasus } from './use-casus.ts';

/** The frame of one case: whose it is, how it stands, and its sheets. Always clear which case is open. */
export function CasusPagina() {
  const { casusId, waarde, fout, laadt } = useCasus();
  // The sheet that a case opens on would ask for this only when the case is there; what opening a case leaves in the
  // log takes longer than this answer.
  usePrefetchQuery(vraagVan('actie.lijst', { casusId }));
  if (fout !== undefined) {
    const { wat, doen } = fouttekst(fout.code);
    return (
      <Melding toon="gevaar" titel={wat} acties={<KnopLink to="/casussen">{tekst.naarLijst}</KnopLink>}>
        {doen}
      </Melding>
    );
  }
  if (laadt || waarde === undefined) return <Laden tekst={tekst.laden} />;
  return (
    <>
      <header className={stijl.balk}>
        <Naamregel beeld={waarde} />
        <Vlaggen beeld={waarde} />
        <Bladen beeld={waarde} />
      </header>
      <Outlet />
    </>
  );
}

type Venster = 'gegevens' | 'sluiten' | 'heropenen' | null;

function Naamregel({ beeld }: { readonly beeld: Casusbeeld }) {
  const { casus } = beeld;
  const [venster, setVenster] = useState<Venster>(null);
  const ga = useNavigate();
  const dicht = () => setVenster(null);
  const drukAf = () => void ga({ to: '/druk/casus/$casusId', params: { casusId: casus.id } });
  useGebeurtenis((gebeurtenis) => {
    if (gebeurtenis.soort === 'menu' && gebeurtenis.id === 'afdrukken') drukAf();
  });
  const isOpen = isOpenStatus(casus.status);
  const acties = [
    { id: 'gegevens', tekst: tekst.wijzigGegevens, opKies: () => setVenster('gegevens') },
    isOpen
      ? { id: 'sluiten', tekst: tekst.sluiten, opKies: () => setVenster('sluiten') }
      : { id: 'heropenen', tekst: tekst.heropenen, opKies: () => setVenster('heropenen') },
    {
      id: 'afdrukken',
      tekst: tekst.afdrukken,
      icoon: Printer,
      opKies: drukAf,
    },
  ];
  return (
    <div className={stijl.naamregel}>
      <div className={stijl.naam}>
        <h1>{casus.naam}</h1>
        <span>{tekst.casus(casus.nummer)}</span>
        <span className="zacht">
          {casus.gemeenteCode === null ? tekst.geenGemeente : gemeentenaam(casus.gemeenteCode)}
        </span>
      </div>
      <Actiemenu tekst={tekst.meer} acties={acties} klein />
      {venster === 'gegevens' ? <GegevensDialoog casus={casus} opSluit={dicht} /> : null}
      {venster === 'sluiten' ? <SluitDialoog beeld={beeld} opSluit={dicht} /> : null}
      {venster === 'heropenen' ? <HeropenDialoog beeld={beeld} opSluit={dicht} /> : null}
    </div>
  );
}

function Vlaggen({ beeld }: { readonly beeld: Casusbeeld }) {
  const { casus, samenvatting, vandaag } = beeld;
  const { volgendeStap, heeftGeenVolgendeStap, gevaar } = samenvatting;
  const heeftVlag = gevaar.some(({ soort }) => soort === 'rode_vlag');
  const heeftVerbod = gevaar.some(({ soort }) => soort === 'huisverbod');
  const termijn = volgendeStap?.datum ?? null;
  return (
    <div className={stijl.vlaggen}>
      <Label>{casusStatus[casus.status]}</Label>
      <span>{casus.regisseur === null ? tekst.geenRegisseur : `${tekst.regisseur}: ${casus.regisseur}`}</span>
      {heeftVlag ? (
        <Label toon="gevaar" icoon={ShieldAlert}>
          {tekst.rodeVlag}
        </Label>
      ) : null}
      {heeftVerbod ? (
        <Label toon="gevaar" icoon={House}>
          {tekst.huisverbod}
        </Label>
      ) : null}
      {casus.isGeheimAdres ? (
        <Label toon="let-op" icoon={MapPinOff}>
          {tekst.geheimAdres}
        </Label>
      ) : null}
      {heeftGeenVolgendeStap ? <Label toon="let-op">{samenvattingwoorden.geenVolgendeStap}</Label> : null}
      {termijn === null ? null : (
        <Label toon={termijn < vandaag ? 'let-op' : 'neutraal'}>
          {`${samenvattingwoorden.volgendeStap}: ${schrijfTermijn(termijn, vandaag)}`}
        </Label>
      )}
    </div>
  );
}

function Bladen({ beeld }: { readonly beeld: Casusbeeld }) {
  const params = { casusId: beeld.casus.id };
  const { signalen, journaal } = beeld.aantallen;
  return (
    <Tabbalk naam={tekst.bladen}>
      <TabLink to="/casus/$casusId/overzicht" params={params}>
        {tekst.overzicht}
      </TabLink>
      <TabLink to="/casus/$casusId/personen" params={params} aantal={beeld.personen.length}>
        {tekst.personen}
      </TabLink>
      <TabLink to="/casus/$casusId/signalen" params={params} aantal={signalen}>
        {tekst.signalen}
      </TabLink>
      <TabLink to="/casus/$casusId/meldcode" params={params}>
        {tekst.meldcode}
      </TabLink>
      <TabLink to="/casus/$casusId/afwegen" params={params}>
        {tekst.afwegen}
      </TabLink>
      <TabLink to="/casus/$casusId/plan" params={params}>
        {tekst.plan}
      </TabLink>
      <TabLink to="/casus/$casusId/journaal" params={params} aantal={journaal}>
        {tekst.journaal}
      </TabLink>
      <TabLink to="/casus/$casusId/tijdlijn" params={params}>
        {tekst.tijdlijn}
      </TabLink>
      <TabLink to="/casus/$casusId/logboek" params={params}>
        {tekst.logboek}
      </TabLink>
    </Tabbalk>
  );
}
