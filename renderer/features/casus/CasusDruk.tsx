import { ArrowLeft, FileDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { bronsoort, casusStatus, journaalsoort } from '#domain/casus/lijsten.ts';
import { isOpenActie } from '#domain/casus/samenvatting.ts';
import { geldende } from '#domain/casus/vastgesteld.ts';
import { schrijfMomentKort, schrijfMomentLang, vergelijkMoment } from '#domain/datum/moment.ts';
import { schrijfDatumLang, schrijfDeeldatum, schrijfTijdstipLang } from '#domain/datum/schrijfwijze.ts';
import { geboortebereik, schrijfLeeftijd } from '#domain/persoon/leeftijd.ts';
import { useCommand, useQueryVan } from '#renderer/app-client.ts';
import { casuswoorden, overzichtwoorden } from '#renderer/tekst/casus.ts';
import { drukwoorden as tekst } from '#renderer/tekst/casus-sporen.ts';
import { persoonwoorden } from '#renderer/tekst/persoon.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { KnopLink } from '#renderer/ui/KnopLink.tsx';
import { Laden } from '#renderer/ui/Laden.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Feitenlijst } from '#renderer/ui/Pagina.tsx';
import druk from './druk.module.css';
import { gemeentenaam, rolnaam, vlagnaam } from './opties.ts';
import { Samenvatting } from './Samenvatting.tsx';
import { type Casusbeeld, useCasus } from './use-casus.ts';

/** More lines than this make it a file, not a summary. */
const MEESTE_REGELS = 10;

/** The summary of a case as a page to print: the same facts as on the screen, without a secret address or a BSN. */
export function CasusDruk() {
  const { casusId, waarde: beeld } = useCasus();
  const { doe, bezig } = useCommand('casus.drukAf');
  const { waarde: stand } = useQueryVan('kluis.stand', {});
  const meld = useMeld();
  if (beeld === undefined) return <Laden tekst={casuswoorden.laden} />;
  const bewaar = async () => {
    const antwoord = await doe({ casusId });
    if (antwoord.ok) meld({ tekst: antwoord.value.bewaard ? tekst.bewaard : tekst.gestopt });
  };
  const wie = stand?.toestand === 'open' ? stand.gebruiker.naam : '';
  return (
    <>
      <div className="niet-afdrukken stapel">
        <div className="rij">
          <KnopLink to="/casus/$casusId/overzicht" params={{ casusId }} icoon={ArrowLeft}>
            {tekst.terug}
          </KnopLink>
          <Knop soort="hoofd" icoon={FileDown} bezig={bezig} opKlik={() => void bewaar()}>
            {tekst.bewaarPdf}
          </Knop>
        </div>
        <Melding toon="let-op">{tekst.let}</Melding>
      </div>
      <article className={druk.blad}>
        <header>
          <p className="zacht">{tekst.titel}</p>
          <h1>{`${beeld.casus.naam}, ${casuswoorden.casus(beeld.casus.nummer).toLowerCase()}`}</h1>
          <p className="zacht">{tekst.gemaakt(schrijfTijdstipLang(beeld.nu), wie)}</p>
        </header>
        <Samenvatting beeld={beeld} />
        <Gegevens beeld={beeld} />
        <Personen beeld={beeld} />
        <Acties casusId={casusId} />
        <Signalen casusId={casusId} />
        <Journaal casusId={casusId} />
        <p className="zacht">{tekst.correcties}</p>
      </article>
    </>
  );
}

function Deel({ titel, children }: { readonly titel: string; readonly children: ReactNode }) {
  return (
    <div className={druk.deel}>
      <h2>{titel}</h2>
      {children}
    </div>
  );
}

function Gegevens({ beeld }: { readonly beeld: Casusbeeld }) {
  const { casus } = beeld;
  const adres = [casus.adres, casus.postcode, casus.plaats].filter((deel) => deel !== null).join(', ');
  const feiten = [
    { term: overzichtwoorden.status, waarde: casusStatus[casus.status] },
    { term: casuswoorden.regisseur, waarde: casus.regisseur ?? casuswoorden.geenRegisseur },
    {
      term: overzichtwoorden.gemeente,
      waarde: casus.gemeenteCode === null ? casuswoorden.geenGemeente : gemeentenaam(casus.gemeenteCode),
    },
    {
      term: overzichtwoorden.binnengekomenOp,
      waarde: casus.binnengekomenOp === null ? overzichtwoorden.nogNiet : schrijfDatumLang(casus.binnengekomenOp),
    },
    {
      term: overzichtwoorden.adres,
      waarde: isAdresGeheim(beeld) ? tekst.geheimAdres : adres || overzichtwoorden.nogNiet,
    },
  ];
  return (
    <Deel titel={overzichtwoorden.gegevens}>
      <Feitenlijst feiten={feiten} />
    </Deel>
  );
}

/** Paper travels: an address that is secret for anyone in the family stays off it. */
function isAdresGeheim({ casus, personen }: Casusbeeld): boolean {
  return casus.isGeheimAdres || personen.some(({ isGeheimAdres }) => isGeheimAdres);
}

function Personen({ beeld }: { readonly beeld: Casusbeeld }) {
  if (beeld.personen.length === 0) return null;
  return (
    <Deel titel={persoonwoorden.titel}>
      <table className={druk.tabel}>
        <thead>
          <tr>
            <th scope="col">{tekst.persoon}</th>
            <th scope="col">{tekst.rol}</th>
            <th scope="col">{tekst.geboren}</th>
            <th scope="col">{tekst.leeftijd}</th>
          </tr>
        </thead>
        <tbody>
          {beeld.personen.map((persoon) => (
            <tr key={persoon.id}>
              <th scope="row">{persoon.weergavenaam}</th>
              <td>{rolnaam(persoon.rol)}</td>
              <td>{persoon.geboortedatum === null ? '' : schrijfDeeldatum(persoon.geboortedatum)}</td>
              <td>{schrijfLeeftijd(geboortebereik(persoon), beeld.vandaag)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Deel>
  );
}

function Acties({ casusId }: { readonly casusId: string }) {
  const { waarde } = useQueryVan('actie.lijst', { casusId });
  const open = (waarde?.acties ?? []).filter(({ staat }) => isOpenActie(staat));
  if (open.length === 0) return null;
  return (
    <Deel titel={tekst.openActies}>
      <table className={druk.tabel}>
        <thead>
          <tr>
            <th scope="col">{tekst.wat}</th>
            <th scope="col">{tekst.wie}</th>
            <th scope="col">{tekst.klaar}</th>
          </tr>
        </thead>
        <tbody>
          {open.map((actie) => (
            <tr key={actie.id}>
              <th scope="row">{actie.omschrijving}</th>
              <td>
                {[actie.eigenaar ?? overzichtwoorden.niemand, actie.organisatie]
                  .filter((deel) => deel !== null)
                  .join(', ')}
              </td>
              <td>{actie.datum === null ? (actie.tijdaanduiding ?? '') : schrijfDatumLang(actie.datum)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Deel>
  );
}

function Signalen({ casusId }: { readonly casusId: string }) {
  const { waarde } = useQueryVan('signaal.lijst', { casusId });
  const signalen = geldende(waarde?.signalen ?? []).slice(0, MEESTE_REGELS);
  if (signalen.length === 0) return null;
  return (
    <Deel titel={tekst.laatsteSignalen}>
      <table className={druk.tabel}>
        <thead>
          <tr>
            <th scope="col">{tekst.wanneer}</th>
            <th scope="col">{tekst.feit}</th>
            <th scope="col">{tekst.bron}</th>
            <th scope="col">{tekst.duiding}</th>
          </tr>
        </thead>
        <tbody>
          {signalen.map((signaal) => (
            <tr key={signaal.id}>
              <th scope="row">{signaal.gebeurdOp === null ? '' : schrijfMomentKort(signaal.gebeurdOp)}</th>
              <td>
                {signaal.feit}
                {signaal.rodeVlag === null ? null : (
                  <strong>{` (${casuswoorden.rodeVlag}: ${vlagnaam(signaal.rodeVlag)})`}</strong>
                )}
              </td>
              <td>{`${signaal.bron} (${bronsoort[signaal.bronsoort].toLowerCase()})`}</td>
              <td>
                {signaal.duiding === null ? tekst.geenDuiding : `${signaal.duiding} (${signaal.duidingDoor ?? ''})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Deel>
  );
}

function Journaal({ casusId }: { readonly casusId: string }) {
  const { waarde } = useQueryVan('journaal.lijst', { casusId });
  const regels = geldende(waarde?.regels ?? [])
    .toSorted((a, b) => vergelijkMoment(b.gebeurdOp, a.gebeurdOp))
    .slice(0, MEESTE_REGELS);
  if (regels.length === 0) return null;
  return (
    <Deel titel={tekst.laatsteJournaal}>
      <ul className="stapel-klein">
        {regels.map((regel) => (
          <li key={regel.id}>
            <strong>{schrijfMomentLang(regel.gebeurdOp)}</strong> {journaalsoort[regel.soort].toLowerCase()}
            <p className={druk.tekst}>{regel.tekst}</p>
          </li>
        ))}
      </ul>
    </Deel>
  );
}
