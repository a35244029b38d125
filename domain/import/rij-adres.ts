import { type Gemeentelezing, isGeheimAdres, leesGemeente, leesPostcode, splitsAdres } from './plaats.ts';
import { eersteVan, gevuld, noteer, type Rijlezer, samengevoegd, tekstVan } from './rijbron.ts';
import { isGeenWoord, isOnbekendWoord } from './tekst.ts';
import type { BegrepenCasus } from './voorstel.ts';

type Adres = Pick<BegrepenCasus, 'adres' | 'isGeheimAdres' | 'postcode' | 'plaats' | 'gemeente'>;

/** Adres, postcode, plaats en gemeente van een rij. Een geheim adres laat het adres leeg, ook als er iets bij staat. */
export function leesRijadres(lezer: Rijlezer): Adres {
  const heel = samengevoegd(lezer, 'adres', ' ') ?? '';
  const isGeheim = isGeheimAdres(heel);
  const kolom = gevuld(lezer, 'adres')[0]?.kolom ?? null;
  if (isGeheim) noteer(lezer, kolom, 'adres', { ernst: 'info', code: 'ADRES_GEHEIM', waarde: heel });
  const gesplitst = splitsAdres(isIngevuld(heel) ? heel : '');
  const gemeente = leesRijgemeente(lezer, gesplitst.plaats);
  return {
    adres: isGeheim || gesplitst.adres === '' ? null : gesplitst.adres,
    isGeheimAdres: isGeheim,
    postcode: leesRijpostcode(lezer) ?? gesplitst.postcode,
    plaats: gemeente.plaats,
    gemeente: gemeente.gemeente,
  };
}

function leesRijpostcode(lezer: Rijlezer): string | null {
  const eerste = eersteVan(lezer, 'postcode');
  if (!eerste || !isIngevuld(eerste.tekst)) return null;
  const postcode = leesPostcode(eerste.tekst);
  if (postcode === undefined)
    noteer(lezer, eerste.kolom, 'postcode', { ernst: 'twijfel', code: 'POSTCODE_ONGELDIG', waarde: eerste.tekst });
  return postcode ?? null;
}

/** Gemeente en plaats mogen uit twee kolommen komen: de eerste die een gemeente oplevert, telt. */
function leesRijgemeente(lezer: Rijlezer, plaatsUitAdres: string | null): Pick<Adres, 'plaats' | 'gemeente'> {
  const lezingen = gevuld(lezer, 'gemeente')
    .filter((een) => isIngevuld(tekstVan(lezer, een.kolom)))
    .map((een) => leesGemeentekolom(lezer, een.kolom));
  if (lezingen.length === 0)
    return plaatsUitAdres === null
      ? { plaats: null, gemeente: null }
      : uitLezing(leesGemeente(plaatsUitAdres, lezer.context.gemeenten));
  const delen = lezingen.map(uitLezing);
  return {
    plaats: delen.find((een) => een.plaats !== null)?.plaats ?? null,
    gemeente: delen.find((een) => een.gemeente !== null)?.gemeente ?? null,
  };
}

function isIngevuld(tekst: string): boolean {
  return !isGeenWoord(tekst) && !isOnbekendWoord(tekst);
}

function leesGemeentekolom(lezer: Rijlezer, kolom: number): Gemeentelezing {
  const tekst = tekstVan(lezer, kolom);
  const lezing = leesGemeente(tekst, lezer.context.gemeenten);
  if (lezing.soort === 'gevonden') {
    if (lezing.isUitKern)
      noteer(lezer, kolom, 'gemeente', { ernst: 'info', code: 'GEMEENTE_UIT_KERN', waarde: lezing.naam });
    return lezing;
  }
  const keuzen = lezing.lijktOp.map((naam) => ({ tekst: naam, waarde: naam }));
  noteer(lezer, kolom, 'gemeente', {
    ernst: 'twijfel',
    code: 'GEMEENTE_ONBEKEND',
    waarde: tekst,
    ...(keuzen.length > 0 && { keuzen }),
  });
  return lezing;
}

/** De naam van de gemeente zelf is geen plaats; een kern of een onbekende plaats wel. */
function uitLezing(lezing: Gemeentelezing): Pick<Adres, 'plaats' | 'gemeente'> {
  if (lezing.soort === 'onbekend') return { plaats: lezing.plaats, gemeente: null };
  return { plaats: lezing.isUitKern ? lezing.plaats : null, gemeente: { code: lezing.code, naam: lezing.naam } };
}
