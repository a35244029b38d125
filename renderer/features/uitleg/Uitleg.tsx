import { FileInput, FolderPlus } from 'lucide-react';
import { uitleg } from '#renderer/tekst/uitleg.ts';
import { KnopLink } from '#renderer/ui/KnopLink.tsx';
import { Kaart, Paginakop } from '#renderer/ui/Pagina.tsx';
import stijl from './Uitleg.module.css';

/** First steps, keys, and where the data is: without a network there is no help elsewhere. */
export function Uitleg() {
  const { beginnen, toetsen, veilig } = uitleg;
  return (
    <>
      <Paginakop titel={uitleg.titel} onder={uitleg.onder} />
      <div className={stijl.pagina}>
        <div className={stijl.kolom}>
          <Kaart titel={beginnen.titel}>
            <ol className={stijl.stappen}>
              {beginnen.stappen.map(({ kop, tekst }) => (
                <li key={kop}>
                  <strong>{kop}.</strong> {tekst}
                </li>
              ))}
            </ol>
            <p className={stijl.knoppen}>
              <KnopLink to="/importeren" icoon={FileInput}>
                {beginnen.importeer}
              </KnopLink>
              <KnopLink to="/intake" icoon={FolderPlus}>
                {beginnen.nieuw}
              </KnopLink>
            </p>
          </Kaart>
          <Kaart titel={veilig.titel}>
            <ul className={stijl.regels}>
              {veilig.regels.map((regel) => (
                <li key={regel}>{regel}</li>
              ))}
            </ul>
          </Kaart>
        </div>{' '}
        <Kaart titel={toetsen.titel}>
          <table className={stijl.toetsen}>
            <thead className="alleen-voorlezen">
              <tr>
                <th scope="col">{toetsen.toets}</th>
                <th scope="col">{toetsen.wat}</th>
              </tr>
            </thead>
            <tbody>
              {toetsen.lijst.map(({ toets, wat }) => (
                <tr key={toets}>
                  <th scope="row">
                    <kbd>{toets}</kbd>
                  </th>
                  <td>{wat}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Kaart>
      </div>
    </>
  );
}
