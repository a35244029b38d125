/**
 * Werk dat in stappen gaat, met na elke `yield` gelegenheid voor iets anders: een lijst van duizenden rijen mag de rest van
 * de app niet laten wachten. De uitkomst hangt niet af van wat er tussen twee stappen gebeurt.
 */
export type Stappen<Uitkomst, Stand = undefined> = Generator<Stand, Uitkomst, undefined>;

/** Doet alle stappen achter elkaar en geeft de uitkomst. */
export function doeAlles<Uitkomst>(stappen: Stappen<Uitkomst, unknown>): Uitkomst {
  for (;;) {
    const stap = stappen.next();
    if (stap.done) return stap.value;
  }
}
