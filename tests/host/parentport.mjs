import { EventEmitter } from 'node:events';

// Loaded with --import into the forked kluis: gives it the `process.parentPort` that Electron gives a utility process.
// Plain JavaScript: stripping types would make each kluis start a third slower than it is in Electron.
const poort = Object.assign(new EventEmitter(), {
  postMessage: (bericht) => void process.send?.(bericht),
});
// Node keeps what comes before anyone listens, and so does Electron: the kluis may be asked while it is still loading.
poort.once('newListener', () => {
  process.on('message', (data) => poort.emit('message', { data, ports: [] }));
});
// Ctrl+C reaches every process of the terminal; closing the app in order is for main.
process.on('SIGINT', () => undefined);
// A utility process dies with its parent.
process.on('disconnect', () => process.exit());
Object.defineProperty(process, 'parentPort', { value: poort });
