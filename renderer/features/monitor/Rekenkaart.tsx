import { useState } from 'react';
import type { AppContract } from '#api/contract.ts';
import type { FoutVan } from '#api/define.ts';
import { METHODEN, type Methode } from '#domain/monitor/grootboek.ts';
import { useCommand, useStop, useVoortgang } from '#renderer/app-client.ts';
import { fouttekst } from '#renderer/tekst/fouten.ts';
import { monitor } from '#renderer/tekst/monitor.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { Radiogroep } from '#renderer/ui/Radiogroep.tsx';
import { Voortgang } from '#renderer/ui/Voortgang.tsx';
import type { Over, Periode, Voorbeeld as Uitkomst } from './gegevens.ts';
import { Leverkaart } from './Leverkaart.tsx';
import { Voorbeeld } from './Voorbeeld.tsx';

const tekst = monitor.beschermen;
type Drempel = 5 | 10;
type Fout = FoutVan<AppContract['monitor.bereken']>;

/** How to protect, the calculation with its progress, what would leave, and the delivery. */
export function Rekenkaart({ over, vast }: { readonly over: Over; readonly vast: Periode }) {
  const [methode, setMethode] = useState<Methode>(vast.methode ?? 'onderdrukking');
  const [drempel, setDrempel] = useState<Drempel>(vast.drempel === 5 ? 5 : 10);
  const [uitkomst, setUitkomst] = useState<Uitkomst | null>(null);
  const [fout, setFout] = useState<Fout | null>(null);
  const { doe, bezig } = useCommand('monitor.bereken');

  async function bereken(): Promise<void> {
    setUitkomst(null);
    setFout(null);
    const antwoord = await doe({ ...over, methode, drempel });
    if (antwoord.ok) setUitkomst(antwoord.value);
    else if (antwoord.error.code !== 'AFGEBROKEN') setFout(antwoord.error);
  }

  /** Another choice is another set of figures: what was computed is not valid any more. */
  function wissel(zet: () => void): void {
    zet();
    setUitkomst(null);
    setFout(null);
  }

  return (
    <>
      <Kaart titel={monitor.stap.beschermen}>
        <div className="stapel-klein">
          <p className="leesbaar zacht">{tekst.uitleg}</p>
          {vast.methode === null ? (
            <div className="rij">
              <Radiogroep
                label={tekst.methode}
                hint={tekst.methodeUitleg}
                waarde={methode}
                opWaarde={(keus) => wissel(() => setMethode(METHODEN.find((code) => code === keus) ?? methode))}
                opties={METHODEN.map((code) => ({
                  waarde: code,
                  tekst: tekst.methoden[code],
                  uitleg: tekst.methodetoelichting[code],
                }))}
              />
              {methode === 'onderdrukking' ? (
                <Radiogroep
                  label={tekst.drempel}
                  waarde={String(drempel)}
                  opWaarde={(keus) => wissel(() => setDrempel(keus === '5' ? 5 : 10))}
                  opties={[
                    { waarde: '10', tekst: tekst.drempels[10] },
                    { waarde: '5', tekst: tekst.drempels[5] },
                  ]}
                />
              ) : null}
            </div>
          ) : (
            <p>
              {tekst.methode} <strong>{tekst.vast(tekst.methoden[methode], drempel)}</strong> {tekst.methodeVast}
            </p>
          )}
          <div>
            <Knop soort={uitkomst === null ? 'hoofd' : 'gewoon'} bezig={bezig} opKlik={() => void bereken()}>
              {uitkomst === null ? tekst.knop : tekst.opnieuw}
            </Knop>
          </div>
          <Rekenvoortgang />
          {fout === null ? null : <Rekenfout fout={fout} />}
        </div>
      </Kaart>
      {uitkomst === null ? null : (
        <>
          <Voorbeeld uitkomst={uitkomst} methode={methode} />
          <Leverkaart key={uitkomst.voorstelId} voorstelId={uitkomst.voorstelId} />
        </>
      )}
    </>
  );
}

function Rekenvoortgang() {
  const voortgang = useVoortgang('monitor.bereken');
  const stop = useStop();
  if (voortgang === null) return null;
  return <Voortgang label={tekst.bezig} {...voortgang} opStop={() => stop('monitor.bereken')} />;
}

function Rekenfout({ fout }: { readonly fout: Fout }) {
  const { wat, doen } = fouttekst(fout.code);
  const tabellen = fout.gegevens?.['tabellen'];
  return (
    <Melding toon="gevaar" titel={wat} voorlezen>
      <p>{doen}</p>
      {Array.isArray(tabellen) && tabellen.length > 0 ? (
        <p>
          {tekst.tabellenBij} {tabellen.join(', ')}.
        </p>
      ) : null}
      {fout.kenmerk === undefined ? null : <p>{tekst.kenmerk(fout.kenmerk)}</p>}
    </Melding>
  );
}
