import { CalendarClock } from 'lucide-react';
import { schrijfDatumLang } from '#domain/datum/schrijfwijze.ts';
import { datumVanTijdstip } from '#domain/datum/tijdstip.ts';
import { periodenaam } from '#domain/monitor/periode.ts';
import { monitor } from '#renderer/tekst/monitor.ts';
import { Keuzelijst } from '#renderer/ui/Keuzelijst.tsx';
import { LegeStaat } from '#renderer/ui/LegeStaat.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import type { Periode, Periodestand } from './gegevens.ts';
import { hoofdletter } from './hoofdletter.ts';

const tekst = monitor.periode;

type Props = {
  readonly stand: Periodestand;
  readonly periode: Periode | undefined;
  readonly opPeriode: (periode: string | null) => void;
  readonly opGemeente: (code: string | null) => void;
};

/** Which gemeente and which whole period. */
export function Periodekaart({ stand, periode, opPeriode, opGemeente }: Props) {
  const { gemeente, gemeenten, periodes, lopend, aantalZonderGemeente } = stand;
  const opties = periodes.map((rij) => ({
    waarde: rij.periode,
    tekst: hoofdletter(periodenaam(rij.periode)),
    ...(rij.geleverdOp !== null && { uitleg: tekst.geleverd(schrijfDatumLang(datumVanTijdstip(rij.geleverdOp))) }),
  }));
  return (
    <Kaart titel={monitor.stap.periode}>
      <div className="stapel-klein">
        <p className="leesbaar zacht">{tekst.uitleg}</p>
        <div className="rij">
          {gemeenten.length > 1 ? (
            <Keuzelijst
              label={tekst.gemeente}
              waarde={gemeente.code}
              opWaarde={opGemeente}
              opties={gemeenten.map(({ code, naam, aantal }) => ({
                waarde: code,
                tekst: tekst.gemeenteOptie(naam, aantal),
              }))}
            />
          ) : null}
          {periode === undefined ? null : (
            <Keuzelijst label={tekst.label} waarde={periode.periode} opWaarde={opPeriode} opties={opties} />
          )}
        </div>
        {periode === undefined ? (
          <LegeStaat titel={tekst.geen} icoon={CalendarClock}>
            {tekst.geenUitleg}
          </LegeStaat>
        ) : null}
        <p className="zacht">{tekst.lopend(periodenaam(lopend.periode), schrijfDatumLang(lopend.vanaf))}</p>
        {aantalZonderGemeente === 0 ? null : <p className="zacht">{tekst.zonder(aantalZonderGemeente)}</p>}
      </div>
    </Kaart>
  );
}
