import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monitorcatalogus } from '#resources/monitor/catalogus.ts';
import { eenLeveringsinhoud } from '#tests/builders/levering.ts';
import { csvRijen, naarCsv, zonderFormule } from './csv.ts';
import { naarJsonStat } from './json-stat.ts';
import { grofTotaal, maakBladen, mapnaamVan } from './levering.ts';
import { maakWerkbladen } from './werkbladen.ts';

const inhoud = eenLeveringsinhoud();

describe('JSON-stat 2.0', () => {
  const collectie = naarJsonStat(inhoud);

  it('is een verzameling met een dataset per tabel', () => {
    expect(collectie).toMatchObject({ version: '2.0', class: 'collection' });
    expect(collectie.link.item.map(({ extension }) => extension['tabel'])).toEqual(
      inhoud.bladen.map(({ code }) => code),
    );
  });

  it.each(collectie.link.item.map((item) => [String(item.extension['tabel']), item] as const))(
    '%s: grootte, waarden, status en codes kloppen met elkaar',
    (_code, item) => {
      expect(item.value).toHaveLength(item.size.reduce((a, b) => a * b, 1));
      expect(Object.keys(item.dimension)).toEqual(item.id);
      expect(item.size).toEqual(item.id.map((id) => item.dimension[id]?.category.index.length));
      item.value.forEach((waarde, plaats) => {
        expect(item.status[String(plaats)]).toBe(waarde === null ? 'c' : undefined);
      });
      const optelbaar = item.extension['optelbaar'] as Record<string, boolean>; // Extension is free by the standard.
      for (const id of item.id) {
        expect(item.dimension[id]?.category.index.includes('_T')).toBe(optelbaar[id]);
        expect(Object.keys(item.dimension[id]?.category.label ?? {})).toEqual(item.dimension[id]?.category.index);
      }
      expect(Object.keys(item.extension)).toEqual(
        expect.arrayContaining([
          'tabel',
          'versie',
          'eenheid',
          'moment',
          'methode',
          'drempel',
          'optelbaar',
          'definitie',
          'bron',
        ]),
      );
    },
  );

  it('noemt geen reden van verbergen en geen waarde die verborgen is', () => {
    const tekst = JSON.stringify(collectie);
    expect(tekst).not.toContain('SDC');
    expect(tekst).not.toContain('primair');
    expect(collectie.link.item.some(({ value }) => value.includes(null))).toBe(true);
  });

  it('heeft geen datum fijner dan het halfjaar', () => {
    expect(JSON.stringify(collectie)).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });
});

describe('CSV', () => {
  it('heeft een rij per cel, met codes en woorden', () => {
    const [kop, ...rijen] = csvRijen(inhoud);
    expect(rijen).toHaveLength(inhoud.bladen.reduce((som, blad) => som + blad.cellen.length, 0));
    expect(rijen.every((rij) => rij.length === kop?.length)).toBe(true);
    const verborgen = rijen.filter((rij) => rij.at(-1) === 'c');
    expect(verborgen.length).toBeGreaterThan(0);
    expect(verborgen.every((rij) => rij.at(-2) === '')).toBe(true);
  });

  it('begint met een BOM, scheidt met puntkomma en sluit elke regel met CRLF', () => {
    expect(naarCsv([['a', 'b;c', 'zeg "ja"', 'x\ny']])).toBe('\uFEFFa;"b;c";"zeg ""ja""";"x\ny"\r\n');
  });

  it.each(['=1+1', '+31', '-2', '@som', '\t=1', '\r=1', '＝1', '\n=1'])('maakt van %j gewone tekst', (tekst) => {
    expect(zonderFormule(tekst)).toBe(`'${tekst}`);
  });

  it('is terug te lezen tot precies dezelfde cellen (RFC 4180)', () => {
    const cel = fc
      .string({ unit: fc.constantFrom('a', '1', ';', '"', '\n', '\r', ' ', 'é') })
      .filter((tekst) => tekst === zonderFormule(tekst));
    fc.assert(
      fc.property(fc.array(fc.array(cel, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (rijen) => {
        expect(leesCsv(naarCsv(rijen))).toEqual(rijen);
      }),
    );
  });
});

/** A reader by the letter of RFC 4180 with `;`, to prove what was written. */
function leesCsv(tekst: string): string[][] {
  const rijen: string[][] = [];
  let [rij, cel, isBinnen]: [string[], string, boolean] = [[], '', false];
  for (let i = 1; i < tekst.length; i++) {
    const teken = tekst[i] ?? '';
    if (isBinnen) {
      if (teken !== '"') cel += teken;
      else if (tekst[i + 1] === '"') {
        cel += '"';
        i++;
      } else isBinnen = false;
    } else if (teken === '"') isBinnen = true;
    else if (teken === ';') {
      rij.push(cel);
      cel = '';
    } else if (teken === '\r' && tekst[i + 1] === '\n') {
      rijen.push([...rij, cel]);
      [rij, cel] = [[], ''];
      i++;
    } else cel += teken;
  }
  return rijen;
}

describe('Werkbladen', () => {
  const bladen = maakWerkbladen(inhoud);

  it('zijn inhoud, toelichting en een blad per tabel, met namen die een rekenblad aankan', () => {
    expect(bladen.slice(0, 2).map(({ naam }) => naam)).toEqual(['Inhoud', 'Toelichting']);
    expect(bladen).toHaveLength(2 + inhoud.bladen.length);
    expect(new Set(bladen.map(({ naam }) => naam)).size).toBe(bladen.length);
    expect(bladen.every(({ naam }) => naam.length <= 31)).toBe(true);
  });

  it('laten van een verborgen getal alleen een punt zien', () => {
    const getallen = bladen.flatMap(({ rijen }) => rijen.flat().filter((cel) => typeof cel === 'number'));
    const getoond = inhoud.bladen.flatMap(({ cellen }) => cellen.flatMap((cel) => cel.getoond ?? []));
    const opVolgorde = (lijst: readonly number[]) => lijst.toSorted((a, b) => a - b);
    expect(opVolgorde(getallen)).toEqual(opVolgorde(getoond));
    expect(bladen.flatMap(({ rijen }) => rijen.flat())).toContain('.');
  });

  it('bevatten geen cel die als formule begint', () => {
    const teksten = bladen.flatMap(({ rijen }) => rijen.flat().filter((cel) => typeof cel === 'string'));
    expect(teksten.filter((tekst) => /^[=+\-@]/.test(tekst))).toEqual([]);
  });
});

describe('De levering', () => {
  it('verbergt een cel zonder uitkomst', () => {
    const blad = inhoud.bladen[0];
    if (blad === undefined) throw new Error('geen blad');
    const tabel = {
      code: blad.code,
      vorm: { code: blad.code, populatie: '', dimensies: blad.dimensies },
      dimensies: blad.dimensies,
      lijnen: [],
      cellen: blad.cellen.map(({ codes }) => ({ codes, sleutel: codes.join('|'), waarde: 12 })),
    };
    expect(maakBladen(monitorcatalogus, [tabel], new Map())[0]?.cellen.every(({ getoond }) => getoond === null)).toBe(
      true,
    );
  });

  it('heeft een mapnaam met regio, gemeente en periode', () => {
    expect(mapnaamVan(inhoud)).toBe('monitor-ijsselland-GM1708-2026-H1');
  });

  it.each([
    [0, null],
    [9, null],
    [10, 10],
    [12, 10],
    [13, 15],
  ])('geeft van %i opmerkingen naar buiten: %s', (aantal, verwacht) => {
    expect(grofTotaal(aantal, 10)).toBe(verwacht);
  });
});
