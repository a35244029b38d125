import { join } from 'node:path';
import { startHost } from '#tests/host/host.ts';
import { type App, roepOp } from './app.ts';

/** The app on the stand-in, with the host itself for tests about the stand-in. */
export interface StandinApp extends App {
  readonly host: Awaited<ReturnType<typeof startHost>>;
}

/** Starts the app on the stand-in, in this process, with its settings and documents under `map`. */
export async function startOpStandin(map: string, opties: { bewaarProfiel?: boolean } = {}): Promise<StandinApp> {
  const host = await startHost({ schakelaars: { map: join(map, 'instellingen') }, documenten: map, ...opties });
  const { page, dialogen, energie, hulpprocessen, menu } = host;
  return {
    page,
    map,
    host,
    dialogen: {
      antwoord: async (antwoord) => dialogen.antwoord(antwoord),
      onbeantwoord: async () => dialogen.onbeantwoord.length,
    },
    menu: async (id) => menu.kies(id),
    stilstand: async (seconden) => energie.zetStilstand(seconden),
    machine: async (gebeurtenis) => void energie.powerMonitor.emit(gebeurtenis),
    // After a lock the older one may still be making its backup.
    kluisPid: async () => hulpprocessen.lopend().at(-1)?.pid(),
    roep: (naam, invoer) => roepOp(page, naam, invoer),
    stop: async () => {
      host.app.quit();
      await host.einde;
    },
  };
}
