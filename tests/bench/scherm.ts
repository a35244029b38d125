import { geefDossier } from './dossiers.ts';
import { eigenGeheugen, piekgeheugen, type Samenvatting, vatSamen } from './harnas.ts';
import type { Omvang } from './meting.ts';
import { type Cijfer, enkel } from './tafel.ts';
import { metVenster, type Venster } from './venster.ts';

const kolommen = ['Gezin', 'Gemeente', 'Regisseur', 'Stap', 'Volgende actie', 'Laatste contact', 'Status', 'Nummer'];

/** Clicks each header twice in each view of the list: every answer is a new one. */
async function sorteer(venster: Venster): Promise<Samenvatting> {
  const tijden: number[] = [];
  for (const weergave of ['Alle', 'Open']) {
    await venster.meet(() => venster.page.getByText(weergave, { exact: true }).first().click());
    for (const kolom of kolommen) {
      const knop = venster.page.getByRole('columnheader', { name: kolom }).getByRole('button');
      for (const _richting of ['oplopend', 'aflopend']) tijden.push(await venster.meet(() => knop.click()));
    }
  }
  return vatSamen(tijden);
}
