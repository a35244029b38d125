import { EyeOff, LockKeyhole, Menu, NotebookPen, Search } from 'lucide-react';
import { Button } from 'react-aria-components';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import { schil } from '#renderer/tekst/schil.ts';
import { Toets } from '#renderer/ui/Toets.tsx';
import stijl from './Schil.module.css';

type Props = {
  /** The open dossier, always in sight. */
  readonly dossier: { readonly naam: string; readonly isOefening: boolean } | null;
  readonly menuOpen: boolean;
  readonly opMenu: () => void;
  readonly opZoek: () => void;
  readonly opSnelnotitie: () => void;
  readonly opAfdekken: () => void;
  readonly opVergrendel: () => void;
  readonly vergrendelt: boolean;
};

/** Whose dossier is open, the way to everything, and the two ways to hide it. */
export function Bovenbalk(props: Props) {
  return (
    <header className={stijl.boven} data-paneel="boven" tabIndex={-1} aria-label={schil.bovenbalk}>
      <div className={stijl.merk}>
        <span className={stijl.product}>{algemeen.product}</span>
        {props.dossier === null ? null : (
          <span className={stijl.dossier} title={props.dossier.naam}>
            {props.dossier.isOefening ? `${schil.oefening}: ` : ''}
            {props.dossier.naam}
          </span>
        )}
      </div>
      <Button
        className={stijl.menuknop ?? ''}
        onPress={props.opMenu}
        aria-expanded={props.menuOpen}
        aria-controls="hoofdmenu"
      >
        <Menu size={18} aria-hidden="true" />
        {schil.menu}
      </Button>
      <Button className={stijl.zoekknop ?? ''} onPress={props.opZoek} aria-keyshortcuts="Control+K">
        <Search size={17} aria-hidden="true" />
        <span className={stijl.zoektekst}>{schil.zoek}</span>
        <Toets toets="Ctrl K" />
      </Button>
      <div className={stijl.knoppen}>
        <Button className={stijl.balkknop ?? ''} onPress={props.opSnelnotitie} aria-keyshortcuts="Control+Shift+N">
          <NotebookPen size={17} aria-hidden="true" />
          {schil.snelnotitie}
          <Toets toets="Ctrl ⇧ N" />
        </Button>
        <Button className={stijl.balkknop ?? ''} onPress={props.opAfdekken} aria-keyshortcuts="F9">
          <EyeOff size={17} aria-hidden="true" />
          {schil.afdekken}
          <Toets toets="F9" />
        </Button>
        <Button className={stijl.balkknop ?? ''} onPress={props.opVergrendel} aria-keyshortcuts="Control+Shift+L">
          <LockKeyhole size={17} aria-hidden="true" />
          {props.vergrendelt ? schil.vergrendelt : schil.vergrendelen}
          <Toets toets="Ctrl ⇧ L" />
        </Button>
      </div>
    </header>
  );
}
