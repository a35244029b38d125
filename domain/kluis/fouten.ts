/**
 * Alles wat er met een dossiermap mis kan zijn. De lijst is gesloten: elke code heeft een eigen zin op het scherm
 * (wat is er aan de hand, wat is veilig, wat kunt u doen). Schade heet nooit "verkeerde wachtwoordzin": dat verschil
 * kent de kluis zeker, omdat het slot wordt gecontroleerd voordat de database opengaat.
 */
export const KLUIS_FOUTEN = [
  'DOSSIER_ONTBREEKT',
  'DOSSIER_BESTAAT_AL',
  'DOSSIER_BESCHADIGD',
  'DOSSIER_VREEMD',
  'DOSSIER_NIEUWER',
  'DOSSIER_ANDERE_VERSIE',
  'DOSSIER_IN_GEBRUIK',
  'SLEUTELBESTAND_ONTBREEKT',
  'SLEUTELBESTAND_BESCHADIGD',
  'MAP_ALLEEN_LEZEN',
  'SCHIJF_VOL',
  'SCHIJF_FOUT',
  'GEEN_GEHEUGEN',
  'WACHTWOORDZIN_ONJUIST',
  'HERSTELSLEUTEL_ONJUIST',
  'WACHT_NOG',
  'RESERVEKOPIE_ONBRUIKBAAR',
] as const;

/** Code van een geweigerde handeling op de kluis. */
export type KluisFoutCode = (typeof KLUIS_FOUTEN)[number];

/** Een geweigerde handeling: een code en hooguit getallen, nooit een pad, naam of sleutel. */
export type KluisFout = {
  readonly code: KluisFoutCode;
  /** Na een mislukte poging: hoeveel het er nu zijn. */
  readonly mislukt?: number;
  /** Seconden die gewacht moet worden voor de volgende poging. */
  readonly wacht?: number;
};
