import { parentPort, workerData } from 'node:worker_threads';
import { keurMetSleutel } from './keuring.ts';

/** What the thread gets. The key was moved here, not copied: the one who asked no longer has it. */
export interface Keuropdracht {
  readonly pad: string;
  readonly pagina: Uint8Array;
}

// Entry of the thread that checks one database file. It opens that file and no other; it ends when it has answered.
if (parentPort !== null) {
  // keurApart is the only one who starts this file, with exactly this.
  const { pad, pagina } = workerData as Keuropdracht;
  parentPort.postMessage(keurMetSleutel(pad, pagina));
}
