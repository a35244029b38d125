import { join } from 'node:path';
import { app } from 'electron';
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

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(() => startSchil(app.getPath('userData'), join(import.meta.dirname, '..', 'renderer')));
} else {
  app.quit();
}
