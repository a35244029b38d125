import { padenVan } from '#db/dossiermap/paden.ts';
import { leesSleutelbestand, schrijfSleutelbestand } from '#db/sleutels/bestand.ts';

// Run by db/dossiermap/schade.test.ts, which kills it: writes the key file again and again, and reports each generation once it is there.
const paden = padenVan(process.argv[2] ?? '');
const gelezen = leesSleutelbestand(paden);
if (!gelezen.ok) throw new Error(gelezen.error.code);
const { bestand } = gelezen.value;
for (let teller = 1; teller < 100_000; teller++) {
  // The counter is outside the checksum, so it can number the writes without any key.
  schrijfSleutelbestand(paden, { ...bestand, mislukt: { aantal: teller, laatste: null } }, true);
  process.stdout.write(`${teller}\n`);
}
