import { useState } from 'react';
import type { AppContract } from '#api/contract.ts';
import type { Uitvoer } from '#api/define.ts';
import { schrijfTijdstipLang } from '#domain/datum/schrijfwijze.ts';
import { useQueryVan } from '#renderer/app-client.ts';
import { kluisbeheer } from '#renderer/tekst/kluisbeheer.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import stijl from './Kluis.module.css';
import { Kopievenster } from './Kopievenster.tsx';
import { Schade } from './Schade.tsx';

const teksten = kluisbeheer.kopieen;

/** A backup in the list. */
export type Kopie = Uitvoer<AppContract['reservekopie.lijst']>['kopieen'][number];

const megabytes = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

type Props = {
  /** The dossier is open: its keys open the backups too. Otherwise the passphrase is asked. */
  readonly isOpen: boolean;
  readonly opTeruggezet: () => void;
};

/** The backups of this dossier, each with a look inside before it is put back. */
export function Kopieen({ isOpen, opTeruggezet }: Props) {
  const { waarde, fout } = useQueryVan('reservekopie.lijst', {});
  const [gekozen, setGekozen] = useState<Kopie | null>(null);
  if (fout !== undefined) return <Schade weigering={fout} />;
  if (waarde === undefined) return null;
  if (waarde.kopieen.length === 0) return <p>{teksten.geen}</p>;
  return (
    <>
      <div className={stijl.tabelkader}>
        <table className={stijl.kopieen} aria-label={teksten.lijst}>
          <thead>
            <tr>
              <th scope="col">{teksten.wanneer}</th>
              <th scope="col">{teksten.soort}</th>
              <th scope="col" className={stijl.getal}>
                {teksten.grootte}
              </th>
              <th scope="col">
                <span className="alleen-voorlezen">{teksten.bekijk}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {waarde.kopieen.map((kopie) => (
              <tr key={kopie.naam}>
                <th scope="row">{schrijfTijdstipLang(kopie.gemaaktOp)}</th>
                <td>{teksten.soorten[kopie.soort]}</td>
                <td className={stijl.getal}>{megabytes.format(kopie.grootte / 1_048_576)} MB</td>
                <td className={stijl.getal}>
                  <Knop
                    klein
                    naam={`${teksten.bekijk}: ${schrijfTijdstipLang(kopie.gemaaktOp)}`}
                    opKlik={() => setGekozen(kopie)}
                  >
                    {teksten.bekijk}
                  </Knop>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {gekozen === null ? null : (
        <Kopievenster
          kopie={gekozen}
          isOpen={isOpen}
          opSluit={() => setGekozen(null)}
          opTeruggezet={() => {
            setGekozen(null);
            opTeruggezet();
          }}
        />
      )}
    </>
  );
}
