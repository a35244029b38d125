import { describe, expect, test } from 'vitest';
import { gemeentenBestand, kaders, signalenBestand, termijnenBestand } from './bronnen.ts';

function dubbelen(lijst: readonly string[]): string[] {
  return lijst.filter((waarde, i) => lijst.indexOf(waarde) !== i);
}

describe('gemeenten', () => {
  test('elf in IJsselland en zes in Flevoland', () => {
    const aantal = (regio: string) => gemeentenBestand.gemeenten.filter((g) => g.regio === regio).length;
    expect([aantal('ijsselland'), aantal('flevoland')]).toEqual([11, 6]);
  });

  test('code en kern wijzen naar precies een gemeente', () => {
    expect(dubbelen(gemeentenBestand.gemeenten.map((g) => g.code))).toEqual([]);
    expect(dubbelen(gemeentenBestand.gemeenten.flatMap((g) => g.kernen))).toEqual([]);
  });

  test('de centrumgemeente van een regio ligt in die regio', () => {
    for (const regio of gemeentenBestand.regios) {
      const centrum = gemeentenBestand.gemeenten.find((g) => g.code === regio.centrumgemeente);
      expect(centrum?.regio).toBe(regio.code);
    }
  });

  test('Vollenhove hoort bij Steenwijkerland en Zwartsluis bij Zwartewaterland', () => {
    const van = (kern: string) => gemeentenBestand.gemeenten.find((g) => g.kernen.includes(kern))?.naam;
    expect([van('Vollenhove'), van('Zwartsluis')]).toEqual(['Steenwijkerland', 'Zwartewaterland']);
  });
});

describe('kaders', () => {
  test('elk kader heeft een unieke code met versie en de varianten A en B', () => {
    expect(dubbelen(kaders.map((kader) => `${kader.code}@${kader.versie}`))).toEqual([]);
    for (const kader of kaders) expect(kader.varianten.map((v) => v.code)).toEqual(['A', 'B']);
  });

  test('variant A legt vraag 1 en 2 in stap 4, variant B alles in stap 5', () => {
    const [a, b] = kaders[0].varianten;
    expect(a?.stapVanVraag).toEqual(['stap_4', 'stap_4', 'stap_5', 'stap_5', 'stap_5']);
    expect(new Set(b?.stapVanVraag)).toEqual(new Set(['stap_5']));
  });

  test('de vijf vragen staan er letterlijk (NJi)', () => {
    expect(kaders[0].vragen.map((v) => v.vraag)).toEqual([
      'Heb ik op basis van de stappen 1 tot en met 4 van de meldcode een vermoeden van (dreiging van) huiselijk geweld en/of kindermishandeling?',
      'Schat ik op basis van de stappen 1 tot en met 4 van de meldcode in dat er sprake is van acute onveiligheid en/of structurele onveiligheid?',
      'Ben ik in staat effectieve hulp te bieden of organiseren om dreiging van (toekomstig) huiselijk geweld en/of kindermishandeling af te wenden?',
      'Aanvaarden de betrokkenen hulp om dreiging van (toekomstig) huiselijk geweld en/of kindermishandeling af te wenden en zijn zij bereid zich hiervoor in te zetten?',
      'Leidt de hulp binnen de gewenste termijn tot de noodzakelijke resultaten ten aanzien van de veiligheid en/of het welzijn (herstel) van alle betrokkenen?',
    ]);
  });
});

describe('signalen', () => {
  test('elke categorie en leeftijdsgroep bestaat en wordt gebruikt', () => {
    const categorieen = new Set(signalenBestand.signalen.map((s) => s.categorie));
    const groepen = new Set(signalenBestand.signalen.flatMap((s) => s.groepen));
    expect([...categorieen].sort()).toEqual(signalenBestand.categorieen.map((c) => c.code).sort());
    expect([...groepen].sort()).toEqual(signalenBestand.leeftijdsgroepen.map((g) => g.code).sort());
  });

  test('codes zijn uniek en er zijn elf rode vlaggen', () => {
    expect(dubbelen(signalenBestand.signalen.map((s) => s.code))).toEqual([]);
    expect(signalenBestand.rodeVlaggen.vlaggen).toHaveLength(11);
  });
});

test('elke termijn heeft een uniek id, en alleen een vrije termijn heeft geen duur', () => {
  expect(dubbelen(termijnenBestand.termijnen.map((t) => t.id))).toEqual([]);
  for (const t of termijnenBestand.termijnen) expect(t.termijn === null, t.id).toBe(t.rekenwijze === 'vrij');
});
