import { type Vraagnummer, vraagnummers } from '#domain/afwegingskader/kader.ts';
import type { Antwoord, AntwoordInvoer, GegevenAntwoord, Moment, Weging } from '#domain/afwegingskader/weging.ts';

/** Antwoorden per vraag voor een proefweging; een vraag die ontbreekt is niet beantwoord. */
export type Proefantwoorden = Partial<Record<Vraagnummer, Antwoord>>;

const gegeven = { id: '00000000-0000-4000-8000-000000000000', op: '2026-11-21T10:00:00.000Z', door: 'proef' };

/** Een moment voor proeven, op 21 november 2026. */
export const proefmoment: Moment = { ...gegeven, vandaag: '2026-11-21' };

/** Een ingevuld antwoord voor proeven; vraag 4 "ja" krijgt 1 maart 2027 als termijn. */
export function proefinvoer(vraag: Vraagnummer, antwoord: Antwoord): AntwoordInvoer {
  const termijn = vraag === 4 && antwoord === 'ja' ? '2027-03-01' : null;
  return { vraag, antwoord, onderbouwing: 'Verzonnen onderbouwing', signaalIds: [], vinkjes: [], termijn };
}

/** Een weging waarin precies deze antwoorden zijn gegeven, ook die buiten het pad. */
export function proefweging(antwoorden: Proefantwoorden): Weging {
  const lijst = vraagnummers.flatMap((vraag): GegevenAntwoord[] => {
    const antwoord = antwoorden[vraag];
    return antwoord === undefined ? [] : [{ ...proefinvoer(vraag, antwoord), ...gegeven, correctieReden: null }];
  });
  return { kaderId: 'algemeen', kaderVersie: '2019.1', variant: 'A', antwoorden: lijst, vastgesteldOp: null };
}
