import { type Datum, dagenTussen } from '#domain/datum/datum.ts';
import { laatsteDagVan, type Moment, vergelijkMoment } from '#domain/datum/moment.ts';
import { datumVanTijdstip, type Tijdstip } from '#domain/datum/tijdstip.ts';
import type { Actiesoort, Actiestaat } from '#domain/plan/lijsten.ts';
import type { CasusStatus, Rol } from './lijsten.ts';
import { isOpenStatus } from './status.ts';

/** Alles uit de casus waar de samenvatting op rust. Alleen geldende records: wat door een correctie is vervangen, hoort er niet in. */
export type Casusfeiten = {
  readonly status: CasusStatus;
  readonly binnengekomenOp: Datum | null;
  readonly personen: readonly Casuspersoon[];
  readonly rodeVlaggen: readonly {
    readonly signaalId: string;
    readonly vlag: string;
    readonly gebeurdOp: Moment | null;
    readonly vastgelegdOp: Tijdstip;
  }[];
  readonly wegingen: readonly { readonly op: Tijdstip; readonly isOnveilig: boolean }[];
  readonly huisverboden: readonly {
    readonly opgelegdOp: Tijdstip;
    readonly eindeOp: Tijdstip;
    readonly isIngetrokken: boolean;
  }[];
  readonly contacten: readonly {
    readonly op: Moment;
    readonly persoonId: string | null;
    readonly metWie: string | null;
  }[];
  readonly acties: readonly Samenvattingsactie[];
};

export type Casuspersoon = {
  readonly persoonId: string;
  readonly naam: string;
  readonly rol: Rol;
  readonly isGezinslid: boolean;
};

export type Samenvattingsactie = {
  readonly id: string;
  readonly soort: Actiesoort;
  readonly omschrijving: string;
  readonly eigenaar: string | null;
  readonly datum: Datum | null;
  readonly staat: Actiestaat;
};

/** Waarom er nu gevaar kan zijn. Een reden met datum, nooit een cijfer of een kleur alleen. */
export type Gevaar =
  | { readonly soort: 'huisverbod'; readonly tot: Tijdstip }
  | { readonly soort: 'weging'; readonly op: Datum }
  | {
      readonly soort: 'rode_vlag';
      readonly vlag: string;
      readonly signaalId: string;
      readonly op: Moment | null;
      readonly vastgelegdOp: Datum;
    };

/** Laatste contact met een deel van het gezin, en hoe lang dat geleden is. `dagen` telt vanaf binnenkomst als er nooit contact was. */
export type Stilte = {
  readonly met: 'slachtoffer' | 'kind' | 'pleger';
  readonly laatsteOp: Moment | null;
  readonly dagen: number | null;
  readonly isLangStil: boolean;
};

/** Wat een collega in een halve minuut moet weten (peers.md §3 nr. 18). */
export type Samenvatting = {
  readonly wie: readonly Casuspersoon[];
  readonly gevaar: readonly Gevaar[];
  readonly laatsteContact: { readonly op: Moment; readonly met: string | null } | null;
  readonly stilte: readonly Stilte[];
  readonly volgendeStap: Samenvattingsactie | null;
  readonly openToezegging: Samenvattingsactie | null;
  readonly aantalTeLaat: number;
  readonly heeftGeenVolgendeStap: boolean;
};

/** Na zoveel dagen zonder contact heet het stil (eigen keuze: zes weken; feiten.md noemt geen term, de regio mag hem wijzigen). */
const LANG_STIL_DAGEN = 42;

const ROLVOLGORDE: readonly Rol[] = [
  'slachtoffer',
  'kind',
  'wederzijds',
  'pleger',
  'getuige',
  'onbekend',
  'netwerk',
  'melder',
  'professional',
];

/**
 * SAM-01. De samenvatting komt alleen uit vastgelegde gegevens en rekent geen risico uit: "never an automatic risk score"
 * (feiten.md §12 nr. 4, 2026-11-21). Wie, waarom nu gevaar, laatste contact, volgende stap, openstaande toezegging.
 */
export function samenvatting(feiten: Casusfeiten, nu: Tijdstip, langStilDagen: number = LANG_STIL_DAGEN): Samenvatting {
  const vandaag = datumVanTijdstip(nu);
  const open = openActies(feiten.acties);
  const contact = feiten.contacten.toSorted((a, b) => vergelijkMoment(b.op, a.op))[0];
  return {
    wie: feiten.personen.toSorted((a, b) => ROLVOLGORDE.indexOf(a.rol) - ROLVOLGORDE.indexOf(b.rol)),
    gevaar: gevaarNu(feiten, nu),
    laatsteContact: contact === undefined ? null : { op: contact.op, met: metWie(contact, feiten.personen) },
    stilte: isOpenStatus(feiten.status) ? stiltes(feiten, vandaag, langStilDagen) : [],
    volgendeStap: open[0] ?? null,
    openToezegging: open.find((actie) => actie.soort === 'toezegging') ?? null,
    aantalTeLaat: open.filter((actie) => actie.datum !== null && actie.datum < vandaag).length,
    heeftGeenVolgendeStap: heeftGeenVolgendeStap(feiten.status, feiten.acties),
  };
}

/** SAM-02. Een lopende casus zonder open actie ligt stil tot iemand hem toevallig ziet: dat moet opvallen (peers.md §3 nr. 9). */
export function heeftGeenVolgendeStap(status: CasusStatus, acties: readonly { readonly staat: Actiestaat }[]): boolean {
  return isOpenStatus(status) && !acties.some((actie) => isOpenActie(actie.staat));
}

/** Of een actie nog gedaan moet worden: begonnen, niet begonnen of wachtend op een ander. */
export function isOpenActie(staat: Actiestaat): boolean {
  return staat === 'open' || staat === 'bezig' || staat === 'wacht';
}

/** SAM-03. Lang stil: meer dan `drempel` dagen geen contact sinds `laatsteOp`, of sinds binnenkomst als er nooit contact was. */
export function isLangStil(
  laatsteOp: Moment | null,
  binnengekomenOp: Datum | null,
  vandaag: Datum,
  drempel: number = LANG_STIL_DAGEN,
): boolean {
  const dagen = dagenStil(laatsteOp, binnengekomenOp, vandaag);
  return dagen !== null && dagen > drempel;
}

function dagenStil(laatsteOp: Moment | null, binnengekomenOp: Datum | null, vandaag: Datum): number | null {
  const sinds = laatsteOp === null ? binnengekomenOp : laatsteDagVan(laatsteOp);
  return sinds === null ? null : Math.max(0, dagenTussen(sinds, vandaag));
}

/** Open acties, die met de vroegste datum eerst; zonder datum achteraan, in de volgorde van de invoer. */
function openActies(acties: readonly Samenvattingsactie[]): readonly Samenvattingsactie[] {
  const sleutel = (actie: Samenvattingsactie) => actie.datum ?? '9999-12-31';
  return acties
    .filter((actie) => isOpenActie(actie.staat))
    .toSorted((a, b) => (sleutel(a) < sleutel(b) ? -1 : Number(sleutel(a) > sleutel(b))));
}

/** Een lopend huisverbod, de laatste weging als die onveiligheid noemt, en elke rode vlag (nieuwste eerst). */
function gevaarNu(feiten: Casusfeiten, nu: Tijdstip): readonly Gevaar[] {
  const huisverboden = feiten.huisverboden
    .filter((verbod) => !verbod.isIngetrokken && verbod.opgelegdOp <= nu && nu < verbod.eindeOp)
    .map((verbod): Gevaar => ({ soort: 'huisverbod', tot: verbod.eindeOp }));
  const weging = feiten.wegingen.toSorted((a, b) => vergelijkMoment(b.op, a.op))[0];
  const wegingen: Gevaar[] = weging?.isOnveilig === true ? [{ soort: 'weging', op: datumVanTijdstip(weging.op) }] : [];
  const vlaggen = feiten.rodeVlaggen
    .toSorted((a, b) => vergelijkMoment(b.gebeurdOp ?? b.vastgelegdOp, a.gebeurdOp ?? a.vastgelegdOp))
    .map(
      (vlag): Gevaar => ({
        soort: 'rode_vlag',
        vlag: vlag.vlag,
        signaalId: vlag.signaalId,
        op: vlag.gebeurdOp,
        vastgelegdOp: datumVanTijdstip(vlag.vastgelegdOp),
      }),
    );
  return [...huisverboden, ...wegingen, ...vlaggen];
}

const STILTEGROEPEN = [
  { met: 'slachtoffer', rollen: ['slachtoffer', 'wederzijds'] },
  { met: 'kind', rollen: ['kind'] },
  { met: 'pleger', rollen: ['pleger', 'wederzijds'] },
] as const satisfies readonly { met: Stilte['met']; rollen: readonly Rol[] }[];

/** Per deel van het gezin apart: contact met de pleger maakt niet goed dat het kind lang niet is gesproken. */
function stiltes(feiten: Casusfeiten, vandaag: Datum, drempel: number): readonly Stilte[] {
  return STILTEGROEPEN.flatMap(({ met, rollen }) => {
    const ids = new Set(
      feiten.personen
        .filter((persoon) => rollen.some((rol) => rol === persoon.rol))
        .map((persoon) => persoon.persoonId),
    );
    if (ids.size === 0) return [];
    const laatste = feiten.contacten
      .filter((contact) => contact.persoonId !== null && ids.has(contact.persoonId))
      .toSorted((a, b) => vergelijkMoment(b.op, a.op))[0];
    const laatsteOp = laatste?.op ?? null;
    return [
      {
        met,
        laatsteOp,
        dagen: dagenStil(laatsteOp, feiten.binnengekomenOp, vandaag),
        isLangStil: isLangStil(laatsteOp, feiten.binnengekomenOp, vandaag, drempel),
      },
    ];
  });
}

function metWie(contact: Casusfeiten['contacten'][number], personen: readonly Casuspersoon[]): string | null {
  return personen.find((persoon) => persoon.persoonId === contact.persoonId)?.naam ?? contact.metWie;
}
