import { isAbsolute, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { z } from 'zod';
import type { Instellingen } from '#api/context.ts';
import { err, ok } from '#domain/result.ts';
import { wijzigingSchema } from './instellingen.ts';

// What only main can do, asked for by the kluis (the port `Platform` in api/context.ts): dialogs, printing, settings.
// Paths come from the user's own choice in a dialog of the system, never from the page.

/** What the questions work on. */
export interface Plek {
  readonly venster: BrowserWindow;
  instellingen(): Instellingen;
  wijzigInstellingen(wijziging: Partial<Instellingen>): void;
  /** Breaks off the backup of an earlier lock; resolves when its process is gone. */
  stopNawerk(): Promise<void>;
}

const soorten = z.array(z.object({ naam: z.string(), extensies: z.array(z.string()) }));
const mapvraag = z.object({ titel: z.string(), voorstel: z.string().optional() });
const bestandvraag = z.object({ titel: z.string(), soorten });
const opslagvraag = z.object({ titel: z.string(), voorstel: z.string(), soorten });

type Vraag = (plek: Plek, invoer: unknown) => Promise<unknown>;

const vragen: Readonly<Record<string, Vraag>> = {
  kiesMap: async ({ venster }, invoer) => kiesMap(venster, mapvraag.parse(invoer)),
  kiesBestand: async ({ venster }, invoer) => kiesBestand(venster, bestandvraag.parse(invoer)),
  kiesOpslag: async ({ venster }, invoer) => kiesOpslag(venster, opslagvraag.parse(invoer)),
  drukAf: ({ venster }) => drukAf(venster),
  standaardMap: async () => app.getPath('documents'),
  laadInstellingen: async (plek) => plek.instellingen(),
  bewaarInstellingen: async (plek, invoer) => {
    const wijziging = wijzigingSchema.parse(invoer);
    // exactOptionalPropertyTypes: zod writes `undefined` for an absent key in its type, never in its value.
    plek.wijzigInstellingen(wijziging as Partial<Instellingen>);
    return null;
  },
  stopNawerk: async (plek) => {
    await plek.stopNawerk();
    return null;
  },
};

/** Answers one question of the kluis as `Result` JSON; a failure of the system itself is `ONVERWACHTE_FOUT`. */
export function beantwoordVraag(plek: Plek, naam: string, json: string): Promise<string> {
  const vraag = Object.hasOwn(vragen, naam) ? vragen[naam] : undefined;
  if (vraag === undefined) return Promise.resolve(JSON.stringify(err({ code: 'ONGELDIGE_INVOER' })));
  // The system's own error texts may hold a path: only the code goes on.
  return Promise.resolve(json)
    .then((tekst) => vraag(plek, JSON.parse(tekst)))
    .then(
      (value) => JSON.stringify(ok(value)),
      () => JSON.stringify(err({ code: 'ONVERWACHTE_FOUT' })),
    );
}

// Electron would offer Downloads; case files belong with the documents unless the app proposes a place.
function plaats(voorstel = ''): string {
  return isAbsolute(voorstel) ? voorstel : join(app.getPath('documents'), voorstel);
}

async function kiesMap(venster: BrowserWindow, { titel, voorstel }: z.infer<typeof mapvraag>) {
  const { filePaths } = await dialog.showOpenDialog(venster, {
    title: titel,
    defaultPath: plaats(voorstel),
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}

async function kiesBestand(venster: BrowserWindow, vraag: z.infer<typeof bestandvraag>) {
  const { filePaths } = await dialog.showOpenDialog(venster, {
    title: vraag.titel,
    defaultPath: plaats(),
    properties: ['openFile'],
    filters: filters(vraag.soorten),
  });
  return filePaths[0] ?? null;
}

async function kiesOpslag(venster: BrowserWindow, vraag: z.infer<typeof opslagvraag>) {
  const { canceled, filePath } = await dialog.showSaveDialog(venster, {
    title: vraag.titel,
    defaultPath: plaats(vraag.voorstel),
    properties: ['showOverwriteConfirmation', 'createDirectory'],
    filters: filters(vraag.soorten),
  });
  return canceled || filePath === '' ? null : filePath;
}

function filters(lijst: z.infer<typeof soorten>) {
  return lijst.map(({ naam, extensies }) => ({ name: naam, extensions: extensies }));
}

/** The page as it would be printed, as base64: tagged, with an outline, on the page size of its style sheet. */
async function drukAf(venster: BrowserWindow): Promise<string> {
  const pdf = await venster.webContents.printToPDF({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true,
  });
  return pdf.toString('base64');
}
