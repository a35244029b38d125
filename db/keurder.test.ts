import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { eenDossier, openProef } from '#tests/builders/proefdossier.ts';
import { sluitDossier } from './dossiermap/dossier.ts';
import { keurApart } from './keurder.ts';
import { keurMetSleutel } from './keuring.ts';

const opruimers: (() => void)[] = [];
afterEach(() => {
  for (const ruimOp of opruimers.splice(0)) ruimOp();
});

/** A closed dossier of some rows, and a maker of copies of its page key. */
async function eenKopie() {
  const { paden, ruimOp } = await eenDossier();
  opruimers.push(ruimOp);
  const open = await openProef(paden);
  const zet = open.verbinding.prepare('INSERT INTO instelling VALUES (?, ?)');
  open.verbinding.transaction(() => {
    for (let i = 0; i < 3000; i++) zet.run(`sleutel ${i}`, 'x'.repeat(400));
  })();
  const pagina = open.sleutels.sleutelVoor('db-page-key');
  sluitDossier(open);
  return { pad: paden.database, pagina: () => Uint8Array.from(pagina) };
}

describe('a check in a thread of its own', () => {
  it('finds what a check at once finds, and this process goes on meanwhile', async () => {
    const { pad, pagina } = await eenKopie();
    const verwacht = keurMetSleutel(pad, pagina());
    expect(verwacht).toMatchObject({ ok: true, value: { aantallen: { instelling: 3000 } } });
    const bezig = keurApart(pad, pagina());
    let beurten = 0;
    const tel = setInterval(() => (beurten += 1), 1);
    expect(await bezig).toEqual(verwacht);
    clearInterval(tel);
    expect(beurten).toBeGreaterThan(3);
  });

  it('takes the key along: nothing of it stays here', async () => {
    const { pad, pagina } = await eenKopie();
    const sleutel = pagina();
    expect((await keurApart(pad, sleutel))?.ok).toBe(true);
    expect(sleutel.length).toBe(0);
  });

  it('refuses a damaged file and another key', async () => {
    const { pad, pagina } = await eenKopie();
    const onbruikbaar = { ok: false, error: { code: 'RESERVEKOPIE_ONBRUIKBAAR' } };
    expect(await keurApart(pad, new Uint8Array(32))).toEqual(onbruikbaar);
    const bytes = readFileSync(pad);
    bytes.writeUInt8(bytes.readUInt8(9000) ^ 1, 9000);
    writeFileSync(pad, bytes);
    expect(await keurApart(pad, pagina())).toEqual(onbruikbaar);
  });

  it('can be broken off before and during, wipes the key, and does not stand in the way of the next one', async () => {
    const { pad, pagina } = await eenKopie();
    const vooraf = pagina();
    expect(await keurApart(pad, vooraf, AbortSignal.abort())).toBeNull();
    expect(vooraf).toEqual(new Uint8Array(32));

    const afbreker = new AbortController();
    const lopend = keurApart(pad, pagina(), afbreker.signal);
    const wachtend = pagina();
    const daarna = keurApart(pad, wachtend, afbreker.signal);
    afbreker.abort();
    expect(await Promise.all([lopend, daarna])).toEqual([null, null]);
    expect(wachtend).toEqual(new Uint8Array(32));
    expect((await keurApart(pad, pagina()))?.ok).toBe(true);
  });
});
