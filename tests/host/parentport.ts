import { EventEmitter } from 'node:events';

// Loaded with --import into the forked kluis: gives it the `process.parentPort` that Electron gives a utility process.
const poort = Object.assign(new EventEmitter(), {
  postMessage: (bericht: unknown) => void process.send?.(bericht),
});
process.on('message', (data: unknown) => poort.emit('message', { data, ports: [] }));
// Ctrl+C reaches every process of the terminal; closing the app in order is for main.
process.on('SIGINT', () => undefined);
// A utility process dies with its parent.
process.on('disconnect', () => process.exit());
Object.defineProperty(process, 'parentPort', { value: poort });
