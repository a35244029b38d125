import type { Page } from 'playwright-core';
import type { Beantwoorder, Dialoogantwoord, Dialoogvraag } from './dialogen.ts';
import type { Menuregel } from './menu.ts';

// A browser has no menu bar of ours, and no dialogs that give a path to the program behind it. In an interactive start
// the stand-in shows a plain panel on top of the page; in a test the answers are given beforehand.

interface Paneel {
  readonly titel: string;
  readonly uitleg: string;
  /** The path to start from; null for a message with buttons. */
  readonly pad: string | null;
  readonly knoppen: readonly string[];
}

/** Answers dialogs with a panel in `page`. */
export function beantwoordInPagina(page: Page): Beantwoorder {
  return async (vraag) => {
    const paneel = paneelVan(vraag);
    // A page that is loaded anew while the panel is open counts as cancelled.
    const { knop, pad } = await page.evaluate(toonPaneel, paneel).catch(() => ({ knop: -1, pad: '' }));
    return antwoordVan(paneel, knop, pad);
  };
}

/** Shows the menu of the app (F10) and chooses what the user picks. */
export async function toonMenu(page: Page, regels: readonly Menuregel[], kies: (id: string) => void): Promise<void> {
  const items = regels.flatMap(({ label, items: onder }) =>
    onder.filter(({ click }) => click !== null).map((item) => ({ id: item.id, tekst: `${label} › ${naamVan(item)}` })),
  );
  const paneel = { titel: 'Menu', uitleg: '', pad: null, knoppen: items.map(({ tekst }) => tekst) };
  const { knop } = await page.evaluate(toonPaneel, paneel).catch(() => ({ knop: -1 }));
  const item = items[knop];
  if (item !== undefined) kies(item.id);
}

function naamVan({ label, accelerator, isAankruisvak, checked }: Menuregel): string {
  const toets = accelerator === null ? '' : ` (${accelerator.replace('CmdOrCtrl', 'Ctrl')})`;
  return `${isAankruisvak && checked ? '✓ ' : ''}${label}${toets}`;
}

function paneelVan(vraag: Dialoogvraag): Paneel {
  switch (vraag.soort) {
    case 'openen':
      return {
        titel: vraag.opties.title ?? 'Openen',
        uitleg: 'Vul het volledige pad in.',
        pad: vraag.opties.defaultPath ?? '',
        knoppen: ['Openen', 'Annuleren'],
      };
    case 'opslaan':
      return {
        titel: vraag.opties.title ?? 'Opslaan',
        uitleg: 'Vul het volledige pad in.',
        pad: vraag.opties.defaultPath ?? '',
        knoppen: ['Opslaan', 'Annuleren'],
      };
    case 'bericht':
      return {
        titel: vraag.opties.message,
        uitleg: vraag.opties.detail ?? '',
        pad: null,
        knoppen: vraag.opties.buttons ?? ['OK'],
      };
  }
}

function antwoordVan({ pad: voorstel }: Paneel, knop: number, pad: string): Dialoogantwoord {
  if (voorstel === null) return knop < 0 ? null : knop;
  return knop === 0 && pad.trim() !== '' ? pad.trim() : null;
}

// Runs in the page. Built with the DOM only: the app's policy allows no HTML from text and no style from text.
function toonPaneel({ titel, uitleg, pad, knoppen }: Paneel): Promise<{ knop: number; pad: string }> {
  const isMenu = pad === null && knoppen.length > 4;
  const maak = <K extends keyof HTMLElementTagNameMap>(naam: K, tekst: string, stijl = '') => {
    const element = Object.assign(document.createElement(naam), { textContent: tekst });
    element.style.cssText = stijl;
    return element;
  };
  const paneel = maak('dialog', '', 'border: 1px solid #5b6b73; border-radius: 8px; padding: 24px; max-width: 90vw');
  paneel.setAttribute('aria-label', titel);
  const invoer = maak('input', '', 'display: block; width: 36rem; max-width: 100%; padding: 8px; margin: 8px 0');
  invoer.value = pad ?? '';
  invoer.setAttribute('aria-label', 'Pad');
  const rij = maak(
    'div',
    '',
    `display: flex; gap: 8px; margin-top: 16px; flex-direction: ${isMenu ? 'column' : 'row'}`,
  );
  paneel.append(maak('h2', titel), maak('p', uitleg), ...(pad === null ? [] : [invoer]), rij);
  return new Promise((klaar) => {
    const kies = (knop: number) => {
      paneel.remove();
      klaar({ knop, pad: invoer.value });
    };
    for (const [knop, tekst] of knoppen.entries()) {
      const element = maak('button', tekst, `padding: 6px 16px; text-align: ${isMenu ? 'left' : 'center'}`);
      element.addEventListener('click', () => kies(knop));
      rij.append(element);
    }
    invoer.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') kies(0);
    });
    paneel.addEventListener('cancel', () => kies(-1));
    document.body.append(paneel);
    paneel.showModal();
  });
}
