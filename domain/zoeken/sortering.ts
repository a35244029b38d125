/** Kolommen waarop de casuslijst te sorteren is. */
export const sorteerkolommen = [
  'nummer',
  'naam',
  'gemeente',
  'regisseur',
  'stap',
  'volgendeActie',
  'laatsteContact',
  'status',
] as const;
export type Sorteerkolom = (typeof sorteerkolommen)[number];
