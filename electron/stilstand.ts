import { powerMonitor } from 'electron';
import type { Slotreden } from './berichten.ts';

export interface Wacht {
  /** Minutes without key or mouse after which the dossier locks; null while nothing is open. */
  minuten(): number | null;
  waarschuw(seconden: number): void;
  trekIn(): void;
  vergrendel(reden: Slotreden): void;
}

const PEILING_MS = 2000;
const WAARSCHUWING_S = 30;

/** Watches the machine: locks on idle time (after a warning), on a locked screen, on sleep and on a switch of user. */
export function bewaakStilstand(wacht: Wacht): void {
  let isGewaarschuwd = false;

  function peil(): void {
    const minuten = wacht.minuten();
    if (minuten === null) {
      isGewaarschuwd = false;
      return;
    }
    const stil = powerMonitor.getSystemIdleTime();
    const over = minuten * 60 - stil;
    if (over <= 0) {
      isGewaarschuwd = false;
      wacht.vergrendel('stilstand');
      return;
    }
    // Linux has no lock-screen event: its state is asked for (E: docs/api/power-monitor.md).
    if (process.platform === 'linux' && powerMonitor.getSystemIdleState(minuten * 60) === 'locked') {
      wacht.vergrendel('scherm-vergrendeld');
      return;
    }
    if (over <= WAARSCHUWING_S && !isGewaarschuwd) wacht.waarschuw(over);
    if (over > WAARSCHUWING_S && isGewaarschuwd) wacht.trekIn();
    isGewaarschuwd = over <= WAARSCHUWING_S;
  }

  setInterval(peil, PEILING_MS).unref();
  powerMonitor.on('lock-screen', () => wacht.vergrendel('scherm-vergrendeld'));
  powerMonitor.on('user-did-resign-active', () => wacht.vergrendel('scherm-vergrendeld'));
  powerMonitor.on('suspend', () => wacht.vergrendel('slaapstand'));
  powerMonitor.on('shutdown', () => wacht.vergrendel('slaapstand'));
}
