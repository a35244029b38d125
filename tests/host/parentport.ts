// Loaded with --import into the forked kluis: gives it the `process.parentPort` that Electron gives a utility process.
import { EventEmitter } from 'node:events';

class Ouderpoort extends EventEmitter {
  postMessage(bericht: unknown): void {
    process.send?.(bericht);
  }
}

const poort = new Ouderpoort();
process.on('message', (data: unknown) => poort.emit('message', { data, ports: [] }));
// A utility process dies with its parent.
process.on('disconnect', () => process.exit());
Object.defineProperty(process, 'parentPort', { value: poort });
