import { schrijfTijdstipKort } from '#domain/datum/schrijfwijze.ts';
import { periodenaam } from '#domain/monitor/periode.ts';
import { useQueryVan } from '#renderer/app-client.ts';
import { monitor } from '#renderer/tekst/monitor.ts';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { hoofdletter } from './hoofdletter.ts';
import stijl from './monitor.module.css';

const tekst = monitor.grootboek;

/** Everything that ever left this dossier as figures: when, for whom, by whom, and the hash of its manifest. */
export function Grootboek() {
  const { waarde } = useQueryVan('monitor.lijst', {});
  if (waarde === undefined) return null;
  return (
    <Kaart titel={tekst.titel}>
      {waarde.leveringen.length === 0 ? (
        <p className="zacht">{tekst.geen}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1)
        <div className={stijl.tabelkader} role="region" aria-label={tekst.lijst} tabIndex={0}>
          <table className={stijl.cijfers}>
            <caption className="alleen-voorlezen">{tekst.lijst}</caption>
            <thead>
              <tr>
                <th scope="col">{tekst.periode}</th>
                <th scope="col">{tekst.gemeente}</th>
                <th scope="col">{tekst.wanneer}</th>
                <th scope="col">{tekst.door}</th>
                <th scope="col">{tekst.voor}</th>
                <th scope="col">{tekst.hoe}</th>
                <th scope="col">{tekst.hash}</th>
              </tr>
            </thead>
            <tbody>
              {waarde.leveringen.map((levering) => (
                <tr key={levering.id}>
                  <th scope="row">{hoofdletter(periodenaam(levering.periode))}</th>
                  <td>{levering.gemeente}</td>
                  <td>{schrijfTijdstipKort(levering.gemaaktOp)}</td>
                  <td>{levering.gemaaktDoor}</td>
                  <td>{levering.ontvanger}</td>
                  <td>{monitor.beschermen.vast(monitor.beschermen.methoden[levering.methode], levering.drempel)}</td>
                  <td>
                    <code title={levering.sha256}>{levering.sha256.slice(0, 12)}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Kaart>
  );
}
