import { EventEmitter } from 'node:events';

type Toestand = 'active' | 'idle' | 'locked' | 'unknown';

/** Electron's `powerMonitor`: idle time from the last sign of life in the window, or what a test sets. */
export function maakEnergie() {
  let laatste = Date.now();
  let gezet: number | null = null;
  let toestand: Toestand = 'active';
  const powerMonitor = Object.assign(new EventEmitter(), {
    getSystemIdleTime: () => gezet ?? Math.floor((Date.now() - laatste) / 1000),
    getSystemIdleState: () => toestand,
  });
  return {
    powerMonitor,
    /** A key or the mouse was used in the window. */
    leef: () => {
      laatste = Date.now();
    },
    /** Seconds without key or mouse, as the system would report them; null for the real figure. */
    zetStilstand: (seconden: number | null) => {
      gezet = seconden;
    },
    zetToestand: (nieuw: Toestand) => {
      toestand = nieuw;
    },
  };
}
