import { join } from 'node:path';
import { app, dialog } from 'electron';
import { isAddonEcht } from './addon.ts';
import { registreerSchema } from './protocol.ts';
import { startSchil } from './schil.ts';
import { beperkInhoud } from './window.ts';

// The start-up order, nothing else. The first lines must run before the app is ready.
app.enableSandbox();
app.commandLine.appendSwitch('disable-breakpad');
registreerSchema();
beperkInhoud();

const map = app.commandLine.getSwitchValue('map');
if (map.length > 0) app.setPath('userData', map);

async function start(): Promise<void> {
  // Reads three megabytes: while Chromium gets ready.
  const isEcht = isAddonEcht();
  await app.whenReady();
  if (isEcht) {
    await startSchil(app.getPath('userData'), join(import.meta.dirname, '..', 'renderer'));
    return;
  }
  dialog.showErrorBox(
    'Eénplan is veranderd',
    'Een onderdeel van het programma is niet meer zoals het is geleverd. Uw dossier is niet aangeraakt. Installeer ' +
      'Eénplan opnieuw, of vraag uw beheerder om hulp.',
  );
  app.quit();
}

if (app.requestSingleInstanceLock()) void start();
else app.quit();
