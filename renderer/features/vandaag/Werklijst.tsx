import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import type { AppContract } from '#api/contract.ts';
import type { Uitvoer } from '#api/define.ts';
import { schrijfDatumKort, schrijfDeeldatum, schrijfKloktijd, schrijfTermijn } from '#domain/datum/schrijfwijze.ts';
import { useCommand } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { vandaag as woorden } from '#renderer/tekst/vandaag.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Aantal, Label, type Toon } from '#renderer/ui/Label.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import stijl from './Vandaag.module.css';

type Dag = Uitvoer<AppContract['vandaag.lijst']>;
type Werk = Dag['teLaat']['werk'][number];

/** The sheet of the case where this kind of work is done. */
const bladen = {
  actie: '/casus/$casusId/overzicht',
  toezegging: '/casus/$casusId/overzicht',
  evaluatie: '/casus/$casusId/plan',
  vervolgweging: '/casus/$casusId/afwegen',
  huisverbod: '/casus/$casusId/overzicht',
} as const;

/** Weekday and date; the year only when it is not this one. */
function schrijfDag(datum: string, vandaag: string): string {
  const voluit = schrijfDeeldatum(datum);
  return datum.length === 10 ? voluit.replace(` ${vandaag.slice(0, 4)}`, '') : voluit;
}

/** Marks an action as done, and offers the way back for ten minutes. */
function useRondAf() {
  const { doe } = useCommand('actie.rondAf');
  const meld = useMeld();
  const zet = async (werk: Werk, wat: string, staat: 'gedaan' | 'open') => {
    const antwoord = await doe({ actieId: werk.id, staat });
    if (!antwoord.ok) {
      meld({ toon: 'fout', tekst: `${woorden.nietGelukt(wat)}. ${foutregel(antwoord.error.code)}` });
      return;
    }
    if (staat === 'open') meld({ tekst: woorden.weerOpen(wat) });
    else meld({ tekst: woorden.isGedaan(wat), ongedaan: () => void zet(werk, wat, 'open') });
  };
  return (werk: Werk, wat: string) => void zet(werk, wat, 'gedaan');
}

function Wanneer({ werk, vandaag, toon }: { readonly werk: Werk; readonly vandaag: string; readonly toon: Toon }) {
  const tijd = werk.tijd === null ? '' : ` ${woorden.om(schrijfKloktijd(werk.tijd))}`;
  if (toon === 'gevaar') {
    const termijn = werk.datum.length === 10 ? schrijfTermijn(werk.datum, vandaag) : schrijfDatumKort(werk.datum);
    return (
      <span className={stijl.wanneer}>
        <Label toon="gevaar">{termijn}</Label>
        <span className={stijl.dag}>{schrijfDag(werk.datum, vandaag)}</span>
      </span>
    );
  }
  if (toon === 'let-op') return <Label toon="let-op">{`${schrijfTermijn(werk.datum, vandaag)}${tijd}`}</Label>;
  return <span className={stijl.dag}>{`${schrijfDag(werk.datum, vandaag)}${tijd}`}</span>;
}

type RegelProps = {
  readonly werk: Werk;
  readonly vandaag: string;
  readonly toon: Toon;
  readonly opGedaan: (werk: Werk, wat: string) => void;
};

function Regel({ werk, vandaag, toon, opGedaan }: RegelProps) {
  const vanzelf = woorden.vanzelf[werk.soort];
  const wat = werk.omschrijving ?? vanzelf;
  const kanAf = werk.soort === 'actie' || werk.soort === 'toezegging';
  return (
    <li className={stijl.werk} data-toon={toon}>
      <div className={stijl.wat}>
        <Link to={bladen[werk.soort]} params={{ casusId: werk.casusId }} className={stijl.link}>
          {wat}
        </Link>
        <p className={stijl.bij}>
          {[werk.soort === 'toezegging' ? woorden.toezegging : null, werk.naam, werk.nummer, werk.eigenaar]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <Wanneer werk={werk} vandaag={vandaag} toon={toon} />
      <div className={stijl.af}>
        {kanAf ? (
          <Knop klein soort="gewoon" icoon={Check} opKlik={() => opGedaan(werk, wat)}>
            {woorden.gedaan}
            <span className="alleen-voorlezen">: {wat}</span>
          </Knop>
        ) : null}
      </div>
    </li>
  );
}

type Props = {
  readonly titel: string;
  readonly bij?: string;
  readonly groep: Dag['teLaat'];
  readonly vandaag: string;
  readonly toon: Toon;
};

/** One group of the day, by urgency in words; absent when it is empty. */
export function Werklijst({ titel, bij, groep, vandaag, toon }: Props) {
  const rondAf = useRondAf();
  if (groep.totaal === 0) return null;
  const rest = groep.totaal - groep.werk.length;
  return (
    <section aria-label={titel} className={stijl.groep}>
      <h2 className={stijl.titel}>
        {titel} <Aantal waarde={groep.totaal} />
        {bij === undefined ? null : <span className={stijl.totEnMet}>{bij}</span>}
      </h2>
      <ul className={stijl.lijst}>
        {groep.werk.map((werk) => (
          <Regel key={werk.id} werk={werk} vandaag={vandaag} toon={toon} opGedaan={rondAf} />
        ))}
      </ul>
      {rest > 0 ? <p className="zacht">{woorden.meer(rest)}</p> : null}
    </section>
  );
}
