import { halfjaarVan, plusHalfjaren } from '#domain/datum/datum.ts';
import {
  type Actiefeit,
  beginVan,
  type Casusfeit,
  type Huisverbodfeit,
  type Meldingfeit,
  type Persoonfeit,
} from './feiten.ts';
import { grenzenVan } from './periode.ts';

/**
 * Over wie een tabel gaat. `isPeriodeOptelbaar`: een jaar is de som van de twee halfjaren; een stand is dat niet.
 * Van elke populatie is het totaal één cel, in welke tabel het ook staat.
 */
export const POPULATIES = {
  'casus.instroom': { eenheid: 'casus', moment: 'instroom', isPeriodeOptelbaar: true },
  'casus.stand': { eenheid: 'casus', moment: 'stand', isPeriodeOptelbaar: false },
  'casus.uitstroom': { eenheid: 'casus', moment: 'uitstroom', isPeriodeOptelbaar: true },
  'nazorg.uitstroom': { eenheid: 'casus', moment: 'uitstroom', isPeriodeOptelbaar: true },
  'persoon.instroom': { eenheid: 'persoon', moment: 'instroom', isPeriodeOptelbaar: true },
  'gezinslid.stand': { eenheid: 'persoon', moment: 'stand', isPeriodeOptelbaar: false },
  'melding.instroom': { eenheid: 'melding', moment: 'instroom', isPeriodeOptelbaar: true },
  'huisverbod.instroom': { eenheid: 'huisverbod', moment: 'instroom', isPeriodeOptelbaar: true },
  'actie.stand': { eenheid: 'actie', moment: 'stand', isPeriodeOptelbaar: false },
} as const;
export type Populatie = keyof typeof POPULATIES;

/** Eén ding dat geteld wordt: een casus, of een persoon, melding, huisverbod of actie met de casus erbij. */
export type Eenheid = {
  readonly casus: Casusfeit;
  readonly persoon?: Persoonfeit;
  readonly melding?: Meldingfeit;
  readonly huisverbod?: Huisverbodfeit;
  readonly actie?: Actiefeit;
};

type Vulling = (casus: Casusfeit, halfjaar: string) => readonly Eenheid[];

/** Staat de casus open aan het einde van deze dag? */
function isOpenOp(casus: Casusfeit, dag: string): boolean {
  return beginVan(casus) <= dag && (casus.afgeslotenOp === null || casus.afgeslotenOp > dag);
}

function valtIn(dag: string | null, halfjaar: string): boolean {
  return dag !== null && halfjaarVan(dag) === halfjaar;
}

const instroom: Vulling = (casus, halfjaar) => (valtIn(beginVan(casus), halfjaar) ? [{ casus }] : []);
const stand: Vulling = (casus, halfjaar) => (isOpenOp(casus, grenzenVan(halfjaar).tot) ? [{ casus }] : []);
const uitstroom: Vulling = (casus, halfjaar) => (valtIn(casus.afgeslotenOp, halfjaar) ? [{ casus }] : []);

const VULLINGEN: Readonly<Record<Populatie, Vulling>> = {
  'casus.instroom': instroom,
  'casus.stand': stand,
  'casus.uitstroom': uitstroom,
  // Twelve months after the last day of that half-year are over on the last day of this one.
  'nazorg.uitstroom': (casus, halfjaar) => uitstroom(casus, plusHalfjaren(halfjaar, -2)),
  'persoon.instroom': (casus, halfjaar) =>
    instroom(casus, halfjaar).flatMap(() => casus.personen.map((persoon) => ({ casus, persoon }))),
  'gezinslid.stand': (casus, halfjaar) =>
    stand(casus, halfjaar).flatMap(() =>
      casus.personen.filter((persoon) => persoon.isGezinslid).map((persoon) => ({ casus, persoon })),
    ),
  'melding.instroom': (casus, halfjaar) =>
    casus.meldingen
      .filter((melding) => valtIn(melding.op ?? melding.gemaaktOp, halfjaar))
      .map((melding) => ({ casus, melding })),
  'huisverbod.instroom': (casus, halfjaar) =>
    casus.huisverboden
      .filter((huisverbod) => valtIn(huisverbod.opgelegdOp ?? huisverbod.gemaaktOp, halfjaar))
      .map((huisverbod) => ({ casus, huisverbod })),
  'actie.stand': (casus, halfjaar) =>
    stand(casus, halfjaar).flatMap(() =>
      casus.acties.filter((actie) => isOpenActie(actie, grenzenVan(halfjaar).tot)).map((actie) => ({ casus, actie })),
    ),
};

function isOpenActie(actie: Actiefeit, dag: string): boolean {
  return actie.gemaaktOp <= dag && (actie.afgerondOp === null || actie.afgerondOp > dag);
}

/** Alle eenheden van een populatie in een halfjaar (`YYYY-H1` of `YYYY-H2`). */
export function eenhedenVan(
  populatie: Populatie,
  casussen: readonly Casusfeit[],
  halfjaar: string,
): readonly Eenheid[] {
  return casussen.flatMap((casus) => VULLINGEN[populatie](casus, halfjaar));
}
