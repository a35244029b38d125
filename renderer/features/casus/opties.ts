import { type Rol, rol } from '#domain/casus/lijsten.ts';
import { codes, type Lijst } from '#domain/lijst.ts';
import { persoonwoorden } from '#renderer/tekst/persoon.ts';
import type { Optie } from '#renderer/ui/Keuzelijst.tsx';
import { gemeentenBestand, signalenBestand } from '#resources/bronnen.ts';

/** A closed list as choices, in its own order. */
export function optiesVan(lijst: Lijst): readonly Optie[] {
  return codes(lijst).map((waarde) => ({ waarde, tekst: lijst[waarde] ?? waarde }));
}

/** The word of a code, or the code itself when the list does not know it (any more). */
export function woordVan(lijst: Lijst, code: string): string {
  return lijst[code] ?? code;
}

/** All municipalities of the two regions. */
export const gemeenteopties: readonly Optie[] = gemeentenBestand.gemeenten
  .map(({ code, naam }) => ({ waarde: code, tekst: naam }))
  .toSorted((a, b) => a.tekst.localeCompare(b.tekst, 'nl'));

/** The name of a municipality, or its code when the region does not have it. */
export function gemeentenaam(code: string): string {
  return gemeenteopties.find(({ waarde }) => waarde === code)?.tekst ?? code;
}

/** The code of a municipality by its name; empty when the region does not have it. */
export function gemeentecode(naam: string): string {
  return gemeenteopties.find(({ tekst }) => tekst === naam)?.waarde ?? '';
}

const vlaggen = [...signalenBestand.rodeVlaggen.vlaggen, ...signalenBestand.rodeVlaggen.verzwarend];

/** Red flags and aggravating circumstances. */
export const vlagopties: readonly Optie[] = vlaggen.map(({ code, tekst }) => ({ waarde: code, tekst }));

/** What a red flag is called. */
export function vlagnaam(code: string): string {
  return vlaggen.find((vlag) => vlag.code === code)?.tekst ?? code;
}

/** Where the list of red flags comes from. */
export const vlagbron = signalenBestand.rodeVlaggen.bron;

const categorieen = new Map(signalenBestand.categorieen.map(({ code, naam }) => [code, naam]));

/** The catalogue of signals, each with its category as a second line. */
export const signaalopties: readonly Optie[] = signalenBestand.signalen.map(({ code, tekst, categorie }) => ({
  waarde: code,
  tekst,
  uitleg: categorieen.get(categorie) ?? categorie,
}));

/** The text of a signal of the catalogue. */
export function signaaltekst(code: string): string {
  return signaalopties.find(({ waarde }) => waarde === code)?.tekst ?? code;
}

/** The role as it reads beside a name: "Onbekend" alone would say that the person is. */
export function rolnaam(code: Rol): string {
  return code === 'onbekend' ? persoonwoorden.rolOnbekend : rol[code];
}
