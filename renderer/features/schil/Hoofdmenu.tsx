import { Link } from '@tanstack/react-router';
import { CalendarCheck2, FolderOpen, type LucideIcon } from 'lucide-react';
import { schil } from '#renderer/tekst/schil.ts';
import stijl from './Schil.module.css';

type Ingang = { readonly naar: '/vandaag' | '/casussen'; readonly tekst: string; readonly icoon: LucideIcon };

const werk: readonly Ingang[] = [
  { naar: '/vandaag', tekst: schil.vandaag, icoon: CalendarCheck2 },
  { naar: '/casussen', tekst: schil.casussen, icoon: FolderOpen },
];

/** The places of the app; the current one is marked by shape, weight and `aria-current`. */
export function Hoofdmenu({ open }: { readonly open: boolean }) {
  return (
    <nav
      id="hoofdmenu"
      aria-label={schil.hoofdmenu}
      className={stijl.menu}
      data-paneel="menu"
      data-open={open}
      tabIndex={-1}
    >
      <ul className={stijl.menulijst}>
        {werk.map(({ naar, tekst, icoon: Icoon }) => (
          <li key={naar}>
            <Link to={naar} className={stijl.menulink} activeOptions={{ exact: naar === '/casussen' }}>
              <Icoon size={18} strokeWidth={1.9} aria-hidden="true" />
              {tekst}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
