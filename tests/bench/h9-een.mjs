import { moetLukken, startBenchapp } from './app.ts';
import { geefDossier } from './dossiers.ts';
const app = await startBenchapp(await geefDossier(50000));
const basis = { filter: { openheid: 'alle', gemeenteCode: null, regisseur: null, stap: null, geenVolgendeStap: false, teLaat: false }, sorteer: { kolom: 'volgendeActie', richting: 'oplopend' }, vanaf: 0, aantal: 200 };
for (const tekst of ['d', 'j', "d'h", "d'hondt", 'x', '2', 'ja', 'van d']) {
  const r = {};
  for (const [n, f] of [['zoek', () => app.roep('zoek.alles', { tekst })], ['lijst', () => app.roep('casuslijst.lijst', { ...basis, zoek: tekst })]]) {
    const ts = [];
    for (let i = 0; i < 7; i++) { const t = performance.now(); moetLukken(await f()); ts.push(performance.now() - t); }
    r[n] = ts.sort((a, b) => a - b)[3].toFixed(1);
  }
  console.log(tekst, r);
}
app.sluit();
