import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HERSTEL_BYTES,
  HERSTEL_GROEPEN,
  HERSTEL_GROEPLENGTE,
  leesHerstelsleutel,
  schrijfHerstelsleutel,
  splitsHerstelsleutel,
  toetsGroep,
} from './herstelsleutel.ts';

const ALFABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const sleutels = fc.uint8Array({ minLength: HERSTEL_BYTES, maxLength: HERSTEL_BYTES });

/** Base32 langs een andere weg dan de code: de bits als tekst, per vijf. */
function base32(sleutel: Uint8Array): string {
  const bits = [...sleutel].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((vijf) => ALFABET[Number.parseInt(vijf, 2)]).join('');
}

/** De groep op plaats 1 met deze vier waarden (0-31) en haar controleteken. */
function groepVan(a: number, b: number, c: number, d: number): string {
  const sleutel = new Uint8Array(HERSTEL_BYTES);
  const waarde = (a << 15) | (b << 10) | (c << 5) | d;
  sleutel[0] = waarde >> 12;
  sleutel[1] = (waarde >> 4) & 255;
  sleutel[2] = (waarde & 15) << 4;
  return schrijfHerstelsleutel(sleutel)[0] ?? '';
}

function vervang(groep: string, plaats: number, teken: string): string {
  return groep.slice(0, plaats) + teken + groep.slice(plaats + 1);
}

function verwissel(groep: string, plaats: number): string {
  return groep.slice(0, plaats) + groep[plaats + 1] + groep[plaats] + groep.slice(plaats + 2);
}

const TWEETALLEN = Array.from({ length: 32 * 32 }, (_, i) => [i >> 5, i & 31] as const);
const PLAATSEN = Array.from({ length: HERSTEL_GROEPLENGTE }, (_, plaats) => plaats);

describe('KLUIS-04 de herstelsleutel op papier', () => {
  it('leest elke geschreven sleutel terug', () => {
    fc.assert(
      fc.property(sleutels, (sleutel) => {
        const groepen = schrijfHerstelsleutel(sleutel);
        expect(groepen).toHaveLength(HERSTEL_GROEPEN);
        expect(groepen.every((groep) => groep.length === HERSTEL_GROEPLENGTE)).toBe(true);
        expect(groepen.map((groep) => groep.slice(0, 4)).join('')).toBe(base32(sleutel));
        expect(leesHerstelsleutel(groepen)).toEqual({ ok: true, value: sleutel });
      }),
    );
  });

  // De som is lineair: of een fout opvalt hangt alleen af van de plaats en van de twee tekens. Daarom is "elk tweetal
  // tekens op elke plaats" volledig; de rest van de groep doet niet mee en wordt hier toch gevarieerd.
  it('ziet elke vervanging van elk teken door elk ander teken op elke plaats, ook het controleteken', () => {
    const gemist = TWEETALLEN.flatMap(([a, b]) => {
      const groep = groepVan(a, b, (a * 7 + b) % 32, (b * 5 + 3) % 32);
      const getypt = PLAATSEN.flatMap((plaats) => Array.from(ALFABET, (teken) => vervang(groep, plaats, teken)));
      return getypt.filter((tekst) => tekst !== groep && toetsGroep(tekst, 1) === null);
    });
    expect(gemist).toEqual([]);
  });

  it('ziet elke verwisseling van twee tekens naast elkaar, voor elk tweetal, ook met het controleteken', () => {
    const gemist = TWEETALLEN.flatMap(([a, b]) =>
      [groepVan(a, b, 9, 30), groepVan(30, a, b, 9), groepVan(9, 30, a, b), groepVan(a, 9, 30, b)].flatMap((groep) =>
        PLAATSEN.slice(0, -1)
          .map((plaats) => verwissel(groep, plaats))
          .filter((tekst) => tekst !== groep && toetsGroep(tekst, 1) === null),
      ),
    );
    expect(gemist).toEqual([]);
  });

  it('keurt een goede groep op een andere plaats af', () => {
    fc.assert(
      fc.property(sleutels, (sleutel) => {
        const groepen = schrijfHerstelsleutel(sleutel);
        for (const [i, groep] of groepen.entries()) {
          for (let plaats = 1; plaats <= HERSTEL_GROEPEN; plaats++) {
            expect(toetsGroep(groep, plaats) === null).toBe(plaats === i + 1);
          }
        }
      }),
    );
  });

  it('zegt bij twee verwisselde groepen waar zij horen', () => {
    const groepen = [...schrijfHerstelsleutel(new Uint8Array(HERSTEL_BYTES).fill(77))];
    [groepen[1], groepen[4]] = [groepen[4] ?? '', groepen[1] ?? ''];
    expect(leesHerstelsleutel(groepen)).toEqual({
      ok: false,
      error: [
        { groep: 2, reden: 'VERKEERDE_PLAATS', hoortOp: 5 },
        { groep: 5, reden: 'VERKEERDE_PLAATS', hoortOp: 2 },
      ],
    });
  });

  it('noemt alle foute groepen met hun reden, niet alleen de eerste', () => {
    const groepen = [...schrijfHerstelsleutel(new Uint8Array(HERSTEL_BYTES).fill(3))];
    groepen[0] = '';
    groepen[2] = (groepen[2] ?? '').slice(1);
    groepen[3] = `${groepen[3]}7`;
    groepen[5] = vervang(groepen[5] ?? '', 0, 'U');
    groepen[7] = vervang(groepen[7] ?? '', 4, groepen[7]?.[4] === '0' ? '1' : '0');
    expect(leesHerstelsleutel(groepen)).toEqual({
      ok: false,
      error: [
        { groep: 1, reden: 'LEEG' },
        { groep: 3, reden: 'TE_KORT' },
        { groep: 4, reden: 'TE_LANG' },
        { groep: 6, reden: 'ONBEKEND_TEKEN' },
        { groep: 8, reden: 'TYPEFOUT' },
      ],
    });
  });

  it('leest kleine letters, streepjes, en O, I en L zoals ze bedoeld zijn', () => {
    const sleutel = Uint8Array.from({ length: HERSTEL_BYTES }, (_, i) => (i * 37) & 255);
    const slordig = schrijfHerstelsleutel(sleutel).map((groep) =>
      `${groep.slice(0, 2)}-${groep.slice(2)}`.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'),
    );
    expect(leesHerstelsleutel(slordig)).toEqual({ ok: true, value: sleutel });
  });

  it('splitst een geplakte sleutel, met of zonder spaties en regels', () => {
    const groepen = schrijfHerstelsleutel(new Uint8Array(HERSTEL_BYTES).fill(200));
    expect(splitsHerstelsleutel(groepen.join(' \n'))).toEqual(groepen);
    expect(splitsHerstelsleutel(groepen.join(''))).toEqual(groepen);
    expect(splitsHerstelsleutel('')).toEqual([]);
  });

  it('struikelt nergens over: willekeurige tekst geeft een sleutel of redenen', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 12 }), (groepen) => {
        const gelezen = leesHerstelsleutel(groepen);
        expect(gelezen.ok || gelezen.error.length > 0).toBe(true);
      }),
    );
  });
});
