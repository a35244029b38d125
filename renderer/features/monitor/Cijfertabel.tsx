import { CELREDENEN, type Celreden } from '#domain/monitor/beveilig.ts';
import { celredenen, monitor } from '#renderer/tekst/monitor.ts';
import { klas } from '#renderer/ui/klas.ts';
import type { Blad, Bladcel } from './gegevens.ts';
import stijl from './monitor.module.css';

const tekst = monitor.voorbeeld;

/** One table with its margins: the last axis across, the others down. What does not leave is grey, with a letter for why. */
export function Cijfertabel({ blad }: { readonly blad: Blad }) {
  const kolomas = blad.dimensies.length > 1 ? blad.dimensies.at(-1) : undefined;
  const rijassen = kolomas === undefined ? blad.dimensies : blad.dimensies.slice(0, -1);
  const cellen = new Map(blad.cellen.map((cel) => [cel.codes.join('|'), cel]));
  const rijen = rijassen.reduce<readonly (readonly string[])[]>(
    (eerder, as) => eerder.flatMap((codes) => as.klassen.map(({ code }) => [...codes, code])),
    [[]],
  );
  const redenen = CELREDENEN.filter((reden) => blad.cellen.some((cel) => cel.reden === reden));
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <div className={stijl.tabelkader} role="region" aria-label={blad.titel} tabIndex={0}>
        <table className={stijl.cijfers}>
          <caption className="alleen-voorlezen">{blad.titel}</caption>
          <thead>
            <tr>
              {rijassen.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
              {kolomas === undefined ? (
                <th scope="col" className={stijl.getal}>
                  {tekst.aantal}
                </th>
              ) : (
                kolomas.klassen.map(({ code, label }) => (
                  <th key={code} scope="col" className={klas(stijl.getal, code === '_T' && stijl.totaal)}>
                    {label}
                  </th>
                ))
              )}
            </tr>
          </thead>
          <tbody>
            {rijen.map((codes) => (
              <tr key={codes.join('|')} className={codes.includes('_T') ? stijl.totaal : undefined}>
                {codes.map((code, as) => (
                  <th key={rijassen[as]?.id} scope="row">
                    {rijassen[as]?.klassen.find((klasse) => klasse.code === code)?.label ?? code}
                  </th>
                ))}
                {(kolomas?.klassen ?? [null]).map((klasse) => {
                  const cel = cellen.get((klasse === null ? codes : [...codes, klasse.code]).join('|'));
                  return cel === undefined ? null : (
                    <Cel key={klasse?.code ?? ''} cel={cel} isTotaal={klasse?.code === '_T'} />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {redenen.length === 0 ? null : (
        <dl className={stijl.legenda} aria-label={tekst.legenda}>
          {redenen.map((reden) => (
            <div key={reden}>
              <dt>{letterVan(reden)}</dt>
              <dd>{celredenen[reden]}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function letterVan(reden: Celreden): string {
  return 'abcde'.charAt(CELREDENEN.indexOf(reden));
}

function Cel({ cel, isTotaal }: { readonly cel: Bladcel; readonly isTotaal: boolean }) {
  const { getoond, waarde, reden } = cel;
  if (reden === null) return <td className={klas(stijl.getal, isTotaal && stijl.totaal)}>{getoond}</td>;
  return (
    <td className={klas(stijl.getal, getoond === null && stijl.verborgen)}>
      <span aria-hidden="true">
        {getoond ?? waarde}
        <sup>{letterVan(reden)}</sup>
      </span>
      <span className="alleen-voorlezen">
        {getoond === null ? tekst.gaatNietMee : getoond}, {tekst.waar(waarde)}: {celredenen[reden]}
      </span>
    </td>
  );
}
