import { type Datum, plusDagen } from '#domain/datum/datum.ts';
import { grenzenVanDeeldatum } from '#domain/datum/deeldatum.ts';
import { naarLokaal, type Tijdstip, zelfdeKloktijdNa } from '#domain/datum/tijdstip.ts';

/** Waar iets dat op een dag gedaan moet worden vandaan komt. */
export const werksoorten = ['actie', 'toezegging', 'evaluatie', 'vervolgweging', 'huisverbod'] as const;
export type Werksoort = (typeof werksoorten)[number];

/** Iets dat op of voor een dag gedaan moet worden. `datum` mag een maand of jaar zijn: dan telt de laatste dag ervan. */
export type Werk = { readonly datum: string };

/** Het werk van een dag, in de volgorde waarin het telt. */
export type Werkdag<W extends Werk> = {
  readonly teLaat: readonly W[];
  readonly vandaag: readonly W[];
  readonly dezeWeek: readonly W[];
};

/** Tot en met welke dag "deze week" loopt: zeven dagen vooruit, zodat vrijdag niet met een leeg scherm eindigt. */
export function eindeVanDezeWeek(vandaag: Datum): Datum {
  return plusDagen(vandaag, 7);
}

/**
 * Verdeelt werk over te laat, vandaag en deze week, elk met de oudste datum eerst. Een datum die alleen uit een maand of jaar
 * bestaat, is pas te laat als die maand of dat jaar voorbij is. Wat later komt, valt weg.
 */
export function verdeelWerk<W extends Werk>(werk: readonly W[], vandaag: Datum): Werkdag<W> {
  const einde = eindeVanDezeWeek(vandaag);
  const metDag = werk
    .map((item) => ({ item, dag: grenzenVanDeeldatum(item.datum).tot }))
    .filter(({ dag }) => dag <= einde)
    .sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0));
  return {
    teLaat: metDag.filter(({ dag }) => dag < vandaag).map(({ item }) => item),
    vandaag: metDag.filter(({ dag }) => dag === vandaag).map(({ item }) => item),
    dezeWeek: metDag.filter(({ dag }) => dag > vandaag).map(({ item }) => item),
  };
}

/** Duur van een huisverbod als er geen andere is vastgelegd: tien dagen (Wet tijdelijk huisverbod art. 2 lid 1; feiten §5.2). */
const HUISVERBOD_DAGEN = 10;

/** Dag en kloktijd in Nederland waarop een huisverbod afloopt: dezelfde kloktijd, zoveel dagen later (feiten §5.2). */
export function eindeHuisverbod(opgelegdOp: Tijdstip, duurDagen: number | null) {
  return naarLokaal(zelfdeKloktijdNa(opgelegdOp, duurDagen ?? HUISVERBOD_DAGEN));
}
