import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { hostname, tmpdir, uptime } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openDossier, sluitDossier } from '#db/dossiermap/dossier.ts';
import { startHost } from '#tests/host/host.ts';
import { PROEFZIN } from '#tests/host/proefzin.ts';
import { openProefdossier } from './dossier.ts';
import { type StandinApp, startOpStandin } from './standin.ts';

// What can only be seen from inside the stand-in: which window, session and processes the app asked for.

let app: StandinApp;
let map: string;

test.beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'eenplan-e2e-'));
  app = await startOpStandin(map);
});

test.afterAll(async () => {
  await app.stop();
  await rm(map, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

test('het venster is gemaakt met de voorkeuren van veiligheid §1.1', async () => {
  const [venster] = app.host.vensters;
  expect(app.host.vensters.size).toBe(1);
  expect(venster?.opties.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
  });
  for (const verboden of [
    'webSecurity',
    'allowRunningInsecureContent',
    'experimentalFeatures',
    'enableBlinkFeatures',
  ]) {
    expect(venster?.opties.webPreferences).not.toHaveProperty(verboden);
  }
  expect(venster?.opties.title).toBe('Eénplan');
  expect(venster?.staat.isBeschermd).toBe(true);
});

test('de sessie is in het geheugen en weigert elk recht en elk adres van buiten', async () => {
  const [sessie] = app.host.sessies.values();
  expect(sessie?.partition.startsWith('persist:')).toBe(false);
  const antwoorden: boolean[] = [];
  sessie?.rechten.vraag?.(null, 'media', (mag) => antwoorden.push(mag));
  expect(antwoorden).toEqual([false]);
  expect(sessie?.rechten.controle?.(null, 'clipboard-read')).toBe(false);
  expect(sessie?.rechten.apparaat?.()).toBe(false);
  for (const url of [
    'https://example.com/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'app://ander/',
    'ws://x/',
    'blob:app://ander/1',
  ]) {
    expect(sessie?.mag(url), url).toBe(false);
  }
  expect(sessie?.mag('app://eenplan/index.html')).toBe(true);
});

test('een vraag van een ander venster, een ingebed venster of een andere oorsprong krijgt geen toegang', async () => {
  const kanaal = app.host.kanalen.get('app');
  const [venster] = app.host.vensters;
  const hoofd = { url: 'app://eenplan/', parent: null };
  const echt = { sender: venster?.webContents, senderFrame: hoofd };
  const valse = [
    { ...echt, sender: {} },
    { ...echt, senderFrame: null },
    { ...echt, senderFrame: { ...hoofd, parent: hoofd } },
    { ...echt, senderFrame: { ...hoofd, url: 'https://eenplan/' } },
    { ...echt, senderFrame: { ...hoofd, url: 'app://eenplan.example/' } },
    { ...echt, senderFrame: { ...hoofd, url: 'app://x@eenplan.example/' } },
    { ...echt, senderFrame: { ...hoofd, url: 'geen adres' } },
  ];
  for (const vals of valse) {
    expect(JSON.parse(String(await kanaal?.(vals, 'taak.breekAf', '{"taak":"x"}')))).toEqual({
      ok: false,
      error: { code: 'GEEN_TOEGANG' },
    });
  }
  expect(JSON.parse(String(await kanaal?.(echt, 'taak.breekAf', '{"taak":"x"}')))).toMatchObject({ ok: true });
  expect([...app.host.kanalen.keys()]).toEqual(['app']);
});

// Linux shows the sockets of each process; elsewhere the same code runs on the same switches.
if (process.platform === 'linux') {
  test('geen enkel proces heeft een netwerkverbinding of luistert op een poort', async () => {
    const browser = pidVanProfiel(app.host.profiel);
    const kluis = await app.kluisPid();
    expect(browser).toBeGreaterThan(0);
    expect(kluis).toBeGreaterThan(0);
    for (const pid of [...nakomelingen(browser), kluis ?? 0]) expect(netwerksockets(pid), `proces ${pid}`).toEqual([]);
  });
}

test('stopt de kluis onverwacht, dan hoort het scherm dat en werkt de app door', async () => {
  const oud = await app.kluisPid();
  process.kill(oud ?? 0, 'SIGKILL');
  await expect.poll(() => app.kluisPid()).not.toBe(oud);
  // The page is loaded anew in between.
  const vraag = () => app.roep('taak.breekAf', { taak: 'geen' }).catch(() => null);
  await expect.poll(vraag).toMatchObject({ ok: true });
  const [venster] = app.host.vensters;
  await expect.poll(() => venster?.webContents.verzonden.at(-1)).toContain('kluis-gestopt');
});

test('aan het einde van een sessie van Windows telt het zegel: op de reservekopie wordt niet gewacht', async () => {
  const eigenMap = mkdtempSync(join(tmpdir(), 'eenplan-e2e-'));
  const eigen = await startOpStandin(eigenMap);
  const dossier = await openProefdossier(eigen);
  // Whoever would wait for the backup, waits for this.
  writeFileSync(join(dossier, 'reservekopie.slot'), `${process.pid}\n${hostname()}\n${Date.now() / 1000 - uptime()}\n`);
  for (const venster of eigen.host.vensters) venster.emit('query-session-end');
  await eigen.host.einde;
  const open = await openDossier(dossier, { soort: 'wachtwoordzin', zin: PROEFZIN }, { nu: new Date().toISOString() });
  expect(open).toMatchObject({ ok: true, value: { meldingen: [] } });
  if (open.ok) sluitDossier(open.value);
  expect(existsSync(join(dossier, 'reservekopie'))).toBe(false);
  await rm(eigenMap, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

test('een tweede start op dezelfde instellingen opent geen tweede app', async () => {
  const tweede = startHost({ schakelaars: { map: join(map, 'instellingen') } });
  await expect(tweede).rejects.toThrow('not started');
});

function pidVanProfiel(profiel: string): number {
  const regels = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  const regel = regels.find((item) => item.includes(profiel) && !item.includes('--type='));
  return Number(regel?.trim().split(' ')[0] ?? 0);
}

function nakomelingen(pid: number): readonly number[] {
  const regels = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const paren = regels.map((regel) => regel.trim().split(/\s+/).map(Number));
  const kinderen = paren.filter(([, ouder]) => ouder === pid).map(([kind]) => kind ?? 0);
  return [pid, ...kinderen.flatMap((kind) => nakomelingen(kind))];
}

/** TCP and UDP sockets of one process, as lines of /proc/net. */
function netwerksockets(pid: number): readonly string[] {
  const inodes = readdirSync(`/proc/${pid}/fd`)
    .map((fd) => doel(`/proc/${pid}/fd/${fd}`))
    .flatMap((naam) => /^socket:\[(\d+)\]$/.exec(naam)?.[1] ?? []);
  const regels = ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((soort) =>
    readFileSync(`/proc/${pid}/net/${soort}`, 'utf8').trim().split('\n').slice(1),
  );
  return regels.filter((regel) => inodes.includes(regel.trim().split(/\s+/)[9] ?? ''));
}

function doel(pad: string): string {
  try {
    return readlinkSync(pad);
  } catch {
    return '';
  }
}
