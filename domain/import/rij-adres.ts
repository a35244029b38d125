import { isGeheimAdres, leesGemeente, leesPostcode, splitsAdres } from './plaats.ts';
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
  const gesplitst = splitsAdres(isGeenWoord(heel) || isOnbekendWoord(heel) ? '' : heel);
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
  if (!eerste || isGeenWoord(eerste.tekst) || isOnbekendWoord(eerste.tekst)) return null;
  const postcode = leesPostcode(eerste.tekst);
  if (postcode === undefined)
    noteer(lezer, eerste.kolom, 'postcode', { ernst: 'twijfel', code: 'POSTCODE_ONGELDIG', waarde: eerste.tekst });
  return postcode ?? null;
}

/** Gemeente en plaats mogen uit twee kolommen komen: de eerste die een gemeente oplevert, telt. */
function leesRijgemeente(lezer: Rijlezer, plaatsUitAdres: string | null): Pick<Adres, 'plaats' | 'gemeente'> {
  let plaats: string | null = null;
  let gemeente: Adres['gemeente'] = null;
  for (const { kolom } of gevuld(lezer, 'gemeente')) {
    const tekst = tekstVan(lezer, kolom);
    if (isGeenWoord(tekst) || isOnbekendWoord(tekst)) continue;
    const lezing = leesGemeente(tekst, lezer.context.gemeenten);
    plaats ??= lezing.soort === 'gevonden' && !lezing.isUitKern ? null : lezing.plaats;
    if (lezing.soort === 'gevonden') {
      gemeente ??= { code: lezing.code, naam: lezing.naam };
      if (lezing.isUitKern)
        noteer(lezer, kolom, 'gemeente', { ernst: 'info', code: 'GEMEENTE_UIT_KERN', waarde: lezing.naam });
    } else {
      const keuzen = lezing.lijktOp.map((naam) => ({ tekst: naam, waarde: naam }));
      noteer(lezer, kolom, 'gemeente', {
        ernst: 'twijfel',
        code: 'GEMEENTE_ONBEKEND',
        waarde: tekst,
        ...(keuzen.length > 0 && { keuzen }),
      });
    }
  }
  if (gemeente === null && plaats === null && plaatsUitAdres !== null) {
    const lezing = leesGemeente(plaatsUitAdres, lezer.context.gemeenten);
    if (lezing.soort === 'gevonden')
      return { plaats: plaatsUitAdres, gemeente: { code: lezing.code, naam: lezing.naam } };
    return { plaats: plaatsUitAdres, gemeente: null };
  }
  return { plaats, gemeente };
}
