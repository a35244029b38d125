// Gesloten lijsten van de casus. Bron, tenzij anders vermeld: feiten §12b (werklijsten, 2026-11-21).
import { codes } from '#domain/lijst.ts';

/** Waar de casus nu staat (feiten §12b). De fase van de hulp staat los hiervan in {@link fase}. */
export const casusStatus = {
  signaal: 'Signaal',
  meldcode_loopt: 'Meldcode loopt',
  gemeld_bij_vt: 'Gemeld bij Veilig Thuis',
  hulp_loopt: 'Hulp loopt',
  huisverbod: 'Huisverbod',
  opgeschaald: 'Opgeschaald (MDA++, ZVH of PGA)',
  volgen: 'Volgen en nazorg',
  afgesloten: 'Afgesloten',
  vernietiging_voorgesteld: 'Vernietiging voorgesteld',
} as const;
export type CasusStatus = keyof typeof casusStatus;
export const casusStatusCodes = codes(casusStatus);

/** Fasen van "gefaseerd samenwerken aan veiligheid" (Vogtländer en Van Arum; feiten §4.3). */
export const fase = {
  fase_1: 'Fase 1: directe veiligheid',
  fase_2: 'Fase 2: risicogestuurde zorg',
  fase_3: 'Fase 3: herstel',
} as const;
export type Fase = keyof typeof fase;
export const faseCodes = codes(fase);

/** Langs welke weg de casus binnenkwam (feiten §12b). */
export const instroombron = {
  eigen_signaal: 'Eigen signaal van de consulent',
  overdracht_vt: 'Overdracht van Veilig Thuis',
  zorgmelding_politie: 'Zorgmelding van de politie',
  huisverbod: 'Huisverbod',
  school_leerplicht: 'School of leerplicht',
  huisarts_zorg: 'Huisarts of zorg',
  jeugdteam_gi: 'Jeugdteam of gecertificeerde instelling',
  wmo_aanvraag: 'Wmo-aanvraag of keukentafelgesprek',
  inwoner_zelf: 'Inwoner zelf',
  omgeving: 'Omgeving',
  andere_gemeente: 'Andere gemeente (verhuizing)',
  zvh_pga: 'Zorg- en Veiligheidshuis of PGA',
  onbekend: 'Onbekend',
} as const;
export type Instroombron = keyof typeof instroombron;
export const instroombronCodes = codes(instroombron);

/** Vorm van het geweld: de acht CBS-labels van StatLine 84851NED, 2023 (feiten §3.4b); meer dan een mag. */
export const vorm = {
  kindermishandeling: 'Kindermishandeling',
  geweld_tegen_ouders: 'Geweld tegen ouders',
  ex_partnergeweld: '(Ex-)Partnergeweld',
  ouderenmishandeling: 'Ouderenmishandeling',
  huiselijk_geweld_overig: 'Huiselijk geweld overig',
  andere_problematiek: 'Andere problematiek',
  geen_km_hg: 'Geen kindermishandeling of huiselijk geweld',
  onbekend: 'Onbekend',
} as const;
export type Vorm = keyof typeof vorm;
export const vormCodes = codes(vorm);

/** Aard van het geweld: de elf codes van BWBR0036096 bijlage (feiten §3.4a) plus drie van feiten §3.5; meer dan een mag. */
export const aard = {
  lichamelijke_mishandeling: 'Lichamelijke mishandeling',
  lichamelijke_verwaarlozing: 'Lichamelijke verwaarlozing',
  psychisch_geweld: 'Psychisch geweld',
  affectieve_verwaarlozing: 'Affectieve verwaarlozing',
  pedagogische_verwaarlozing: 'Pedagogische verwaarlozing',
  seksueel_misbruik: 'Seksueel misbruik',
  financiele_uitbuiting: 'Financiële uitbuiting',
  getuige_van_geweld: 'Getuige van geweld in het gezin',
  munchhausen_by_proxy: 'Münchhausen by proxy',
  genitale_verminking: 'Vrouwelijke genitale verminking',
  anders: 'Anders',
  stalking: 'Stalking of belaging',
  dwingende_controle: 'Dwingende controle',
  online_geweld: 'Online of digitaal geweld',
} as const;
export type Aard = keyof typeof aard;
export const aardCodes = codes(aard);

/** De zeven groepen van de regiovisie Flevoland 2024-2027 (feiten §0.1); as van de regionale cijfers. */
const doelgroep = {
  kwetsbare_opvoedsituatie: 'Jeugdige in kwetsbare opvoedsituatie',
  complexe_scheiding: 'Complexe scheiding',
  mensenhandel: 'Mensenhandel',
  ouderenmishandeling: 'Ouderenmishandeling',
  seksueel_geweld: 'Seksueel geweld',
  schadelijke_traditionele_praktijken: 'Schadelijke traditionele praktijken',
  lvb: '(Licht) verstandelijke beperking',
} as const;
export type Doelgroep = keyof typeof doelgroep;
export const doelgroepCodes = codes(doelgroep);

/** Bijzonder kenmerk: de zeven doelgroepen plus de aandachtspunten van feiten §3.5; meer dan een mag. */
export const kenmerk = {
  ...doelgroep,
  eergerelateerd: 'Eergerelateerd geweld',
  huwelijksdwang_achterlating: 'Huwelijksdwang of achterlating',
  vgv: 'Vrouwelijke genitale verminking (VGV)',
  ontspoorde_zorg: 'Ontspoorde zorg',
  middelen: 'Alcohol of drugs',
  psychiatrie: 'Psychiatrische problemen',
  wapen: 'Wapen in beeld',
  zwangerschap: 'Zwangerschap',
  rode_vlag: 'Rode vlag',
} as const;
export type Kenmerk = keyof typeof kenmerk;
export const kenmerkCodes = codes(kenmerk);

/** Rol van een persoon (feiten §3.7): per gebeurtenis, meer dan een mag; "wederzijds" en "onbekend" horen erbij. */
export const rol = {
  slachtoffer: 'Slachtoffer',
  pleger: 'Vermoedelijke pleger',
  wederzijds: 'Wederzijds',
  getuige: 'Getuige',
  kind: 'Kind',
  melder: 'Melder',
  netwerk: 'Netwerk',
  professional: 'Professional',
  onbekend: 'Onbekend',
} as const;
export type Rol = keyof typeof rol;
export const rolCodes = codes(rol);

/** Soort relatie, gelezen als "A is ... van B" en een keer vastgelegd (feiten §3.7). */
export const relatiesoort = {
  partner: 'Partner',
  ex_partner: 'Ex-partner',
  ouder: 'Ouder',
  stiefouder: 'Stiefouder',
  kind: 'Kind',
  broer_zus: 'Broer of zus',
  grootouder: 'Grootouder',
  overig_familielid: 'Overig familielid',
  huisgenoot: 'Huisgenoot',
  mantelzorger: 'Mantelzorger',
  professioneel_verzorger: 'Professioneel verzorger',
  schoonfamilie: 'Schoonfamilie',
  onbekend: 'Onbekend',
} as const;
export type Relatiesoort = keyof typeof relatiesoort;
export const relatiesoortCodes = codes(relatiesoort);

/** Geslacht zoals geregistreerd (feiten §3.4a: V/M/O; "anders" is de X in de basisregistratie). */
export const geslacht = { vrouw: 'Vrouw', man: 'Man', anders: 'Anders (X)', onbekend: 'Onbekend' } as const;
export type Geslacht = keyof typeof geslacht;
export const geslachtCodes = codes(geslacht);

/** Waarom de casus sluit (feiten §12b). */
export const afsluitreden = {
  geweld_gestopt: 'Geweld gestopt, situatie stabiel',
  overgedragen: 'Overgedragen',
  geen_hg_km: 'Geen huiselijk geweld of kindermishandeling',
  verhuisd: 'Verhuisd',
  betrokkenen_weigeren: 'Betrokkenen weigeren, geen grond voor drang',
  overleden: 'Overleden',
  dubbel_dossier: 'Dubbel dossier',
} as const;
export type Afsluitreden = keyof typeof afsluitreden;
export const afsluitredenCodes = codes(afsluitreden);

/** Resultaat bij afsluiten (feiten §12b; spiegelt "afname en stoppen geweld" van de Impactmonitor). */
export const resultaat = {
  gestopt: 'Geweld gestopt',
  afgenomen: 'Geweld afgenomen',
  gelijk: 'Geweld gelijk gebleven',
  toegenomen: 'Geweld toegenomen',
  onbekend: 'Onbekend',
} as const;
export type Resultaat = keyof typeof resultaat;
export const resultaatCodes = codes(resultaat);

/** Kanaal van een contact of van de veilige-contactregel (feiten §12b; huisbezoek, kantoor en bericht zijn eigen aanvulling). */
export const contactkanaal = {
  telefoon: 'Telefoon',
  bericht: 'Tekstbericht',
  mail: 'E-mail',
  post: 'Post',
  huisbezoek: 'Huisbezoek',
  op_kantoor: 'Gesprek op kantoor',
  via_school: 'Via school',
  via_hulpverlener: 'Via hulpverlener',
} as const;
export type Contactkanaal = keyof typeof contactkanaal;
export const contactkanaalCodes = codes(contactkanaal);

/** Soort regel in het journaal; `bronregel` is een cel van een ingelezen lijst die nergens een veld heeft. */
export const journaalsoort = {
  notitie: 'Notitie',
  contact: 'Contact',
  overleg: 'Overleg',
  besluit: 'Besluit',
  bronregel: 'Regel uit ingelezen lijst',
  correctie: 'Correctie',
} as const;
export type Journaalsoort = keyof typeof journaalsoort;
export const journaalsoortCodes = codes(journaalsoort);

/** Van wie een signaal komt (feiten §1.3 stap 1: bron en of de bron een derde is; indeling eigen). */
export const bronsoort = {
  eigen_waarneming: 'Eigen waarneming',
  slachtoffer: 'Slachtoffer',
  pleger: 'Vermoedelijke pleger',
  kind: 'Kind',
  familie_netwerk: 'Familie of netwerk',
  omgeving: 'Buurt of omgeving',
  politie: 'Politie',
  veilig_thuis: 'Veilig Thuis',
  school: 'School of kinderopvang',
  zorg: 'Huisarts of zorg',
  hulpverlener: 'Hulpverlener',
  collega: 'Collega',
  document: 'Eerder verslag of dossier',
  anders: 'Andere bron',
  onbekend: 'Onbekend',
} as const;
export type Bronsoort = keyof typeof bronsoort;
export const bronsoortCodes = codes(bronsoort);
