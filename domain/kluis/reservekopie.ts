/** Hoeveel reservekopieën er per soort tijdvak blijven. */
export const BEWAREN = { sessies: 10, dagen: 7, weken: 5, maanden: 12 } as const;

type Kopie = { readonly naam: string; readonly gemaaktOp: string };

function dag(tijd: string): string {
  return tijd.slice(0, 10);
}

// Maandag van de week, zodat een week die over de jaargrens loopt een week blijft.
function week(tijd: string): string {
  const datum = new Date(`${dag(tijd)}T00:00:00Z`);
  datum.setUTCDate(datum.getUTCDate() - ((datum.getUTCDay() + 6) % 7));
  return datum.toISOString().slice(0, 10);
}

function maand(tijd: string): string {
  return tijd.slice(0, 7);
}

/** De nieuwste kopie van elk van de laatste `aantal` tijdvakken waarin een kopie is gemaakt. */
function nieuwstePer(kopieen: readonly Kopie[], tijdvak: (tijd: string) => string, aantal: number): readonly string[] {
  const gekozen = new Map<string, string>();
  for (const kopie of kopieen) {
    const sleutel = tijdvak(kopie.gemaaktOp);
    if (!gekozen.has(sleutel) && gekozen.size < aantal) gekozen.set(sleutel, kopie.naam);
  }
  return [...gekozen.values()];
}

/**
 * KLUIS-05 · Kiest welke reservekopieën weg mogen; de rest blijft.
 * Norm: "Rotation e.g. 10 sessions/7 days/5 weeks/12 months". Tijdvakken zonder kopie tellen niet mee, zodat na een lange
 * afwezigheid niets verdwijnt alleen doordat de tijd verstreek. De nieuwste kopie blijft altijd.
 * Bron: eigen ontwerp, veiligheid §3.6, 21-11-2026.
 * @param kopieen naam en UTC-tijd van elke gecontroleerde kopie, in willekeurige volgorde
 */
export function kiesOverbodigeKopieen(kopieen: readonly Kopie[]): readonly string[] {
  const nieuwEerst = [...kopieen].sort((a, b) => (a.gemaaktOp < b.gemaaktOp ? 1 : a.gemaaktOp > b.gemaaktOp ? -1 : 0));
  const blijft = new Set([
    ...nieuwEerst.slice(0, BEWAREN.sessies).map((kopie) => kopie.naam),
    ...nieuwstePer(nieuwEerst, dag, BEWAREN.dagen),
    ...nieuwstePer(nieuwEerst, week, BEWAREN.weken),
    ...nieuwstePer(nieuwEerst, maand, BEWAREN.maanden),
  ]);
  return nieuwEerst.map((kopie) => kopie.naam).filter((naam) => !blijft.has(naam));
}
