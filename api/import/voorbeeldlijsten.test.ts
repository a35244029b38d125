import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stelIndelingVoor } from '#domain/import/indeling.ts';
import { kiesBlad } from '#domain/import/kopregel.ts';
import { leesLijst } from '#domain/import/lijst.ts';
import type { BegrepenCasus, BegrepenHuisverbod, RijVoorstel } from '#domain/import/voorstel.ts';
import gemeentelijst from '#resources/gemeenten/gemeenten.json' with { type: 'json' };
import { leesRekenblad } from './rekenblad.ts';

async function lees(naam: string) {
  const gelezen = await leesRekenblad(
    readFileSync(new URL(`../../resources/voorbeeld/${naam}`, import.meta.url)),
    naam,
  );
  if (!gelezen.ok) throw new Error(gelezen.error.code);
  const blad = gelezen.value.bladen[kiesBlad(gelezen.value.bladen)];
  if (!blad) throw new Error('geen blad');
  const omgeving = { vandaag: '2026-11-21', gemeenten: gemeentelijst.gemeenten };
  const indeling = stelIndelingVoor(blad.rijen, omgeving);
  return { blad, indeling, lijst: leesLijst(blad, indeling, omgeving) };
}

const casuslijst = await lees('casussenlijst-steenwijkerland.xlsx');
const register = await lees('huisverbodregister.csv');

function casussen(lijst: readonly RijVoorstel[]): readonly BegrepenCasus[] {
  return lijst.flatMap((een) => (een.begrepen?.soort === 'casussen' ? [een.begrepen] : []));
}

function huisverboden(lijst: readonly RijVoorstel[]): readonly BegrepenHuisverbod[] {
  return lijst.flatMap((een) => (een.begrepen?.soort === 'huisverboden' ? [een.begrepen] : []));
}

function tel<T>(lijst: readonly T[], past: (een: T) => boolean): number {
  return lijst.filter(past).length;
}

function aantalPer(lijst: readonly RijVoorstel[]): Readonly<Record<string, number>> {
  const uit: Record<string, number> = {};
  for (const { code } of lijst.flatMap((een) => een.bevindingen)) uit[code] = (uit[code] ?? 0) + 1;
  return uit;
}

describe('the list of cases (140 rows, messy on purpose)', () => {
  const { blad, indeling, lijst } = casuslijst;
  const alle = casussen(lijst);
  const rij = (nummer: number) => lijst.find((een) => een.rij === nummer);
  const casus = (nummer: number) => casussen(lijst.filter((een) => een.rij === nummer))[0];

  it('finds the header on row 3 and a field for every column', () => {
    expect(indeling).toMatchObject({ soort: 'casussen', kopRij: 2 });
    expect(indeling.kolommen.map((een) => een.veld)).toEqual([
      'nummer',
      'gezinsnaam',
      'adres',
      'postcode',
      'gemeente',
      'volwassene',
      'volwassene',
      'kinderen',
      'binnengekomen',
      'instroombron',
      'geweld',
      'meldcodeStap',
      'veiligThuis',
      'regisseur',
      'laatsteContact',
      'volgendeActie',
      'wanneer',
      'huisverbod',
      'status',
      'opmerkingen',
    ]);
    expect(indeling.kolommen.every((een) => een.score >= 0.8)).toBe(true);
  });

  it('reads all 140 rows, refuses none and skips the empty ones', () => {
    expect(alle).toHaveLength(140);
    expect(lijst.map((een) => een.staat)).not.toContain('geweigerd');
    expect(new Set(lijst.map((een) => een.regelSleutel)).size).toBe(140);
    expect(tel(alle, (een) => een.nummer === null)).toBe(4);
  });

  it('reads every date, address and municipality', () => {
    expect(tel(alle, (een) => een.binnengekomen !== null)).toBe(140);
    expect(tel(alle, (een) => een.laatsteContact !== null)).toBe(128);
    expect(tel(alle, (een) => een.gemeente?.code === 'GM1708')).toBe(113);
    expect(tel(alle, (een) => een.gemeente?.code === 'GM1896')).toBe(27);
    expect(tel(alle, (een) => een.isGeheimAdres && een.adres === null)).toBe(13);
    expect(tel(alle, (een) => een.huisverbod !== null)).toBe(26);
  });

  it('turns free cells into persons', () => {
    const personen = alle.flatMap((een) => een.personen);
    expect(tel(personen, (een) => een.rol !== 'kind')).toBe(267);
    expect(tel(personen, (een) => een.rol === 'kind')).toBe(kinderenInBron());
    expect(tel(personen, (een) => een.rol !== 'kind' && een.geboortedatum === null)).toBe(0);
    expect(tel(personen, (een) => een.rol === 'kind' && een.leeftijd === null)).toBe(0);
    expect(
      casus(4)?.personen.map((een) => `${een.volledigeNaam} ${een.rol} ${een.geboortedatum ?? een.leeftijd}`),
    ).toEqual([
      'Petra Bakker slachtoffer 1953-04-20',
      'Omar Romkes onbekend 1993-10-18',
      'Ilyas kind 14',
      'Saar kind 0',
      'Lynn kind 2',
      'Mila kind 9',
    ]);
    expect(casus(9)?.personen[0]).toMatchObject({ volledigeNaam: 'Marijke Schra', rol: 'wederzijds' });
    expect(casus(13)?.personen[0]).toMatchObject({ volledigeNaam: 'Şeyma Hoekman', geboortedatum: '1950-02-25' });
    expect(casus(14)?.personen[1]).toMatchObject({
      naam: { tussenvoegsel: 'van den', achternaam: 'Berg' },
      geboortedatum: '2001-06-01',
    });
  });

  /** Counted from the source itself: a name followed by an age. */
  function kinderenInBron(): number {
    return blad.rijen
      .slice(3)
      .reduce((som, cellen) => som + (cellen[7]?.tekst.match(/\p{L}+ (?:\(\d+\)|\d+jr)/gu) ?? []).length, 0);
  }

  it.each([
    [
      4,
      {
        nummer: '25-001',
        binnengekomen: '2025-03-28',
        laatsteContact: '2025-08-03',
        status: 'opgeschaald',
        veiligThuis: { soort: 'melding', datum: '2025-04-09' },
      },
    ],
    [
      6,
      {
        nummer: null,
        gezinsnaam: 'El Amrani',
        plaats: 'Vollenhove',
        status: 'afgesloten',
        afgeslotenOp: '2025-03',
        veiligThuis: { soort: 'adviesvraag', isAnoniem: false },
      },
    ],
    [
      8,
      {
        laatsteContact: '2027-05-17',
        wanneer: { datum: '2027-06-22' },
        regisseur: { naam: 'Kadera', isOrganisatie: true },
      },
    ],
    [
      10,
      {
        postcode: '8331 WL',
        wanneer: { datum: null, tekst: 'week 17' },
        huisverbod: { opgelegdOp: '2024-02-13T00:00' },
      },
    ],
    [
      13,
      {
        regisseur: { naam: 'Bert Hoekman' },
        veiligThuis: { soort: 'adviesvraag', isAnoniem: true },
        meldcode: { stappen: [5], isGemeld: true },
      },
    ],
    [20, { huisverbod: { opgelegdOp: '2025-03-05T03:00', isVerlengd: true } }],
    [34, { regisseur: null, meldcode: null }],
    [38, { tolk: 'Pools', meldcode: null }],
  ])('row %i', (nummer, verwacht) => {
    expect(casus(nummer)).toMatchObject(verwacht);
  });

  it('says what is doubtful, with the reason beside the cell', () => {
    expect(aantalPer(lijst)).toMatchObject({
      DATUM_TOEKOMST: 9,
      WEEK_ZONDER_JAAR: 24,
      BSN_ONGELDIG: 3,
      BSN_VAN_WIE: 3,
      REGISSEUR_TWEE: 9,
      REGISSEUR_GEEN_PERSOON: 25,
      CONTACT_WAARSCHUWING: 22,
      FORMULE_ALS_TEKST: 9,
      ADRES_GEHEIM: 13,
      GEMEENTE_UIT_KERN: 35,
      TIJD_MIDDERNACHT: 1,
      MOGELIJK_DUBBEL: 13,
    });
    expect(rij(8)?.bevindingen).toContainEqual(
      expect.objectContaining({ code: 'DATUM_TOEKOMST', kolom: 14, waarde: '2027-05-17' }),
    );
    expect(rij(10)?.bevindingen).toContainEqual(expect.objectContaining({ code: 'MOGELIJK_DUBBEL', rijen: [12] }));
    expect(rij(9)?.bevindingen).toContainEqual(
      expect.objectContaining({ code: 'BSN_ONGELDIG', kolom: 19, waarde: '799065937' }),
    );
    expect(alle.flatMap((een) => een.personen).filter((een) => een.bsn !== null)).toEqual([]);
  });

  it('loses no cell of the source', () => {
    for (const voorstel of lijst) {
      const bron = (blad.rijen[voorstel.rij - 1] ?? []).map((cel) => cel.tekst).filter((tekst) => tekst.trim() !== '');
      expect(voorstel.bronregel.map((een) => een.tekst)).toEqual(bron);
    }
  });
});

describe('the register of restraining orders (Windows-1252)', () => {
  const { indeling, lijst } = register;
  const alle = huisverboden(lijst);

  it('is recognised as such and read completely', () => {
    expect(indeling.soort).toBe('huisverboden');
    expect(indeling.kolommen.map((een) => een.veld)).toEqual([
      'nummer',
      'uithuisgeplaatste',
      'achterblijver',
      'opgelegdOp',
      'duur',
      'kinderen',
      'verloop',
      'hulpAanvaard',
    ]);
    expect(alle).toHaveLength(28);
    expect(tel(alle, (een) => een.huisverbod.opgelegdOp !== null)).toBe(28);
    expect(tel(alle, (een) => een.huisverbod.isOvertreden)).toBe(9);
    expect(tel(alle, (een) => een.huisverbod.isIngetrokken)).toBe(5);
    expect(tel(alle, (een) => een.heeftKinderen === 'ja')).toBe(11);
    expect(tel(alle, (een) => een.heeftKinderen === 'nee')).toBe(7);
  });

  it('reads names, moments and terms', () => {
    expect(alle[0]).toMatchObject({
      uithuisgeplaatste: { volledigeNaam: 'Henk Müller' },
      achterblijvers: [{ volledigeNaam: "Naomi O'Brien" }],
      huisverbod: { opgelegdOp: '2026-05-02T19:00', duurDagen: 28, isVerlengd: true },
    });
    expect(alle[7]).toMatchObject({
      achterblijvers: [{ volledigeNaam: "Zoë O'Brien" }],
      huisverbod: { overtredenOp: '2025-03-05' },
    });
    expect(alle[22]).toMatchObject({ nummer: 'HV2024-23', huisverbod: { overtredenOp: '2025-01-02' } });
  });

  it('explains the wrong rows', () => {
    expect(aantalPer(lijst)).toEqual({
      NAAM_MET_CIJFER: 1,
      TIJD_MIDDERNACHT: 1,
      DUUR_WIJKT_AF: 1,
      VERLENGD_ZONDER_DUUR: 6,
    });
    expect(
      lijst.find((een) => een.bevindingen.some((bev) => bev.code === 'NAAM_MET_CIJFER'))?.bevindingen,
    ).toContainEqual(expect.objectContaining({ keuzen: [{ tekst: 'Klaas Yılmaz', waarde: 'Klaas Yılmaz' }] }));
  });
});
