import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stelIndelingVoor } from '#domain/import/indeling.ts';
import { kiesBlad } from '#domain/import/kopregel.ts';
import { leesLijst } from '#domain/import/lijst.ts';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';
import { leesRekenblad } from './rekenblad.ts';
import { omgevingVan } from './werk.ts';

const VOORBEELD = fileURLToPath(new URL('../../resources/voorbeeld/', import.meta.url));
const LIJST = join(VOORBEELD, 'casussenlijst-steenwijkerland.xlsx');
const REGISTER = join(VOORBEELD, 'huisverbodregister.csv');

let dossier: TestDossier;
beforeEach(() => {
  dossier = maakTestDossier();
});
afterEach(() => dossier.opruimen());

type Ja<T> = T extends { ok: true; value: infer V } ? V : never;

function waarde<T extends { readonly ok: boolean }>(antwoord: T): Ja<T> {
  if (!antwoord.ok) throw new Error(JSON.stringify(antwoord));
  // The refusal has been ruled out above.
  return (antwoord as unknown as { value: Ja<T> }).value;
}

/** Rows of a question about the database, for what no endpoint shows. */
function vraag(sql: string, ...waarden: unknown[]): Record<string, unknown>[] {
  // better-sqlite3 types rows as unknown.
  return dossier.toegang.verbinding.prepare(sql).all(...waarden) as Record<string, unknown>[];
}

function tel(tabel: string): number {
  return Number(vraag(`SELECT count(*) AS n FROM ${tabel}`)[0]?.['n']);
}

async function kies(pad: string): Promise<void> {
  dossier.platform.antwoorden.push(pad);
  expect(waarde(await dossier.roep('import.kiesBestand', {}))).toEqual({ gekozen: true });
}

async function lees(pad: string) {
  await kies(pad);
  return waarde(await dossier.roep('import.lees', {})).tellingen;
}

async function leesIn(pad: string) {
  await lees(pad);
  const { importId } = waarde(await dossier.roep('import.voerUit', {}));
  return waarde(await dossier.roep('import.laadVerslag', { importId })).verslag;
}

function schrijf(naam: string, rijen: readonly string[]): string {
  const pad = join(dossier.map, naam);
  writeFileSync(pad, rijen.join('\n'));
  return pad;
}

const rijdetail = async (rij: number) => waarde(await dossier.roep('import.laadRij', { rij }));

describe('choosing a list', () => {
  it('does nothing when the user cancels, and refuses what is no list', async () => {
    expect(waarde(await dossier.roep('import.kiesBestand', {}))).toEqual({ gekozen: false });
    expect(waarde(await dossier.roep('import.laad', {}))).toBeNull();
    dossier.platform.antwoorden.push(join(dossier.map, 'weg.xlsx'), schrijf('brief.docx', ['Beste collega,']));
    expect(await dossier.roep('import.kiesBestand', {})).toMatchObject({ error: { code: 'BESTAND_ONLEESBAAR' } });
    expect(await dossier.roep('import.kiesBestand', {})).toMatchObject({ error: { code: 'GEEN_REKENBLAD' } });
    expect(await dossier.roep('import.lees', {})).toMatchObject({ error: { code: 'GEEN_IMPORT' } });
  });

  it('shows the columns with examples, and remembers where the user puts them', async () => {
    await kies(LIJST);
    const stand = waarde(await dossier.roep('import.laad', {}));
    expect(stand).toMatchObject({
      soort: 'casussen',
      kopRij: 2,
      aantalRijen: 140,
      isGelezen: false,
      eerderIngelezenOp: null,
    });
    expect(stand?.kolommen[4]).toMatchObject({
      kop: 'Gemeente',
      veld: 'gemeente',
      voorbeelden: ['Zwartewaterland', 'Vollenhove', 'Steenwijk'],
    });
    waarde(await dossier.roep('import.deelIn', { wat: 'veld', kolom: 19, veld: 'bronregel' }));
    expect(waarde(await dossier.roep('import.laad', {}))?.kolommen[19]).toMatchObject({
      veld: 'bronregel',
      reden: 'gebruiker',
    });
    expect(await dossier.roep('import.deelIn', { wat: 'veld', kolom: 99, veld: 'bronregel' })).toMatchObject({
      error: { code: 'KOLOM_ONBEKEND' },
    });
    expect(await dossier.roep('import.deelIn', { wat: 'blad', blad: 3 })).toMatchObject({
      error: { code: 'BLAD_ONBEKEND' },
    });
    waarde(await dossier.roep('import.lees', {}));
    waarde(await dossier.roep('import.voerUit', {}));
    await kies(LIJST);
    expect(waarde(await dossier.roep('import.laad', {}))?.kolommen[19]).toMatchObject({
      veld: 'bronregel',
      reden: 'onthouden',
    });
  });

  it('asks to read again after a change of columns', async () => {
    await lees(LIJST);
    expect(waarde(await dossier.roep('import.laad', {}))?.isGelezen).toBe(true);
    waarde(await dossier.roep('import.deelIn', { wat: 'kopregel', kopRij: 1 }));
    expect(await dossier.roep('import.lijstRijen', { filter: 'alle', vanaf: 0, aantal: 10 })).toMatchObject({
      error: { code: 'NIET_GELEZEN' },
    });
  });
});

describe('the rows', () => {
  it.each([LIJST, REGISTER])('are what reading the whole list in one go gives', async (pad) => {
    const gelezen = await leesRekenblad(readFileSync(pad), basename(pad));
    if (!gelezen.ok) throw new Error(gelezen.error.code);
    const { bladen } = gelezen.value;
    const blad = bladen[kiesBlad(bladen)] ?? { rijen: [] };
    const omgeving = omgevingVan('2026-11-21');
    const verwacht = leesLijst(blad, stelIndelingVoor(blad.rijen, omgeving), omgeving);
    await lees(pad);
    const rijen = [];
    for (const { rij } of verwacht) rijen.push((await rijdetail(rij)).voorstel);
    expect(rijen).toEqual(verwacht);
  });

  it('are counted, filtered and shown one by one', async () => {
    const tellingen = await lees(LIJST);
    expect(tellingen).toMatchObject({ rijen: 140, geweigerd: 0, overgeslagen: 0, nieuw: 140 });
    const twijfel = waarde(await dossier.roep('import.lijstRijen', { filter: 'twijfel', vanaf: 0, aantal: 200 }));
    expect(twijfel.totaal).toBe(tellingen.twijfel);
    expect(
      waarde(await dossier.roep('import.lijstRijen', { filter: 'alle', vanaf: 2, aantal: 1 })).rijen,
    ).toMatchObject([{ rij: 7, nummer: '24-003', naam: 'Bakker', staat: 'twijfel', besluit: { soort: 'nieuw' } }]);
    expect((await rijdetail(10)).cellen[3]).toMatchObject({
      kop: 'Postcode',
      veld: 'postcode',
      tekst: '8331wl',
      gecorrigeerd: null,
    });
    expect(await dossier.roep('import.laadRij', { rij: 5 })).toMatchObject({ error: { code: 'RIJ_ONBEKEND' } });
  });

  it('can be mended in place and put back', async () => {
    await lees(schrijf('lijst.csv', ['Nr;Naam gezin;Binnengekomen', '1;Bakker;30-2-2025']));
    expect((await rijdetail(2)).voorstel.bevindingen).toMatchObject([{ code: 'DATUM_ONMOGELIJK', kolom: 2 }]);
    waarde(await dossier.roep('import.herzie', { wat: 'cel', rij: 2, kolom: 2, tekst: '28-2-2025' }));
    expect(await rijdetail(2)).toMatchObject({
      voorstel: { staat: 'goed', begrepen: { binnengekomen: '2025-02-28' } },
      cellen: [{}, {}, { tekst: '30-2-2025', gecorrigeerd: '28-2-2025' }],
    });
    waarde(await dossier.roep('import.herzie', { wat: 'cel', rij: 2, kolom: 2, tekst: null }));
    expect((await rijdetail(2)).voorstel.staat).toBe('twijfel');
    expect(await dossier.roep('import.herzie', { wat: 'cel', rij: 2, kolom: 9, tekst: 'x' })).toMatchObject({
      error: { code: 'KEUZE_ONBEKEND' },
    });
  });

  it('can be left out', async () => {
    await lees(schrijf('lijst.csv', ['Nr;Naam gezin', '1;Bakker', '2;Smit']));
    waarde(await dossier.roep('import.herzie', { wat: 'besluit', rij: 2, besluit: { soort: 'overslaan' } }));
    const { importId } = waarde(await dossier.roep('import.voerUit', {}));
    const { verslag } = waarde(await dossier.roep('import.laadVerslag', { importId }));
    expect(verslag).toMatchObject({
      nieuweCasussen: 1,
      nietIngelezen: [
        {
          rij: 2,
          reden: 'GEBRUIKER',
          bronregel: [
            { kop: 'Nr', tekst: '1' },
            { kop: 'Naam gezin', tekst: 'Bakker' },
          ],
        },
      ],
    });
  });
});

describe('reading in', () => {
  it('puts the 140 rows in the dossier, with people, regie, actions, meldcode and source lines', async () => {
    const verslag = await leesIn(LIJST);
    expect(verslag).toMatchObject({
      rijen: 140,
      nieuweCasussen: 140,
      huisverboden: 26,
      nietIngelezen: [],
      alIngelezen: 0,
    });
    expect([tel('casus'), tel('import_regel'), tel('regie')]).toEqual([140, 140, 106]);
    expect(tel('persoon')).toBe(verslag.nieuwePersonen);
    expect(
      vraag("SELECT count(*) AS n FROM journaal WHERE soort = 'bronregel' AND vastgesteld_op IS NOT NULL")[0],
    ).toEqual({ n: 140 });
    const [bakker] = vraag(
      "SELECT c.* FROM casus c JOIN import_regel r ON r.casus_id = c.id WHERE r.bronnummer = '25-001'",
    );
    expect(bakker).toMatchObject({
      nummer: '2025-0001',
      naam: 'Bakker',
      gemeente_code: 'GM1896',
      status: 'opgeschaald',
      binnengekomen_op: '2025-03-28',
      regisseur: 'Marije Post',
      stap: 3,
      laatste_contact_op: '2025-08-03T10:00:00.000Z',
      volgende_actie: null,
    });
    expect(
      vraag(
        'SELECT p.weergavenaam, cp.rol FROM casus_persoon cp JOIN persoon p ON p.id = cp.persoon_id WHERE cp.casus_id = ? ORDER BY cp.rowid',
        bakker?.['id'],
      ),
    ).toEqual([
      { weergavenaam: 'Petra Bakker', rol: 'slachtoffer' },
      { weergavenaam: 'Omar Romkes', rol: 'onbekend' },
      { weergavenaam: 'Ilyas', rol: 'kind' },
      { weergavenaam: 'Saar', rol: 'kind' },
      { weergavenaam: 'Lynn', rol: 'kind' },
      { weergavenaam: 'Mila', rol: 'kind' },
    ]);
    expect(dossier.technisch).toEqual([]);
  });

  it('makes one person of the same person in two rows, and warns where the list says not to call', async () => {
    await leesIn(LIJST);
    expect(vraag("SELECT count(*) AS n FROM persoon WHERE weergavenaam = 'Naomi Bakker'")[0]).toEqual({ n: 1 });
    const [rij] = vraag("SELECT casus_id FROM import_regel WHERE bronnummer = '24-010'");
    const mensen = vraag(
      'SELECT p.mag_niet_gebeld, p.contact_afspraak, cp.rol FROM casus_persoon cp JOIN persoon p ON p.id = cp.persoon_id WHERE cp.casus_id = ?',
      rij?.['casus_id'],
    );
    expect(
      mensen.every((een) => een['mag_niet_gebeld'] === 1 && String(een['contact_afspraak']).startsWith('NIET BELLEN')),
    ).toBe(true);
    expect(vraag('SELECT count(*) AS n FROM casus WHERE is_geheim_adres = 1 AND adres IS NULL')[0]).toEqual({ n: 13 });
    expect(vraag('SELECT count(*) AS n FROM persoon WHERE bsn IS NOT NULL')[0]).toEqual({ n: 0 });
  });

  it('loses no cell: every text of the source stands in the journaal of its case', async () => {
    await lees(LIJST);
    const { rijen } = waarde(await dossier.roep('import.lijstRijen', { filter: 'alle', vanaf: 0, aantal: 200 }));
    const cellen = await Promise.all(rijen.map(({ rij }) => rijdetail(rij)));
    waarde(await dossier.roep('import.voerUit', {}));
    for (const detail of cellen) {
      const [regel] = vraag(
        "SELECT j.tekst FROM journaal j JOIN import_regel r ON r.casus_id = j.casus_id AND r.rij = ? WHERE j.soort = 'bronregel' AND j.tekst LIKE ?",
        detail.voorstel.rij,
        `%rij ${detail.voorstel.rij}.%`,
      );
      for (const { kop, tekst } of detail.cellen)
        if (tekst !== '') expect(String(regel?.['tekst'])).toContain(`${kop}: ${tekst}`);
    }
  });

  it('changes nothing the second time, also when the rows stand in another order', async () => {
    const kop = 'Nr;Naam gezin;Volw. 1;Binnengekomen';
    const rijen = [
      '1;Bakker;Petra Bakker, 20-4-1953, so;1-2-2025',
      '2;Smit;Roos Smit, 1-1-1990;3-2-2025',
      '3;Post;;5-2-2025',
    ];
    expect(await leesIn(schrijf('een.csv', [kop, ...rijen]))).toMatchObject({ nieuweCasussen: 3 });
    const ervoor = [tel('casus'), tel('persoon'), tel('journaal')];
    await kies(schrijf('een.csv', [kop, ...rijen]));
    expect(waarde(await dossier.roep('import.laad', {}))?.eerderIngelezenOp).not.toBeNull();
    waarde(await dossier.roep('import.lees', {}));
    expect(await dossier.roep('import.voerUit', {})).toMatchObject({ error: { code: 'NIETS_IN_TE_LEZEN' } });
    const tellingen = await lees(
      schrijf('twee.csv', [
        'Binnengekomen;Nr;Naam gezin;Volw. 1',
        ...rijen.toReversed().map((rij) => [rij.split(';')[3], ...rij.split(';').slice(0, 3)].join(';')),
      ]),
    );
    expect(tellingen).toMatchObject({ overgeslagen: 3, nieuw: 0 });
    expect([tel('casus'), tel('persoon'), tel('journaal')]).toEqual(ervoor);
  });

  it('recognises a row of the same family that has changed, and then only adds its source line', async () => {
    await leesIn(schrijf('een.csv', ['Nr;Naam gezin;Volw. 1;Status', '1;Bakker;Petra Bakker, 20-4-1953, so;nieuw']));
    await lees(schrijf('twee.csv', ['Nr;Naam gezin;Volw. 1;Status', '1;Bakker;Petra Bakker, 20-4-1953, so;loopt']));
    const detail = await rijdetail(2);
    expect(detail).toMatchObject({
      besluit: { soort: 'bestaand' },
      casussen: [{ naam: 'Bakker', waaraan: 'nummer' }],
      personen: [{ volledigeNaam: 'Petra Bakker', keuzes: [{ sterkte: 'zeker' }] }],
    });
    expect(detail.voorstel.bevindingen.map((een) => een.code)).toEqual(
      expect.arrayContaining(['MOGELIJK_BEKEND', 'CASUS_BESTAAT']),
    );
    const { importId } = waarde(await dossier.roep('import.voerUit', {}));
    expect(waarde(await dossier.roep('import.laadVerslag', { importId })).verslag).toMatchObject({
      nieuweCasussen: 0,
      bijBestaande: 1,
      nieuwePersonen: 0,
    });
    expect([tel('casus'), tel('persoon'), tel('journaal')]).toEqual([1, 1, 2]);
  });

  it('lets the user say that a known person is somebody else', async () => {
    await leesIn(schrijf('een.csv', ['Nr;Naam gezin;Volw. 1', '1;Bakker;Petra Bakker, 20-4-1953, so']));
    await lees(schrijf('twee.csv', ['Nr;Naam gezin;Volw. 1', '9;Anders;Petra Bakker, 20-4-1953, moeder']));
    waarde(await dossier.roep('import.herzie', { wat: 'besluit', rij: 2, besluit: { soort: 'nieuw' } }));
    waarde(await dossier.roep('import.herzie', { wat: 'persoon', rij: 2, naam: 'Petra Bakker', persoonId: null }));
    waarde(await dossier.roep('import.voerUit', {}));
    expect([tel('casus'), tel('persoon')]).toEqual([2, 2]);
    expect(
      await dossier.roep('import.herzie', { wat: 'besluit', rij: 2, besluit: { soort: 'overslaan' } }),
    ).toMatchObject({ error: { code: 'GEEN_IMPORT' } });
  });
});

describe('the same person on two rows of a case', () => {
  it('is one person with one relation', async () => {
    const moeder = 'C1;Petra;Bakker;20-4-1983;moeder';
    const verslag = await leesIn(
      schrijf('personen.csv', [
        'Casusnr;Voornaam;Achternaam;Geb.datum;Rol',
        moeder,
        moeder,
        'C1;Sem;Bakker;1-2-2015;kind',
      ]),
    );
    expect(verslag).toMatchObject({ nieuweCasussen: 1, nieuwePersonen: 2 });
    expect(vraag('SELECT soort FROM relatie')).toEqual([{ soort: 'ouder' }]);
  });
});

describe('all or nothing', () => {
  it('leaves the dossier as it was when the user stops it', async () => {
    await lees(LIJST);
    const bezig = dossier.roep('import.voerUit', {});
    dossier.platform.gebeurtenissen.push = (gebeurtenis) => {
      if (gebeurtenis.soort === 'voortgang' && gebeurtenis.gedaan === 20)
        void dossier.roep('taak.breekAf', { taak: 'import.voerUit' });
      return 0;
    };
    expect(await bezig).toMatchObject({ ok: false, error: { code: 'AFGEBROKEN' } });
    expect([tel('casus'), tel('persoon'), tel('import'), tel('import_regel')]).toEqual([0, 0, 0, 0]);
    expect(waarde(await dossier.roep('import.laad', {}))).not.toBeNull();
    dossier.platform.gebeurtenissen.push = Array.prototype.push;
    waarde(await dossier.roep('import.voerUit', {}));
    expect(tel('casus')).toBe(140);
  });

  it('keeps the file out of reach of the disk: the list in the making is encrypted with the rest', async () => {
    await lees(LIJST);
    expect(readFileSync(join(dossier.map, 'dossier.eenplan')).includes('Amrani')).toBe(false);
    waarde(await dossier.roep('import.verwijder', {}));
    expect([waarde(await dossier.roep('import.laad', {})), tel('import_bezig')]).toEqual([null, 0]);
  });
});

describe('the register of restraining orders', () => {
  it('makes a case for two people who are nowhere yet', async () => {
    const verslag = await leesIn(REGISTER);
    expect(verslag).toMatchObject({ soort: 'huisverboden', rijen: 28, nieuweCasussen: 28, huisverboden: 28 });
    expect(
      vraag(
        "SELECT h.opgelegd_op, h.duur_dagen, h.is_verlengd, h.hulp_aanvaard, c.status, c.naam FROM huisverbod h JOIN casus c ON c.id = h.casus_id WHERE h.nummer = 'HV2026-01'",
      ),
    ).toEqual([
      {
        opgelegd_op: '2026-05-02T17:00:00.000Z',
        duur_dagen: 28,
        is_verlengd: 1,
        hulp_aanvaard: 'onbekend',
        status: 'volgen',
        naam: "O'Brien",
      },
    ]);
  });

  it('finds the case of the same two people and adds the huisverbod there', async () => {
    await leesIn(
      schrijf('een.csv', [
        'Nr;Naam gezin;Volw. 1;Volw. 2',
        '1;Smit;Roos Smit, 1-1-1990, so;Klaas Bakker, 2-2-1988, ex',
      ]),
    );
    await lees(
      schrijf('hv.csv', [
        'Nummer;Uithuisgeplaatste;Achterblijver;Opgelegd op;Duur',
        'H1;Klaas Bakker;Roos Smit;15-11-2026 20:00;10',
      ]),
    );
    expect((await rijdetail(2)).casussen).toMatchObject([{ naam: 'Smit', waaraan: 'personen' }]);
    waarde(await dossier.roep('import.voerUit', {}));
    expect([tel('casus'), tel('persoon'), tel('huisverbod')]).toEqual([1, 2, 1]);
    expect(
      vraag(
        'SELECT u.weergavenaam AS uit, a.weergavenaam AS blijft FROM huisverbod h JOIN persoon u ON u.id = h.uithuisgeplaatste_id JOIN persoon a ON a.id = h.achterblijver_id',
      ),
    ).toEqual([{ uit: 'Klaas Bakker', blijft: 'Roos Smit' }]);
  });
});
