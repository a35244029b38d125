import { Outlet, useNavigate } from '@tanstack/react-router';
import { CalendarCheck2, EyeOff, FolderOpen, LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { useGebeurtenis } from '#renderer/app-client.ts';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import { schil } from '#renderer/tekst/schil.ts';
import { Dek } from '#renderer/ui/Dek.tsx';
import { Palet, type Paletregel, usePaletZoek } from '#renderer/ui/Palet.tsx';
import { Bovenbalk } from './Bovenbalk.tsx';
import { Hoofdmenu } from './Hoofdmenu.tsx';
import stijl from './Schil.module.css';
import { Statusbalk } from './Statusbalk.tsx';
import { useSneltoetsen } from './use-sneltoetsen.ts';

/** The frame around the work: bars, menu, palette, cover. */
export function Schil() {
  const [menuOpen, setMenuOpen] = useState(false);
  const [isAfgedekt, setAfgedekt] = useState(false);
  const [seconden, setSeconden] = useState<number | null>(null);
  const palet = usePaletZoek();
  const ga = useNavigate();
  const daden = {
    zoek: () => palet.zet(true),
    snelnotitie: () => undefined,
    nieuweCasus: () => undefined,
    wisselDek: () => setAfgedekt(!isAfgedekt),
    vergrendel: () => undefined,
  };
  useSneltoetsen(daden);
  useGebeurtenis((gebeurtenis) => {
    if (gebeurtenis.soort === 'vergrendel-waarschuwing') setSeconden(gebeurtenis.seconden);
    if (gebeurtenis.soort === 'vergrendel-ingetrokken') setSeconden(null);
    if (gebeurtenis.soort === 'menu' && gebeurtenis.id === 'afdekken') setAfgedekt(true);
    if (gebeurtenis.soort === 'menu' && gebeurtenis.id === 'zoeken') palet.zet(true);
  });
  const opdrachten: readonly Paletregel[] = [
    { id: 'vandaag', tekst: schil.vandaag, icoon: CalendarCheck2, opKies: () => void ga({ to: '/vandaag' }) },
    { id: 'casussen', tekst: schil.casussen, icoon: FolderOpen, opKies: () => void ga({ to: '/casussen' }) },
    { id: 'afdekken', tekst: schil.afdekken, icoon: EyeOff, toets: 'F9', opKies: daden.wisselDek },
    { id: 'vergrendelen', tekst: schil.vergrendelen, icoon: LockKeyhole, toets: 'Ctrl ⇧ L', opKies: daden.vergrendel },
  ];
  const gevonden = opdrachten.filter(({ tekst }) => tekst.toLowerCase().includes(palet.zoek.trim().toLowerCase()));
  return (
    <div className={stijl.raam}>
      <a href="#inhoud" className={stijl.spring} onClick={springNaarInhoud}>
        {algemeen.springNaarInhoud}
      </a>
      <Bovenbalk
        dossier={null}
        menuOpen={menuOpen}
        opMenu={() => setMenuOpen(!menuOpen)}
        opZoek={daden.zoek}
        opSnelnotitie={daden.snelnotitie}
        opAfdekken={daden.wisselDek}
        opVergrendel={daden.vergrendel}
      />
      <Hoofdmenu open={menuOpen} />
      <main id="inhoud" className={stijl.inhoud} data-paneel="inhoud" tabIndex={-1}>
        {seconden === null ? null : (
          <p role="alert" className={stijl.waarschuwing}>
            {schil.waarschuwing(seconden)}
          </p>
        )}
        <Outlet />
      </main>
      <Statusbalk />
      <Palet
        open={palet.open}
        opSluit={() => palet.zet(false)}
        titel={schil.palet.titel}
        label={schil.palet.veld}
        plaats={schil.palet.plaats}
        niets={schil.palet.niets}
        zoek={palet.zoek}
        opZoek={palet.zetZoek}
        groepen={[{ titel: schil.palet.opdrachten, regels: gevonden }]}
      />
      <Dek open={isAfgedekt} opVerder={() => setAfgedekt(false)} opVergrendel={daden.vergrendel} />
    </div>
  );
}

/** The address stays what it is: following the hash would leave the route. */
function springNaarInhoud(gebeurtenis: { preventDefault: () => void }): void {
  gebeurtenis.preventDefault();
  document.getElementById('inhoud')?.focus();
}
