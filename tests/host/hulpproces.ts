import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { ForkOptions } from 'electron';

const OUDERPOORT = new URL('./parentport.ts', import.meta.url).href;

/** Electron's UtilityProcess on child_process.fork, with the same structured clone between the two. */
class Hulpproces extends EventEmitter {
  readonly kind: ChildProcess;

  constructor(pad: string, args: readonly string[], { env, stdio }: ForkOptions) {
    super();
    this.kind = fork(pad, args, {
      execArgv: ['--disable-warning=ExperimentalWarning', '--import', OUDERPOORT],
      serialization: 'advanced',
      stdio: stdio === 'ignore' ? ['ignore', 'ignore', 'ignore', 'ipc'] : ['ignore', 'inherit', 'inherit', 'ipc'],
      ...(env === undefined ? {} : { env }),
    });
    this.kind.on('spawn', () => this.emit('spawn'));
    this.kind.on('message', (bericht) => this.emit('message', bericht));
    this.kind.on('exit', (code) => this.emit('exit', code ?? 1));
  }

  get pid(): number | undefined {
    return this.kind.exitCode === null ? this.kind.pid : undefined;
  }

  postMessage(bericht: unknown): void {
    // The process may be on its way out: Electron drops the message then, and so do we.
    if (this.kind.connected) this.kind.send(bericht as object, () => undefined);
  }

  kill(): boolean {
    return this.kind.kill('SIGKILL');
  }
}

export interface Hulpprocessen {
  readonly utilityProcess: { fork(pad: string, args?: string[], opties?: ForkOptions): Hulpproces };
  /** Every process forked so far that still runs. */
  lopend(): readonly Hulpproces[];
}

/** Makes the `utilityProcess` of one host. */
export function maakHulpprocessen(): Hulpprocessen {
  const processen = new Set<Hulpproces>();
  return {
    utilityProcess: {
      fork: (pad, args = [], opties = {}) => {
        const proces = new Hulpproces(pad, args, opties);
        processen.add(proces);
        proces.once('exit', () => processen.delete(proces));
        return proces;
      },
    },
    lopend: () => [...processen],
  };
}
