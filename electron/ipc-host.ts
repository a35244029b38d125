import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { err } from '#domain/result.ts';
import { OORSPRONG } from './protocol.ts';

// One call may not be larger: lists are paged, and files travel as paths, not as bytes.
const GRENS_TEKENS = 1024 * 1024;
const NAAM = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;
const GRENS_NAAM = 100;

const GEEN_TOEGANG = JSON.stringify(err({ code: 'GEEN_TOEGANG' }));
const ONGELDIG = JSON.stringify(err({ code: 'ONGELDIGE_INVOER' }));

export type Roep = (naam: string, json: string) => Promise<string>;

/**
 * The only channel. Checks who asks (this window, its main frame, our origin) and the outer shape of the question,
 * and passes the text on unread: names and input are judged by the dispatcher in the kluis.
 */
export function verbind(venster: BrowserWindow, roep: Roep): void {
  ipcMain.handle('app', async (event, naam: unknown, json: unknown): Promise<string> => {
    if (!isEigenScherm(event, venster)) return GEEN_TOEGANG;
    if (typeof naam !== 'string' || naam.length > GRENS_NAAM || !NAAM.test(naam)) return ONGELDIG;
    if (typeof json !== 'string' || json.length > GRENS_TEKENS) return ONGELDIG;
    return roep(naam, json);
  });
}

function isEigenScherm(event: IpcMainInvokeEvent, venster: BrowserWindow): boolean {
  if (venster.isDestroyed() || event.sender !== venster.webContents) return false;
  const frame = event.senderFrame;
  // null: the frame has navigated or gone while the message was under way.
  if (frame === null || frame.parent !== null || !URL.canParse(frame.url)) return false;
  const { protocol, host } = new URL(frame.url);
  return `${protocol}//${host}` === OORSPRONG;
}
