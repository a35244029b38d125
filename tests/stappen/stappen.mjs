// Runs stages one after the other: one line each with its seconds, the output of a stage only when it is red.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { wortel, zeg } from '#electron/launcher/voorbereiden.mjs';

/** Runs one program of the project with its own Node in front of the path; gives exit code and output. */
export function voerUit(node, args, env = {}) {
  const paden = [join(node, '..'), join(wortel, 'node_modules', '.bin'), process.env['PATH'] ?? ''];
  return new Promise((klaar) => {
    const proces = spawn(node, args, {
      cwd: wortel,
      env: { ...process.env, PATH: paden.join(delimiter), FORCE_COLOR: '0', ...env },
    });
    const delen = [];
    proces.stdout.on('data', (deel) => delen.push(deel));
    proces.stderr.on('data', (deel) => delen.push(deel));
    proces.on('close', (code) => klaar({ code: code ?? 1, uitvoer: Buffer.concat(delen).toString('utf8') }));
  });
}

/** Path of a program that a package ships, to run it with a Node of our choice. */
export function programma(...delen) {
  return join(wortel, 'node_modules', ...delen);
}

/**
 * Runs the stages until one is red. Each gives `{ isGoed, geslaagd, gezakt, uitvoer }`; the closing line has the sums,
 * where a stage that counts no tests is itself one failure when it is red.
 */
export async function draaiStappen(stappen) {
  let geslaagd = 0;
  let gezakt = 0;
  for (const { naam, doe } of stappen) {
    const begin = performance.now();
    const uitkomst = await doe();
    geslaagd += uitkomst.geslaagd ?? 0;
    gezakt += uitkomst.isGoed ? 0 : Math.max(1, uitkomst.gezakt ?? 0);
    const telling = uitkomst.geslaagd === undefined ? '' : `, ${uitkomst.geslaagd} passed`;
    const seconden = ((performance.now() - begin) / 1000).toFixed(1);
    zeg(`${uitkomst.isGoed ? 'ok ' : 'RED'}  ${naam.padEnd(22)} ${seconden} s${telling}`);
    if (!uitkomst.isGoed) {
      zeg(uitkomst.uitvoer);
      break;
    }
  }
  zeg(`${geslaagd} passed, ${gezakt} failed`);
  return gezakt === 0;
}
