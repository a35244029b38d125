import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import type { AppContract } from '#api/contract.ts';
import type { Uitvoer } from '#api/define.ts';
import { schrijfDatumLang } from '#domain/datum/schrijfwijze.ts';
import type { Kwaliteitscode } from '#domain/monitor/kwaliteit.ts';
import { useQueryVan } from '#renderer/app-client.ts';
import { kwaliteitszinnen, monitor } from '#renderer/tekst/monitor.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Label } from '#renderer/ui/Label.tsx';
import { Laden } from '#renderer/ui/Laden.tsx';
import { LegeStaat } from '#renderer/ui/LegeStaat.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import type { Over } from './gegevens.ts';
import stijl from './monitor.module.css';
import { plekVan } from './plek.ts';

const tekst = monitor.kwaliteit;
type Regel = Uitvoer<AppContract['monitor.kwaliteit']>['regels'][number];

/** So many cases are shown at once under one remark; the rest follows when these are mended. */
const MAX_CASUSSEN = 60;

/** What is missing, contradictory or late, each remark with its cases one click away. */
export function Kwaliteitskaart({ over }: { readonly over: Over }) {
  const { waarde } = useQueryVan('monitor.kwaliteit', over);
  const [open, setOpen] = useState<Kwaliteitscode | null>(null);
  if (waarde === undefined) {
    return (
      <Kaart titel={monitor.stap.kwaliteit}>
        <Laden />
      </Kaart>
    );
  }
  const { regels, aantalCasussen } = waarde;
  const groepen = [...Map.groupBy(regels, ({ code }) => code)];
  return (
    <Kaart titel={monitor.stap.kwaliteit}>
      <div className="stapel-klein">
        <p className="leesbaar zacht">{tekst.uitleg}</p>
        {groepen.length === 0 ? (
          <LegeStaat titel={aantalCasussen === 0 ? tekst.leeg : tekst.goed} icoon={CircleCheck}>
            {aantalCasussen === 0 ? undefined : tekst.goedUitleg(aantalCasussen)}
          </LegeStaat>
        ) : (
          <>
            <p>{tekst.samen(regels.length, aantalCasussen)}</p>
            <ul className={stijl.opmerkingen}>
              {groepen.map(([code, lijst]) => (
                <Opmerking
                  key={code}
                  code={code}
                  regels={lijst}
                  isOpen={open === code}
                  opWissel={() => setOpen(open === code ? null : code)}
                />
              ))}
            </ul>
          </>
        )}
      </div>
    </Kaart>
  );
}

type Props = {
  readonly code: Kwaliteitscode;
  readonly regels: readonly Regel[];
  readonly isOpen: boolean;
  readonly opWissel: () => void;
};

function Opmerking({ code, regels, isOpen, opWissel }: Props) {
  const ernst = regels[0]?.ernst ?? 'aandacht';
  const { soort, zin } = kwaliteitszinnen[code];
  // One sentence for all of them stands above the list once; with a count or a day in it, it stands at each case.
  const isVerschillend = regels.some(({ aantal, datum }) => aantal !== null || datum !== null);
  const zinVan = (regel: Regel | undefined) =>
    zin({ aantal: regel?.aantal ?? 0, datum: regel?.datum ? schrijfDatumLang(regel.datum) : '' });
  return (
    <li className={stijl.opmerking}>
      <div className={stijl.opmerkingKop}>
        <Label toon={ernst === 'fout' ? 'gevaar' : 'let-op'}>{tekst.ernst[ernst]}</Label>
        <span className={stijl.opmerkingSoort}>{soort}</span>
        <Knop klein soort="stil" opKlik={opWissel} naam={`${tekst.wissel(isOpen, regels.length)}: ${soort}`}>
          {tekst.wissel(isOpen, regels.length)}
        </Knop>
      </div>
      {isOpen ? (
        <>
          {isVerschillend ? null : <p className="zacht">{zinVan(regels[0])}</p>}
          <ul className={isVerschillend ? stijl.casussenMetZin : stijl.casussen}>
            {regels.slice(0, MAX_CASUSSEN).map((regel) => (
              <li key={regel.casusId}>
                <Link to={plekVan(code)} params={{ casusId: regel.casusId }}>
                  {tekst.naarCasus(regel.nummer)}
                </Link>
                {isVerschillend ? <span className="zacht"> {zinVan(regel)}</span> : null}
              </li>
            ))}
            {regels.length > MAX_CASUSSEN ? (
              <li className="zacht">{tekst.enNog(regels.length - MAX_CASUSSEN)}</li>
            ) : null}
          </ul>
        </>
      ) : null}
    </li>
  );
}
