import type { MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';

/** One question the app asked through a dialog of the system. */
export type Dialoogvraag =
  | { readonly soort: 'openen'; readonly opties: OpenDialogOptions }
  | { readonly soort: 'opslaan'; readonly opties: SaveDialogOptions }
  | { readonly soort: 'bericht'; readonly opties: MessageBoxOptions };

/** A path (null: cancelled) for a file dialog, the index of the button for a message. */
export type Dialoogantwoord = string | number | null;

/** Answers questions that no test has answered beforehand: the overlay of an interactive start. */
export type Beantwoorder = (vraag: Dialoogvraag) => Promise<Dialoogantwoord>;

/** Makes Electron's `dialog` for one host, with answers given beforehand. */
export function maakDialogen(beantwoorder: Beantwoorder | null) {
  const antwoorden: Dialoogantwoord[] = [];
  const gesteld: Dialoogvraag[] = [];
  const onbeantwoord: Dialoogvraag[] = [];

  async function vraag(nieuw: Dialoogvraag): Promise<Dialoogantwoord> {
    gesteld.push(nieuw);
    const klaar = antwoorden.shift();
    if (klaar !== undefined) return klaar;
    if (beantwoorder !== null) return beantwoorder(nieuw);
    onbeantwoord.push(nieuw);
    return null;
  }

  const dialog = {
    showErrorBox: (titel: string, tekst: string) => {
      gesteld.push({ soort: 'bericht', opties: { message: titel, detail: tekst } });
    },
    showOpenDialog: async (_venster: unknown, opties: OpenDialogOptions) => {
      const pad = await vraag({ soort: 'openen', opties });
      return typeof pad === 'string' ? { canceled: false, filePaths: [pad] } : { canceled: true, filePaths: [] };
    },
    showSaveDialog: async (_venster: unknown, opties: SaveDialogOptions) => {
      const pad = await vraag({ soort: 'opslaan', opties });
      return typeof pad === 'string' ? { canceled: false, filePath: pad } : { canceled: true, filePath: '' };
    },
    showMessageBox: async (_venster: unknown, opties: MessageBoxOptions) => {
      const knop = await vraag({ soort: 'bericht', opties });
      return { response: typeof knop === 'number' ? knop : (opties.cancelId ?? 0), checkboxChecked: false };
    },
  };

  return {
    dialog,
    /** Answers the next question: a path, null for cancel, or the index of a button. */
    antwoord: (antwoord: Dialoogantwoord) => {
      antwoorden.push(antwoord);
    },
    gesteld: gesteld as readonly Dialoogvraag[],
    onbeantwoord: onbeantwoord as readonly Dialoogvraag[],
  };
}
