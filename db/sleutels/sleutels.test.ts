import { argon2Sync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sleutelbestand } from '#domain/kluis/sleutelbestand.ts';
import { rekUit } from './argon.ts';
import { canoniek, isEcht, onderteken } from './bestand.ts';
import { maakSleutelbos } from './sleutelbos.ts';
import { maakHerstelslot, maakKluisGebruiker, openMetHerstelsleutel, openMetWachtwoordzin } from './sloten.ts';
import { alsBytes, alsTekst, ontzegel, pakUit, publiekVan, verpak, verzegel, willekeurig } from './versleuteling.ts';

const licht = { geheugenKiB: 64, rondes: 1, banen: 1 } as const;
const nu = '2026-11-21T10:00:00.000Z';
const dossierId = '01928aaa-0000-7000-8000-000000000001';
const gebruikerId = '01928aaa-0000-7000-8000-000000000002';
const zin = 'kwartel brommer zeewier anker';

async function proefbestand() {
  const datasleutel = willekeurig(32);
  const herstelsleutel = willekeurig(20);
  const gebruiker = await maakKluisGebruiker(datasleutel, { dossierId, gebruikerId }, zin, licht);
  if (!gebruiker.ok) throw new Error(gebruiker.error.code);
  const ring = maakSleutelbos(datasleutel, dossierId).sleutelVoor('keyring');
  const bestand = onderteken(
    {
      v: 1,
      dossierId,
      gen: 1,
      zegel: { kenmerk: 'abc', sha256: '0'.repeat(64), grootte: 0, gen: 1, schoon: true },
      gebruikers: [gebruiker.value],
      herstel: [maakHerstelslot(datasleutel, dossierId, herstelsleutel, nu)],
      mislukt: { aantal: 0, laatste: null },
    },
    ring,
  );
  return { bestand, datasleutel, herstelsleutel, ring };
}

/** Changes one character of a base64url text into another. */
function knoei(tekst: string, plaats = 3): string {
  return tekst.slice(0, plaats) + (tekst[plaats] === 'A' ? 'B' : 'A') + tekst.slice(plaats + 1);
}

function metSlot(bestand: Sleutelbestand, wijzig: (prive: { iv: string; tekst: string; controle: string }) => object) {
  const [gebruiker] = bestand.gebruikers;
  const [slot] = gebruiker?.sloten ?? [];
  if (gebruiker === undefined || slot === undefined) throw new Error('geen slot');
  const prive = { ...slot.prive, ...wijzig(slot.prive) };
  return { ...bestand, gebruikers: [{ ...gebruiker, sloten: [{ ...slot, prive }] }] };
}

describe('Argon2id', () => {
  it.each([
    [64, 1, 1],
    [1024, 3, 1],
    [2048, 2, 4],
    [19_456, 2, 1],
  ])('gives what node:crypto gives for %i KiB, %i passes, %i lanes', async (geheugenKiB, rondes, banen) => {
    const salt = willekeurig(16);
    const anders = argon2Sync('argon2id', {
      message: Buffer.from('Één zin, wél sterk', 'utf8'),
      nonce: salt,
      parallelism: banen,
      tagLength: 32,
      memory: geheugenKiB,
      passes: rondes,
    });
    const gerekt = await rekUit('Één zin, wél sterk', salt, { geheugenKiB, rondes, banen });
    expect(gerekt.ok && alsTekst(gerekt.value)).toBe(alsTekst(anders));
  });

  it('takes an é of one sign and an é of two signs for the same passphrase', async () => {
    const salt = willekeurig(16);
    const een = await rekUit('caf\u00e9', salt, licht);
    const twee = await rekUit('cafe\u0301', salt, licht);
    expect(een).toEqual(twee);
  });

  it('says that there is no memory, and never that the passphrase is wrong', async () => {
    const teVeel = { geheugenKiB: 5 * 1024 * 1024, rondes: 1, banen: 1 };
    expect(await rekUit(zin, willekeurig(16), teVeel)).toEqual({ ok: false, error: { code: 'GEEN_GEHEUGEN' } });
  });
});

describe('seals and envelopes', () => {
  it('open with their own key only, and show any change', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.string(), (inhoud, kop) => {
        const sleutel = willekeurig(32);
        const doos = verzegel(sleutel, inhoud, kop);
        expect(ontzegel(sleutel, doos, kop)).toEqual({ ok: true, value: inhoud });
        expect(ontzegel(willekeurig(32), doos, kop)).toEqual({ ok: false, error: 'ANDERE_SLEUTEL' });
        expect(ontzegel(sleutel, doos, `${kop}!`).ok).toBe(false);
        for (const veld of ['iv', 'tekst'] as const) {
          expect(ontzegel(sleutel, { ...doos, [veld]: knoei(doos[veld]) }, kop)).toEqual({
            ok: false,
            error: 'BESCHADIGD',
          });
        }
        expect(ontzegel(sleutel, { ...doos, tekst: 'AAAA' }, kop).ok).toBe(false);
      }),
    );
  });

  it('an envelope opens for its receiver and for nobody else', () => {
    const prive = willekeurig(32);
    const inhoud = willekeurig(32);
    const envelop = verpak(publiekVan(prive), inhoud, 'kop');
    expect(pakUit(prive, envelop, 'kop')).toEqual({ ok: true, value: inhoud });
    expect(pakUit(willekeurig(32), envelop, 'kop').ok).toBe(false);
    expect(pakUit(prive, envelop, 'andere kop').ok).toBe(false);
    expect(pakUit(prive, { ...envelop, eenmalig: knoei(envelop.eenmalig) }, 'kop').ok).toBe(false);
    expect(pakUit(prive, { ...envelop, eenmalig: 'AA' }, 'kop').ok).toBe(false);
  });

  it('computes the public keys of RFC 7748 §6.1', () => {
    const prive = Buffer.from('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a', 'hex');
    const publiek = '8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a';
    expect(Buffer.from(publiekVan(prive)).toString('hex')).toBe(publiek);
  });
});

describe('the key file', () => {
  it('opens with the passphrase and with the recovery key, and gives the same data key', async () => {
    const { bestand, datasleutel, herstelsleutel } = await proefbestand();
    const metZin = await openMetWachtwoordzin(bestand, zin);
    const metPapier = openMetHerstelsleutel(bestand, herstelsleutel);
    expect(metZin.ok && metZin.value.datasleutel).toEqual(datasleutel);
    expect(metPapier.ok && metPapier.value.datasleutel).toEqual(datasleutel);
  });

  it('tells a wrong passphrase from a damaged slot', async () => {
    const { bestand } = await proefbestand();
    const code = async (b: Sleutelbestand, z: string) => {
      const open = await openMetWachtwoordzin(b, z);
      return open.ok ? 'OPEN' : open.error.code;
    };
    expect(await code(bestand, `${zin}x`)).toBe('WACHTWOORDZIN_ONJUIST');
    expect(
      await code(
        metSlot(bestand, ({ tekst }) => ({ tekst: knoei(tekst) })),
        zin,
      ),
    ).toBe('SLEUTELBESTAND_BESCHADIGD');
    expect(
      await code(
        metSlot(bestand, ({ iv }) => ({ iv: knoei(iv) })),
        zin,
      ),
    ).toBe('SLEUTELBESTAND_BESCHADIGD');
    const [gebruiker] = bestand.gebruikers;
    if (gebruiker === undefined) throw new Error('geen gebruiker');
    const envelop = { ...gebruiker.datasleutel, tekst: knoei(gebruiker.datasleutel.tekst) };
    const kapot = { ...bestand, gebruikers: [{ ...gebruiker, datasleutel: envelop }] };
    expect(await code(kapot, zin)).toBe('SLEUTELBESTAND_BESCHADIGD');
  });

  it('tells a wrong recovery key from a damaged slot', async () => {
    const { bestand, herstelsleutel } = await proefbestand();
    expect(openMetHerstelsleutel(bestand, willekeurig(20))).toEqual({
      ok: false,
      error: { code: 'HERSTELSLEUTEL_ONJUIST' },
    });
    const herstel = bestand.herstel.map((slot) => ({
      ...slot,
      datasleutel: { ...slot.datasleutel, tekst: knoei(slot.datasleutel.tekst) },
    }));
    expect(openMetHerstelsleutel({ ...bestand, herstel }, herstelsleutel)).toEqual({
      ok: false,
      error: { code: 'SLEUTELBESTAND_BESCHADIGD' },
    });
  });

  it('says nothing about people, and its MAC covers everything but the counter', async () => {
    const { bestand, ring } = await proefbestand();
    expect(isEcht(bestand, ring)).toBe(true);
    expect(isEcht({ ...bestand, mislukt: { aantal: 9, laatste: nu } }, ring)).toBe(true);
    expect(isEcht({ ...bestand, gen: 2 }, ring)).toBe(false);
    expect(isEcht({ ...bestand, herstel: [] }, ring)).toBe(false);
    expect(isEcht({ ...bestand, zegel: { ...bestand.zegel, schoon: false } }, ring)).toBe(false);
    expect(isEcht(bestand, willekeurig(32))).toBe(false);
  });

  it('writes the same content as the same text, whatever the order', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const omgekeerd = Object.fromEntries(Object.entries(object).reverse());
        expect(canoniek(omgekeerd)).toBe(canoniek(object));
        expect(JSON.parse(canoniek(object))).toEqual(JSON.parse(JSON.stringify(object)));
      }),
    );
  });
});

describe('the derived keys', () => {
  it('differ per purpose and per dossier, and are gone after wiping', () => {
    const datasleutel = willekeurig(32);
    const bos = maakSleutelbos(datasleutel, dossierId);
    const labels = ['db-page-key', 'audit-mac', 'export-sign', 'record-key', 'keyring'] as const;
    const sleutels = labels.map((label) => alsTekst(bos.sleutelVoor(label)));
    expect(new Set([...sleutels, alsTekst(datasleutel)]).size).toBe(labels.length + 1);
    expect(maakSleutelbos(datasleutel, dossierId).sleutelVoor('audit-mac')).toEqual(alsBytes(sleutels[1] ?? ''));
    expect(alsTekst(maakSleutelbos(datasleutel, gebruikerId).sleutelVoor('audit-mac'))).not.toBe(sleutels[1]);
    bos.wis();
    expect(() => bos.sleutelVoor('audit-mac')).toThrow('wiped');
  });
});
