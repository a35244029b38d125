import { parentPort, workerData } from 'node:worker_threads';
import { leesLijstbestand } from './bestand.ts';

// The one who starts this worker (lezer.ts) gives it the path of the file.
if (parentPort !== null) parentPort.postMessage(await leesLijstbestand(workerData as string));
