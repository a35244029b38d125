import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { maakApp, productiekosten } from '#api/app.ts';
import { createClient } from '#api/client.ts';
import type { AppContract } from '#api/contract.ts';
import { padenVan } from '#db/dossiermap/paden.ts';
import { isDuurGenoeg } from '#domain/kluis/sleutelbestand.ts';
import { testkosten } from '#tests/builders/dossier.ts';
import { maakPlatform } from '#tests/builders/platform.ts';

const zin = 'kwartel brommer zeewier anker pollepel';
const eersteKeer = {
  naam: 'Proefdossier (fictief)',
  gemeenteCode: 'GM1708',
  gebruikersnaam: 'Tess Voorbeeld (fictief)',
  functie: 'procescoördinator',
  zin,
};

const opruimers: (() => void)[] = [];
afterEach(() => {
  for (const ruimOp of opruimers.splice(0).reverse()) ruimOp();
});

/** The app as the kluis process runs it, on a fresh folder; `herstart` is a new process on the same folder. */
function eenApp(map = mkdtempSync(join(tmpdir(), 'eenplan-kluis-'))) {
  const platform = maakPlatform(map);
  const geeindigd: string[] = [];
  let klok = Date.parse('2026-11-21T10:00:00.000Z');
  const technisch: string[] = [];
  const begin = () => {
    const app = maakApp({
      platform: {
        ...platform,
        beeindigNaVergrendelen: (reden, nawerk) => {
          geeindigd.push(reden);
          platform.beeindigNaVergrendelen(reden, nawerk);
        },
      },
      argon: testkosten,
      klok: () => klok,
      logTechnisch: (regel) => technisch.push(regel),
    });
    opruimers.push(() => app.sluit());
    return app;
  };
  let app = begin();
  opruimers.unshift(() => rmSync(map, { recursive: true, force: true }));
  const roep = createClient<AppContract>(async (naam, json) => JSON.stringify(await app.roep(naam, JSON.parse(json))));
  return {
    roep,
    platform,
    geeindigd,
    technisch,
    map,
    paden: padenVan(join(map, 'Eenplan-dossier')),
    later: (seconden: number) => {
      klok += seconden * 1000;
    },
    herstart: () => {
      app.sluit();
      app = begin();
    },
    /** Does what the last lock left to the old process: its backup. Gives the code when there is none. */
    doeNawerk: async (meld: (procent: number | null) => void = () => undefined) =>
      (await platform.nawerk.pop()?.(meld)) ?? null,
  };
}

async function gemaakt() {
  const app = eenApp();
  const blad = await app.roep('kluis.maak', eersteKeer);
  if (!blad.ok) throw new Error(blad.error.code);
  return { ...app, blad: blad.value };
}

async function dicht() {
  const app = await gemaakt();
  expect(await app.roep('kluis.vergrendel', {})).toEqual({ ok: true, value: { isVerzegeld: true } });
  expect(await app.doeNawerk()).toBeNull();
  app.herstart();
  return app;
}

describe('the first start', () => {
  it('makes a dossier, opens it, and leaves no typed word in a path or in the settings', async () => {
    const app = eenApp();
    expect(await app.roep('kluis.stand', {})).toEqual({
      ok: true,
      value: { toestand: 'geen', nieuwePlaats: app.paden.map },
    });
    const blad = await app.roep('kluis.maak', eersteKeer);
    expect(blad.ok && blad.value.groepen).toHaveLength(8);
    expect(await app.roep('kluis.stand', {})).toMatchObject({
      ok: true,
      value: {
        toestand: 'open',
        naam: eersteKeer.naam,
        gemeente: 'Steenwijkerland',
        regio: 'IJsselland',
        gebruiker: { naam: eersteKeer.gebruikersnaam, functie: eersteKeer.functie, rol: 'procescoordinator' },
        isHerstelBevestigd: false,
      },
    });
    expect(app.platform.instellingen.waarde.laatsteMap).toBe(app.paden.map);
    expect(app.platform.gebeurtenissen).toContainEqual({ soort: 'geopend' });
    expect(readFileSync(app.paden.sleutels, 'utf8')).not.toMatch(/Tess|Proef|coördinator|Steenwijk/);
  });

  it('puts it in the folder the user chose, beside one that is there', async () => {
    const app = await dicht();
    const keuze = join(app.map, 'elders');
    app.platform.antwoorden.push(app.map, keuze);
    expect(await app.roep('kluis.kiesMap', { doel: 'nieuw' })).toEqual({ ok: true, value: { map: app.map } });
    expect((await app.roep('kluis.maak', eersteKeer)).ok).toBe(true);
    expect(app.platform.instellingen.waarde.laatsteMap).toBe(`${app.paden.map}-2`);
  });

  it('refuses a weak passphrase, at the field, and a place that is not in the list', async () => {
    const app = eenApp();
    expect(await app.roep('kluis.maak', { ...eersteKeer, zin: 'Tess Voorbeeld 2026' })).toMatchObject({
      ok: false,
      error: { code: 'WACHTWOORDZIN_TE_ZWAK', velden: [{ pad: ['zin'] }] },
    });
    expect(await app.roep('kluis.maak', { ...eersteKeer, gemeenteCode: 'GM0000' })).toMatchObject({
      ok: false,
      error: { code: 'GEMEENTE_ONBEKEND' },
    });
    expect(await app.roep('kluis.stand', {})).toEqual({
      ok: true,
      value: { toestand: 'geen', nieuwePlaats: app.paden.map },
    });
  });

  it('asks two groups of the recovery key back, and remembers that they were right', async () => {
    const { roep, blad } = await gemaakt();
    const [a = 0, b = 0] = blad.gevraagd;
    const goed = [blad.groepen[a - 1] ?? '', blad.groepen[b - 1] ?? ''];
    expect(a).toBeLessThan(b);
    expect(await roep('kluis.bevestigHerstelsleutel', { groepen: [goed[1] ?? '', goed[1] ?? ''] })).toMatchObject({
      ok: false,
      error: { code: 'HERSTELGROEP_KLOPT_NIET', velden: [{ pad: ['groepen', 0] }] },
    });
    const slordig = [` ${goed[0]?.toLowerCase()}`, `${goed[1]?.slice(0, 4)}-${goed[1]?.slice(4)}`];
    expect(await roep('kluis.bevestigHerstelsleutel', { groepen: slordig })).toEqual({ ok: true, value: {} });
    expect(await roep('kluis.stand', {})).toMatchObject({ ok: true, value: { isHerstelBevestigd: true } });
    expect(await roep('kluis.bevestigHerstelsleutel', { groepen: slordig })).toMatchObject({
      ok: false,
      error: { code: 'GEEN_NIEUWE_HERSTELSLEUTEL' },
    });
  });

  it('uses a cost that is high enough outside the tests', () => {
    const { geheugenKiB, rondes, banen } = productiekosten;
    expect(isDuurGenoeg({ geheugenKiB, rondes, banen })).toBe(true);
  });
});

describe('locking and opening', () => {
  it('makes a verified backup, ends the process, and opens again with the passphrase', async () => {
    const app = await dicht();
    expect(app.geeindigd).toEqual(['gevraagd']);
    expect(await app.roep('kluis.stand', {})).toMatchObject({
      ok: true,
      value: {
        toestand: 'dicht',
        fout: null,
        wacht: 0,
        laatsteKopie: '2026-11-21T10:00:00.000Z',
        heeftVerseKopie: true,
      },
    });
    expect(await app.roep('kluis.ontgrendel', { zin })).toMatchObject({
      ok: true,
      value: { meldingen: ['HERSTELSLEUTEL_NIET_BEVESTIGD'], mislukt: 0 },
    });
    expect(await app.roep('kluis.ontgrendel', { zin })).toMatchObject({ ok: false, error: { code: 'AL_GEOPEND' } });
  });

  it('counts wrong passphrases, makes them wait, and writes them in the log of who opens it', async () => {
    const app = await dicht();
    for (let keer = 1; keer <= 5; keer++) {
      expect(await app.roep('kluis.ontgrendel', { zin: 'fout' })).toMatchObject({
        ok: false,
        error: { code: 'WACHTWOORDZIN_ONJUIST', gegevens: { mislukt: keer, wacht: keer === 5 ? 2 : 0 } },
      });
    }
    expect(await app.roep('kluis.ontgrendel', { zin })).toEqual({
      ok: false,
      error: { code: 'WACHT_NOG', gegevens: { wacht: 2 } },
    });
    app.herstart();
    expect(await app.roep('kluis.stand', {})).toMatchObject({ ok: true, value: { mislukt: 5, wacht: 2 } });
    app.later(2);
    expect(await app.roep('kluis.ontgrendel', { zin })).toMatchObject({ ok: true, value: { mislukt: 5 } });
  });

  it('is closed and sealed before its backup is made, which tells how far it is', async () => {
    const app = await gemaakt();
    await app.roep('kluis.vergrendel', {});
    expect(app.geeindigd).toEqual(['gevraagd']);
    expect(existsSync(app.paden.slot)).toBe(false);
    app.herstart();
    expect(await app.roep('kluis.stand', {})).toMatchObject({
      value: { toestand: 'dicht', laatsteKopie: null, heeftVerseKopie: false },
    });
    const procenten: (number | null)[] = [];
    expect(await app.doeNawerk((procent) => procenten.push(procent))).toBeNull();
    expect(procenten).toEqual([50, 100, null]);
    expect(await app.roep('kluis.stand', {})).toMatchObject({ value: { heeftVerseKopie: true } });
    expect(await app.roep('kluis.ontgrendel', { zin })).toMatchObject({
      value: { meldingen: ['HERSTELSLEUTEL_NIET_BEVESTIGD'] },
    });
  });

  it('is closed and sealed also when no backup can be made, and says why', async () => {
    const app = await gemaakt();
    writeFileSync(app.paden.reservekopieen, 'geen map');
    expect(await app.roep('kluis.vergrendel', {})).toEqual({ ok: true, value: { isVerzegeld: true } });
    expect(await app.doeNawerk()).toBe('DOSSIER_ONTBREEKT');
    rmSync(app.paden.reservekopieen);
    app.herstart();
    expect(await app.roep('kluis.stand', {})).toMatchObject({ value: { heeftVerseKopie: false } });
    expect(await app.roep('kluis.ontgrendel', { zin })).toMatchObject({
      ok: true,
      value: { meldingen: ['HERSTELSLEUTEL_NIET_BEVESTIGD'] },
    });
  });

  it('stops a backup that is being made by hand, and makes its own', async () => {
    const app = await gemaakt();
    const metDeHand = app.roep('reservekopie.maak', {});
    expect(await app.roep('kluis.vergrendel', {})).toMatchObject({ ok: true });
    expect(await metDeHand).toMatchObject({ ok: false, error: { code: 'AFGEBROKEN' } });
    expect(await app.doeNawerk()).toBeNull();
    expect(readdirSync(app.paden.reservekopieen)).toEqual(['2026-11-21T10-00-00-000Z']);
    app.herstart();
    expect(await app.roep('kluis.stand', {})).toMatchObject({ value: { heeftVerseKopie: true } });
  });

  it('names what is wrong before anything is typed', async () => {
    const app = await dicht();
    rmSync(app.paden.map, { recursive: true });
    expect(await app.roep('kluis.stand', {})).toMatchObject({ ok: true, value: { fout: 'DOSSIER_ONTBREEKT' } });
    expect(await app.roep('kluis.ontgrendel', { zin })).toMatchObject({ error: { code: 'DOSSIER_ONTBREEKT' } });
  });

  it('opens another dossier that the user points at, also by its file', async () => {
    const app = await dicht();
    await app.platform.bewaarInstellingen({ laatsteMap: null });
    app.platform.antwoorden.push(app.paden.database);
    expect(await app.roep('kluis.kiesMap', { doel: 'openen' })).toEqual({ ok: true, value: { map: app.paden.map } });
    expect(await app.roep('kluis.kiesMap', { doel: 'openen' })).toEqual({ ok: true, value: { map: null } });
    expect((await app.roep('kluis.ontgrendel', { zin })).ok).toBe(true);
  });
});

describe('the recovery key', () => {
  it('opens, sets a new passphrase, and is replaced; typing errors are named per group', async () => {
    const app = await dicht();
    const nieuw = 'tulband kiezel wielewaal zeep dynamo oever';
    const groepen = [...app.blad.groepen];
    const fout = groepen.with(2, 'AAAAA').with(6, '');
    expect(await app.roep('kluis.ontgrendelMetHerstelsleutel', { groepen: fout, zin: nieuw })).toMatchObject({
      ok: false,
      error: {
        code: 'HERSTELSLEUTEL_TYPEFOUT',
        velden: [
          { pad: ['groepen', 2], code: 'GROEP_TYPEFOUT' },
          { pad: ['groepen', 6], code: 'GROEP_LEEG' },
        ],
      },
    });
    expect(await app.roep('kluis.ontgrendelMetHerstelsleutel', { groepen, zin: 'zwak' })).toMatchObject({
      ok: false,
      error: { code: 'WACHTWOORDZIN_TE_ZWAK' },
    });
    const open = await app.roep('kluis.ontgrendelMetHerstelsleutel', { groepen, zin: nieuw });
    if (!open.ok) throw new Error(open.error.code);
    expect(open.value.herstelblad.groepen).not.toEqual(groepen);
    await app.roep('kluis.vergrendel', {});
    app.herstart();
    expect(await app.roep('kluis.ontgrendel', { zin })).toMatchObject({ error: { code: 'WACHTWOORDZIN_ONJUIST' } });
    expect((await app.roep('kluis.ontgrendel', { zin: nieuw })).ok).toBe(true);
  });

  it('is renewed, and the passphrase changed, only with the passphrase', async () => {
    const { roep } = await gemaakt();
    expect(await roep('kluis.vernieuwHerstelsleutel', { zin: 'fout' })).toMatchObject({
      error: { code: 'WACHTWOORDZIN_ONJUIST', gegevens: { mislukt: 1 } },
    });
    expect((await roep('kluis.vernieuwHerstelsleutel', { zin })).ok).toBe(true);
    expect(await roep('kluis.wijzigZin', { zin, nieuw: 'te kort' })).toMatchObject({
      error: { code: 'WACHTWOORDZIN_TE_ZWAK', velden: [{ pad: ['nieuw'] }] },
    });
    expect(await roep('kluis.wijzigZin', { zin, nieuw: 'tulband kiezel wielewaal zeep dynamo' })).toMatchObject({
      ok: true,
    });
  });
});

describe('the settings of this computer', () => {
  it('are kept within their bounds', async () => {
    const { roep, platform } = await gemaakt();
    expect(await roep('kluis.laadInstellingen', {})).toMatchObject({ ok: true, value: { vergrendelNaMinuten: 5 } });
    expect((await roep('kluis.zetInstellingen', { vergrendelNaMinuten: 12, schermopname: true })).ok).toBe(true);
    expect(platform.instellingen.waarde).toMatchObject({ vergrendelNaMinuten: 12, schermopname: true });
    expect(await roep('kluis.zetInstellingen', { vergrendelNaMinuten: 60, schermopname: true })).toMatchObject({
      error: { code: 'ONGELDIGE_INVOER' },
    });
  });
});

describe('backups', () => {
  it('are made by hand beside other work, with progress, and can be stopped', async () => {
    const app = await gemaakt();
    const bezig = app.roep('reservekopie.maak', {});
    // Asked while the copy is being checked: the answer does not wait for that.
    const volgorde: string[] = [];
    void bezig.then(() => volgorde.push('kopie'));
    expect(await app.roep('vandaag.lijst', {})).toMatchObject({ ok: true });
    volgorde.push('vandaag');
    expect(await bezig).toMatchObject({ ok: true, value: { soort: 'gewoon' } });
    expect(volgorde).toEqual(['vandaag', 'kopie']);
    const voortgang = app.platform.gebeurtenissen.filter(({ soort }) => soort === 'voortgang');
    expect(voortgang).toMatchObject([{ totaal: 2 }, { totaal: 2 }, { gedaan: 0, totaal: 0 }]);

    app.later(60);
    const gestopt = app.roep('reservekopie.maak', {});
    expect(await app.roep('taak.breekAf', { taak: 'reservekopie.maak' })).toEqual({
      ok: true,
      value: { wasBezig: true },
    });
    expect(await gestopt).toMatchObject({ ok: false, error: { code: 'AFGEBROKEN' } });
    const lijst = await app.roep('reservekopie.lijst', {});
    expect(lijst.ok && lijst.value.kopieen).toHaveLength(1);
    expect(readdirSync(app.paden.reservekopieen)).toHaveLength(1);
    expect(existsSync(app.paden.kopieslot)).toBe(false);
  });

  it('are listed, looked into, and put back in an open dossier, which is then closed', async () => {
    const app = await gemaakt();
    const kopie = await app.roep('reservekopie.maak', {});
    if (!kopie.ok) throw new Error(kopie.error.code);
    const welke = { naam: kopie.value.naam, zin: null };
    expect(await app.roep('reservekopie.bekijk', welke)).toMatchObject({ ok: true, value: { casussen: 0 } });
    app.later(60);
    expect(await app.roep('reservekopie.zetTerug', welke)).toEqual({
      ok: true,
      value: { bewaardAls: '2026-11-21T10-01-00-000Z-voor-terugzetten' },
    });
    expect(app.geeindigd).toEqual(['teruggezet']);
    app.herstart();
    expect((await app.roep('kluis.ontgrendel', { zin })).ok).toBe(true);
    const lijst = await app.roep('reservekopie.lijst', {});
    expect(lijst.ok && lijst.value.kopieen.map(({ soort }) => soort)).toEqual(['voor_terugzetten', 'gewoon']);
  });

  it('are put back over a damaged dossier with the passphrase, also when its key file is lost', async () => {
    const app = await dicht();
    writeFileSync(app.paden.database, 'weg');
    expect(await app.roep('kluis.ontgrendel', { zin })).toMatchObject({ error: { code: 'DOSSIER_BESCHADIGD' } });
    for (const pad of [app.paden.sleutels, ...app.paden.oudereSleutels]) rmSync(pad, { force: true });
    expect(await app.roep('kluis.stand', {})).toMatchObject({ value: { fout: 'SLEUTELBESTAND_ONTBREEKT' } });
    const lijst = await app.roep('reservekopie.lijst', {});
    const naam = (lijst.ok && lijst.value.kopieen[0]?.naam) || '';
    expect(await app.roep('reservekopie.bekijk', { naam, zin: 'fout' })).toMatchObject({
      error: { code: 'WACHTWOORDZIN_ONJUIST' },
    });
    expect(await app.roep('reservekopie.bekijk', { naam, zin })).toMatchObject({ ok: true, value: { casussen: 0 } });
    app.later(60);
    expect((await app.roep('reservekopie.zetTerug', { naam, zin })).ok).toBe(true);
    expect(await app.roep('kluis.ontgrendel', { zin })).toMatchObject({ ok: true });
    expect(app.technisch).toEqual([]);
  });
});
