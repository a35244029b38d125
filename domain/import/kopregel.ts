import { type Blad, type Cel, celTekst, isLegeRij } from './blad.ts';
import { persoonInKop, scoorKop } from './koppen.ts';
import { kaal } from './tekst.ts';
import { isPersoonsdeel, isPersoonsveld } from './velden.ts';

/** Zo diep zoekt de import naar een kopregel; daarboven staan titels, toelichting en lege rijen. */
const ZOEKDIEPTE = 40;

export type Kopregel = { readonly kopRij: number; readonly koppen: readonly string[]; readonly herkend: number };

/** Vindt de kopregel: de rij met de meeste herkenbare koppen. Zonder zo'n rij is `kopRij` -1 en zijn de koppen leeg. */
export function zoekKopregel(rijen: readonly (readonly Cel[])[]): Kopregel {
  const breedte = breedteVan(rijen);
  let beste: { kopRij: number; waarde: number; herkend: number } = { kopRij: -1, waarde: 0, herkend: 0 };
  for (const [plaats, rij] of rijen.slice(0, ZOEKDIEPTE).entries()) {
    const { waarde, herkend } = weegRij(rij);
    if (waarde > beste.waarde) beste = { kopRij: plaats, waarde, herkend };
  }
  // Een enkele herkende cel kan een titel zijn ("Casussen"); bij een smalle lijst is een kop genoeg.
  if (beste.herkend < Math.min(2, breedte))
    return { kopRij: -1, koppen: Array.from({ length: breedte }, () => ''), herkend: 0 };
  return { kopRij: beste.kopRij, koppen: koppenVan(rijen, beste.kopRij, breedte), herkend: beste.herkend };
}

/** De koppen van een gegeven kopregel, ook als de gebruiker een andere rij aanwijst. */
export function koppenVan(
  rijen: readonly (readonly Cel[])[],
  kopRij: number,
  breedte = breedteVan(rijen),
): readonly string[] {
  const rij = rijen[kopRij] ?? [];
  const groepen = groepskoppen(rijen[kopRij - 1] ?? [], breedte);
  return Array.from({ length: breedte }, (_, kolom) => {
    const kop = celTekst(rij[kolom]).replace(/\s+/g, ' ');
    const groep = groepen[kolom] ?? '';
    const isVanRij = groep === '' || kop.toLowerCase().includes(groep.toLowerCase()) || isRijgegeven(kop);
    return isVanRij ? kop : `${kop} ${groep}`.trim();
  });
}

/** Aantal kolommen van de breedste rij. */
export function breedteVan(rijen: readonly (readonly Cel[])[]): number {
  return rijen.reduce((breedte, rij) => {
    const laatste = rij.findLastIndex((cel) => celTekst(cel) !== '');
    return Math.max(breedte, laatste + 1);
  }, 0);
}

function weegRij(rij: readonly Cel[]): { readonly waarde: number; readonly herkend: number } {
  let waarde = 0;
  let herkend = 0;
  const velden = new Set<string>();
  for (const cel of rij) {
    const tekst = celTekst(cel);
    if (tekst === '') continue;
    const [beste] = isKoptekst(cel) ? scoorKop(tekst) : [];
    if (beste === undefined) waarde -= 0.3;
    else {
      herkend += 1;
      // Hetzelfde veld twee keer telt minder: een rij met gegevens herhaalt zich, een kopregel niet.
      waarde += velden.has(beste.veld) ? beste.score * 0.4 : beste.score;
      velden.add(beste.veld);
    }
  }
  return { waarde, herkend: Math.min(herkend, velden.size + 1) };
}

function isKoptekst(cel: Cel): boolean {
  const tekst = celTekst(cel);
  return cel.soort === 'tekst' && tekst.length <= 60 && !/\d{3}|\d[-/]\d/.test(tekst) && !/^\d+$/.test(tekst);
}

/** Zegt de kop uit zichzelf dat hij over de casus gaat en niet over een persoon ("Binnengekomen")? */
function isRijgegeven(kop: string): boolean {
  const [beste] = scoorKop(kop);
  return beste !== undefined && beste.score >= 0.7 && !isPersoonsdeel(beste.veld) && !isPersoonsveld(beste.veld);
}

/** Een rij boven de kop die kolommen groepeert ("Slachtoffer" boven naam en geboortedatum) geldt tot de volgende groep. */
function groepskoppen(rij: readonly Cel[], breedte: number): readonly string[] {
  const gevuld = rij.filter((cel) => celTekst(cel) !== '');
  const wijstAan = gevuld.some((cel) => /^\p{L}/u.test(persoonInKop(celTekst(cel)) ?? ''));
  if (gevuld.length < 2 || !wijstAan || !gevuld.every((cel) => isKoptekst(cel))) return [];
  let huidig = '';
  return Array.from({ length: breedte }, (_, kolom) => {
    const tekst = celTekst(rij[kolom]);
    if (tekst !== '') huidig = tekst;
    return huidig;
  });
}

/** Het werkblad met de waarschijnlijkste tabel: zichtbaar, met een kopregel en de meeste gevulde rijen eronder. */
export function kiesBlad(bladen: readonly Blad[]): number {
  const waarden = bladen.map((blad) => {
    const kop = zoekKopregel(blad.rijen);
    const rijen = blad.rijen.slice(kop.kopRij + 1).filter((rij) => !isLegeRij(rij)).length;
    return (kop.herkend * 10 + Math.min(rijen, 200)) * (blad.isVerborgen ? 0.1 : 1) * (kop.kopRij < 0 ? 0.3 : 1);
  });
  return Math.max(0, waarden.indexOf(Math.max(...waarden)));
}

/** Is deze rij een herhaling van de kopregel (een lijst die per bladzijde de kop herhaalt)? Vraagt de koppen zoals `kaal` ze geeft. */
export function isHerhaaldeKop(rij: readonly Cel[], kaleKoppen: readonly string[]): boolean {
  const hoogstens = rij.filter((cel) => celTekst(cel) !== '').length;
  let gevuld = 0;
  let gelijk = 0;
  for (const [kolom, cel] of rij.entries()) {
    const tekst = kaal(celTekst(cel));
    if (tekst === '') continue;
    const kop = kaleKoppen[kolom] ?? '';
    gevuld += 1;
    if (kop !== '' && (tekst === kop || kop.startsWith(`${tekst} `))) gelijk += 1;
    // Bijna elke rij: na een paar cellen staat vast dat er te weinig gelijk zijn.
    else if ((gevuld - gelijk) * 10 > hoogstens * 3) return false;
  }
  return gevuld >= 2 && gelijk / gevuld >= 0.7;
}

/** Is deze rij een telling ("Totaal 140") en geen gezin? */
export function isTotaalregel(rij: readonly Cel[]): boolean {
  const teksten = rij.map((cel) => celTekst(cel)).filter((tekst) => tekst !== '');
  const [eerste = ''] = teksten;
  const isTelwoord = /^(?:sub)?totaal\b|^aantal\b|^som\b|^(?:sub)?total\b/i.test(eerste);
  return isTelwoord && teksten.length <= 4 && teksten.slice(1).every((tekst) => /^[\d.,%\s]+$/.test(tekst));
}
