import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import type { KluisFout } from '#domain/kluis/fouten.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Dossierpaden } from './paden.ts';
import { leesTekst, probeer, systeemcode } from './schijf.ts';

interface Houder {
  readonly pid: number;
  readonly computer: string;
  /** Start of this computer in seconds since 1970: after a restart a number may belong to another program. */
  readonly aangezet: number;
}

const SPELING_SECONDEN = 120;
// Longer than any backup takes: main ends one after ten minutes. An older lock was left by a computer that went down.
const KOPIE_HOOGSTENS_MS = 60 * 60_000;

function ik(): Houder {
  return { pid: process.pid, computer: hostname(), aangezet: Math.round(Date.now() / 1000 - uptime()) };
}

function leesHouder(tekst: string | null): Houder | null {
  const [pid, computer, aangezet] = (tekst ?? '').trim().split('\n');
  if (!pid || !computer || !aangezet) return null;
  return { pid: Number(pid), computer, aangezet: Number(aangezet) };
}

function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    // EPERM: it is there, under another user of this computer.
    return systeemcode(fout) === 'EPERM';
  }
}

function isVerlaten(houder: Houder): boolean {
  const zelf = ik();
  if (houder.computer !== zelf.computer) return false;
  return Math.abs(houder.aangezet - zelf.aangezet) > SPELING_SECONDEN || !leeft(houder.pid);
}

function legNeer(pad: string): boolean {
  try {
    const fd = openSync(pad, 'wx', 0o600);
    try {
      const { pid, computer, aangezet } = ik();
      writeSync(fd, `${pid}\n${computer}\n${aangezet}\n`);
    } finally {
      closeSync(fd);
    }
    return true;
  } catch (fout) {
    if (systeemcode(fout) === 'EEXIST') return false;
    throw fout;
  }
}

function neem(pad: string, magOverVan: (houder: Houder) => boolean): Result<true, KluisFout> {
  const gelegd = probeer(() => {
    if (legNeer(pad)) return true;
    const houder = leesHouder(leesTekst(pad));
    // Half a lock is left by a crash while it was written.
    if (houder !== null && !isVerlaten(houder) && !magOverVan(houder)) return false;
    rmSync(pad, { force: true });
    return legNeer(pad);
  });
  if (!gelegd.ok) return gelegd;
  return gelegd.value ? ok(true) : err({ code: 'DOSSIER_IN_GEBRUIK' });
}

/**
 * Takes the dossier for this process. The file also shows other computers on a network disk that it is in use.
 * A lock of a process that is gone is taken over; one of another computer only with `neemOver`, which the user has asked
 * for. Errors: DOSSIER_IN_GEBRUIK, MAP_ALLEEN_LEZEN (the folder cannot be written in), SCHIJF_VOL, DOSSIER_ONTBREEKT.
 */
export function neemSlot(paden: Dossierpaden, neemOver = false): Result<true, KluisFout> {
  return neem(paden.slot, (houder) => neemOver && houder.computer !== hostname());
}

/** Gives the dossier back. */
export function geefSlotTerug(paden: Dossierpaden): void {
  rmSync(paden.slot, { force: true });
}

/**
 * Takes the right to make a backup, for one process and one backup at a time; the dossier itself may be closed meanwhile.
 * Errors: as `neemSlot`; DOSSIER_IN_GEBRUIK here says that another backup is being made.
 */
export function neemKopieslot(paden: Dossierpaden): Result<true, KluisFout> {
  return neem(paden.kopieslot, () => {
    const gelegdOp = statSync(paden.kopieslot, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return Date.now() - gelegdOp > KOPIE_HOOGSTENS_MS;
  });
}

/** Gives the right to make a backup back. */
export function geefKopieslotTerug(paden: Dossierpaden): void {
  rmSync(paden.kopieslot, { force: true });
}
