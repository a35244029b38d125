import { contextBridge, ipcRenderer } from 'electron';

// The whole bridge: one way in, one way out, text only. It knows no endpoint names and no schemas; main and the
// kluis check everything. ipcRenderer and its event object never reach the page.
const wachtrij: string[] = [];
const luisteraars = new Set<(json: string) => void>();

ipcRenderer.on('gebeurtenis', (_event, json: string) => {
  // After a lock the page is loaded anew: what main says before the screen listens must not be lost.
  if (luisteraars.size === 0) wachtrij.push(json);
  for (const luisteraar of luisteraars) luisteraar(json);
});

contextBridge.exposeInMainWorld('app', {
  invoke: (naam: string, json: string): Promise<string> => ipcRenderer.invoke('app', String(naam), String(json)),
  luister: (cb: (json: string) => void): (() => void) => {
    const luisteraar = (json: string) => cb(json);
    luisteraars.add(luisteraar);
    for (const json of wachtrij.splice(0)) luisteraar(json);
    return () => {
      luisteraars.delete(luisteraar);
    };
  },
});
