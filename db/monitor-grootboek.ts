import { asc, desc, eq } from 'drizzle-orm';
import type { Gepubliceerd, Levering, Methode } from '#domain/monitor/grootboek.ts';
import { codeSleutel, maakTabel, TOTAAL, tabelvormSchema } from '#domain/monitor/tabel.ts';
import { bereid, type ReadDb, type WriteDb } from './access.ts';
import { gebruikerTabel } from './schema/dossier.ts';
import { monitorCelTabel, monitorExportTabel, monitorTabelTabel } from './schema/monitor.ts';

/** A delivery as it goes into the ledger. */
export interface NieuweLevering extends Omit<Levering, 'id'> {
  readonly id: string;
  readonly gemeenteCode: string;
  readonly catalogusVersie: string;
  readonly drempel: number;
  readonly ontvanger: string;
  /** SHA-256 of the manifest. */
  readonly sha256: string;
}

/** One line of the list of deliveries. */
export interface Leveringsregel {
  readonly id: string;
  readonly gemeenteCode: string;
  readonly periode: string;
  readonly methode: Methode;
  readonly drempel: number;
  readonly ontvanger: string;
  readonly sha256: string;
  readonly gemaaktOp: string;
  readonly gemaaktDoor: string;
}

/** Adds a delivery to the ledger: every cell with its true figure and what the reader sees of it. */
export function bewaarLevering(
  db: WriteDb,
  levering: NieuweLevering,
  wie: { readonly nu: string; readonly gebruiker: { readonly id: string } },
): void {
  const { tabellen, gepubliceerd, ...regel } = levering;
  db.insert(monitorExportTabel)
    .values({ ...regel, gemaaktOp: wie.nu, gemaaktDoor: wie.gebruiker.id })
    .run();
  for (const tabel of tabellen) {
    db.insert(monitorTabelTabel)
      .values({ exportId: levering.id, tabel: tabel.code, vorm: JSON.stringify(tabel.vorm) })
      .run();
    for (const { codes, sleutel, waarde } of tabel.cellen) {
      const { onder, boven, getoond } = gepubliceerd.get(sleutel) ?? { onder: 0, boven: null, getoond: null };
      db.insert(monitorCelTabel)
        .values({ exportId: levering.id, tabel: tabel.code, cel: codeSleutel(codes), waarde, onder, boven, getoond })
        .run();
    }
  }
}

/** All deliveries about one gemeente with their tables and what was published, oldest first. */
export function laadLeveringen(db: ReadDb, gemeenteCode: string): Levering[] {
  return db
    .select()
    .from(monitorExportTabel)
    .where(eq(monitorExportTabel.gemeenteCode, gemeenteCode))
    .orderBy(asc(monitorExportTabel.gemaaktOp), asc(monitorExportTabel.id))
    .all()
    .map(({ id, periode, methode }) => ({ id, periode, methode, ...inhoudVan(db, id) }));
}

function inhoudVan(db: ReadDb, exportId: string): Pick<Levering, 'tabellen' | 'gepubliceerd'> {
  const cellen = db.select().from(monitorCelTabel).where(eq(monitorCelTabel.exportId, exportId)).all();
  const gepubliceerd = new Map<string, Gepubliceerd>();
  const rijen = db.select().from(monitorTabelTabel).where(eq(monitorTabelTabel.exportId, exportId)).all();
  const tabellen = rijen.map(({ tabel, vorm }) => {
    const eigen = new Map(cellen.filter((cel) => cel.tabel === tabel).map((cel) => [cel.cel, cel]));
    const binnen = [...eigen].filter(([codes]) => !codes.split('|').includes(TOTAAL));
    const gebouwd = maakTabel(
      tabelvormSchema.parse(JSON.parse(vorm)),
      new Map(binnen.map(([codes, { waarde }]) => [codes, waarde])),
    );
    for (const { codes, sleutel } of gebouwd.cellen) {
      const cel = eigen.get(codeSleutel(codes));
      if (cel) gepubliceerd.set(sleutel, { onder: cel.onder, boven: cel.boven, getoond: cel.getoond });
    }
    return gebouwd;
  });
  return { tabellen, gepubliceerd };
}

/** The list of deliveries of this dossier, newest first. */
export function lijstLeveringen(db: ReadDb): Leveringsregel[] {
  return db
    .select({
      id: monitorExportTabel.id,
      gemeenteCode: monitorExportTabel.gemeenteCode,
      periode: monitorExportTabel.periode,
      methode: monitorExportTabel.methode,
      drempel: monitorExportTabel.drempel,
      ontvanger: monitorExportTabel.ontvanger,
      sha256: monitorExportTabel.sha256,
      gemaaktOp: monitorExportTabel.gemaaktOp,
      gemaaktDoor: gebruikerTabel.naam,
    })
    .from(monitorExportTabel)
    .innerJoin(gebruikerTabel, eq(gebruikerTabel.id, monitorExportTabel.gemaaktDoor))
    .orderBy(desc(monitorExportTabel.gemaaktOp), desc(monitorExportTabel.id))
    .all();
}

/** How many cases each gemeente has in this dossier; `null` where none was filled in. And the first day of any case. */
export function lijstGemeentenMetCasussen(
  db: ReadDb,
): readonly { readonly gemeenteCode: string | null; readonly aantal: number; readonly eersteDag: string }[] {
  // The statement selects exactly these columns.
  return bereid(
    db,
    `SELECT gemeente_code AS gemeenteCode, count(*) AS aantal,
       min(substr(coalesce(binnengekomen_op, gemaakt_op), 1, 10)) AS eersteDag
     FROM casus GROUP BY gemeente_code ORDER BY aantal DESC`,
  ).all() as { gemeenteCode: string | null; aantal: number; eersteDag: string }[];
}
