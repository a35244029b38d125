import { describe, expect, it } from 'vitest';
import { persoonInvoerSchema } from '#domain/persoon/schema.ts';
import { type BekendeCasus, beginKeuzes, metCorrectie, telRijen, voorstelBesluit } from './keuzes.ts';
import { naamUitRij, relatiesUit, zetCasusOver, zetHuisverbodcasusOver, zetHuisverbodOver } from './overzetten.ts';
import { identiteit, zetPersoonOver } from './persoon-over.ts';
import type { BegrepenCasus, BegrepenHuisverbod, IngelezenPersoon } from './voorstel.ts';

// Alle mensen hieronder zijn verzonnen.
const VANDAAG = '2026-11-21';

function persoon(delen: Partial<IngelezenPersoon> = {}): IngelezenPersoon {
  const naam = { roepnaam: 'Petra', voornamen: '', tussenvoegsel: '', achternaam: 'Bakker' };
  return {
    naam,
    volledigeNaam: 'Petra Bakker',
    rol: 'slachtoffer',
    relatie: null,
    geslacht: 'onbekend',
    geboortedatum: '1953-04-20',
    leeftijd: null,
    leeftijdOp: null,
    bsn: null,
    telefoon: null,
    kolom: 0,
    ...delen,
  };
}

const kind = persoon({
  naam: { roepnaam: 'Sem', voornamen: '', tussenvoegsel: '', achternaam: '' },
  volledigeNaam: 'Sem',
  rol: 'kind',
  relatie: 'kind',
  geboortedatum: null,
  leeftijd: 7,
  leeftijdOp: '2025-03-28',
});

function casus(delen: Partial<BegrepenCasus> = {}): BegrepenCasus {
  return {
    soort: 'casussen',
    nummer: '1',
    gezinsnaam: 'Bakker',
    adres: 'Kade 1',
    isGeheimAdres: false,
    postcode: null,
    plaats: null,
    gemeente: null,
    personen: [],
    aantalKinderen: null,
    binnengekomen: '2025-03-28',
    instroombron: null,
    vormen: [],
    aarden: [],
    kenmerken: [],
    meldcode: null,
    veiligThuis: null,
    regisseur: null,
    laatsteContact: null,
    volgendeActie: null,
    wanneer: null,
    huisverbod: null,
    status: null,
    afgeslotenOp: null,
    opmerkingen: null,
    contactWaarschuwing: null,
    tolk: null,
    ...delen,
  };
}

const HUISVERBOD = {
  opgelegdOp: '2026-11-15T20:00',
  duurDagen: 10,
  isVerlengd: false,
  isIngetrokken: false,
  isOvertreden: false,
  overtredenOp: null,
};

function register(delen: Partial<BegrepenHuisverbod> = {}): BegrepenHuisverbod {
  return {
    soort: 'huisverboden',
    nummer: 'H1',
    gezinsnaam: null,
    adres: null,
    isGeheimAdres: false,
    postcode: null,
    plaats: null,
    gemeente: null,
    uithuisgeplaatste: persoon({
      naam: { roepnaam: 'Klaas', voornamen: '', tussenvoegsel: 'de', achternaam: 'Boer' },
      volledigeNaam: 'Klaas de Boer',
    }),
    achterblijvers: [persoon()],
    kinderen: [],
    heeftKinderen: 'onbekend',
    huisverbod: HUISVERBOD,
    hulpAanvaard: 'onbekend',
    opmerkingen: null,
    ...delen,
  };
}

describe('een casus uit een lijst', () => {
  it('krijgt zonder status de status signaal, en een datum na vandaag komt nergens te staan', () => {
    const nieuw = zetCasusOver(casus({ binnengekomen: '2027-01-01', laatsteContact: '2027-05-17' }), VANDAAG);
    expect(nieuw).toMatchObject({
      casus: { status: 'signaal', binnengekomenOp: null, afgeslotenOp: null },
      contactOp: null,
    });
  });

  it('is afgesloten op de dag uit de lijst, anders op de dag van het laatste contact', () => {
    expect(zetCasusOver(casus({ status: 'afgesloten', afgeslotenOp: '2025-03' }), VANDAAG).casus.afgeslotenOp).toBe(
      '2025-03',
    );
    expect(
      zetCasusOver(casus({ status: 'afgesloten', laatsteContact: '2025-06-01' }), VANDAAG).casus.afgeslotenOp,
    ).toBe('2025-06-01');
    expect(zetCasusOver(casus({ status: 'afgesloten', binnengekomen: null }), VANDAAG).casus.afgeslotenOp).toBe(
      VANDAAG,
    );
  });

  it('neemt de volgende actie over met haar eigen woorden, maar niet als de casus dicht is', () => {
    const actie = { volgendeActie: 'huisbezoek', wanneer: { datum: null, tekst: 'week 17' } };
    expect(zetCasusOver(casus(actie), VANDAAG).actie).toEqual({
      omschrijving: 'huisbezoek',
      datum: null,
      tijdaanduiding: 'week 17',
    });
    expect(zetCasusOver(casus({ ...actie, status: 'afgesloten' }), VANDAAG).actie).toBeNull();
    expect(
      zetCasusOver(casus({ volgendeActie: 'bellen', wanneer: { datum: '2026-12-01', tekst: '1/12/26' } }), VANDAAG)
        .actie,
    ).toMatchObject({ datum: '2026-12-01', tijdaanduiding: null });
  });

  it('heeft de regie vanaf de binnenkomst tot het afsluiten', () => {
    const regisseur = { naam: 'Kadera', isOrganisatie: true };
    expect(zetCasusOver(casus({ regisseur, status: 'afgesloten', afgeslotenOp: '2025-06-01' }), VANDAAG).regie).toEqual(
      { naam: 'Kadera', organisatie: 'Kadera', van: '2025-03-27T23:00:00.000Z', tot: '2025-05-31T22:00:00.000Z' },
    );
    expect(zetCasusOver(casus({ regisseur }), VANDAAG).regie?.tot).toBeNull();
  });

  it('heet naar het gezin, anders naar een achternaam, anders naar een voornaam', () => {
    expect(naamUitRij(casus())).toBe('Bakker');
    expect(naamUitRij(casus({ gezinsnaam: null, personen: [kind, persoon()] }))).toBe('Bakker');
    expect(naamUitRij(casus({ gezinsnaam: null, personen: [kind] }))).toBe('Sem');
    expect(naamUitRij(casus({ gezinsnaam: null }))).toBe('Naam onbekend');
    expect(naamUitRij(register())).toBe('Bakker');
    expect(naamUitRij(register({ achterblijvers: [] }))).toBe('de Boer');
  });
});

describe('een huisverbod uit een lijst', () => {
  it('telt in UTC, blijft zonder uur een dag, en duurt verlengd 28 dagen', () => {
    expect(zetHuisverbodOver(HUISVERBOD)).toMatchObject({ opgelegdOp: '2026-11-15T19:00:00.000Z', duurDagen: 10 });
    expect(zetHuisverbodOver({ ...HUISVERBOD, opgelegdOp: '2026-11-15', duurDagen: null })).toMatchObject({
      opgelegdOp: '2026-11-15',
      duurDagen: 10,
    });
    expect(zetHuisverbodOver({ ...HUISVERBOD, isVerlengd: true }).duurDagen).toBe(28);
    expect(zetHuisverbodOver({ ...HUISVERBOD, duurDagen: 12 }).duurDagen).toBe(12);
  });

  it('geeft een nieuwe casus de status huisverbod zolang het loopt, en daarna volgen', () => {
    expect(zetHuisverbodcasusOver(register(), VANDAAG).status).toBe('huisverbod');
    expect(zetHuisverbodcasusOver(register(), '2026-11-26').status).toBe('volgen');
    expect(
      zetHuisverbodcasusOver(register({ huisverbod: { ...HUISVERBOD, isIngetrokken: true } }), VANDAAG).status,
    ).toBe('volgen');
  });
});

describe('mensen uit een lijst', () => {
  const om = {
    contactWaarschuwing: 'NIET BELLEN, hij leest mee',
    isGeheimAdres: true,
    tolk: 'Pools',
    isEnigeVolwassene: true,
  };

  it('krijgen de waarschuwing en het geheime adres, behalve de vermoedelijke pleger', () => {
    expect(zetPersoonOver(persoon(), om)).toMatchObject({
      magNietGebeld: true,
      contactAfspraak: om.contactWaarschuwing,
      isGeheimAdres: true,
      taal: 'Pools',
      heeftTolkNodig: true,
    });
    expect(zetPersoonOver(kind, om)).toMatchObject({ magNietGebeld: true, isGeheimAdres: true, heeftTolkNodig: false });
    expect(zetPersoonOver(persoon({ rol: 'pleger' }), om)).toMatchObject({
      magNietGebeld: false,
      contactAfspraak: null,
      isGeheimAdres: false,
    });
    expect(zetPersoonOver(persoon(), { ...om, isEnigeVolwassene: false }).heeftTolkNodig).toBe(false);
  });

  it('voldoen aan de regels van een persoon, ook zonder naam', () => {
    const zonder = { naam: { roepnaam: '', voornamen: '', tussenvoegsel: '', achternaam: '' }, volledigeNaam: '' };
    for (const een of [persoon(), kind, persoon(zonder), { ...kind, ...zonder }]) {
      expect(persoonInvoerSchema.safeParse(zetPersoonOver(een, om)).error).toBeUndefined();
    }
    expect(zetPersoonOver({ ...kind, ...zonder }, om).roepnaam).toBe('Onbekend kind');
  });

  it('zijn dezelfde bij hetzelfde BSN, of dezelfde volledige naam en geboortedag', () => {
    expect(identiteit(persoon())).toBe('petra bakker 1953-04-20');
    expect(identiteit(persoon({ bsn: '111222333' }))).toBe('bsn 111222333');
    expect(identiteit(persoon({ geboortedatum: '1953' }))).toBeNull();
    expect(identiteit(kind)).toBeNull();
  });

  it('hebben de relatie die de lijst noemt, als de leeftijd dat toelaat', () => {
    const ex = persoon({ rol: 'onbekend', relatie: 'ex_partner' });
    const moeder = persoon({ relatie: 'ouder' });
    const zoon = persoon({ rol: 'onbekend', relatie: 'kind', geboortedatum: '1994-08-05' });
    expect(relatiesUit([persoon(), ex, kind])).toEqual([{ van: 1, naar: 0, soort: 'ex_partner' }]);
    expect(relatiesUit([moeder, kind, kind])).toEqual([
      { van: 0, naar: 1, soort: 'ouder' },
      { van: 0, naar: 2, soort: 'ouder' },
    ]);
    expect(relatiesUit([persoon(), zoon])).toEqual([{ van: 1, naar: 0, soort: 'kind' }]);
    expect(relatiesUit([persoon(), { ...zoon, geboortedatum: '1944-01-01' }])).toEqual([]);
    expect(relatiesUit([persoon(), persoon(), ex])).toEqual([]);
  });
});

describe('keuzes', () => {
  const bekend: BekendeCasus = {
    casusId: '019f0000-0000-7000-8000-000000000000',
    nummer: '2025-0001',
    naam: 'Bakker',
    waaraan: 'nummer',
  };

  it('zonder keuze: nieuw, bij de ene bekende casus, of overslaan (IMP-01)', () => {
    expect(voorstelBesluit({ staat: 'twijfel' }, [])).toEqual({ soort: 'nieuw' });
    expect(voorstelBesluit({ staat: 'goed' }, [bekend])).toEqual({ soort: 'bestaand', casusId: bekend.casusId });
    expect(voorstelBesluit({ staat: 'goed' }, [bekend, bekend])).toEqual({ soort: 'nieuw' });
    expect(voorstelBesluit({ staat: 'geweigerd' }, [bekend])).toEqual({ soort: 'overslaan' });
  });

  it('een verbetering komt erbij en gaat er weer af', () => {
    const begin = beginKeuzes(0, { soort: 'casussen', kopRij: 0, kolommen: [] });
    const met = metCorrectie(metCorrectie(begin, 4, 2, 'a'), 4, 3, 'b');
    expect(met.correcties).toEqual({ 4: { 2: 'a', 3: 'b' } });
    expect(metCorrectie(metCorrectie(met, 4, 2, null), 4, 3, null)).toEqual(begin);
  });

  it('telt naar staat en besluit', () => {
    expect(
      telRijen([
        { staat: 'goed', besluit: { soort: 'nieuw' } },
        { staat: 'twijfel', besluit: { soort: 'overslaan' } },
      ]),
    ).toEqual({ rijen: 2, goed: 1, twijfel: 1, geweigerd: 0, overgeslagen: 0, nieuw: 1, bestaand: 0, overslaan: 1 });
  });
});
