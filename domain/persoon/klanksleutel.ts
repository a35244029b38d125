import { zoeksleutel } from './zoeksleutel.ts';

/**
 * Vervangingen van links naar rechts, eigen keuze: Nederlandse spelling (ck, ph, c, x, dt, z/s, v/f) en de schrijfwijzen
 * waarin Turkse, Arabische en Slavische namen bij ons binnenkomen (dj/j, sch/sh/sj, kh/ch/g, ou/oe/u).
 */
const VERVANGINGEN: readonly (readonly [RegExp, string])[] = [
  [/sch$/g, 's'],
  [/(sch|tsj|sj|sh)/g, 'sj'],
  [/(kh|gh|ch)/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/(ck|q)/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eij])/g, 's'],
  [/c/g, 'k'],
  [/dj/g, 'j'],
  [/^ij(?=[aeou])/g, 'j'],
  [/(?<=[aeou])ij(?=[aeou])/g, 'j'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/w(?=$|[^aeiou])/g, ''],
  [/dt?$/g, 't'],
  [/b$/g, 'p'],
];

/**
 * Hoe een naamdeel ongeveer klinkt: de medeklinkers, en vooraan één teken `a` als het met een klinker begint. Namen die
 * een ander anders zou spellen krijgen dezelfde sleutel (Janssen/Jansen, Yusuf/Youssef, Thijs/Tijs). Bewust ruim: de
 * sleutel kiest kandidaten voor een dubbelcontrole en beslist niets. Leeg als er geen letters uit het Latijnse schrift zijn.
 */
export function klanksleutel(naam: string): string {
  return zoeksleutel(naam)
    .split(' ')
    .map(klankVanWoord)
    .filter((klank) => klank !== '')
    .join(' ');
}

function klankVanWoord(woord: string): string {
  let klank = woord.replace(/[^a-z]/g, '');
  for (const [patroon, door] of VERVANGINGEN) klank = klank.replace(patroon, door);
  const begin = /^[aeiou]/.test(klank) ? 'a' : '';
  const medeklinkers = klank
    .replace(/ij/g, '')
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1+/g, '$1');
  return begin + medeklinkers;
}
