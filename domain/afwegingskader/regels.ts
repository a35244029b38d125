/** Een regel met de norm waarop hij steunt; `bron` en `datum` zeggen waar en wanneer die is gelezen. */
type Regel = { readonly norm: string; readonly bron: string; readonly datum: string };

const nji = { bron: 'NJi, Het afwegingskader in de meldcode', datum: '2026-11-21' } as const;
const besluit = { bron: 'Besluit verplichte meldcode art. 2 lid 2 (BWBR0033723)', datum: '2026-11-21' } as const;
const knmg = { bron: 'KNMG-meldcode, stap 5', datum: '2026-11-21' } as const;

/** De regels van het afwegingskader: code, norm, bron en datum. De code staat ook in de tests en op het scherm. */
export const afwegingsregels = {
  'AFW-01': { norm: 'Geen vermoeden: afsluiten en vastleggen in dossier.', ...nji },
  'AFW-02': {
    norm: 'Acute of structurele onveiligheid: melden bij Veilig Thuis. De afwegingen 3 tot en met 5 worden samen met Veilig Thuis doorlopen.',
    ...nji,
  },
  'AFW-03': { norm: 'Geen effectieve hulp te bieden of te organiseren: melden bij Veilig Thuis.', ...nji },
  'AFW-04': { norm: 'Betrokkenen aanvaarden de hulp niet: melden bij Veilig Thuis.', ...nji },
  'AFW-05': { norm: 'Betrokkenen aanvaarden hulp: hulp bieden of organiseren, met een datum voor vraag 5.', ...nji },
  'AFW-06': { norm: 'De hulp leidt niet op tijd tot resultaat: (opnieuw) melden bij Veilig Thuis.', ...nji },
  'AFW-07': {
    norm: 'De hulp leidt tot resultaat: hulp afsluiten met afspraken over het volgen van toekomstige (on)veiligheid.',
    ...nji,
  },
  'AFW-08': { norm: 'Bij twijfel altijd Veilig Thuis raadplegen.', ...besluit },
  'AFW-09': { norm: 'De meldnorm is een norm, geen automaat: afwijken kan, met motivering in het dossier.', ...knmg },
  'AFW-10': {
    norm: 'Melden mag ook zonder meldnorm: gegevens verstrekken aan Veilig Thuis mag zonder toestemming (meldrecht).',
    bron: 'Wmo 2015 art. 5.2.6 (BWBR0035362)',
    datum: '2026-11-21',
  },
  'AFW-11': { norm: 'Stap 5 is twee besluiten: is melden noodzakelijk, en is hulp (ook) mogelijk?', ...besluit },
  'AFW-12': {
    norm: 'Leg per persoon vast of hij over de melding is ingelicht, waarom niet, en hoe vaak het is geprobeerd.',
    ...knmg,
  },
  'AFW-13': {
    norm: 'Een vastgesteld antwoord wordt niet overschreven; alleen een gedateerde correctie met reden komt erbij.',
    bron: 'Dossierplicht (JGZ-richtlijn meldcode)',
    datum: '2026-11-21',
  },
  'AFW-14': {
    norm: 'Disclosure is een bijzondere vorm van acute onveiligheid; punten uit de lijst bij vraag 2 vragen om uitleg bij "nee".',
    bron: 'Afwegingskader meldcode (NVO, NIP, BPSW en andere)',
    datum: '2026-11-21',
  },
} as const satisfies Record<string, Regel>;

export type Regelcode = keyof typeof afwegingsregels;
