import { instroombron, vorm } from '#domain/casus/lijsten.ts';
import { leesDatum, maandagVanWeek } from './datum.ts';
import { LEEG_HUISVERBOD, leesHuisverbodCel } from './huisverbod.ts';
import { leesGezinsnaam } from './naamstuk.ts';
import { leesRegisseur } from './regisseur.ts';
import { leesRijadres } from './rij-adres.ts';
import { leesRijmeldcode, leesRijstatus } from './rij-stand.ts';
import {
  datumregels,
  datumVan,
  eersteVan,
  gevuld,
  leesDag,
  noteer,
  type Rijlezer,
  samengevoegd,
  tekstVan,
} from './rijbron.ts';
import { leesRijpersonen } from './rijpersonen.ts';
import { leesRijtekst } from './rijtekst.ts';
import { leesWoord } from './rijwoord.ts';
import { isGeenWoord, isOnbekendWoord } from './tekst.ts';
import type { Veld } from './velden.ts';
import type { BegrepenCasus } from './voorstel.ts';
import { leesGeweld, leesInstroombron, leesVeiligThuis } from './waarden.ts';

/** Leest een rij van een casussenlijst. Bevindingen komen in de lezer. */
export function leesCasusRij(lezer: Rijlezer): BegrepenCasus {
  const datums = leesDatums(lezer);
  const { personen, aantalKinderen } = leesRijpersonen(lezer, datums.binnengekomen);
  const tekst = leesRijtekst(lezer, personen);
  return {
    soort: 'casussen',
    nummer: leesKop(lezer, 'nummer'),
    gezinsnaam: leesGezinsnaam(leesKop(lezer, 'gezinsnaam') ?? '') || null,
    ...leesRijadres(lezer),
    personen: [...tekst.personen],
    aantalKinderen: aantalKinderen ?? (heeftGeenKinderen(lezer) ? 0 : null),
    ...datums,
    instroombron: leesWoord(lezer, 'instroombron', leesInstroombron, Object.values(instroombron)) ?? null,
    ...leesRijgeweld(lezer),
    ...leesRijmeldingen(lezer),
    regisseur: leesRijregisseur(lezer),
    volgendeActie: leesKop(lezer, 'volgendeActie'),
    wanneer: leesWanneer(lezer, datums.laatsteContact ?? datums.binnengekomen),
    huisverbod: leesRijhuisverbod(lezer),
    ...leesRijstatus(lezer, datums.binnengekomen),
    opmerkingen: samengevoegd(lezer, 'opmerkingen', '\n'),
    contactWaarschuwing: tekst.waarschuwing,
    tolk: tekst.tolk,
  };
}

function leesDatums(lezer: Rijlezer): Pick<BegrepenCasus, 'binnengekomen' | 'laatsteContact'> {
  const binnengekomen = leesDatumTot(lezer, 'binnengekomen');
  const laatsteContact = leesDatumTot(lezer, 'laatsteContact');
  if (binnengekomen !== null && laatsteContact !== null && laatsteContact < binnengekomen) {
    const kolom = eersteVan(lezer, 'laatsteContact')?.kolom ?? null;
    noteer(lezer, kolom, 'laatsteContact', {
      ernst: 'twijfel',
      code: 'CONTACT_VOOR_BINNENKOMST',
      waarde: laatsteContact,
    });
  }
  return { binnengekomen, laatsteContact };
}

function heeftGeenKinderen(lezer: Rijlezer): boolean {
  return gevuld(lezer, 'kinderen').some((een) => isGeenWoord(tekstVan(lezer, een.kolom)));
}

function leesRijmeldingen(lezer: Rijlezer): Pick<BegrepenCasus, 'meldcode' | 'veiligThuis'> {
  const meldcode = leesRijmeldcode(lezer);
  const veiligThuis = leesRijveiligThuis(lezer);
  if (meldcode?.isGemeld && veiligThuis?.soort !== 'melding') {
    // "5 gemeld" naast "advies" of niets: of er gemeld is, moet de gebruiker zeggen; de import maakt er geen melding van.
    const kolom = eersteVan(lezer, 'meldcodeStap')?.kolom ?? null;
    noteer(lezer, kolom, 'meldcodeStap', { ernst: 'twijfel', code: 'GEMELD_VOLGENS_STAP' });
  }
  return { meldcode, veiligThuis };
}

/** Een tekstveld; "geen", "-" en "?" betekenen dat er niets staat. */
export function leesKop(lezer: Rijlezer, veld: Veld): string | null {
  const tekst = samengevoegd(lezer, veld, ' ');
  return tekst === null || isGeenWoord(tekst) || isOnbekendWoord(tekst) ? null : tekst;
}

/** Een dag die niet na vandaag kan liggen; ligt hij daarna, dan is dat twijfel en blijft de dag staan. */
function leesDatumTot(lezer: Rijlezer, veld: Veld): string | null {
  const eerste = eersteVan(lezer, veld);
  if (eerste && (isGeenWoord(eerste.tekst) || isOnbekendWoord(eerste.tekst))) return null;
  const { dag, kolom } = leesDag(lezer, veld);
  if (dag !== null && dag > lezer.context.vandaag)
    noteer(lezer, kolom, veld, { ernst: 'twijfel', code: 'DATUM_TOEKOMST', waarde: dag });
  return dag;
}

function leesRijgeweld(lezer: Rijlezer): Pick<BegrepenCasus, 'vormen' | 'aarden' | 'kenmerken'> {
  const eerste = eersteVan(lezer, 'geweld');
  const leeg = { vormen: [], aarden: [], kenmerken: [] };
  if (!eerste || isGeenWoord(eerste.tekst) || isOnbekendWoord(eerste.tekst)) return leeg;
  const geweld = leesWoord(lezer, 'geweld', leesGeweld, Object.values(vorm));
  return geweld ? { vormen: [...geweld.vormen], aarden: [...geweld.aarden], kenmerken: [...geweld.kenmerken] } : leeg;
}

function leesRijveiligThuis(lezer: Rijlezer): BegrepenCasus['veiligThuis'] {
  const eerste = eersteVan(lezer, 'veiligThuis');
  const los = leesDag(lezer, 'veiligThuisOp');
  if (!eerste || isOnbekendWoord(eerste.tekst))
    return los.dag === null ? null : { soort: 'melding', isAnoniem: false, datum: los.dag };
  const datum = leesDatum(eerste.tekst, datumregels(lezer, eerste.kolom, 'casus'));
  const dag = datum.soort === 'datum' ? datum.iso : los.dag;
  if (datum.soort === 'onmogelijk')
    noteer(lezer, eerste.kolom, 'veiligThuis', { ernst: 'geweigerd', code: 'DATUM_ONMOGELIJK', waarde: datum.stuk });
  // Een losse datum in een kolom "VT gemeld" zegt dat er gemeld is.
  const isAlleenDatum = datum.soort === 'datum' && datum.rest === '';
  const gelezen = isAlleenDatum ? { soort: 'melding' as const, isAnoniem: false } : leesVtWoord(lezer, eerste);
  if (!gelezen) return null;
  if (dag === null)
    noteer(lezer, eerste.kolom, 'veiligThuis', { ernst: 'info', code: 'VT_ZONDER_DATUM', waarde: eerste.tekst });
  return { ...gelezen, datum: dag };
}

/** Een melding bij Veilig Thuis heeft gevolgen (feiten §6.2): een los kruisje is daarom twijfel, geen uitleg. */
function leesVtWoord(lezer: Rijlezer, { kolom, tekst }: { readonly kolom: number; readonly tekst: string }) {
  const lezing = leesVeiligThuis(tekst);
  if (lezing?.isZeker) return lezing.waarde;
  const keuzen = ['melding', 'advies', 'anoniem advies', 'nee'].map((woord) => ({ tekst: woord, waarde: woord }));
  noteer(lezer, kolom, 'veiligThuis', {
    ernst: 'twijfel',
    code: lezing ? 'WAARDE_UITGELEGD' : 'WAARDE_ONBEKEND',
    waarde: tekst,
    keuzen,
  });
  return lezing?.waarde;
}

function leesRijregisseur(lezer: Rijlezer): BegrepenCasus['regisseur'] {
  const eerste = eersteVan(lezer, 'regisseur');
  if (!eerste) return null;
  const { kolom, tekst } = eerste;
  const lezing = leesRegisseur(tekst, lezer.context.regisseurs);
  if (lezing.soort === 'niemand') return null;
  if (lezing.soort === 'meer') {
    const keuzen = lezing.namen.map((naam) => ({ tekst: naam, waarde: naam }));
    noteer(lezer, kolom, 'regisseur', { ernst: 'twijfel', code: 'REGISSEUR_TWEE', waarde: tekst, keuzen });
    return null;
  }
  if (lezing.soort === 'organisatie') {
    noteer(lezer, kolom, 'regisseur', { ernst: 'twijfel', code: 'REGISSEUR_GEEN_PERSOON', waarde: tekst });
    return { naam: lezing.naam, isOrganisatie: true };
  }
  if (lezing.isAangevuld)
    noteer(lezer, kolom, 'regisseur', { ernst: 'info', code: 'REGISSEUR_AANGEVULD', waarde: lezing.naam });
  return { naam: lezing.naam, isOrganisatie: false };
}

function leesWanneer(lezer: Rijlezer, vanaf: string | null): BegrepenCasus['wanneer'] {
  const eerste = eersteVan(lezer, 'wanneer');
  if (!eerste || isGeenWoord(eerste.tekst) || isOnbekendWoord(eerste.tekst)) return null;
  const { kolom, tekst } = eerste;
  const lezing = datumVan(lezer, kolom, 'casus');
  if (lezing.soort === 'datum') return { datum: leesDag(lezer, 'wanneer').dag, tekst };
  if (lezing.soort === 'week') {
    const datum = lezing.jaar === null ? null : maandagVanWeek(lezing.jaar, lezing.week);
    if (datum === null)
      noteer(lezer, kolom, 'wanneer', weekZonderJaar(tekst, lezing.week, vanaf ?? lezer.context.vandaag));
    return { datum, tekst };
  }
  if (lezing.soort === 'onmogelijk') leesDag(lezer, 'wanneer');
  else noteer(lezer, kolom, 'wanneer', { ernst: 'info', code: 'DATUM_VAAG', waarde: tekst });
  return { datum: null, tekst };
}

/** De maandag van die week in het jaar van het laatste contact en in het jaar erna: de gebruiker kiest. */
function weekZonderJaar(tekst: string, week: number, vanaf: string) {
  const jaar = Number(vanaf.slice(0, 4));
  const dagen = [jaar, jaar + 1].map((een) => maandagVanWeek(een, week));
  const keuzen = dagen.filter((dag) => dag >= vanaf.slice(0, 4)).map((dag) => ({ tekst: dag, waarde: dag }));
  return { ernst: 'twijfel' as const, code: 'WEEK_ZONDER_JAAR' as const, waarde: tekst, keuzen };
}

function leesRijhuisverbod(lezer: Rijlezer): BegrepenCasus['huisverbod'] {
  const eerste = eersteVan(lezer, 'huisverbod');
  if (!eerste || isGeenWoord(eerste.tekst) || isOnbekendWoord(eerste.tekst) || /^n(?:ee)?$/i.test(eerste.tekst))
    return null;
  const { kolom, tekst } = eerste;
  if (/^(?:ja|j|x|yes)$/i.test(tekst)) {
    noteer(lezer, kolom, 'huisverbod', { ernst: 'twijfel', code: 'TIJD_ONTBREEKT', waarde: tekst });
    return LEEG_HUISVERBOD;
  }
  const lezing = leesHuisverbodCel(datumVan(lezer, kolom, 'casus'), tekst);
  for (const los of lezing.bevindingen) noteer(lezer, kolom, 'huisverbod', los);
  return lezing.huisverbod.opgelegdOp === null ? null : lezing.huisverbod;
}
