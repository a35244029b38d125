/** Jaar en volgnummer van een casus. */
export type Casusnummer = { readonly jaar: number; readonly volgnummer: number };

/** Schrijft een casusnummer als `2026-0001`; boven 9999 groeit het nummer gewoon door. */
export function schrijfCasusnummer({ jaar, volgnummer }: Casusnummer): string {
  return `${String(jaar).padStart(4, '0')}-${String(volgnummer).padStart(4, '0')}`;
}

/** Leest een casusnummer terug, ook zonder voorloopnullen (`2026-1`). Geeft `undefined` als het er geen is. */
export function leesCasusnummer(tekst: string): Casusnummer | undefined {
  const delen = /^(\d{4})-(\d{1,9})$/.exec(tekst.trim());
  if (delen?.[1] === undefined || delen[2] === undefined) return undefined;
  const nummer = { jaar: Number(delen[1]), volgnummer: Number(delen[2]) };
  return nummer.volgnummer === 0 ? undefined : nummer;
}

/**
 * Het volgende nummer in een jaar, na het hoogste volgnummer tot nu toe (0 als er in dat jaar nog geen is). Een nummer
 * wordt nooit opnieuw gebruikt, ook niet na vernietiging: geef dus het hoogste ooit.
 */
export function volgendCasusnummer(jaar: number, hoogste: number): string {
  return schrijfCasusnummer({ jaar, volgnummer: hoogste + 1 });
}
