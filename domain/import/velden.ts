/** De twee soorten lijsten die de import kent. */
export const lijstSoorten = ['casussen', 'huisverboden'] as const;
export type LijstSoort = (typeof lijstSoorten)[number];

/**
 * Alle velden waar een kolom naartoe kan. `persoon`, `volwassene`, `slachtoffer`, `pleger` en `kinderen` zijn vrije cellen
 * met een of meer personen; `voornaam` tot en met `telefoon` zijn losse gegevens van de persoon waar de kolom bij staat.
 * `bronregel` betekent: geen veld, de tekst blijft als bronregel in het journaal staan.
 */
export const velden = [
  'nummer',
  'gezinsnaam',
  'adres',
  'postcode',
  'gemeente',
  'persoon',
  'volwassene',
  'slachtoffer',
  'pleger',
  'kinderen',
  'voornaam',
  'tussenvoegsel',
  'achternaam',
  'rol',
  'relatie',
  'geslacht',
  'geboortedatum',
  'leeftijd',
  'bsn',
  'telefoon',
  'binnengekomen',
  'instroombron',
  'geweld',
  'meldcodeStap',
  'veiligThuis',
  'veiligThuisOp',
  'regisseur',
  'laatsteContact',
  'volgendeActie',
  'wanneer',
  'huisverbod',
  'status',
  'afgeslotenOp',
  'opmerkingen',
  'uithuisgeplaatste',
  'achterblijver',
  'opgelegdOp',
  'opgelegdTijd',
  'duur',
  'verloop',
  'hulpAanvaard',
  'bronregel',
] as const;
export type Veld = (typeof velden)[number];

const ALLEEN_HUISVERBODEN: readonly Veld[] = [
  'uithuisgeplaatste',
  'achterblijver',
  'opgelegdOp',
  'opgelegdTijd',
  'duur',
  'verloop',
  'hulpAanvaard',
];

const ALLEEN_CASUSSEN: readonly Veld[] = [
  'persoon',
  'volwassene',
  'slachtoffer',
  'pleger',
  'rol',
  'relatie',
  'binnengekomen',
  'instroombron',
  'geweld',
  'meldcodeStap',
  'veiligThuis',
  'veiligThuisOp',
  'regisseur',
  'laatsteContact',
  'volgendeActie',
  'wanneer',
  'huisverbod',
  'status',
  'afgeslotenOp',
];

/** De velden waaruit men bij deze soort lijst kan kiezen, in de volgorde waarin men ze leest. */
export function veldenVan(soort: LijstSoort): readonly Veld[] {
  const zonder = soort === 'casussen' ? ALLEEN_HUISVERBODEN : ALLEEN_CASUSSEN;
  return velden.filter((veld) => !zonder.includes(veld));
}

/** Velden met een of meer personen in een cel: hier begint een nieuwe persoon in de rij. */
const PERSOONSVELDEN = [
  'persoon',
  'volwassene',
  'slachtoffer',
  'pleger',
  'kinderen',
  'uithuisgeplaatste',
  'achterblijver',
] as const satisfies readonly Veld[];
export type Persoonsveld = (typeof PERSOONSVELDEN)[number];

/** Losse gegevens van een persoon: zij horen bij de persoonskolom links ervan of bij de persoon die de kop noemt. */
const PERSOONSDELEN = [
  'voornaam',
  'tussenvoegsel',
  'achternaam',
  'rol',
  'relatie',
  'geslacht',
  'geboortedatum',
  'leeftijd',
  'bsn',
  'telefoon',
] as const satisfies readonly Veld[];
export type Persoonsdeel = (typeof PERSOONSDELEN)[number];

const VAKER: ReadonlySet<Veld> = new Set<Veld>([
  ...PERSOONSVELDEN,
  ...PERSOONSDELEN,
  'gemeente',
  'opmerkingen',
  'volgendeActie',
  'bronregel',
]);

/** Delen van een adres die elk hun eigen kolom kunnen hebben. */
const ADRESDEEL = /straat|huis ?(?:nr|nummer|letter)|toev|^nr$|^no$|street/;

/** Mag dit veld zonder dat de gebruiker dat zegt uit meer dan een kolom komen (straat en huisnummer, Volw. 1 en Volw. 2)? */
export function magVaker(veld: Veld, kop: string): boolean {
  // Twee hele adressen (van slachtoffer en pleger) mogen nooit in een veld terechtkomen.
  if (veld === 'adres') return ADRESDEEL.test(kop);
  if (veld === 'meldcodeStap') return /[1-5]/.test(kop);
  return VAKER.has(veld);
}

/** Is dit veld een cel met een of meer personen? */
export function isPersoonsveld(veld: Veld): veld is Persoonsveld {
  return PERSOONSVELDEN.some((ander) => ander === veld);
}

/** Is dit veld een los gegeven van een persoon? */
export function isPersoonsdeel(veld: Veld): veld is Persoonsdeel {
  return PERSOONSDELEN.some((ander) => ander === veld);
}
