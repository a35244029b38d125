import {
  consultatiesoort,
  jaNeeOnbekend,
  kindcheckUitkomst,
  type MeldcodeStap,
  redenStap3Niet,
} from '#domain/meldcode/lijsten.ts';
import type { StapRecord } from '#domain/meldcode/staprecord.ts';
import { gesprekwoorden, kindcheckvelden, meldcode, stapvelden as woorden } from '#renderer/tekst/meldcode.ts';
import type { Keuzes } from './Stapveld.tsx';
import { nietGevoerdVelden, stapvelden, type Veldsoort } from './stapwaarden.ts';
import stijl from './stijl.module.css';

type Feit = { readonly term: string; readonly waarde: string };

function woordUit(lijst: Readonly<Record<string, string>>, code: unknown): string {
  return typeof code === 'string' ? (lijst[code] ?? code) : '';
}

function naamVan(keuzes: Keuzes, persoonId: unknown): string {
  return keuzes.personen.find((persoon) => persoon.id === persoonId)?.naam ?? '';
}

/** One talk of step 3 as a line: who, alone or not, and what was said. */
function gesprekAlsTekst(gesprek: unknown, keuzes: Keuzes): string {
  if (typeof gesprek !== 'object' || gesprek === null || !('persoonId' in gesprek)) return '';
  const apart = 'apartGesproken' in gesprek && gesprek.apartGesproken === true ? ` (${gesprekwoorden.apartKort})` : '';
  const reactie =
    'reactie' in gesprek && typeof gesprek.reactie === 'string' && gesprek.reactie !== '' ? `: ${gesprek.reactie}` : '';
  return `${naamVan(keuzes, gesprek.persoonId)}${apart}${reactie}`;
}

function kindcheckAlsTekst(kindcheck: unknown): string {
  if (typeof kindcheck !== 'object' || kindcheck === null) return '';
  const regels = Object.entries(kindcheck).flatMap(([naam, waarde]: [string, unknown]) => {
    if (naam === 'uitkomst' || typeof waarde !== 'string' || waarde === '' || waarde === 'onbekend') return [];
    const label = Object.entries(kindcheckvelden).find(([bekend]) => bekend === naam)?.[1] ?? naam;
    return [`${label} ${woordUit(jaNeeOnbekend, waarde)}`];
  });
  const uitkomst = 'uitkomst' in kindcheck ? woordUit(kindcheckUitkomst, kindcheck.uitkomst) : '';
  return [uitkomst, ...regels].join('\n');
}

function tekstOfGetal(waarde: unknown): string {
  return typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : '';
}

const alsTekst: Readonly<Record<Veldsoort, (waarde: unknown, keuzes: Keuzes) => string>> = {
  regel: tekstOfGetal,
  vlak: tekstOfGetal,
  getal: tekstOfGetal,
  vinkje: (waarde) => (waarde === true ? meldcode.ja : ''),
  driestand: (waarde) => (waarde === 'onbekend' ? '' : woordUit(jaNeeOnbekend, waarde)),
  verwijsindex: (waarde) => (waarde === 'nvt' ? '' : woordUit(jaNeeOnbekend, waarde)),
  consultatie: (waarde) => woordUit(consultatiesoort, waarde),
  redenNiet: (waarde) => woordUit(redenStap3Niet, waarde),
  kindcheck: kindcheckAlsTekst,
  signalen: (waarde, { signalen }) =>
    signalen
      .filter(({ id }) => Array.isArray(waarde) && waarde.includes(id))
      .map(({ feit }) => feit)
      .join('\n'),
  gesprekken: (waarde, keuzes) =>
    Array.isArray(waarde) ? waarde.map((gesprek: unknown) => gesprekAlsTekst(gesprek, keuzes)).join('\n') : '',
};

function feitenVan(stap: MeldcodeStap, record: StapRecord, keuzes: Keuzes): readonly Feit[] {
  const velden: Readonly<Record<string, unknown>> = record.inhoud.velden;
  const soorten = stap === 'stap_3' ? [...nietGevoerdVelden, ...stapvelden[stap]] : stapvelden[stap];
  return soorten
    .map(([naam, soort]) => ({
      term: woorden[stap][naam]?.label ?? naam,
      waarde: alsTekst[soort](velden[naam], keuzes),
    }))
    .filter(({ waarde }) => waarde !== '');
}

/** What is filled in of a step record, as pairs; empty fields are left out. */
export function Stapinhoud({ record, keuzes }: { readonly record: StapRecord; readonly keuzes: Keuzes }) {
  const feiten = feitenVan(record.inhoud.stap, record, keuzes);
  const alle = record.reden === '' ? feiten : [{ term: meldcode.reden, waarde: record.reden }, ...feiten];
  if (alle.length === 0) return null;
  return (
    <dl className={stijl.velden}>
      {alle.map(({ term, waarde }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}
