import type { MenuItemConstructorOptions } from 'electron';

/** One item as the app declared it, with the state it has now. */
export interface Menuregel {
  readonly id: string;
  readonly label: string;
  readonly role: string | null;
  readonly accelerator: string | null;
  readonly isGeregistreerd: boolean;
  checked: boolean;
  readonly isAankruisvak: boolean;
  readonly click: (() => void) | null;
  readonly items: readonly Menuregel[];
}

export interface Toets {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** Makes Electron's `Menu` for one host, and what a test or the overlay needs to use it. */
export function maakMenu() {
  let regels: readonly Menuregel[] = [];

  const Menu = {
    buildFromTemplate: (sjabloon: readonly MenuItemConstructorOptions[]) => sjabloon.map(regelVan),
    setApplicationMenu: (menu: readonly Menuregel[] | null) => {
      regels = menu ?? [];
    },
  };

  return {
    Menu,
    /** The menu bar, top level first. */
    regels: () => regels,
    /** Chooses the item with this id, as a click would; throws when there is none. */
    kies: (id: string) => {
      const regel = alle(regels).find((item) => item.id === id);
      if (!regel?.click) throw new Error(`no menu item with id ${id}`);
      regel.click();
    },
    /** Chooses the item with this key; gives whether there was one. */
    toets: (toets: Toets): boolean => {
      const regel = alle(regels).find((item) => item.isGeregistreerd && past(item.accelerator, toets));
      regel?.click?.();
      return regel !== undefined;
    },
  };
}

function regelVan(opties: MenuItemConstructorOptions): Menuregel {
  const regel: Menuregel = {
    id: opties.id ?? '',
    label: (opties.label ?? '').replace('&', ''),
    role: opties.role ?? null,
    accelerator: typeof opties.accelerator === 'string' ? opties.accelerator : null,
    isGeregistreerd: opties.registerAccelerator !== false,
    checked: opties.checked ?? false,
    isAankruisvak: opties.type === 'checkbox',
    click: opties.click === undefined ? null : () => klik(regel, opties.click),
    items: Array.isArray(opties.submenu) ? opties.submenu.map(regelVan) : [],
  };
  return regel;
}

function klik(regel: Menuregel, click: MenuItemConstructorOptions['click']): void {
  if (regel.isAankruisvak) regel.checked = !regel.checked;
  // Electron hands over its MenuItem; the app reads `checked` and nothing else.
  click?.({ checked: regel.checked } as Electron.MenuItem, undefined, {});
}

function alle(regels: readonly Menuregel[]): readonly Menuregel[] {
  return regels.flatMap((regel) => [regel, ...alle(regel.items)]);
}

function past(accelerator: string | null, toets: Toets): boolean {
  if (accelerator === null) return false;
  const delen = accelerator.toLowerCase().split('+');
  const heeft = (naam: string) => delen.includes(naam);
  return (
    delen.at(-1) === toets.key.toLowerCase() &&
    heeft('cmdorctrl') === toets.ctrl &&
    heeft('shift') === toets.shift &&
    heeft('alt') === toets.alt
  );
}
