import type { CasusStatus } from './lijsten.ts';

/** Wat er in het werk gebeurt en de status van de casus kan verschuiven. */
export type Statusgebeurtenis = 'doorloop_gestart' | 'gemeld' | 'hulp_volstaat';

// Een huisverbod, opschaling of sluiting weegt zwaarder dan een stap van de meldcode: die status blijft staan.
const verschuiving: Readonly<Record<Statusgebeurtenis, Partial<Record<CasusStatus, CasusStatus>>>> = {
  doorloop_gestart: { signaal: 'meldcode_loopt' },
  gemeld: {
    signaal: 'gemeld_bij_vt',
    meldcode_loopt: 'gemeld_bij_vt',
    hulp_loopt: 'gemeld_bij_vt',
    volgen: 'gemeld_bij_vt',
  },
  hulp_volstaat: { signaal: 'hulp_loopt', meldcode_loopt: 'hulp_loopt' },
};

/** De status van de casus na een gebeurtenis; ongewijzigd als de gebeurtenis daar niets aan verandert. */
export function statusNa(status: CasusStatus, gebeurtenis: Statusgebeurtenis): CasusStatus {
  return verschuiving[gebeurtenis][status] ?? status;
}
