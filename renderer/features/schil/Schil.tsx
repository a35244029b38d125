import { Outlet, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQueryVan } from '#renderer/app-client.ts';
import { SchilContext } from '#renderer/schil-daden.ts';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import { schil } from '#renderer/tekst/schil.ts';
import { Dek } from '#renderer/ui/Dek.tsx';
import { usePaletZoek } from '#renderer/ui/Palet.tsx';
import { useVoorladen } from '#renderer/voorladen.ts';
import { Bovenbalk } from './Bovenbalk.tsx';
import { Hoofdmenu } from './Hoofdmenu.tsx';
import { Opdrachten } from './Opdrachten.tsx';
import stijl from './Schil.module.css';
import { Snelnotitie } from './Snelnotitie.tsx';
import { Statusbalk } from './Statusbalk.tsx';
import { useMenu } from './use-menu.ts';
import { useOpenCasus } from './use-open-casus.ts';
import { useSneltoetsen } from './use-sneltoetsen.ts';
import { useVergrendel } from './use-vergrendel.ts';
import { useWeergave } from './use-weergave.ts';

type Notitie = { readonly sleutel: string; readonly casus: { readonly id: string; readonly tekst: string } | null };

/** The quick note beside the screen: at most one, and asking for a new one keeps the one that is open. */
function useNotitie() {
  const [notitie, setNotitie] = useState<Notitie | null>(null);
  const openCasus = useOpenCasus();
  const open = (sleutel?: string) => {
    setNotitie((nu) => {
      if (sleutel !== undefined) return { sleutel, casus: null };
      return nu ?? { sleutel: `snelnotitie/${new Date().toISOString()}`, casus: openCasus() };
    });
  };
  return { notitie, open, sluit: () => setNotitie(null) };
}

/** The frame around the work: bars, menu, palette, quick note, cover. */
export function Schil() {
  const [menuOpen, setMenuOpen] = useState(false);
  const [isAfgedekt, setAfgedekt] = useState(false);
  const palet = usePaletZoek();
  const { notitie, open, sluit } = useNotitie();
  const { vergrendel, bezig, seconden } = useVergrendel();
  const ga = useNavigate();
  const { waarde: stand } = useQueryVan('kluis.stand', {});
  const daden = {
    zoek: () => palet.zet(true),
    snelnotitie: () => open(),
    nieuweCasus: () => void ga({ to: '/intake' }),
    wisselDek: () => setAfgedekt(!isAfgedekt),
    vergrendel,
  };
  useSneltoetsen(daden);
  useMenu({ zoek: daden.zoek, dekAf: () => setAfgedekt(true) });
  useWeergave();
  useVoorladen();
  const voorSchermen = useMemo(() => ({ openNotitie: open }), [open]);
  return (
    <SchilContext value={voorSchermen}>
      <div className={stijl.raam} data-notitie={notitie !== null}>
        <a href="#inhoud" className={stijl.spring} onClick={springNaarInhoud}>
          {algemeen.springNaarInhoud}
        </a>
        <Bovenbalk
          dossier={stand?.toestand === 'open' ? stand : null}
          menuOpen={menuOpen}
          opMenu={() => setMenuOpen(!menuOpen)}
          opZoek={daden.zoek}
          opSnelnotitie={daden.snelnotitie}
          opAfdekken={daden.wisselDek}
          opVergrendel={vergrendel}
          vergrendelt={bezig}
        />
        <Hoofdmenu open={menuOpen} opKies={() => setMenuOpen(false)} />
        <main id="inhoud" className={stijl.inhoud} data-paneel="inhoud" tabIndex={-1}>
          {seconden === null ? null : (
            <p role="alert" className={stijl.waarschuwing}>
              {schil.waarschuwing(seconden)}
            </p>
          )}
          <Outlet />
        </main>
        {notitie === null ? null : <Snelnotitie key={notitie.sleutel} {...notitie} opSluit={sluit} />}
        <Statusbalk />
        <Opdrachten
          open={palet.open}
          opSluit={() => palet.zet(false)}
          zoek={palet.zoek}
          opZoek={palet.zetZoek}
          opNotitie={daden.snelnotitie}
          opAfdekken={daden.wisselDek}
          opVergrendel={vergrendel}
        />
        {/* Closing a large dossier takes some seconds: nothing of it shows meanwhile. */}
        <Dek
          open={isAfgedekt || bezig}
          bezig={bezig ? schil.vergrendelt : undefined}
          opVerder={() => setAfgedekt(false)}
          opVergrendel={vergrendel}
        />
      </div>
    </SchilContext>
  );
}

/** The address stays what it is: following the hash would leave the route. */
function springNaarInhoud(gebeurtenis: { preventDefault: () => void }): void {
  gebeurtenis.preventDefault();
  document.getElementById('inhoud')?.focus();
}
