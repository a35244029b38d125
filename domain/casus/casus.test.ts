import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beoordeelIntake, casusnaamUit } from './intake.ts';
import { leesCasusnummer, schrijfCasusnummer, volgendCasusnummer } from './nummer.ts';
import { casusGegevensSchema, intakeSchema } from './schema.ts';
import { beoordeelCorrectie, bundelVersies, geldende, magGewijzigd } from './vastgesteld.ts';

// Alle personen in dit bestand zijn verzonnen.
describe('casusnummer', () => {
  it.each([
    [2026, 0, '2026-0001'],
    [2026, 41, '2026-0042'],
    [2026, 9999, '2026-10000'],
  ])('in %i na volgnummer %i komt %s', (jaar, hoogste, nummer) => {
    expect(volgendCasusnummer(jaar, hoogste)).toBe(nummer);
  });

  it('is terug te lezen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 9999 }), fc.integer({ min: 1, max: 999_999 }), (jaar, volgnummer) => {
        expect(leesCasusnummer(schrijfCasusnummer({ jaar, volgnummer }))).toEqual({ jaar, volgnummer });
      }),
    );
  });

  it.each(['', '2026', '26-0001', '2026-0000', '2026-A001', '2026/0001'])('"%s" is geen casusnummer', (tekst) => {
    expect(leesCasusnummer(tekst)).toBeUndefined();
  });
});

const intake = {
  naam: 'de Vries',
  gemeenteCode: 'GM1708',
  binnengekomenOp: '2026-11-21',
  instroombron: null,
  adres: null,
  postcode: null,
  plaats: null,
  isGeheimAdres: false,
  personen: [],
  signaal: null,
  actie: null,
};
const persoon = {
  persoonId: null,
  roepnaam: 'Fatima',
  tussenvoegsel: 'de',
  achternaam: 'Vries',
  geboortedatum: '',
  leeftijd: null,
  geslacht: 'vrouw',
  rol: 'slachtoffer',
  isGezinslid: true,
};

describe('snelle intake', () => {
  it('vraagt alleen een naam, een gemeente en een dag', () => {
    expect(intakeSchema.parse(intake)).toEqual(intake);
  });

  it('mag zonder gezinsnaam als er een persoon is; de casus krijgt dan diens achternaam', () => {
    const uitkomst = intakeSchema.parse({ ...intake, naam: ' ', personen: [persoon] });
    expect(casusnaamUit(uitkomst)).toBe('de Vries');
  });

  it.each([
    [{ naam: 'Bakker', personen: [] }, 'Bakker'],
    [{ naam: '', personen: [{ ...persoon, geboortedatum: null, achternaam: '', tussenvoegsel: '' }] }, 'Fatima'],
    [{ naam: '', personen: [] }, ''],
  ])('casusnaam %#', (deel, naam) => {
    // De literalen van deze tabel voldoen aan de enums van het schema.
    expect(casusnaamUit(deel as Parameters<typeof casusnaamUit>[0])).toBe(naam);
  });

  it.each([
    [{ naam: ' ' }, 'naam', /naam van het gezin/],
    [{ gemeenteCode: 'Zwolle' }, 'gemeenteCode', /Kies een gemeente/],
    [{ binnengekomenOp: '21-11-2026' }, 'binnengekomenOp', /Vul een datum/],
    [{ postcode: '0331 AB' }, 'postcode', /Vul een postcode/],
    [{ personen: [{ ...persoon, roepnaam: '', achternaam: '' }] }, 'personen.0.roepnaam', /haal deze persoon weg/],
    [
      { signaal: { feit: ' ', bron: 'buurvrouw', bronsoort: 'omgeving', gebeurdOp: '', rodeVlag: null } },
      'signaal.feit',
      /gezien, gehoord/,
    ],
    [{ actie: { omschrijving: '', eigenaar: null, datum: null } }, 'actie.omschrijving', /volgende stap/],
  ])('%o geeft een zin bij %s', (deel, pad, zin) => {
    const [fout] = intakeSchema.safeParse({ ...intake, ...deel }).error?.issues ?? [];
    expect(fout?.path.join('.')).toBe(pad);
    expect(fout?.message).toMatch(zin);
  });

  it('INT-01 weigert morgen en dezelfde persoon twee keer', () => {
    const dezelfde = { persoonId: 'p1' };
    expect(beoordeelIntake({ binnengekomenOp: '2026-11-22', personen: [dezelfde, dezelfde] }, '2026-11-21')).toEqual([
      { pad: ['binnengekomenOp'], code: 'BINNENGEKOMEN_IN_TOEKOMST' },
      { pad: ['personen', 1], code: 'PERSOON_TWEE_KEER' },
    ]);
    expect(
      beoordeelIntake(
        { binnengekomenOp: '2026-11-21', personen: [dezelfde, { persoonId: null }, { persoonId: null }] },
        '2026-11-21',
      ),
    ).toEqual([]);
  });
});

describe('casusgegevens', () => {
  it('schrijft een postcode netjes en kan nog een keer door het schema', () => {
    const eens = casusGegevensSchema.parse({
      naam: ' de Vries ',
      gemeenteCode: '',
      status: 'signaal',
      fase: null,
      instroombron: 'omgeving',
      binnengekomenOp: '',
      adres: 'Dorpsstraat 1',
      postcode: '8331ab',
      plaats: 'Steenwijk',
      isGeheimAdres: false,
      vormen: ['ex_partnergeweld'],
      aarden: [],
      kenmerken: [],
    });
    expect(eens).toMatchObject({ naam: 'de Vries', gemeenteCode: null, binnengekomenOp: null, postcode: '8331 AB' });
    expect(casusGegevensSchema.parse(eens)).toEqual(eens);
  });
});

describe('VST-01 en VST-02 vastgesteld is vast', () => {
  const vast = { id: 'a', vastgesteldOp: '2026-11-01T10:00:00.000Z', corrigeertId: null };
  const los = { id: 'b', vastgesteldOp: null, corrigeertId: null };
  const correctie = { id: 'c', vastgesteldOp: '2026-11-02T10:00:00.000Z', corrigeertId: 'a' };

  it('alleen wat niet is vastgesteld, mag gewijzigd', () => {
    expect(magGewijzigd(vast)).toBe(false);
    expect(magGewijzigd(los)).toBe(true);
  });

  it.each([
    ['een vastgesteld record met een reden', vast, [vast, los], 'verkeerde dag', []],
    ['een los record', los, [vast, los], 'verkeerde dag', ['NIET_VASTGESTELD']],
    ['een record dat al is gecorrigeerd', vast, [vast, correctie], 'verkeerde dag', ['AL_GECORRIGEERD']],
    ['de correctie zelf', correctie, [vast, correctie], 'toch goed', []],
    ['zonder reden', vast, [vast], ' ', ['CORRECTIEREDEN_ONTBREEKT']],
    [
      'met alles mis',
      { ...los, id: 'a' },
      [correctie],
      null,
      ['NIET_VASTGESTELD', 'AL_GECORRIGEERD', 'CORRECTIEREDEN_ONTBREEKT'],
    ],
  ])('corrigeren van %s', (_titel, record, records, reden, fouten) => {
    expect(beoordeelCorrectie(record, records, reden).map(({ code }) => code)).toEqual(fouten);
  });

  it('legt vervangen versies onder het geldende record, laatste eerst', () => {
    const tweede = { id: 'd', vastgesteldOp: null, corrigeertId: 'c' };
    expect(bundelVersies([vast, los, tweede, correctie])).toEqual([
      { huidig: los, eerder: [] },
      { huidig: tweede, eerder: [correctie, vast] },
    ]);
  });

  it('verliest in geen enkele reeks correcties een record', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 20 }), (keuzes) => {
        // Elk nieuw record corrigeert een nog geldend record, of staat op zichzelf.
        const records: { id: string; vastgesteldOp: string; corrigeertId: string | null }[] = [];
        for (const [nr, keuze] of keuzes.entries()) {
          const doel = geldende(records)[keuze];
          records.push({ id: String(nr), vastgesteldOp: '2026-11-01T10:00:00.000Z', corrigeertId: doel?.id ?? null });
        }
        const gebundeld = bundelVersies(records).flatMap(({ huidig, eerder }) => [huidig, ...eerder]);
        expect(gebundeld.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id).sort());
      }),
    );
  });
});
