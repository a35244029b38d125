import { afterAll, describe, expect, it } from 'vitest';
import { interval } from '#domain/monitor/aanval.ts';
import { rondGecontroleerdAf } from '#domain/monitor/afronding.ts';
import { isDominant, isOnveiligAantal, isOnveiligPq, isOnveiligProcent } from '#domain/monitor/grootheid.ts';
import { kennisBijOnderdrukking } from '#domain/monitor/kennis.ts';
import { onderdruk } from '#domain/monitor/onderdrukking.ts';
import voorbeelden from '#domain/monitor/sdc-voorbeelden.json' with { type: 'json' };
import type { Eis } from '#domain/monitor/stelsel.ts';
import { eenTabel } from '#tests/builders/tabel.ts';
import { maakOplosser } from './oplosser.ts';

// Published tables with known answers; a new instance of the same shape in the file is tried without new code.
type Voorbeeld = {
  readonly id: string;
  readonly rows?: readonly string[];
  readonly cols?: readonly string[];
  readonly inner?: readonly (readonly number[])[];
  readonly primary?: readonly string[];
  readonly published?: { readonly suppressed?: readonly string[]; readonly n_publishable?: number };
  readonly verified: {
    readonly optimal_cost?: number;
    readonly optimal_controlled_rounding_cost_all_cells?: number;
    readonly [naam: string]: unknown;
  };
};
const alle = voorbeelden.instances as unknown as readonly Voorbeeld[]; // JSON with optional parts: each kind has its own.

const oplosser = maakOplosser();
afterAll(() => oplosser.stop());

function marge(cel: number, waarde: number): Eis {
  return { doel: [[cel, 1]], bekend: [], omhoog: 1, omlaag: Math.min(1, waarde), breedte: 0, regel: 'ijkpunt' };
}

async function verberg(voorbeeld: Voorbeeld) {
  const proef = eenTabel(voorbeeld.inner ?? [], { rijen: voorbeeld.rows ?? [], kolommen: voorbeeld.cols ?? [] });
  const dicht = new Set((voorbeeld.primary ?? []).map(proef.nummer));
  const eisen = [...dicht].map((cel) => marge(cel, proef.stelsel.cellen[cel]?.waarde ?? 0));
  const keuze = await onderdruk({ stelsel: proef.stelsel, eisen, dicht, open: new Set(), teKlein: [] }, oplosser);
  return { proef, keuze };
}

describe('IJkpunten: verbergen', () => {
  it.each(alle.filter((voorbeeld) => voorbeeld.inner && voorbeeld.primary).map((v) => [v.id, v] as const))(
    '%s kost niet meer dan de bekende laagste kosten en laat de bekende marges over',
    async (_id, voorbeeld) => {
      const { proef, keuze } = await verberg(voorbeeld);
      if (keuze.status !== 'optimaal') throw new Error(keuze.status);
      expect(keuze.kosten).toBe(voorbeeld.verified.optimal_cost);
      const namen = [...keuze.verborgen].map((cel) => proef.tabel.cellen[cel]?.codes.join('|') ?? '').sort();
      if (voorbeeld.published?.suppressed) expect(namen).toEqual([...voorbeeld.published.suppressed].sort());
      if (voorbeeld.published?.n_publishable) {
        expect(proef.tabel.cellen.length - namen.length).toBe(voorbeeld.published.n_publishable);
      }
      const kennis = kennisBijOnderdrukking(proef.stelsel, keuze.verborgen);
      for (const [naam, [onder, boven]] of bekendeMarges(voorbeeld)) {
        expect(await interval(kennis, [[proef.nummer(naam), 1]], oplosser)).toEqual({ onder, boven });
      }
    },
  );
});

function bekendeMarges({ verified, primary }: Voorbeeld): readonly (readonly [string, readonly [number, number]])[] {
  const los = Object.entries(verified).filter(([naam]) => naam.startsWith('interval_') && !naam.endsWith('gauss'));
  const samen = Object.entries((verified.intervals ?? {}) as Record<string, [number, number]>); // Shape of the file.
  return [...los.map(([, grens]) => [primary?.[0] ?? '', grens as [number, number]] as const), ...samen];
}

describe('IJkpunten: de aanval', () => {
  it('T7: vier onbekende cellen (Geurts 1992)', async () => {
    const proef = eenTabel([
      [3, 4],
      [3, 0],
      [3, 3],
    ]);
    const namen = { X11: 'r0|k0', X12: 'r0|k1', X21: 'r1|k0', X22: 'r1|k1' };
    const kennis = kennisBijOnderdrukking(proef.stelsel, new Set(Object.values(namen).map(proef.nummer)));
    const t7 = alle.find(({ id }) => id === 'T7');
    for (const [code, naam] of Object.entries(namen)) {
      const [onder, boven] = (t7?.verified[code] ?? []) as [number, number]; // Shape of the file.
      expect(await interval(kennis, [[proef.nummer(naam), 1]], oplosser)).toEqual({ onder, boven });
    }
  });

  it('T1: de ruimere keuze van een ander programma geeft de marge die erbij gepubliceerd is', async () => {
    const t1 = alle.find(({ id }) => id === 'T1');
    const proef = eenTabel(t1?.inner ?? [], { rijen: t1?.rows ?? [], kolommen: t1?.cols ?? [] });
    const gauss = ['A|female', 'A|male', 'D|male', 'D|female'].map(proef.nummer);
    const kennis = kennisBijOnderdrukking(proef.stelsel, new Set(gauss));
    expect(await interval(kennis, [[proef.nummer('A|female'), 1]], oplosser)).toEqual({ onder: 0, boven: 16 });
  });
});

describe('IJkpunten: gecontroleerd afronden', () => {
  it.each(
    alle
      .filter(({ verified }) => verified.optimal_controlled_rounding_cost_all_cells !== undefined)
      .map((v) => [v.id, v] as const),
  )('%s heeft de laagste kosten, klopt in elke optelling en laat veelvouden staan', async (_id, voorbeeld) => {
    const { stelsel } = eenTabel(voorbeeld.inner ?? []);
    const afronding = await rondGecontroleerdAf({ stelsel, basis: 5, vast: new Map() }, oplosser);
    if (afronding.status !== 'optimaal') throw new Error(afronding.status);
    expect(afronding.kosten).toBe(voorbeeld.verified.optimal_controlled_rounding_cost_all_cells);
    for (const vergelijking of stelsel.vergelijkingen) {
      expect(vergelijking.reduce((som, [cel, factor]) => som + factor * (afronding.waarden[cel] ?? 0), 0)).toBe(0);
    }
    stelsel.cellen.forEach(({ waarde }, cel) => {
      const verschil = Math.abs((afronding.waarden[cel] ?? -99) - waarde);
      expect(verschil).toBeLessThan(5);
      if (waarde % 5 === 0) expect(verschil).toBe(0);
    });
  });
});

describe('IJkpunt T12: regels voor cellen met bijdragen', () => {
  const vrouwA = { n: 2, totaal: 20 };
  const manD = { n: 11, totaal: 366, grootste: [280, 11] };
  const gelijk = { n: 11, totaal: 110, grootste: [10, 10] };

  it.each([
    ['freq maxN=2', (cel: typeof vrouwA) => isOnveiligAantal(cel.n, 2), [true, false, false]],
    ['nk(2,75)', (cel: typeof vrouwA) => isDominant(cel, 2, 75), [true, true, false]],
    ['p=70', (cel: typeof vrouwA) => isOnveiligProcent(cel, 70), [true, true, false]],
    ['pq(60,80)', (cel: typeof vrouwA) => isOnveiligPq(cel, 60, 80), [true, true, false]],
  ])('%s', (_naam, regel, verwacht) => {
    expect([vrouwA, manD, gelijk].map(regel)).toEqual(verwacht);
  });

  it('een lege cel is alleen onveilig als nul meetelt', () => {
    expect([isOnveiligAantal(0, 1), isOnveiligAantal(0, 1, true)]).toEqual([false, true]);
    expect([isDominant({ n: 0, totaal: 0 }, 2, 75), isOnveiligPq({ n: 0, totaal: 0 }, 60, 80)]).toEqual([false, false]);
  });
});
