import { isGeenWoord, isOnbekendWoord, vlak } from './tekst.ts';

export type Regisseurlezing =
  | { readonly soort: 'niemand' }
  | { readonly soort: 'persoon'; readonly naam: string; readonly isAangevuld: boolean }
  | { readonly soort: 'organisatie'; readonly naam: string }
  | { readonly soort: 'meer'; readonly namen: readonly string[] };

const ORGANISATIE =
  /\b(?:kadera|blijf ?groep|wijkteam|lokaal team|sociaal team|gemeente|veilig thuis|vt|cjg|jeugdbescherming|gi|ggz|dimence|tactus|politie|zvh|veiligheidshuis|reclassering|team|stichting|centrum|mee|william schrikker|leger des heils|transfore|maatschappelijk werk)\b/;

/** De volledige namen in de kolom, om "M. Post" en "marije" mee aan te vullen. */
export function volledigeNamen(teksten: readonly string[]): readonly string[] {
  const namen = teksten
    .flatMap((tekst) => knip(tekst))
    .filter((naam) => /^\p{Lu}\p{Ll}+(?:[\s-]\p{L}[\p{L}'-]*)+$/u.test(naam));
  return [...new Set(namen.filter((naam) => !ORGANISATIE.test(vlak(naam))))];
}

function knip(tekst: string): readonly string[] {
  return tekst
    .split(/\s*[/;&\n]\s*|\s+(?:en|and)\s+/u)
    .map((naam) => naam.trim())
    .filter((naam) => naam !== '');
}

/** Wie de regie heeft. Een casus heeft er precies een: bij twee namen moet de gebruiker kiezen. */
export function leesRegisseur(tekst: string, bekend: readonly string[]): Regisseurlezing {
  const zonderToelichting = tekst.replace(/\([^)]*\)/g, ' ').trim();
  if (isGeenWoord(zonderToelichting) || isOnbekendWoord(zonderToelichting)) return { soort: 'niemand' };
  if (ORGANISATIE.test(vlak(tekst))) return { soort: 'organisatie', naam: tekst.trim() };
  const namen = [...new Set(knip(zonderToelichting).map((naam) => aangevuld(naam, bekend) ?? naam))];
  const [enige = zonderToelichting] = namen;
  if (namen.length > 1) return { soort: 'meer', namen };
  return { soort: 'persoon', naam: enige, isAangevuld: enige !== zonderToelichting };
}

/** De ene volledige naam in de kolom die bij "M. Post", "M.Post" of "marije" past; anders `undefined`. */
function aangevuld(naam: string, bekend: readonly string[]): string | undefined {
  if (bekend.includes(naam)) return naam;
  const plat = vlak(naam);
  const initiaal = /^([a-z])\.?\s*([a-z].+)$/.exec(plat.replace(/\./g, '. '));
  const passend = bekend.filter((volledig) => {
    const [voor = '', ...rest] = vlak(volledig).split(' ');
    if (vlak(volledig) === plat || voor === plat || rest.join(' ') === plat) return true;
    return (
      initiaal !== null &&
      plat.includes('.') &&
      voor.startsWith(initiaal[1] ?? '?') &&
      rest.join(' ') === initiaal[2]?.replace(/^\.\s*/, '').trim()
    );
  });
  return passend.length === 1 ? passend[0] : undefined;
}
