import type { AppContract } from '#api/contract.ts';
import type { Uitvoer } from '#api/define.ts';
import {
  aard,
  afsluitreden,
  bronsoort,
  casusStatus,
  contactkanaal,
  fase,
  geslacht,
  instroombron,
  kenmerk,
  resultaat,
  rol,
  vorm,
} from '#domain/casus/lijsten.ts';
import { isDatum } from '#domain/datum/datum.ts';
import { schrijfDatumKort, schrijfDatumLang, schrijfTijdstipKort } from '#domain/datum/schrijfwijze.ts';
import { datumVanTijdstip, isTijdstip } from '#domain/datum/tijdstip.ts';
import type { Lijst } from '#domain/lijst.ts';
import { maskeerBsn } from '#domain/persoon/bsn.ts';
import { actiestaat } from '#domain/plan/lijsten.ts';
import { useQueryVan } from '#renderer/app-client.ts';
import { spoorwoorden as tekst, veldnamen } from '#renderer/tekst/casus-sporen.ts';
import { Laden } from '#renderer/ui/Laden.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import stijl from './casus.module.css';
import { Leeg } from './Leeg.tsx';
import { woordVan } from './opties.ts';
import { useCasus } from './use-casus.ts';

type Geschiedenis = Uitvoer<AppContract['casus.geschiedenis']>;

/** What has been changed in a case, by whom, from what to what; and who looked. */
export function LogboekBlad() {
  const { casusId } = useCasus();
  const { waarde, laadt } = useQueryVan('casus.geschiedenis', { casusId });
  if (waarde === undefined) return laadt ? <Laden /> : null;
  return (
    <>
      <h2>{tekst.logboek}</h2>
      <Kaart titel={tekst.inzagen} vol>
        <Inzagen inzagen={waarde.inzagen} />
      </Kaart>
      <Kaart titel={tekst.wijzigingen} vol>
        {waarde.wijzigingen.length === 0 ? (
          <Leeg titel={tekst.geenWijzigingen} />
        ) : (
          <Wijzigingen wijzigingen={waarde.wijzigingen} />
        )}
      </Kaart>
    </>
  );
}

function Inzagen({ inzagen }: { readonly inzagen: Geschiedenis['inzagen'] }) {
  const aantal = (keer: number) => (keer === 0 ? '' : tekst.keer(keer));
  return (
    <table className={stijl.tabel} aria-label={tekst.inzagen}>
      <thead>
        <tr>
          <th scope="col">{tekst.wanneer}</th>
          <th scope="col">{tekst.wie}</th>
          <th scope="col">{tekst.gelezen}</th>
          <th scope="col">{tekst.gewijzigd}</th>
          <th scope="col">{tekst.geweigerd}</th>
        </tr>
      </thead>
      <tbody>
        {inzagen.map((regel) => (
          <tr key={`${regel.dag}/${regel.naam}`}>
            <td>{schrijfDatumLang(datumVanTijdstip(regel.laatsteOp))}</td>
            <td>{regel.naam}</td>
            <td>{aantal(regel.aantalGelezen)}</td>
            <td>{aantal(regel.aantalGewijzigd)}</td>
            <td>{aantal(regel.aantalGeweigerd)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Wijzigingen({ wijzigingen }: { readonly wijzigingen: Geschiedenis['wijzigingen'] }) {
  return (
    <table className={stijl.tabel} aria-label={tekst.wijzigingen}>
      <thead>
        <tr>
          <th scope="col">{tekst.wanneer}</th>
          <th scope="col">{tekst.wie}</th>
          <th scope="col">{tekst.wat}</th>
          <th scope="col">{tekst.van}</th>
          <th scope="col">{tekst.naar}</th>
          <th scope="col">{tekst.reden}</th>
        </tr>
      </thead>
      <tbody>
        {wijzigingen.map((regel, nummer) => (
          // Rows are fixed and in a fixed order: their place is what tells them apart.
          <tr key={`${regel.op}/${regel.objectId}/${regel.veld}/${nummer}`}>
            <td>{schrijfTijdstipKort(regel.op)}</td>
            <td>{regel.door}</td>
            <td>{`${veldnamen[regel.objectSoort] ?? regel.objectSoort}: ${veldnamen[regel.veld] ?? regel.veld}`}</td>
            <td>{leesbaar(regel.veld, regel.oud)}</td>
            <td>{leesbaar(regel.veld, regel.nieuw)}</td>
            <td>{regel.reden}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The list in which the code of a field is a word. */
const woordenlijsten: Readonly<Record<string, Lijst>> = {
  status: casusStatus,
  fase,
  instroombron,
  afsluitreden,
  resultaat,
  vormen: vorm,
  aarden: aard,
  kenmerken: kenmerk,
  geslacht,
  rol,
  bronsoort,
  kanaal: contactkanaal,
  contactKanaal: contactkanaal,
  staat: actiestaat,
};

/** A stored value as a person reads it: words for codes, dates in Dutch, lists with commas, a BSN masked. */
function leesbaar(veld: string, waarde: string | null): string {
  if (waarde === null || waarde === '' || waarde === '[]') return tekst.leegVeld;
  if (veld === 'bsn') return maskeerBsn(waarde);
  if (waarde === 'true') return tekst.ja;
  if (waarde === 'false') return tekst.nee;
  if (isTijdstip(waarde)) return schrijfTijdstipKort(waarde);
  if (isDatum(waarde)) return schrijfDatumKort(waarde);
  const isLijst = waarde.startsWith('["') && waarde.endsWith('"]');
  const delen = isLijst ? waarde.slice(2, -2).split('","') : [waarde];
  return delen.map((deel) => woordVan(woordenlijsten[veld] ?? {}, deel)).join(', ');
}
