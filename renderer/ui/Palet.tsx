import type { LucideIcon } from 'lucide-react';
import { Search } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Label,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import stijl from './Palet.module.css';
import { Toets } from './Toets.tsx';

/** One line: what it does or opens, what stands softly below and beside it, and its own key. */
export type Paletregel = {
  readonly id: string;
  readonly tekst: string;
  /** A second line. */
  readonly onder?: ReactNode;
  readonly bij?: string;
  readonly icoon: LucideIcon;
  readonly toets?: string;
  readonly opKies: () => void;
};

export type Paletgroep = { readonly titel: string; readonly regels: readonly Paletregel[] };

type Props = {
  readonly open: boolean;
  readonly opSluit: () => void;
  readonly titel: string;
  readonly label: string;
  readonly plaats: string;
  readonly niets: string;
  /** The lines for what is typed; the caller filters, because part of it is searched in the database. */
  readonly groepen: readonly Paletgroep[];
  readonly zoek: string;
  readonly opZoek: (tekst: string) => void;
};

/** One field for everything: type, arrow down, Enter. Escape closes at once. */
export function Palet(props: Props) {
  const { open, opSluit, titel, label, plaats, niets, zoek, opZoek } = props;
  const groepen = props.groepen.filter((groep) => groep.regels.length > 0);
  return (
    <ModalOverlay
      className={stijl.waas ?? ''}
      isOpen={open}
      isDismissable
      onOpenChange={(isOpen) => !isOpen && opSluit()}
    >
      <Modal className={stijl.venster ?? ''}>
        <Dialog className={stijl.dialoog ?? ''} aria-label={titel}>
          <Autocomplete inputValue={zoek} onInputChange={opZoek} disableAutoFocusFirst={false}>
            <TextField className={stijl.zoek ?? ''} autoFocus>
              <Label className="alleen-voorlezen">{label}</Label>
              <Search size={19} aria-hidden="true" />
              <Input className={stijl.invoer ?? ''} placeholder={plaats} autoComplete="off" spellCheck="false" />
            </TextField>
            <Menu
              aria-label={titel}
              className={stijl.lijst ?? ''}
              renderEmptyState={() => <p className={stijl.niets}>{niets}</p>}
            >
              {groepen.map((groep) => (
                <MenuSection key={groep.titel} id={groep.titel} className={stijl.groep ?? ''}>
                  <Header className={stijl.kop ?? ''}>{groep.titel}</Header>
                  {groep.regels.map((regel) => (
                    <Regel key={regel.id} regel={regel} opSluit={opSluit} />
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Regel({ regel, opSluit }: { readonly regel: Paletregel; readonly opSluit: () => void }) {
  const Icoon = regel.icoon;
  return (
    <MenuItem
      id={regel.id}
      textValue={regel.tekst}
      className={stijl.regel ?? ''}
      onAction={() => {
        opSluit();
        regel.opKies();
      }}
    >
      <Icoon size={17} aria-hidden="true" className={stijl.icoon} />
      <span className={stijl.tekst}>
        {regel.tekst}
        {regel.onder === undefined ? null : <span className={stijl.onder}>{regel.onder}</span>}
      </span>
      {regel.bij === undefined ? null : <span className={stijl.bij}>{regel.bij}</span>}
      {regel.toets === undefined ? null : <Toets toets={regel.toets} />}
    </MenuItem>
  );
}

/** The text in the palette, empty again each time it opens. */
export function usePaletZoek(): {
  readonly open: boolean;
  readonly zoek: string;
  readonly zet: (open: boolean) => void;
  readonly zetZoek: (tekst: string) => void;
} {
  const [open, setOpen] = useState(false);
  const [zoek, zetZoek] = useState('');
  const zet = (isOpen: boolean) => {
    zetZoek('');
    setOpen(isOpen);
  };
  return { open, zoek, zet, zetZoek };
}
