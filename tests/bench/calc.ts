import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { writeXlsx } from 'hucre';
import { geefDossier } from './dossiers.ts';
import type { Omvang } from './meting.ts';
import { type Cijfer, enkel } from './tafel.ts';

const kolommen =
  'nummer, naam, gemeente_code, regisseur, stap, volgende_actie, volgende_actie_op, laatste_contact_op, status';
/** Place of gemeente_code in the columns. */
const GEMEENTE = 2;
const FILTER = 'GM1708';

/** A macro that opens the list and filters it on a gemeente; writes both times in milliseconds and the number of rows left. */
const macro = `
Sub Meet(bron As String, doel As String)
  Dim opties(0) As New com.sun.star.beans.PropertyValue
  opties(0).Name = "Hidden"
  opties(0).Value = True
  Dim begin As Long
  begin = GetSystemTicks()
  Dim werkmap As Object
  werkmap = StarDesktop.loadComponentFromURL(bron, "_blank", 0, opties())
  Dim geopend As Long
  geopend = GetSystemTicks()
  Dim blad As Object
  blad = werkmap.Sheets.getByIndex(0)
  Dim wijzer As Object
  wijzer = blad.createCursor()
  wijzer.gotoEndOfUsedArea(False)
  Dim bereik As Object
  bereik = blad.getCellRangeByPosition(0, 0, ${kolommen.split(',').length - 1}, wijzer.RangeAddress.EndRow)
  Dim filter As Object
  filter = bereik.createFilterDescriptor(True)
  Dim veld(0) As New com.sun.star.sheet.TableFilterField
  veld(0).Field = ${GEMEENTE}
  veld(0).IsNumeric = False
  veld(0).StringValue = "${FILTER}"
  veld(0).Operator = com.sun.star.sheet.FilterOperator.EQUAL
  filter.setFilterFields(veld())
  filter.ContainsHeader = True
  bereik.filter(filter)
  Dim gefilterd As Long
  gefilterd = GetSystemTicks()
  Dim zichtbaar As Long
  zichtbaar = 0
  Dim deel As Object
  For Each deel In bereik.queryVisibleCells()
    zichtbaar = zichtbaar + deel.Rows.Count
  Next deel
  Dim kanaal As Integer
  kanaal = FreeFile
  Open doel For Output As #kanaal
  Print #kanaal, (geopend - begin) & " " & (gefilterd - geopend) & " " & (zichtbaar - 1)
  Close #kanaal
  werkmap.close(True)
  StarDesktop.terminate()
End Sub
`;

function vindSoffice(): string | null {
  const plekken = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice', '/opt/libreoffice/program/soffice'];
  return plekken.find((pad) => existsSync(pad)) ?? null;
}

/** Runs LibreOffice without a window and waits for it. */
function draai(soffice: string, profiel: string, ...args: readonly string[]): void {
  spawnSync(soffice, [`-env:UserInstallation=${pathToFileURL(profiel).href}`, '--headless', '--norestore', ...args], {
    stdio: 'ignore',
    timeout: 300_000,
  });
}

/** A profile of its own with the macro in it. LibreOffice fills a new one itself and would wipe what it finds there. */
function maakProfiel(soffice: string, map: string): string {
  const profiel = join(map, 'profiel');
  draai(soffice, profiel, '--terminate_after_init');
  const tekst = macro.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  writeFileSync(
    join(profiel, 'user', 'basic', 'Standard', 'Module1.xba'),
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${tekst}</script:module>`,
  );
  return profiel;
}

/** Writes the list as XLSX; gives how many rows the filter must leave. */
async function schrijfLijst(gewoon: string, pad: string): Promise<number> {
  const kopie = new Database(gewoon, { readonly: true });
  // The statement gives text and numbers, row by row as arrays.
  const rijen = kopie.prepare(`SELECT ${kolommen} FROM casus`).raw().all() as (string | number | null)[][];
  kopie.close();
  writeFileSync(pad, await writeXlsx({ sheets: [{ name: 'Casussen', rows: [kolommen.split(', '), ...rijen] }] }));
  return rijen.filter((rij) => rij[GEMEENTE] === FILTER).length;
}

/** What a user has today: the same list as a spreadsheet, opened and filtered. Only where LibreOffice is installed. */
export async function calc(omvang: Omvang): Promise<Cijfer[]> {
  const soffice = vindSoffice();
  if (soffice === null) {
    process.stderr.write('LibreOffice is niet geïnstalleerd: de vergelijking met Calc is overgeslagen.\n');
    return [];
  }
  const { gewoon } = await geefDossier(omvang.aantal);
  const map = mkdtempSync(join(tmpdir(), 'eenplan-bench-calc-'));
  try {
    const [lijst, uitkomst] = [join(map, 'lijst.xlsx'), join(map, 'uitkomst.txt')];
    const verwacht = await schrijfLijst(gewoon, lijst);
    const profiel = maakProfiel(soffice, map);
    const begin = performance.now();
    draai(soffice, profiel, `macro:///Standard.Module1.Meet("${pathToFileURL(lijst).href}","${uitkomst}")`);
    const geheel = performance.now() - begin;
    const [openen = Number.NaN, filteren = Number.NaN, over] = readFileSync(uitkomst, 'utf8')
      .trim()
      .split(/\s+/)
      .map(Number);
    if (over !== verwacht) throw new Error('LibreOffice did not filter the list');
    return [
      { naam: 'LibreOffice Calc: zelfde lijst openen', eenheid: 'ms', gemeten: enkel(openen) },
      { naam: 'LibreOffice Calc: filteren op gemeente', eenheid: 'ms', gemeten: enkel(filteren) },
      { naam: 'LibreOffice Calc: starten, openen, filteren, sluiten', eenheid: 'ms', gemeten: enkel(geheel) },
    ];
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
