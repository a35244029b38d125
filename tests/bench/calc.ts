import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** A macro that opens the list, filters it on a gemeente and sorts it by name; writes the three times in milliseconds. */
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
  veld(0).StringValue = "GM1708"
  veld(0).Operator = com.sun.star.sheet.FilterOperator.EQUAL
  filter.setFilterFields(veld())
  filter.ContainsHeader = True
  bereik.filter(filter)
  Dim gefilterd As Long
  gefilterd = GetSystemTicks()
  Dim kanaal As Integer
  kanaal = FreeFile
  Open doel For Output As #kanaal
  Print #kanaal, (geopend - begin) & " " & (gefilterd - geopend)
  Close #kanaal
  werkmap.close(True)
  StarDesktop.terminate()
End Sub
`;

function vindSoffice(): string | null {
  const plekken = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice', '/opt/libreoffice/program/soffice'];
  return plekken.find((pad) => existsSync(pad)) ?? null;
}

/** A profile of LibreOffice with nothing in it but the macro. */
function maakProfiel(map: string): string {
  const bibliotheek = join(map, 'profiel', 'user', 'basic', 'Standard');
  mkdirSync(bibliotheek, { recursive: true });
  const kop = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const ruimte = 'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"';
  const verwijzing = 'xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"';
  const tekst = macro.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  writeFileSync(
    join(bibliotheek, 'Module1.xba'),
    `${kop}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${tekst}</script:module>`,
  );
  writeFileSync(
    join(bibliotheek, 'script.xlb'),
    `${kop}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`,
  );
  writeFileSync(
    join(bibliotheek, '..', 'script.xlc'),
    `${kop}<library:libraries ${ruimte}><library:library library:name="Standard" ${verwijzing}/></library:libraries>`,
  );
  return join(map, 'profiel');
}

async function schrijfLijst(gewoon: string, pad: string): Promise<void> {
  const kopie = new Database(gewoon, { readonly: true });
  // The statement gives text and numbers, row by row as arrays.
  const rijen = kopie.prepare(`SELECT ${kolommen} FROM casus`).raw().all() as (string | number | null)[][];
  kopie.close();
  writeFileSync(pad, await writeXlsx({ sheets: [{ name: 'Casussen', rows: [kolommen.split(', '), ...rijen] }] }));
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
    await schrijfLijst(gewoon, lijst);
    const begin = performance.now();
    spawnSync(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(maakProfiel(map)).href}`,
        '--headless',
        '--norestore',
        `macro:///Standard.Module1.Meet("${pathToFileURL(lijst).href}","${uitkomst}")`,
      ],
      { stdio: 'ignore', timeout: 300_000 },
    );
    const geheel = performance.now() - begin;
    const [openen = Number.NaN, filteren = Number.NaN] = readFileSync(uitkomst, 'utf8').trim().split(' ').map(Number);
    return [
      { naam: 'LibreOffice Calc: zelfde lijst openen', eenheid: 'ms', gemeten: enkel(openen) },
      { naam: 'LibreOffice Calc: filteren op gemeente', eenheid: 'ms', gemeten: enkel(filteren) },
      { naam: 'LibreOffice Calc: starten, openen, filteren, sluiten', eenheid: 'ms', gemeten: enkel(geheel) },
    ];
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
