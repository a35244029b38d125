import { casusStatus } from '#domain/casus/lijsten.ts';
import type { DatumLezing } from './datum.ts';
import { datumVan, eersteVan, gevuld, leesDag, noteer, type Rijlezer, tekstVan } from './rijbron.ts';
import { leesWoord } from './rijwoord.ts';
import { isGeenWoord, isOnbekendWoord, kaal } from './tekst.ts';
import type { BegrepenCasus, KolomVoorstel } from './voorstel.ts';
import { leesJaNee, leesMeldcode, leesStatus } from './waarden.ts';

type Stand = Pick<BegrepenCasus, 'status' | 'afgeslotenOp'>;

/** De status van de casus, met de dag of maand van afsluiten uit dezelfde cel of uit een eigen kolom. */
export function leesRijstatus(lezer: Rijlezer, binnengekomen: string | null): Stand {
  const uitKolom = leesAfsluiting(lezer);
  const eerste = eersteVan(lezer, 'status');
  if (!eerste || isGeenWoord(eerste.tekst))
    return { status: uitKolom === null ? null : 'afgesloten', afgeslotenOp: uitKolom };
  const datum = datumVan(lezer, eerste.kolom, 'casus');
  // In een kolom "Afgesloten" kan alleen een datum staan.
  const isDatum = datum.soort === 'datum' && datum.rest === '';
  const status = isDatum ? 'afgesloten' : (leesWoord(lezer, 'status', leesStatus, Object.values(casusStatus)) ?? null);
  if (status === 'afgesloten')
    return { status, afgeslotenOp: keurAfsluiting(lezer, eerste, dagOfDeel(datum) ?? uitKolom, binnengekomen) };
  if (uitKolom === null) return { status, afgeslotenOp: null };
  noteer(lezer, eerste.kolom, 'status', { ernst: 'twijfel', code: 'STATUS_EN_AFSLUITDATUM', waarde: eerste.tekst });
  return status === null ? { status: 'afgesloten', afgeslotenOp: uitKolom } : { status, afgeslotenOp: null };
}

function keurAfsluiting(
  lezer: Rijlezer,
  { kolom, tekst }: { readonly kolom: number; readonly tekst: string },
  afgeslotenOp: string | null,
  binnengekomen: string | null,
): string | null {
  if (afgeslotenOp === null)
    noteer(lezer, kolom, 'status', { ernst: 'info', code: 'STATUS_ZONDER_DATUM', waarde: tekst });
  else if (binnengekomen !== null && afgeslotenOp < binnengekomen.slice(0, afgeslotenOp.length)) {
    noteer(lezer, kolom, 'status', { ernst: 'twijfel', code: 'AFGESLOTEN_VOOR_BINNENKOMST', waarde: afgeslotenOp });
  }
  return afgeslotenOp;
}

function leesAfsluiting(lezer: Rijlezer): string | null {
  const eerste = eersteVan(lezer, 'afgeslotenOp');
  if (!eerste || isGeenWoord(eerste.tekst) || isOnbekendWoord(eerste.tekst)) return null;
  const datum = datumVan(lezer, eerste.kolom, 'casus');
  return datum.soort === 'deel' ? datum.deeldatum : leesDag(lezer, 'afgeslotenOp').dag;
}

function dagOfDeel(datum: DatumLezing): string | null {
  if (datum.soort === 'datum') return datum.iso;
  return datum.soort === 'deel' ? datum.deeldatum : null;
}

/** De stappen van de meldcode: uit een cel ("1 t/m 3") of uit een kolom per stap met een kruisje of een datum. */
export function leesRijmeldcode(lezer: Rijlezer): BegrepenCasus['meldcode'] {
  const kolommen = gevuld(lezer, 'meldcodeStap');
  const perStap = kolommen.flatMap((kolom) => stapUitKolom(lezer, kolom));
  if (perStap.length > 0) return { stappen: [...new Set(perStap)].sort((a, b) => a - b), isGemeld: false };
  const [eerste] = kolommen;
  if (!eerste || isOnbekendWoord(tekstVan(lezer, eerste.kolom))) return null;
  const meldcode = leesWoord(lezer, 'meldcodeStap', leesMeldcode);
  return meldcode ? { stappen: [...meldcode.stappen], isGemeld: meldcode.isGemeld } : null;
}

function stapUitKolom(lezer: Rijlezer, { kolom, kop }: KolomVoorstel): readonly number[] {
  const stap = /(?:^|stap |step |mc )([1-5])$/.exec(kaal(kop))?.[1];
  if (stap === undefined) return [];
  const isGedaan = leesJaNee(tekstVan(lezer, kolom)) === 'ja' || datumVan(lezer, kolom, 'casus').soort === 'datum';
  return isGedaan ? [Number(stap)] : [];
}
