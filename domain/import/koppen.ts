import { kaal } from './tekst.ts';
import { isPersoonsveld, type Veld } from './velden.ts';

/** Wat een kop waard is voor een veld: 1 is zeker. */
export type Kopscore = { readonly veld: Veld; readonly score: number };

/**
 * Woorden waaraan een kop te herkennen is, over de kale kop (kleine letters, zonder leestekens). De eerste groep per
 * veld is zo goed als zeker, de tweede waarschijnlijk, de derde mogelijk. Verzameld uit lijsten en formulieren van
 * gemeenten, wijkteams en Veilig Thuis, met de gewone afkortingen en het Engels van exportbestanden.
 */
const KOPPEN: readonly (readonly [Veld, RegExp, RegExp?, RegExp?])[] = [
  [
    'nummer',
    /^(nr|no|nummer|dossier ?(nr|nummer)|zaak ?(nr|nummer)|casus ?(nr|nummer|id)|case ?(id|no|nr|number)|volg ?nr|volgnummer|registratie ?(nr|nummer)|kenmerk|dossier|reg nr|beschikking ?(nr|nummer)|client ?(nr|nummer)|hv ?(nr|nummer))$/,
    /^(id|#|code|zaak|referentie|ref|reference|casus|case)$/,
    /\b(nr|nummer|number)\b/,
  ],
  [
    'gezinsnaam',
    /^(naam )?(gezin|casusnaam|gezinsnaam|familie|familienaam|fam|huishouden|systeem|family|family name|household)( naam)?$/,
    /\b(gezin|gezinsnaam|familie|fam)\b/,
    /^naam$/,
  ],
  [
    'adres',
    /^(woon)?adres( gezin)?$|^(address|straat|straatnaam|street|huis ?(nr|nummer)|toevoeging|huisletter|straat en (huis)?nummer|adresgegevens)$/,
    /\b(adres|address|straat|huisnr|huisnummer)\b/,
    /^(nr|no|toev)$/,
  ],
  ['postcode', /^(postcode|pc|post code|postal code|zip|zipcode|zip code|pcode)$/, /\bpostcode\b|\bpc\b/],
  [
    'gemeente',
    /^(woon)?(gemeente|plaats)(naam)?$|^(gem|municipality|city|town|kern|dorp|woonkern)$/,
    /\b(gemeente|woonplaats|plaats|city)\b/,
    /\bwijk\b|\bregio\b/,
  ],
  [
    'persoon',
    /^(client|cliente|clienten|naam client|client ?naam|cl ?naam|cl|betrokkene|betrokkenen|persoon|personen|gezinslid|gezinsleden|naam betrokkene|inwoner|naam inwoner|person|person name|full name|volledige naam|naam persoon|name|burger)( naam)?$/,
    /\b(client|clients|betrokkene|betrokkenen|inwoner|gezinslid|gezinsleden|persoon|person)\b/,
    /^naam$|\bnaam\b|\bname\b/,
  ],
  [
    'volwassene',
    /^(volw|volwassene|volwassenen|ouder|ouders|partner|adult)( ?\d)?( naam.*)?$|^(vader|moeder|man|vrouw|ex|ex ?partner|echtgenoot|echtgenote|mother|father|parent ?\d?|adult ?\d?)( naam)?$/,
    /\b(volw|volwassene|volwassenen|ouder ?\d|ouders|partner|ex ?partner|adult|vader|moeder)\b/,
  ],
  [
    'slachtoffer',
    /^(naam )?(verm )?(slachtoffer|slachtoffers|slo|so|victim|slachtoffer ?naam|victim name|vermoedelijk slachtoffer)( naam)?$/,
    /\b(slachtoffer|slachtoffers|victim)\b/,
  ],
  [
    'pleger',
    /^(naam )?(verm )?(pleger|plegers|dader|daders|perpetrator|offender|suspect|verdachte|vermoedelijke? (pleger|dader)|perpetrator name)( naam)?$/,
    /\b(pleger|dader|perpetrator|offender|verdachte)\b/,
  ],
  [
    'kinderen',
    /^(kind|kinderen|kids|children|child|jeugdigen?|minderjarigen?|kinderen ?(lft|leeftijd|leeftijden|in het gezin|geb ?dat)?|kind ?\d|naam kind(eren)?|namen kinderen|child ?\d|ki|kdn)$/,
    /\b(kind|kinderen|children|child|kids|jeugdige|jeugdigen)\b/,
  ],
  [
    'voornaam',
    /^(voornaam|voornamen|roepnaam|voorletters|initialen|first ?name|given ?name|vn)$/,
    /\b(voornaam|voornamen|roepnaam|voorletters|firstname|first name)\b/,
  ],
  [
    'tussenvoegsel',
    /^(tussenvoegsels?|tussenv|tv|tussenvgsl|voorvoegsels?|prefix|infix)$/,
    /\b(tussenvoegsel|voorvoegsel)\b/,
  ],
  [
    'achternaam',
    /^(achternaam|geslachtsnaam|surname|last ?name|an)$/,
    /\b(achternaam|geslachtsnaam|lastname|last name|surname)\b/,
  ],
  [
    'rol',
    /^(rol|rollen|role|(slachtoffer|dader|pleger) (of )?(pleger|dader|slachtoffer)|hoedanigheid|rol in (het )?(gezin|casus|systeem)|positie|betrokkenheid|so pl)$/,
    /\b(rol|role|hoedanigheid)\b/,
  ],
  [
    'relatie',
    /^(relatie|relation|relationship|gezinsrelatie|relatie tot.*|verwantschap|familierelatie)$/,
    /\b(relatie|verwantschap|relation)\b/,
  ],
  ['geslacht', /^(geslacht|gender|sex|m v|mv|v m|m v x)$/, /\b(geslacht|gender)\b/],
  [
    'geboortedatum',
    /^(geb|gebdat|gebdatum|geb dat|geb datum|geboortedatum|geboren|geboren op|geboorte|birth ?date|date of birth|dob|gd|geb d|geboorte datum|geboortejaar|geb jaar)$/,
    /\b(geb|gebdat|geb dat|gebdatum|geboortedatum|geboren|birthdate|dob|birth)\b/,
  ],
  ['leeftijd', /^(leeftijd|leeftijden|lft|age|lftd|jaren|ages)$/, /\b(leeftijd|leeftijden|lft|age)\b/],
  [
    'bsn',
    /^(bsn|burgerservicenummer|sofi|sofinummer|bsn ?(nr|nummer)|citizen service number)$/,
    /\bbsn\b|burgerservice/,
  ],
  [
    'telefoon',
    /^(tel|telefoon|tel ?(nr|nummer)|telefoon ?(nr|nummer)|mobiel|mobile|phone|phone number|06|gsm|telephone)$/,
    /\b(tel|telefoon|telefoonnummer|mobiel|phone)\b/,
  ],
  [
    'binnengekomen',
    /^(binnen(gekomen|komst)?( op)?|datum (binnen(gekomen|komst)?|aanmelding|melding|instroom|ontvangst|intake|start|signaal|in)|aanmeld(datum|ing)?|aangemeld( op)?|aanmelddat|meld(ings)?datum|instroomdatum|ingekomen( op)?|start(datum)?|intake(datum)?|dat aanm(elding)?|datum aanm|ontvangen( op)?|intake date|referral date|date (received|in|opened|of referral)|opened|begindatum|datum in|instroom op|(dat|datum) binnen|binnen (d d|dat|datum)?|(dat|datum) (1e|eerste) (melding|signaal|contact))$/,
    /\b(binnengekomen|binnenkomst|aanmelding|aangemeld|aanmelddatum|ingekomen|instroomdatum|startdatum|intake|ontvangen|opened|referred)\b/,
    /^(datum|dat|date)$/,
  ],
  [
    'instroombron',
    /^(via|bron|instroom|instroombron|aanmelder|melder|verwijzer|aangemeld door|gemeld door|herkomst|ontvangen van|verwezen door|source|referrer|referred by|bron melding|instroom via|afkomstig van|kanaal|signaal van|binnen via|hoe binnengekomen|wie meldt)$/,
    /\b(via|bron|aanmelder|melder|verwijzer|herkomst|source|referrer)\b/,
  ],
  [
    'geweld',
    /^((soort|vorm|aard|type)( (van )?(het )?(geweld|problematiek|zaak|casus))?|geweld|geweldsvorm|problematiek|problemen|aard problematiek|type of (violence|abuse)|violence|violence type|soort hg|type hg|vorm hg|hg km|hg of km|thema|typering)$/,
    /\b(geweld|geweldsvorm|problematiek|violence|abuse|mishandeling)\b/,
  ],
  [
    'meldcodeStap',
    /^(meldcode|meldcode ?stap|stap|stap meldcode|stappen|mc stap|mc|fase meldcode|stand meldcode|meldcodestap|reporting code step|step|mc fase|meldcode fase|meldcode stand)$/,
    /\b(meldcode|stap|stappen|step)\b/,
  ],
  [
    'veiligThuis',
    /^(vt|vt gemeld|gemeld( bij)?( vt)?|veilig thuis|melding( bij)? (vt|veilig thuis)|melding vt|vt melding|vt contact|advies vt|vt advies|vt melding advies|amhk|gemeld vt|reported|reported to vt|gemeld bij veilig thuis|contact vt)$/,
    /\b(vt|veilig thuis|amhk)\b/,
  ],
  [
    'veiligThuisOp',
    /^((datum|dat) (melding |advies )?(vt|veilig thuis)|vt (datum|dat|d d|op|gemeld op)|datum (vt )?(melding|gemeld) (bij )?(vt|veilig thuis)|meldingsdatum vt|datum gemeld vt|date reported|datum vt.*)$/,
  ],
  [
    'regisseur',
    /^(casus|proces|gezins|keten)?(regisseur|regie|regiehouder|regievoerder|manager)$|^(regie bij|wie heeft regie|consulent|behandelaar|contactpersoon|trekker|eigenaar|case ?manager|casemanager|case worker|caseworker|casushouder|hulpverlener|coordinator|procescoordinator|wmo consulent|owner|casus reg|cr|worker|uitvoerder|1e aanspreekpunt)$/,
    /\b(regisseur|casusregisseur|regie|casemanager|consulent|behandelaar|caseworker|casushouder|worker)\b/,
  ],
  [
    'laatsteContact',
    /^((datum )?laatste? (contact|gesproken|contactmoment|huisbezoek|update|gesprek)|laatst (gesproken|gezien|contact)|lst contact|dat laatste contact|laatste contact (op|datum)|last contact|last seen|lc|contact ?datum|datum contact|contact d d|laatste actie op)$/,
    /\b(laatste contact|laatst gesproken|last contact|laatste)\b/,
    /^contact$/,
  ],
  [
    'volgendeActie',
    /^((volgende|eerstvolgende|komende|openstaande) (actie|stap|stappen|acties)|actie|acties|vervolg|vervolgactie|vervolgstap|next (action|step)|to ?do|actiepunt|actiepunten|wat|wat te doen|wie doet wat|wat moet er gebeuren|afspraak|volg actie)$/,
    /\b(actie|acties|vervolg|vervolgstap|action|next step|todo)\b/,
  ],
  [
    'wanneer',
    /^(wanneer|uiterlijk|deadline|voor wanneer|datum (volgende )?(actie|vervolg|afspraak)|actie (datum|op|voor)|termijn|due|due date|wanneer (actie|gepland)|gepland|planning|streefdatum|when|datum vervolgactie|volgende datum|agenda|bellen op|terugbellen op)$/,
    /\b(wanneer|deadline|uiterlijk|streefdatum|due)\b/,
  ],
  [
    'huisverbod',
    /^(huisverbod|huisverbod\?|hv|wth|tijdelijk huisverbod|thv|datum huisverbod|huisverbod (datum|opgelegd|op)|restraining order|datum hv|hv datum)$/,
    /\b(huisverbod|wth|thv|hv)\b/,
  ],
  [
    'status',
    /^(status|stand|stand van zaken|svz|fase|voortgang|casusstatus|state|afgesloten|open dicht|status casus|dossierstatus)$/,
    /\b(status|stand|svz)\b/,
  ],
  [
    'afgeslotenOp',
    /^(afgesloten (op|d d|datum)|(dat|datum) (afsluiting|afgesloten|sluiting|afsluiten|einde)|einddatum|eind datum|afsluitdatum|gesloten op|date closed|closed( on)?|end date|beeindigd op)$/,
    /\b(afsluitdatum|afsluiting|einddatum)\b/,
  ],
  [
    'opmerkingen',
    /^(opm|opmerking|opmerkingen|bijzonderheden|notities|notitie|toelichting|remarks|notes|note|comments|comment|overig|memo|aantekeningen|info|let op|bijz|extra|omschrijving)$/,
    /\b(opm|opmerking|opmerkingen|bijzonderheden|notities|toelichting|remarks|notes|comments)\b/,
  ],
  [
    'uithuisgeplaatste',
    /^(naam )?(uithuisgeplaatste|uithuisgeplaatst|uhg|uithuis ?geplaatste( persoon)?|uit huis geplaatste( persoon)?|persoon met (het )?huisverbod|geweigerde|removed person|weggestuurde|uhp)( naam)?$/,
    /\b(uithuisgeplaatste|uithuisgeplaatst|uit huis geplaatste|uhg)\b/,
  ],
  [
    'achterblijver',
    /^(naam )?(achterblijver|achterblijvers|achterblijvende|achtergeblevene|achterblijvende partner|remaining person|achterblijfster)( naam)?$/,
    /\b(achterblijver|achterblijvers|achterblijvende|achterblijfster)\b/,
  ],
  [
    'opgelegdOp',
    /^((datum|ingang|start) (en tijd )?(oplegging|opgelegd|huisverbod|hv|beschikking)|opgelegd( op)?|opgelegd (d d|datum)|oplegging|ingangsdatum|datum tijd|datum en tijd|date imposed|imposed( on)?|uitgereikt( op)?|datum uitreiking|dat oplegging)$/,
    /\b(opgelegd|oplegging|uitgereikt|imposed|ingangsdatum)\b/,
  ],
  [
    'opgelegdTijd',
    /^(tijd|tijdstip|tijd opgelegd|uur|time|tijd oplegging|tijdstip oplegging|opgelegd om|om)$/,
    /\b(tijdstip)\b/,
  ],
  [
    'duur',
    /^(duur|dagen|aantal dagen|termijn|looptijd|duration|days|duur dagen|duur in dagen|duur hv)$/,
    /\b(duur|dagen|duration)\b/,
  ],
  [
    'verloop',
    /^(verloop|uitkomst|afloop|resultaat|besluit|outcome|vervolg hv|overtreden|overtreding|ingetrokken verlengd|verlengd ingetrokken|verlengd)$/,
    /\b(verloop|afloop|uitkomst|overtreding|verlengd)\b/,
  ],
  [
    'hulpAanvaard',
    /^(hulp( aanvaard| geaccepteerd| accepted)?|aanvaardt hulp|hulp aanvaard\?|hulpverlening( aanvaard)?|hulp ja nee|accepts help|help accepted|accepteert hulp|bereid tot hulp)$/,
    /\b(hulp|hulpverlening)\b/,
  ],
];

const SCORES = [1, 0.75, 0.45] as const;

/** Alle velden waar een kop op lijkt, beste eerst. Een lege of onherkenbare kop geeft een lege lijst. */
export function scoorKop(kop: string): readonly Kopscore[] {
  // Wat tussen haakjes staat is toelichting ("Kinderen (lft)"): eerst zonder, dan met.
  const zonderHaakjes = kaal(kop.replace(/\([^)]*\)/g, ' '));
  const heel = kaal(kop.replace(/([a-z])([A-Z])/g, '$1 $2'));
  if (heel === '') return [];
  const scores: Kopscore[] = [];
  for (const [veld, ...patronen] of KOPPEN) {
    const rang = patronen.findIndex(
      (patroon) => patroon !== undefined && (patroon.test(zonderHaakjes) || patroon.test(heel)),
    );
    const score = SCORES[rang];
    if (score !== undefined) scores.push({ veld, score });
  }
  // "Geb. pleger" gaat over de geboortedatum en "Adres slachtoffer" over het adres: het persoonswoord wijst alleen aan.
  const heeftGegeven = scores.some((een) => een.score >= 0.7 && !isPersoonsveld(een.veld));
  return scores
    .map((een) => (heeftGegeven && isPersoonsveld(een.veld) && een.score < 1 ? { ...een, score: een.score / 2 } : een))
    .sort((a, b) => b.score - a.score);
}

const AANWIJZINGEN: readonly (readonly [string, RegExp])[] = [
  ['uithuisgeplaatste', /\b(uithuisgeplaatste?|uhg)\b/],
  ['achterblijver', /\bachterblijver\b/],
  ['slachtoffer', /\b(slachtoffer|slo|so|victim)\b/],
  ['pleger', /\b(pleger|dader|perpetrator|offender|verdachte)\b/],
  ['moeder', /\b(moeder|mother)\b/],
  ['vader', /\b(vader|father)\b/],
  ['ex', /\bex\b/],
  ['partner', /\bpartner\b/],
  ['kind', /\b(kind|kinderen|child|children)\b/],
];

/** Bij welke persoon een kop hoort volgens zijn woorden: "geb.dat. pleger" -> "pleger", "Naam kind 2" -> "kind 2". */
export function persoonInKop(kop: string): string | null {
  const tekst = kaal(kop.replace(/\([^)]*\)/g, ' '));
  const genoemd = AANWIJZINGEN.filter(([, patroon]) => patroon.test(tekst)).map(([naam]) => naam);
  // "Slachtoffer/pleger" is een kop over de rol en wijst dus niemand aan.
  const woord = genoemd.includes('slachtoffer') && genoemd.includes('pleger') ? undefined : genoemd[0];
  const cijfer = /\b([a-z]*?)([1-9])\b/.exec(tekst)?.[2];
  if (woord === undefined) return cijfer ?? null;
  return cijfer === undefined ? woord : `${woord} ${cijfer}`;
}
