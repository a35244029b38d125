/**
 * Knipt een vrije cel in stukken op de tekens die mensen tussen personen en gegevens zetten: nieuwe regel, puntkomma,
 * komma, schuine streep, &, + en het woord "en". Niet tussen haakjes, en niet de streep in een datum of de + van een
 * telefoonnummer. Een stuk zonder naam hoort later bij de persoon ervoor, dus te veel knippen schaadt niet.
 */
export function splitsPersonen(tekst: string, celsoort: 'een' | 'kinderen'): readonly string[] {
  const bron = celsoort === 'kinderen' ? knipOpsomming(tekst) : tekst;
  const stukken: string[] = [];
  let huidig = '';
  let diepte = 0;
  for (let plaats = 0; plaats < bron.length; plaats += 1) {
    const teken = bron.charAt(plaats);
    if (teken === '(') diepte += 1;
    if (teken === ')') diepte = Math.max(0, diepte - 1);
    const lengte = diepte === 0 || teken === '\n' ? scheidingOp(bron, plaats) : 0;
    if (lengte === 0) huidig += teken;
    else {
      stukken.push(huidig);
      huidig = '';
      diepte = 0;
      plaats += lengte - 1;
    }
  }
  return [...stukken, huidig].map((stuk) => stuk.trim()).filter((stuk) => stuk !== '');
}

/** Hoeveel tekens de scheiding op deze plaats lang is; 0 als hier geen scheiding staat. */
function scheidingOp(tekst: string, plaats: number): number {
  const teken = tekst.charAt(plaats);
  if ('\n\r;|,•·'.includes(teken)) return 1;
  const vorige = tekst.charAt(plaats - 1);
  const volgende = tekst.charAt(plaats + 1);
  if (teken === '/') return /\d/.test(vorige) && /\d/.test(volgende) ? 0 : 1;
  if (teken === '&') return 1;
  if (teken === '+') return /\d/.test(volgende) ? 0 : 1;
  const woord = /^\s(?:en|and|én)\s/iu.exec(tekst.slice(plaats, plaats + 5));
  return woord ? woord[0].length - 1 : 0;
}

/** "Sem 7 Lotte 4" en "7/4/2": opsommingen zonder scheidingsteken krijgen er een. */
function knipOpsomming(tekst: string): string {
  if (/^\s*\d{1,2}(?:\s*\/\s*\d{1,2})+\s*$/.test(tekst)) return tekst.replaceAll('/', ';');
  return tekst.replace(/([\s(]\d{1,2}(?:\s?(?:jr|jaar|j))?\.?\)?)\s+(?=\p{Lu})/gu, '$1; ');
}
