import type { Datum } from '#domain/datum/datum.ts';
import type { PersoonInvoer } from '#domain/persoon/schema.ts';
import type { Reden } from '#domain/reden.ts';
import type { CasusGegevens, Intake } from './schema.ts';

export type Intakefout = 'BINNENGEKOMEN_IN_TOEKOMST' | 'PERSOON_TWEE_KEER';

/** INT-01. Een casus komt niet morgen binnen, en een persoon staat er maar één keer in. Geeft alle bezwaren. */
export function beoordeelIntake(
  intake: { readonly binnengekomenOp: Datum; readonly personen: readonly { readonly persoonId: string | null }[] },
  vandaag: Datum,
): readonly Reden<Intakefout>[] {
  const fouten: Reden<Intakefout>[] = [];
  if (intake.binnengekomenOp > vandaag) fouten.push({ pad: ['binnengekomenOp'], code: 'BINNENGEKOMEN_IN_TOEKOMST' });
  const eerder = new Set<string>();
  for (const [plaats, { persoonId }] of intake.personen.entries()) {
    if (persoonId === null) continue;
    if (eerder.has(persoonId)) fouten.push({ pad: ['personen', plaats], code: 'PERSOON_TWEE_KEER' });
    eerder.add(persoonId);
  }
  return fouten;
}

/**
 * De naam waaronder de casus in de lijst komt: de gezinsnaam, anders de achternaam van de eerste persoon die er een heeft,
 * anders diens roepnaam. Nooit leeg bij een intake die het schema doorstaat met een nieuwe persoon of een gezinsnaam.
 */
export function casusnaamUit(intake: Pick<Intake, 'naam' | 'personen'>): string {
  if (intake.naam !== '') return intake.naam;
  const metAchternaam = intake.personen.find((persoon) => persoon.achternaam !== '');
  if (metAchternaam === undefined) return intake.personen.find((persoon) => persoon.roepnaam !== '')?.roepnaam ?? '';
  return `${metAchternaam.tussenvoegsel} ${metAchternaam.achternaam}`.trim();
}

/** De gegevens waarmee een casus uit een intake begint: status "signaal", en wat niet is gevraagd nog leeg. */
export function casusUitIntake(intake: Intake): CasusGegevens {
  const { gemeenteCode, instroombron, binnengekomenOp, adres, postcode, plaats, isGeheimAdres } = intake;
  return {
    naam: casusnaamUit(intake),
    gemeenteCode,
    status: 'signaal',
    fase: null,
    instroombron,
    binnengekomenOp,
    adres,
    postcode,
    plaats,
    isGeheimAdres,
    vormen: [],
    aarden: [],
    kenmerken: [],
  };
}

/** Een nieuwe persoon uit de intake; een leeftijd geldt op de dag van binnenkomst. */
export function persoonUitIntake(persoon: Intake['personen'][number], binnengekomenOp: Datum): PersoonInvoer {
  const { roepnaam, tussenvoegsel, achternaam, geboortedatum, leeftijd, geslacht } = persoon;
  return {
    roepnaam,
    voornamen: '',
    tussenvoegsel,
    achternaam,
    geboortedatum,
    leeftijd: geboortedatum === null ? leeftijd : null,
    leeftijdOp: geboortedatum === null && leeftijd !== null ? binnengekomenOp : null,
    geslacht,
    bsn: null,
    overledenOp: null,
    telefoon: null,
    email: null,
    taal: null,
    heeftTolkNodig: false,
    contactKanaal: null,
    contactAfspraak: null,
    magNietGebeld: false,
    isGeheimAdres: false,
  };
}
