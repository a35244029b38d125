import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { interval, toetsEisen } from '#domain/monitor/aanval.ts';
import { kennisBijOnderdrukking } from '#domain/monitor/kennis.ts';
import { verbergRuim } from '#domain/monitor/noodgreep.ts';
import { onderdruk } from '#domain/monitor/onderdrukking.ts';
import type { Oplosser } from '#domain/monitor/oplosser.ts';
import { bepaalEisen } from '#domain/monitor/primair.ts';
import type { Eis, Stelsel } from '#domain/monitor/stelsel.ts';
import { eenTabel } from '#tests/builders/tabel.ts';
import { maakOplosser } from './oplosser.ts';

const oplosser = maakOplosser({ secondenTotaal: 300 });
afterAll(() => oplosser.stop());

const NIVEAU = { drempel: 3, breedte: 2 };

/**
 * The answer by trying everything: all shifts of at most two per inner cell, the cells that each shift touches, and the
 * cheapest set of hidden cells in which every requirement finds a shift. Shares no code with protector or attacker.
 */
function goedkoopsteDoorProberen(
  stelsel: Stelsel,
  rijen: number,
  kolommen: number,
  eisen: readonly Eis[],
  dicht: number,
) {
  const breed = kolommen + 1;
  const verschuivingen: { cellen: readonly number[]; masker: number }[] = [];
  const binnen = rijen * kolommen;
  for (let code = 0; code < 5 ** binnen; code++) {
    const cellen = Array.from({ length: breed * (rijen + 1) }, () => 0);
    for (let plaats = 0, rest = code; plaats < binnen; plaats++, rest = Math.floor(rest / 5)) {
      const [rij, kolom, d] = [Math.floor(plaats / kolommen), plaats % kolommen, (rest % 5) - 2];
      for (const cel of [
        rij * breed + kolom,
        rij * breed + kolommen,
        rijen * breed + kolom,
        rijen * breed + kolommen,
      ]) {
        cellen[cel] = (cellen[cel] ?? 0) + d;
      }
    }
    if (cellen.some((d, cel) => (stelsel.cellen[cel]?.waarde ?? 0) + d < 0)) continue;
    verschuivingen.push({ cellen, masker: cellen.reduce((som, d, cel) => (d === 0 ? som : som | (1 << cel)), 0) });
  }
  const paren = eisen.map((eis) => {
    const beste = new Map<number, { hoog: number; laag: number }>();
    for (const { cellen, masker } of verschuivingen) {
      if (eis.bekend.some((cel) => cellen[cel] !== 0)) continue;
      const d = eis.doel.reduce((som, [cel, factor]) => som + factor * (cellen[cel] ?? 0), 0);
      const was = beste.get(masker) ?? { hoog: 0, laag: 0 };
      beste.set(masker, { hoog: Math.max(was.hoog, d), laag: Math.min(was.laag, d) });
    }
    return { eis, beste: [...beste].filter(([, { hoog, laag }]) => hoog > 0 || laag < 0) };
  });
  const isVeilig = (set: number) =>
    paren.every(({ eis, beste }) => {
      let [hoog, laag] = [0, 0];
      for (const [masker, grens] of beste) {
        if ((masker & ~set) !== 0) continue;
        hoog = Math.max(hoog, grens.hoog);
        laag = Math.min(laag, grens.laag);
      }
      return hoog >= eis.omhoog && hoog - laag >= eis.breedte;
    });
  let beste = Number.POSITIVE_INFINITY;
  for (let set = 0; set < 1 << stelsel.cellen.length; set++) {
    if ((set & dicht) !== dicht) continue;
    const kosten = stelsel.cellen.reduce(
      (som, { waarde }, cel) => ((set & (1 << cel)) !== 0 && (dicht & (1 << cel)) === 0 ? som + waarde : som),
      0,
    );
    if (kosten < beste && isVeilig(set)) beste = kosten;
  }
  return beste;
}

const kleineTabel = fc.constantFrom([2, 2], [2, 3], [3, 2]).chain(([rijen = 2, kolommen = 2]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: kolommen, maxLength: kolommen }), {
    minLength: rijen,
    maxLength: rijen,
  }),
);

describe('Verbergen', () => {
  it('kost precies zoveel als de goedkoopste keuze die door alles te proberen gevonden wordt', async () => {
    await fc.assert(
      fc.asyncProperty(kleineTabel, async (binnen) => {
        const { tabel, stelsel } = eenTabel(binnen);
        const { gevoelig, eisen } = bepaalEisen(stelsel, [tabel], NIVEAU);
        const dicht = [...gevoelig].reduce((masker, cel) => masker | (1 << cel), 0);
        const keuze = await onderdruk({ stelsel, eisen, dicht: gevoelig, open: new Set(), teKlein: [] }, oplosser);
        const proberen = goedkoopsteDoorProberen(stelsel, binnen.length, binnen[0]?.length ?? 0, eisen, dicht);
        expect(keuze).toMatchObject({ status: 'optimaal', kosten: proberen });
      }),
      { numRuns: 60 },
    );
  }, 240_000);

  it('laat geen gevoelige cel uitrekenen, en de noodgreep ook niet', async () => {
    await fc.assert(
      fc.asyncProperty(kleineTabel, fc.boolean(), async (binnen, isNoodgreep) => {
        const { tabel, stelsel } = eenTabel(binnen);
        const { gevoelig, eisen } = bepaalEisen(stelsel, [tabel], NIVEAU);
        const opgave = { stelsel, eisen, dicht: gevoelig, open: new Set<number>(), teKlein: [] };
        const keuze = await (isNoodgreep ? verbergRuim(opgave, oplosser) : onderdruk(opgave, oplosser));
        if (keuze.status !== 'optimaal') throw new Error(keuze.status);
        const kennis = kennisBijOnderdrukking(stelsel, keuze.verborgen);
        for (const cel of gevoelig) {
          const { onder, boven } = (await interval(kennis, [[cel, 1]], oplosser)) ?? { onder: 0, boven: 0 };
          expect(boven ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(NIVEAU.drempel);
          expect((boven ?? Number.POSITIVE_INFINITY) - onder).toBeGreaterThanOrEqual(NIVEAU.breedte);
        }
        expect(
          await toetsEisen(
            kennis,
            eisen,
            stelsel.cellen.map(({ waarde }) => waarde),
            oplosser,
          ),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 240_000);

  it('houdt cellen open die open moeten blijven, en zegt het als dat niet kan', async () => {
    const { tabel, stelsel, nummer } = eenTabel([
      [20, 2, 15],
      [30, 14, 12],
      [18, 19, 11],
    ]);
    const { gevoelig, eisen } = bepaalEisen(stelsel, [tabel], { drempel: 5, breedte: 5 });
    const open = new Set(['r1|k0', 'r1|k1', 'r1|k2', 'r1|totaal'].map(nummer));
    const keuze = await onderdruk({ stelsel, eisen, dicht: gevoelig, open, teKlein: [] }, oplosser);
    if (keuze.status !== 'optimaal') throw new Error(keuze.status);
    expect([...keuze.verborgen].filter((cel) => open.has(cel))).toEqual([]);
    const alles = new Set(stelsel.cellen.map((_, cel) => cel).filter((cel) => !gevoelig.has(cel)));
    expect(await onderdruk({ stelsel, eisen, dicht: gevoelig, open: alles, teKlein: [] }, oplosser)).toEqual({
      status: 'onhaalbaar',
    });
  });

  it('kiest er een cel bij als een verzameling te klein bleek', async () => {
    const { tabel, stelsel } = eenTabel([
      [20, 2],
      [14, 19],
      [12, 10],
    ]);
    const { gevoelig, eisen } = bepaalEisen(stelsel, [tabel], NIVEAU);
    const opgave = { stelsel, eisen, dicht: gevoelig, open: new Set<number>() };
    const eerst = await onderdruk({ ...opgave, teKlein: [] }, oplosser);
    if (eerst.status !== 'optimaal') throw new Error(eerst.status);
    const daarna = await onderdruk({ ...opgave, teKlein: [eerst.verborgen] }, oplosser);
    if (daarna.status !== 'optimaal') throw new Error(daarna.status);
    expect([...daarna.verborgen].some((cel) => !eerst.verborgen.has(cel))).toBe(true);
    expect(daarna.kosten).toBeGreaterThanOrEqual(eerst.kosten);
  });
});

describe('De aanval', () => {
  const { tabel, stelsel, nummer } = eenTabel([
    [20, 2],
    [14, 19],
  ]);
  const { eisen } = bepaalEisen(stelsel, [tabel], NIVEAU);
  const waarden = stelsel.cellen.map(({ waarde }) => waarde);
  // Only the small cell is hidden: it follows from its row.
  const kennis = kennisBijOnderdrukking(stelsel, new Set([nummer('r0|k1')]));

  it('vindt een cel die uit te rekenen is, en weet dat zeker', async () => {
    const bevindingen = await toetsEisen(kennis, eisen, waarden, oplosser);
    expect(bevindingen).toMatchObject([{ onder: 2, boven: 2, isZeker: true, eis: { regel: 'SDC-01' } }]);
  });

  it('gelooft een oplosser niet die antwoorden geeft die niet optellen', async () => {
    const leugen = (aantal: number) =>
      ({ status: 'optimaal', waarde: 99, kolommen: Array.from({ length: aantal }, () => 99), duaal: [] }) as const;
    const leugenaar: Oplosser = {
      losOp: async (modellen) => modellen.map(({ kolommen }) => leugen(kolommen.length)),
      losReeksOp: async ({ kolommen }, vragen) => vragen.map(() => leugen(kolommen.length)),
    };
    expect(await toetsEisen(kennis, eisen, waarden, leugenaar)).toHaveLength(1);
  });
});

describe('De oplosser', () => {
  const { tabel, stelsel } = eenTabel([
    [20, 2],
    [14, 19],
  ]);
  const { gevoelig, eisen } = bepaalEisen(stelsel, [tabel], NIVEAU);
  const opgave = { stelsel, eisen, dicht: gevoelig, open: new Set<number>(), teKlein: [] };

  it('antwoordt "limiet" als de tijd op is, en blijft dat doen', async () => {
    const kort = maakOplosser({ secondenTotaal: 0 });
    expect(await onderdruk(opgave, kort)).toEqual({ status: 'limiet' });
    expect(await kort.losOp([{ doel: 'min', kolommen: [], rijen: [] }])).toEqual([{ status: 'limiet' }]);
    await kort.stop();
  });

  it('stopt meteen bij afbreken, ook voor het begin', async () => {
    const afbreker = new AbortController();
    const bezig = maakOplosser({ signaal: afbreker.signal });
    const werk = onderdruk(opgave, bezig);
    afbreker.abort();
    expect(await werk).toEqual({ status: 'limiet' });
    expect(await onderdruk(opgave, maakOplosser({ signaal: afbreker.signal }))).toEqual({ status: 'limiet' });
  });

  it('kent onhaalbaar, onbegrensd en leeg', async () => {
    const kolom = { kosten: 1, onder: 0, boven: null, isGeheel: false };
    const antwoorden = await oplosser.losOp([
      { doel: 'max', kolommen: [kolom], rijen: [] },
      { doel: 'min', kolommen: [kolom], rijen: [{ onder: null, boven: -1, termen: [[0, 1]] }] },
      { doel: 'max', kolommen: [{ ...kolom, isGeheel: true }], rijen: [{ onder: null, boven: 3.5, termen: [[0, 1]] }] },
      { doel: 'min', kolommen: [], rijen: [] },
    ]);
    expect(antwoorden.map(({ status }) => status)).toEqual(['onbegrensd', 'onhaalbaar', 'optimaal', 'optimaal']);
    expect(antwoorden[2]).toMatchObject({ waarde: 3, kolommen: [3] });
  });
});
