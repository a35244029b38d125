import { useNavigate } from '@tanstack/react-router';
import { useGebeurtenis } from '#renderer/app-client.ts';

type Daden = { readonly zoek: () => void; readonly dekAf: () => void };

const plekken = {
  'nieuwe-casus': '/intake',
  importeren: '/importeren',
  exporteren: '/cijfers',
  wachtwoordzin: '/beheer',
  'reservekopie-terugzetten': '/beheer',
  handleiding: '/uitleg',
  sneltoetsen: '/uitleg',
  over: '/uitleg',
} as const;

function isPlek(id: string): id is keyof typeof plekken {
  return Object.hasOwn(plekken, id);
}

/** Does what is chosen in the menu of the window (electron/menu.ts has the ids). Printing belongs to the case itself. */
export function useMenu({ zoek, dekAf }: Daden): void {
  const ga = useNavigate();
  useGebeurtenis((gebeurtenis) => {
    if (gebeurtenis.soort !== 'menu') return;
    if (gebeurtenis.id === 'zoeken') zoek();
    if (gebeurtenis.id === 'afdekken') dekAf();
    if (isPlek(gebeurtenis.id)) void ga({ to: plekken[gebeurtenis.id] });
  });
}
