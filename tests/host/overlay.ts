import type { Page } from 'playwright-core';
import type { Beantwoorder, Dialoogantwoord, Dialoogvraag } from './dialogen.ts';

// A browser has no dialogs that give a path to the program behind it. In an interactive start the stand-in asks with a
// plain panel on top of the page; in a test the answers are given beforehand and this is not used.

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

// Runs in the page. Built with the DOM only: the app's policy allows no HTML from text and no inline style.
function toonPaneel({ titel, uitleg, pad, knoppen }: Paneel): Promise<{ knop: number; pad: string }> {
  const maak = <K extends keyof HTMLElementTagNameMap>(naam: K, tekst = '') =>
    Object.assign(document.createElement(naam), { textContent: tekst });
  const paneel = maak('dialog');
  paneel.setAttribute('aria-label', titel);
  const invoer = Object.assign(maak('input'), { value: pad ?? '', size: 70 });
  invoer.setAttribute('aria-label', 'Pad');
  paneel.append(maak('h2', titel), maak('p', uitleg), ...(pad === null ? [] : [invoer]), maak('p'));
  return new Promise((klaar) => {
    const kies = (knop: number) => {
      paneel.remove();
      klaar({ knop, pad: invoer.value });
    };
    for (const [knop, tekst] of knoppen.entries()) {
      const element = maak('button', tekst);
      element.addEventListener('click', () => kies(knop));
      paneel.lastElementChild?.append(element, ' ');
    }
    invoer.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') kies(0);
    });
    paneel.addEventListener('cancel', () => kies(-1));
    document.body.append(paneel);
    paneel.showModal();
  });
}
