import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppContract } from '#api/contract.ts';
import type { Uitvoer } from '#api/define.ts';
import { schrijfTijdstipLang } from '#domain/datum/schrijfwijze.ts';
import { roep } from '#renderer/app-client.ts';
import { kluis } from '#renderer/tekst/kluis.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Kopievenster } from './Kopievenster.tsx';
import stijl from './Kluis.module.css';
import { type Kluisweigering, Schade } from './Schade.tsx';

const teksten = kluis.kopieen;

/** A backup in the list. */
export type Kopie = Uitvoer<AppContract['reservekopie.lijst']>['kopieen'][number];

type Lijst = { readonly kopieen: readonly Kopie[]; readonly fout: Kluisweigering | null };

async function vraagLijst(): Promise<Lijst> {
  const antwoord = await roep('reservekopie.lijst', {});
  return antwoord.ok ? { kopieen: antwoord.value.kopieen, fout: null } : { kopieen: [], fout: antwoord.error };
}

const megabytes = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

type Props = {
  /** The dossier is open: its keys open the backups too. Otherwise the passphrase is asked. */
  readonly isOpen: boolean;
  readonly opTeruggezet: () => void;
};

/** The backups of this dossier, each with a look inside before it is put back. */
export function Kopieen({ isOpen, opTeruggezet }: Props) {
  const { data } = useQuery({ queryKey: ['reservekopie.lijst'], queryFn: vraagLijst });
  const [gekozen, setGekozen] = useState<Kopie | null>(null);
  if (data === undefined) return null;
  if (data.fout !== null) return <Schade weigering={data.fout} />;
  if (data.kopieen.length === 0) return <p>{teksten.geen}</p>;
  return (
    <>
      {/* Scrolls sideways within itself on a narrow window, so it must be reachable by keyboard. */}
      <section className={stijl.tabelkader} aria-label={teksten.lijst} tabIndex={0}>
        <table className={stijl.kopieen}>
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
            {data.kopieen.map((kopie) => (
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
      </section>
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
