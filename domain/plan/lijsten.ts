// Gesloten lijsten van het plan. Bron, tenzij anders vermeld: feiten §12b (2026-11-21).
import { codes } from '#domain/lijst.ts';

/** Een actie hoort bij het werk, een toezegging is door een persoon beloofd; beide vragen opvolging (issue §4). */
export const actiesoort = { actie: 'Actie', toezegging: 'Toezegging' } as const;
export type Actiesoort = keyof typeof actiesoort;
export const actiesoortCodes = codes(actiesoort);

/** Staat van een actie; `open`, `bezig` en `wacht` tellen als niet afgerond (ui §5.4). */
export const actiestaat = {
  open: 'Nog niet begonnen',
  bezig: 'Bezig',
  wacht: 'Wacht op een ander',
  gedaan: 'Gedaan',
  vervallen: 'Vervallen',
} as const;
export type Actiestaat = keyof typeof actiestaat;
export const actiestaatCodes = codes(actiestaat);

/** Leefgebied als los label; nooit een verplichte matrix (AP 2018, Nijmegen; feiten §4.7 en §12b). */
export const leefgebied = {
  wonen: 'Wonen',
  inkomen_schulden: 'Inkomen en schulden',
  werk_dagbesteding: 'Werk en dagbesteding',
  gezondheid: 'Gezondheid',
  psychisch: 'Psychisch welzijn',
  verslaving: 'Verslaving',
  opvoeding: 'Opvoeding',
  relatie: 'Relatie',
  sociaal_netwerk: 'Sociaal netwerk',
  school: 'School',
  justitie: 'Justitie',
  veiligheid: 'Veiligheid',
} as const;
export type Leefgebied = keyof typeof leefgebied;
export const leefgebiedCodes = codes(leefgebied);
