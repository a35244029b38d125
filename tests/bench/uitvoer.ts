/** Shows on one line of the terminal how far long work is; says nothing when nobody looks. */
export function meldVoortgang(wat: string, gedaan: number, totaal: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r${wat}: ${Math.round((100 * gedaan) / totaal)} %${gedaan >= totaal ? '\n' : ''}`);
}
