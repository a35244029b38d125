import { aard, casusStatus, geslacht, instroombron, kenmerk, relatiesoort, rol, vorm } from '#domain/casus/lijsten.ts';
import { schrijfDatumKort, schrijfDatumLang } from '#domain/datum/schrijfwijze.ts';
import { zetHuisverbodOver } from '#domain/import/overzetten.ts';
import type {
  BegrepenCasus,
  BegrepenHuisverbod,
  IngelezenHuisverbod,
  IngelezenPersoon,
} from '#domain/import/voorstel.ts';
import { inlezen } from '#renderer/tekst/import-scherm.ts';
import { Feitenlijst } from '#renderer/ui/Pagina.tsx';
import stijl from './Import.module.css';

const woorden = inlezen.begrepen;

/** What a row becomes in the dossier, in words: only what was understood. */
export function Begrepen({ begrepen }: { readonly begrepen: BegrepenCasus | BegrepenHuisverbod }) {
  const feiten = begrepen.soort === 'casussen' ? feitenVanCasus(begrepen) : feitenVanHuisverbod(begrepen);
  const ingevuld = feiten.flatMap(([term, waarde]) => (waarde === null || waarde === '' ? [] : [{ term, waarde }]));
  const personen = begrepen.soort === 'casussen' ? begrepen.personen : mensenVan(begrepen);
  return (
    <section className="stapel-klein" aria-label={inlezen.rij.begrepen}>
      <h3>{inlezen.rij.begrepen}</h3>
      <Feitenlijst feiten={ingevuld} />
      {personen.length === 0 ? null : (
        <ul className={stijl.personen}>
          {personen.map((een, plaats) => (
            <li key={`${een.volledigeNaam}.${plaats}`}>
              <strong>{een.volledigeNaam || woorden.zonderNaam}</strong> {omschrijf(een)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type Feit = readonly [term: string, waarde: string | null];

function feitenVanCasus(casus: BegrepenCasus): readonly Feit[] {
  return [
    [woorden.gezin, casus.gezinsnaam],
    [woorden.adres, adresVan(casus)],
    [woorden.binnen, dag(casus.binnengekomen)],
    [woorden.via, casus.instroombron && instroombron[casus.instroombron]],
    [
      woorden.geweld,
      [
        ...casus.vormen.map((een) => vorm[een]),
        ...casus.aarden.map((een) => aard[een]),
        ...casus.kenmerken.map((een) => kenmerk[een]),
      ].join(', '),
    ],
    [woorden.status, statusVan(casus)],
    [woorden.regisseur, casus.regisseur?.naam ?? null],
    [woorden.meldcode, casus.meldcode && woorden.stappen(casus.meldcode.stappen)],
    [woorden.veiligThuis, veiligThuisVan(casus)],
    [woorden.contact, dag(casus.laatsteContact)],
    [woorden.actie, actieVan(casus)],
    [woorden.huisverbod, casus.huisverbod && huisverbodVan(casus.huisverbod)],
    [woorden.waarschuwing, casus.contactWaarschuwing],
  ];
}

function feitenVanHuisverbod(rij: BegrepenHuisverbod): readonly Feit[] {
  return [
    [woorden.nummer, rij.nummer],
    [woorden.huisverbod, huisverbodVan(rij.huisverbod)],
    [woorden.duur, woorden.dagen(zetHuisverbodOver(rij.huisverbod).duurDagen)],
    [woorden.overtreden, rij.huisverbod.isOvertreden ? (dag(rij.huisverbod.overtredenOp) ?? woorden.ja) : null],
    [woorden.kinderen, woorden.antwoorden[rij.heeftKinderen]],
    [woorden.hulp, woorden.antwoorden[rij.hulpAanvaard]],
    [woorden.adres, adresVan(rij)],
  ];
}

function mensenVan(rij: BegrepenHuisverbod): readonly IngelezenPersoon[] {
  return [...(rij.uithuisgeplaatste ? [rij.uithuisgeplaatste] : []), ...rij.achterblijvers, ...rij.kinderen];
}

function adresVan({ adres, isGeheimAdres, postcode, plaats, gemeente }: BegrepenCasus | BegrepenHuisverbod): string {
  return [isGeheimAdres ? woorden.geheim : adres, postcode, plaats, gemeente && woorden.gemeente(gemeente.naam)]
    .filter((deel) => deel !== null)
    .join(', ');
}

function dag(iso: string | null): string | null {
  return iso === null ? null : schrijfDatumLang(iso);
}

function statusVan({ status, afgeslotenOp }: BegrepenCasus): string | null {
  if (status === null) return null;
  return afgeslotenOp === null ? casusStatus[status] : `${casusStatus[status]} (${schrijfDatumKort(afgeslotenOp)})`;
}

function veiligThuisVan({ veiligThuis }: BegrepenCasus): string | null {
  if (veiligThuis === null) return null;
  const soort = veiligThuis.isAnoniem ? woorden.anoniem(woorden.vt[veiligThuis.soort]) : woorden.vt[veiligThuis.soort];
  return [soort, dag(veiligThuis.datum)].filter((deel) => deel !== null).join(', ');
}

function actieVan({ volgendeActie, wanneer }: BegrepenCasus): string | null {
  if (volgendeActie === null) return null;
  return [volgendeActie, wanneer && (dag(wanneer.datum) ?? wanneer.tekst)].filter((deel) => deel !== null).join(', ');
}

function huisverbodVan({ opgelegdOp, isVerlengd, isIngetrokken }: IngelezenHuisverbod): string {
  const [datum, tijd] = opgelegdOp?.split('T') ?? [];
  const moment = datum === undefined ? woorden.zonderDatum : schrijfDatumLang(datum);
  const uur = tijd === undefined ? null : woorden.om(tijd.replace(':', '.'));
  return [moment, uur, isVerlengd ? woorden.verlengd : null, isIngetrokken ? woorden.ingetrokken : null]
    .filter((deel) => deel !== null)
    .join(', ');
}

function omschrijf(persoon: IngelezenPersoon): string {
  const { relatie, geboortedatum, leeftijd, leeftijdOp } = persoon;
  return [
    rol[persoon.rol].toLowerCase(),
    relatie === null || (relatie === 'kind' && persoon.rol === 'kind') ? null : relatiesoort[relatie].toLowerCase(),
    persoon.geslacht === 'onbekend' ? null : geslacht[persoon.geslacht].toLowerCase(),
    geboortedatum === null ? null : woorden.geboren(schrijfDatumKort(geboortedatum)),
    leeftijd === null || leeftijdOp === null ? null : woorden.jaarOp(leeftijd, schrijfDatumKort(leeftijdOp)),
    persoon.bsn === null ? null : woorden.metBsn,
  ]
    .filter((deel) => deel !== null)
    .join(', ');
}
