// What every Electron app has before it does anything: main.js, a session that answers for one address, a preload and a
// window, here with a page without script, style or font. `npm run bench -- start` measures the app beside it.
import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';

const PAGINA = '<!doctype html><html lang="nl"><meta charset="utf-8" /><title>Leeg</title><h1>Leeg</h1></html>';
const PRELOAD = join(import.meta.dirname, '..', '..', 'dist', 'electron', 'preload.cjs');

// Not awaited at the top: Electron is not ready before this file has run.
async function start() {
  await app.whenReady();
  const sessie = session.fromPartition('leeg', { cache: false });
  sessie.protocol.handle('app', () => new Response(PAGINA, { headers: { 'content-type': 'text/html' } }));
  const venster = new BrowserWindow({
    show: false,
    webPreferences: { session: sessie, preload: PRELOAD, sandbox: true },
  });
  await venster.loadURL('app://eenplan/');
}

app.on('window-all-closed', () => app.quit());
void start();
