import { toetsEisen } from './aanval.ts';
import { kennisBijOnderdrukking } from './kennis.ts';
import type { Onderdrukking, Onderdrukopgave } from './onderdrukking.ts';
import type { Oplosser } from './oplosser.ts';

const MAX_RONDEN = 200;

/**
 * De uitweg als de oplosser geen goedkoopste keuze vindt: verberg zoveel tot de aanval niets meer vindt.
 *
 * Eerst krijgt elke lijn met één verborgen cel er een tweede bij; daarna gaan, zolang de aanval iets vindt, alle lijnen
 * rond de zwakke cellen dicht, en als ook dat niet helpt alles wat dicht mag. Het antwoord is veilig maar duurder dan
 * nodig. `onhaalbaar`: zelfs alles verbergen is niet genoeg. `limiet`: ook de aanval kon niet meer rekenen.
 */
export async function verbergRuim(opgave: Onderdrukopgave, oplosser: Oplosser): Promise<Onderdrukking> {
  const { stelsel, eisen, open } = opgave;
  const waarden = stelsel.cellen.map((cel) => cel.waarde);
  const verborgen = new Set(opgave.dicht);
  const alles = stelsel.cellen.map((_, cel) => cel).filter((cel) => !open.has(cel));
  for (let ronde = 0; ronde < MAX_RONDEN; ronde++) {
    vulEenzameLijnenAan(opgave, verborgen);
    const bevindingen = await toetsEisen(kennisBijOnderdrukking(stelsel, verborgen), eisen, waarden, oplosser);
    if (bevindingen.length === 0) return uitkomst(opgave, verborgen);
    if (bevindingen.some(({ isZeker }) => !isZeker)) return { status: 'limiet' };
    const erbij = bevindingen.flatMap(({ eis }) =>
      buren(
        opgave,
        eis.doel.map(([cel]) => cel),
      ),
    );
    const nieuw = erbij.filter((cel) => !verborgen.has(cel) && !open.has(cel));
    if (nieuw.length === 0 && verborgen.size === alles.length) return { status: 'onhaalbaar' };
    for (const cel of nieuw.length > 0 ? nieuw : alles) verborgen.add(cel);
  }
  return { status: 'limiet' };
}

/** Zolang een optelling precies één verborgen cel heeft, is die uit te rekenen: verberg de kleinste andere erbij. */
function vulEenzameLijnenAan({ stelsel, open }: Onderdrukopgave, verborgen: Set<number>): void {
  for (let isVeranderd = true; isVeranderd; ) {
    isVeranderd = false;
    for (const vergelijking of stelsel.vergelijkingen) {
      if (vergelijking.filter(([cel]) => verborgen.has(cel)).length !== 1) continue;
      const kandidaten = vergelijking.map(([cel]) => cel).filter((cel) => !verborgen.has(cel) && !open.has(cel));
      const waarde = (cel: number) => stelsel.cellen[cel]?.waarde ?? 0;
      // A zero gives the reader no room downwards, so a filled cell is preferred.
      const [beste] = kandidaten.sort(
        (a, b) => Number(waarde(a) === 0) - Number(waarde(b) === 0) || waarde(a) - waarde(b),
      );
      if (beste === undefined) continue;
      verborgen.add(beste);
      isVeranderd = true;
    }
  }
}

function buren({ stelsel }: Onderdrukopgave, cellen: readonly number[]): readonly number[] {
  const gezocht = new Set(cellen);
  return stelsel.vergelijkingen
    .filter((vergelijking) => vergelijking.some(([cel]) => gezocht.has(cel)))
    .flatMap((vergelijking) => vergelijking.map(([cel]) => cel));
}

function uitkomst({ stelsel, dicht }: Onderdrukopgave, verborgen: ReadonlySet<number>): Onderdrukking {
  const kosten = [...verborgen]
    .filter((cel) => !dicht.has(cel))
    .reduce((som, cel) => som + (stelsel.cellen[cel]?.waarde ?? 0), 0);
  return { status: 'optimaal', verborgen, kosten };
}
