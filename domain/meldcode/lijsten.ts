// Gesloten lijsten van de meldcode. Bron, tenzij anders vermeld: feiten §12b (2026-11-21).
import { codes } from '#domain/lijst.ts';

/** De vijf stappen (Besluit verplichte meldcode art. 2 lid 2, BWBR0033723; basismodel 2019; feiten §1.2). */
export const meldcodeStap = {
  stap_1: 'In kaart brengen van signalen',
  stap_2:
    'Overleggen met een collega en eventueel raadplegen van Veilig Thuis of een deskundige op het gebied van letselduiding',
  stap_3: 'Gesprek met de betrokkene(n)',
  stap_4: 'Wegen van het huiselijk geweld en/of de kindermishandeling; bij twijfel altijd Veilig Thuis raadplegen',
  stap_5: 'Beslissen: is melden noodzakelijk? Is hulp verlenen of organiseren (ook) mogelijk?',
} as const;
export type MeldcodeStap = keyof typeof meldcodeStap;
export const meldcodeStapCodes = codes(meldcodeStap);

/** Korte naam van elke stap, voor kopjes en kolommen (feiten §1.2). */
export const meldcodeStapKort = {
  stap_1: 'Signalen in kaart',
  stap_2: 'Overleg',
  stap_3: 'Gesprek',
  stap_4: 'Wegen',
  stap_5: 'Beslissen',
} as const satisfies Record<MeldcodeStap, string>;

/** Staat van een staprecord; overgeslagen, versneld en herhaald dragen een reden (feiten §1.4, §12b). */
export const meldcodeStapStatus = {
  open: 'Open',
  uitgevoerd: 'Uitgevoerd',
  overgeslagen: 'Overgeslagen',
  versneld: 'Versneld (acuut)',
  herhaald: 'Herhaald',
} as const;
export type MeldcodeStapStatus = keyof typeof meldcodeStapStatus;
export const meldcodeStapStatusCodes = codes(meldcodeStapStatus);

/** Waarom het gesprek van stap 3 niet of nog niet is gevoerd (feiten §1.4, §12b). */
export const redenStap3Niet = {
  veiligheid_client: 'Veiligheid van de cliënt',
  veiligheid_ander_gezinslid: 'Veiligheid van een kind of ander gezinslid',
  veiligheid_professional: 'Veiligheid van de professional',
  verwacht_verbreken_contact: 'Cliënt verbreekt naar verwachting het contact',
  niet_bereikbaar: 'Niet bereikbaar na pogingen',
  overleg_vt_later: 'In overleg met Veilig Thuis later voeren',
} as const;
export type RedenStap3Niet = keyof typeof redenStap3Niet;
export const redenStap3NietCodes = codes(redenStap3Niet);

/** Eerste besluit van stap 5: is melden noodzakelijk? (feiten §12b; normen: feiten §2.2) */
export const besluitMelden = {
  ja_norm_1: 'Melden: acute of structurele onveiligheid, of onthulling (norm 1)',
  ja_norm_2: 'Melden: zelf onvoldoende effectieve hulp mogelijk (norm 2)',
  ja_norm_3: 'Melden: onveiligheid stopt niet of herhaalt zich (norm 3)',
  nee_geen_vermoeden: 'Niet melden: geen vermoeden meer',
  nee_hulp_volstaat: 'Niet melden: hulp volstaat',
  nee_gemotiveerd_afgeweken: 'Niet melden: gemotiveerd afgeweken van de norm',
} as const;
export type BesluitMelden = keyof typeof besluitMelden;
export const besluitMeldenCodes = codes(besluitMelden);

/** Tweede besluit van stap 5: is hulp verlenen of organiseren (ook) mogelijk? (feiten §12b) */
export const besluitHulp = {
  zelf: 'Zelf hulp verlenen',
  georganiseerd: 'Hulp organiseren',
  samen_met_vt: 'Hulp samen met Veilig Thuis',
  geen: 'Geen hulp',
} as const;
export type BesluitHulp = keyof typeof besluitHulp;
export const besluitHulpCodes = codes(besluitHulp);

/** Is deze persoon over de melding ingelicht? Per persoon (feiten §12b; KNMG-meldcode stap 5). */
export const geinformeerd = {
  ja_vooraf: 'Ja, vooraf',
  ja_achteraf: 'Ja, achteraf',
  nee: 'Nee',
  niet_bereikt: 'Niet bereikt',
} as const;
export type Geinformeerd = keyof typeof geinformeerd;
export const geinformeerdCodes = codes(geinformeerd);

/** Een advies is geen melding: bij advies blijft de adviesvrager verantwoordelijk (Wmo 2015 art. 4.1.1; feiten §6.2). */
export const vtSoort = { adviesvraag: 'Adviesvraag', melding: 'Melding' } as const;
export type VtSoort = keyof typeof vtSoort;
export const vtSoortCodes = codes(vtSoort);

/** Wie bij stap 2 is geraadpleegd (feiten §1.3 stap 2). */
export const consultatiesoort = {
  aandachtsfunctionaris: 'Aandachtsfunctionaris',
  collega: 'Deskundige collega',
  leidinggevende: 'Leidinggevende',
  gedragswetenschapper: 'Gedragswetenschapper',
  veilig_thuis: 'Veilig Thuis (advies)',
  vertrouwensarts: 'Vertrouwensarts',
  letseldeskundige: 'Letseldeskundige of forensisch arts',
  landelijk_expert: 'Landelijk expertisecentrum (LEC EGG, CoMensha, LKHA)',
  anders: 'Anders',
} as const;
export type Consultatiesoort = keyof typeof consultatiesoort;
export const consultatiesoortCodes = codes(consultatiesoort);

/** Uitkomst van de kindcheck: positief betekent verder met de meldcode (feiten §1.6). */
export const kindcheckUitkomst = {
  positief: 'Positief: verder met de meldcode',
  negatief: 'Negatief: genoteerd en afgesloten',
  niet_gedaan: 'Niet gedaan',
} as const;
export type KindcheckUitkomst = keyof typeof kindcheckUitkomst;
export const kindcheckUitkomstCodes = codes(kindcheckUitkomst);

/** Waarom een doorloop sluit; sluiten kan bij elke stap (feiten §1.4; indeling eigen). */
export const doorloopSluitreden = {
  geen_vermoeden: 'Geen vermoeden meer',
  hulp_met_volgafspraken: 'Hulp klaar, met volgafspraken',
  gemeld: 'Gemeld bij Veilig Thuis',
  nieuwe_doorloop: 'Verder in een nieuwe doorloop',
  overgedragen: 'Overgedragen',
  anders: 'Andere reden',
} as const;
export type DoorloopSluitreden = keyof typeof doorloopSluitreden;
export const doorloopSluitredenCodes = codes(doorloopSluitreden);

/** "Weet ik nog niet" is overal een geldig antwoord; leeg is niet hetzelfde als nee (ui §5.17). */
export const jaNeeOnbekend = { ja: 'Ja', nee: 'Nee', onbekend: 'Weet ik nog niet' } as const;
export type JaNeeOnbekend = keyof typeof jaNeeOnbekend;
export const jaNeeOnbekendCodes = codes(jaNeeOnbekend);
