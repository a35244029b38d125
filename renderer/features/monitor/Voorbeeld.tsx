import { useState } from 'react';
import type { Methode } from '#domain/monitor/grootboek.ts';
import { monitor } from '#renderer/tekst/monitor.ts';
import { Melding } from '#renderer/ui/Melding.tsx';
import { Feitenlijst, Kaart } from '#renderer/ui/Pagina.tsx';
import { Toelichting } from '#renderer/ui/Toelichting.tsx';
import { Cijfertabel } from './Cijfertabel.tsx';
import type { Blad, Voorbeeld as Uitkomst } from './gegevens.ts';
import stijl from './monitor.module.css';

const tekst = monitor.voorbeeld;
const getal = new Intl.NumberFormat('nl-NL');

/** What leaves the computer, table by table, with what is hidden and why. */
export function Voorbeeld({ uitkomst, methode }: { readonly uitkomst: Uitkomst; readonly methode: Methode }) {
  const { bladen, weggelaten } = uitkomst;
  const [code, setCode] = useState(bladen[0]?.code);
  const blad = bladen.find((kandidaat) => kandidaat.code === code);
  const cellen = bladen.flatMap((kandidaat) => kandidaat.cellen);
  return (
    <Kaart titel={tekst.titel}>
      <div className="stapel-klein">
        <Melding toon="goed" voorlezen titel={samenvatting(uitkomst, methode, cellen)}>
          <p>{tekst.nagetrokken(uitkomst.aantalEisen)}</p>
          <p>{tekst.uitleg}</p>
        </Melding>
        {uitkomst.isGoedkoopst ? null : (
          <Melding toon="let-op" titel={tekst.ruimer}>
            {tekst.ruimerUitleg}
          </Melding>
        )}
        {uitkomst.aantalVerloren === 0 ? null : (
          <Melding toon="let-op" titel={tekst.verloren(uitkomst.aantalVerloren)}>
            {tekst.verlorenUitleg}
          </Melding>
        )}
        {weggelaten.map(({ code: weg, titel, minimumInwoners }) => (
          <p key={weg} className="zacht">
            {tekst.weggelaten(titel, getal.format(minimumInwoners))}
          </p>
        ))}
        <div className={stijl.voorbeeld}>
          <nav aria-label={tekst.kies} className={stijl.tabellen}>
            {[...Map.groupBy(bladen, (kandidaat) => kandidaat.as)].map(([as, groep]) => (
              <div key={as}>
                <h3 className={stijl.as}>{as}</h3>
                <ul>
                  {groep.map((kandidaat) => (
                    <li key={kandidaat.code}>
                      <Tabelkeuze blad={kandidaat} isHier={kandidaat.code === code} opKies={setCode} />
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </nav>
          {blad === undefined ? null : <Tabelblad blad={blad} />}
        </div>
      </div>
    </Kaart>
  );
}

function samenvatting(uitkomst: Uitkomst, methode: Methode, cellen: readonly { getoond: number | null }[]): string {
  if (methode === 'afronding') return tekst.afgerond(uitkomst.bladen.length);
  const verborgen = cellen.filter(({ getoond }) => getoond === null).length;
  return tekst.klaar(uitkomst.bladen.length, verborgen, cellen.length);
}

type KeuzeProps = { readonly blad: Blad; readonly isHier: boolean; readonly opKies: (code: string) => void };

function Tabelkeuze({ blad, isHier, opKies }: KeuzeProps) {
  const verborgen = blad.cellen.filter(({ getoond }) => getoond === null).length;
  return (
    <button
      type="button"
      className={stijl.tabelkeuze}
      aria-current={isHier ? 'true' : undefined}
      onClick={() => opKies(blad.code)}
    >
      <span>
        {blad.code} {blad.titel}
      </span>
      <small>{verborgen === 0 ? tekst.allesZichtbaar : tekst.verborgen(verborgen)}</small>
    </button>
  );
}

function Tabelblad({ blad }: { readonly blad: Blad }) {
  return (
    <div className={stijl.blad}>
      <h3>{blad.titel}</h3>
      <p className="leesbaar zacht">{blad.definitie.telt}</p>
      <Cijfertabel blad={blad} />
      <Toelichting titel={tekst.definitie}>
        <Feitenlijst
          feiten={[
            { term: tekst.geteld, waarde: blad.definitie.telt },
            { term: tekst.teller, waarde: blad.definitie.teller },
            { term: tekst.noemer, waarde: blad.definitie.noemer },
            { term: tekst.bron, waarde: blad.bron },
          ]}
        />
      </Toelichting>
    </div>
  );
}
