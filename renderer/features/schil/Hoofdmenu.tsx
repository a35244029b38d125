import { Link } from '@tanstack/react-router';
import {
  BookOpen,
  CalendarCheck2,
  ChartColumn,
  FileInput,
  FolderOpen,
  FolderPlus,
  type LucideIcon,
  Settings2,
  ShieldCheck,
} from 'lucide-react';
import { schil } from '#renderer/tekst/schil.ts';
import stijl from './Schil.module.css';

/** A place of the app: where it leads and what it is called. */
export type Ingang = {
  readonly naar:
    | '/vandaag'
    | '/casussen'
    | '/intake'
    | '/importeren'
    | '/cijfers'
    | '/beheer'
    | '/instellingen'
    | '/uitleg';
  readonly tekst: string;
  readonly icoon: LucideIcon;
  readonly toets?: string;
};

const werk: readonly Ingang[] = [
  { naar: '/vandaag', tekst: schil.vandaag, icoon: CalendarCheck2 },
  { naar: '/casussen', tekst: schil.casussen, icoon: FolderOpen },
  { naar: '/intake', tekst: schil.nieuweCasus, icoon: FolderPlus, toets: 'Ctrl N' },
  { naar: '/importeren', tekst: schil.importeren, icoon: FileInput },
  { naar: '/cijfers', tekst: schil.cijfers, icoon: ChartColumn },
];

const rest: readonly Ingang[] = [
  { naar: '/beheer', tekst: schil.beheer, icoon: ShieldCheck },
  { naar: '/instellingen', tekst: schil.instellingen, icoon: Settings2 },
  { naar: '/uitleg', tekst: schil.uitleg, icoon: BookOpen },
];

/** Every place, for the command palette. */
export const ingangen: readonly Ingang[] = [...werk, ...rest];

function Lijst({ van, opKies }: { readonly van: readonly Ingang[]; readonly opKies: () => void }) {
  return (
    <ul className={stijl.menulijst}>
      {van.map(({ naar, tekst, icoon: Icoon }) => (
        <li key={naar}>
          <Link to={naar} className={stijl.menulink} onClick={opKies}>
            <Icoon size={18} strokeWidth={1.9} aria-hidden="true" />
            {tekst}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The places of the app; the current one is marked by shape, weight and `aria-current`. */
export function Hoofdmenu({ open, opKies }: { readonly open: boolean; readonly opKies: () => void }) {
  return (
    <nav
      id="hoofdmenu"
      aria-label={schil.hoofdmenu}
      className={stijl.menu}
      data-paneel="menu"
      data-open={open}
      tabIndex={-1}
    >
      <Lijst van={werk} opKies={opKies} />
      <Lijst van={rest} opKies={opKies} />
    </nav>
  );
}
