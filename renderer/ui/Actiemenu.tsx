import { ChevronDown, type LucideIcon } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import stijl from './Actiemenu.module.css';
import { Knop } from './Knop.tsx';
import { Toets } from './Toets.tsx';
import veld from './Veld.module.css';

type Actie = {
  readonly id: string;
  readonly tekst: string;
  readonly icoon?: LucideIcon;
  readonly toets?: string;
  readonly opKies: () => void;
};

type Props = { readonly tekst: string; readonly acties: readonly Actie[]; readonly klein?: boolean };

/** Less frequent acts behind one button with text. */
export function Actiemenu({ tekst, acties, klein = false }: Props) {
  return (
    <MenuTrigger>
      <Knop klein={klein} icoon={ChevronDown}>
        {tekst}
      </Knop>
      <Popover className={veld.popover ?? ''}>
        <Menu className={stijl.menu ?? ''}>
          {acties.map(({ id, tekst: naam, icoon: Icoon, toets, opKies }) => (
            <MenuItem key={id} id={id} textValue={naam} className={stijl.actie ?? ''} onAction={opKies}>
              {Icoon === undefined ? null : <Icoon size={17} aria-hidden="true" />}
              <span className={stijl.naam}>{naam}</span>
              {toets === undefined ? null : <Toets toets={toets} />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
