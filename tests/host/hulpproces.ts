import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { ForkOptions } from 'electron';

const OUDERPOORT = new URL('./parentport.mjs', import.meta.url).href;

/** Electron's `UtilityProcess` on child_process.fork, with the same structured clone between the two. */
export type Hulpproces = ReturnType<typeof forkHulpproces>;

function forkHulpproces(pad: string, args: readonly string[], { env }: ForkOptions) {
  const kind: ChildProcess = fork(pad, args, {
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', OUDERPOORT],
    serialization: 'advanced',
    // Electron types its environment more loosely than Node does.
    ...(env === undefined ? {} : { env: env as NodeJS.ProcessEnv }),
  });
  const proces = Object.assign(new EventEmitter(), {
    pad,
    postMessage: (bericht: object) => {
      // The process may be on its way out: Electron drops the message then, and so do we.
      if (kind.connected) kind.send(bericht, () => undefined);
    },
    kill: () => kind.kill('SIGKILL'),
    /** Process number while it runs. */
    pid: () => (kind.exitCode === null && kind.signalCode === null ? kind.pid : undefined),
  });
  kind.on('spawn', () => proces.emit('spawn'));
  kind.on('message', (bericht) => proces.emit('message', bericht));
  kind.on('exit', (code) => proces.emit('exit', code ?? 1));
  return proces;
}

/** Makes the `utilityProcess` of one host, and the list of what still runs. */
export function maakHulpprocessen() {
  const processen = new Set<Hulpproces>();
  return {
    utilityProcess: {
      fork: (pad: string, args: readonly string[] = [], opties: ForkOptions = {}) => {
        const proces = forkHulpproces(pad, args, opties);
        processen.add(proces);
        proces.once('exit', () => processen.delete(proces));
        return proces;
      },
    },
    lopend: () => [...processen],
  };
}
