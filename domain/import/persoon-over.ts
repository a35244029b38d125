import { zoeksleutelVanNaam } from '#domain/persoon/naam.ts';
import type { PersoonInvoer } from '#domain/persoon/schema.ts';
import type { IngelezenPersoon } from './voorstel.ts';

/** Wat de rij over veilig contact zegt en dus bij de mensen van het gezin hoort. */
export type Omstandigheden = {
  readonly contactWaarschuwing: string | null;
  readonly isGeheimAdres: boolean;
  readonly tolk: string | null;
  readonly isEnigeVolwassene: boolean;
};

/**
 * Een ingelezen persoon als nieuwe persoon. Een waarschuwing ("niet bellen") komt bij iedereen die niet de vermoedelijke
 * pleger is: beter een waarschuwing te veel dan een telefoontje dat gevaar geeft. Een geheim adres evenzo.
 */
export function zetPersoonOver(persoon: IngelezenPersoon, om: Omstandigheden): PersoonInvoer {
  const isBeschermd = persoon.rol !== 'pleger';
  const waarschuwing = isBeschermd ? om.contactWaarschuwing : null;
  const heeftTolk = om.tolk !== null && om.isEnigeVolwassene && persoon.rol !== 'kind';
  return {
    ...zetNaamOver(persoon),
    geboortedatum: persoon.geboortedatum,
    leeftijd: persoon.leeftijd,
    leeftijdOp: persoon.leeftijdOp,
    geslacht: persoon.geslacht,
    bsn: persoon.bsn,
    overledenOp: null,
    telefoon: persoon.telefoon,
    email: null,
    taal: heeftTolk && om.tolk !== 'nodig' ? om.tolk : null,
    heeftTolkNodig: heeftTolk,
    contactKanaal: null,
    contactAfspraak: waarschuwing?.slice(0, 500) ?? null,
    magNietGebeld: waarschuwing !== null && /bel/i.test(waarschuwing),
    isGeheimAdres: om.isGeheimAdres && isBeschermd,
  };
}

/** Wie in de lijst geen naam heeft, krijgt er een die dat zegt: een persoon zonder naam is niet terug te vinden. */
function zetNaamOver(
  persoon: IngelezenPersoon,
): Pick<PersoonInvoer, 'roepnaam' | 'voornamen' | 'tussenvoegsel' | 'achternaam'> {
  if (persoon.volledigeNaam !== '') {
    const { roepnaam, voornamen, tussenvoegsel, achternaam } = persoon.naam;
    // De grenzen van de velden; de hele tekst staat in de bronregel.
    return {
      roepnaam: roepnaam.slice(0, 80),
      voornamen: voornamen.slice(0, 150),
      tussenvoegsel,
      achternaam: achternaam.slice(0, 120),
    };
  }
  const roepnaam = persoon.rol === 'kind' ? 'Onbekend kind' : 'Onbekende volwassene';
  return { roepnaam, voornamen: '', tussenvoegsel: '', achternaam: '' };
}

/**
 * Waaraan dezelfde persoon in een andere rij te herkennen is: het BSN, anders de volledige naam met de hele geboortedag.
 * `null` als dat niet zeker kan: dan wordt het een nieuwe persoon.
 */
export function identiteit(persoon: IngelezenPersoon): string | null {
  if (persoon.bsn !== null) return `bsn ${persoon.bsn}`;
  const naam = zoeksleutelVanNaam(persoon.naam);
  return naam.includes(' ') && persoon.geboortedatum?.length === 10 ? `${naam} ${persoon.geboortedatum}` : null;
}
