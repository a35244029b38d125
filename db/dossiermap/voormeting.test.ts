import { copyFileSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { meetBestand } from '#db/verzegeling.ts';
import { eenDossier, moment, openProef, proefzin } from '#tests/builders/proefdossier.ts';
import { openDossier, sluitDossier } from './dossier.ts';
import type { Dossierpaden } from './paden.ts';
import { beginVoormeting, geldigeMeting, type Voormeting } from './voormeting.ts';

const opruimers: (() => void)[] = [];
afterEach(() => {
  for (const ruimOp of opruimers.splice(0)) ruimOp();
});

async function nieuw(): Promise<Dossierpaden> {
  const { paden, ruimOp } = await eenDossier();
  opruimers.push(ruimOp);
  return paden;
}

/** Changes one byte and puts size and time of change back, as a careful hand would. */
function veranderOngemerkt(pad: string): void {
  const { atime, mtime } = statSync(pad);
  const bytes = readFileSync(pad);
  bytes.writeUInt8(bytes.readUInt8(9000) ^ 1, 9000);
  writeFileSync(pad, bytes);
  utimesSync(pad, atime, mtime);
}

async function open(paden: Dossierpaden, voormeting: Voormeting) {
  const geopend = await openDossier(
    paden.map,
    { soort: 'wachtwoordzin', zin: proefzin },
    { nu: moment(2), voormeting },
  );
  if (!geopend.ok) return geopend.error.code;
  sluitDossier(geopend.value);
  return 'OPEN';
}

describe('measuring a closed dossier beforehand', () => {
  it('finds what measuring at once finds', async () => {
    const { database } = await nieuw();
    expect(await geldigeMeting(database, beginVoormeting(database))).toEqual(meetBestand(database));
  });

  it.each([
    ['written in', veranderOngemerkt],
    [
      'replaced by a copy of itself',
      (pad: string) => {
        copyFileSync(pad, `${pad}-kopie`);
        renameSync(`${pad}-kopie`, pad);
      },
    ],
  ])('does not hold for a file that was %s since', async (_hoe, verander) => {
    const { database } = await nieuw();
    const voormeting = beginVoormeting(database);
    await voormeting.uitkomst;
    verander(database);
    expect(await geldigeMeting(database, voormeting)).toBeNull();
  });

  it('holds for its own file only, and says nothing when it was stopped or there is no file', async () => {
    const { database, sleutels } = await nieuw();
    expect(await geldigeMeting(sleutels, beginVoormeting(database))).toBeNull();
    expect(await geldigeMeting(`${database}-weg`, beginVoormeting(`${database}-weg`))).toBeNull();
    const gestopt = beginVoormeting(database);
    await gestopt.stop();
    expect(await geldigeMeting(database, gestopt)).toBeNull();
    expect(await geldigeMeting(database, undefined)).toBeNull();
  });

  it('opens a dossier that is as it was sealed', async () => {
    const paden = await nieuw();
    expect(await open(paden, beginVoormeting(paden.database))).toBe('OPEN');
  });

  it('is what the seal is compared with', async () => {
    const paden = await nieuw();
    const echt = beginVoormeting(paden.database);
    const uitkomst = echt.uitkomst.then((vooraf) =>
      vooraf === null ? null : { ...vooraf, meting: { ...vooraf.meting, sha256: '0'.repeat(64) } },
    );
    expect(await open(paden, { ...echt, uitkomst })).toBe('DOSSIER_ANDERE_VERSIE');
  });

  it('does not let an older version in that was put back after the measuring', async () => {
    const paden = await nieuw();
    copyFileSync(paden.database, `${paden.database}-oud`);
    const tussendoor = await openProef(paden);
    tussendoor.verbinding.prepare('INSERT INTO instelling VALUES (?, ?)').run('proef', 'waarde');
    sluitDossier(tussendoor);
    const voormeting = beginVoormeting(paden.database);
    await voormeting.uitkomst;
    renameSync(`${paden.database}-oud`, paden.database);
    expect(await open(paden, voormeting)).toBe('DOSSIER_ANDERE_VERSIE');
  });
});
