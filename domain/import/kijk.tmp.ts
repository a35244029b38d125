import { readFileSync } from 'node:fs';
import { leesRekenblad } from '#api/import/rekenblad.ts';
import { stelIndelingVoor } from '#domain/import/indeling.ts';
import { kiesBlad } from '#domain/import/kopregel.ts';
import { leesLijst } from '#domain/import/lijst.ts';

const g = JSON.parse(readFileSync('resources/gemeenten/gemeenten.json', 'utf8')).gemeenten;
const f = process.argv[2]!;
const r = await leesRekenblad(readFileSync(f), f);
if (!r.ok) {
  console.log(r);
  process.exit(1);
}
const blad = r.value.bladen[kiesBlad(r.value.bladen)]!;
const omg = { vandaag: '2026-11-21', gemeenten: g };
const ind = stelIndelingVoor(blad.rijen, omg);
console.log(ind.soort, ind.kopRij);
for (const k of ind.kolommen)
  console.log(k.kolom, JSON.stringify(k.kop), k.veld, k.persoon, k.score.toFixed(2), k.reden);
const t0 = performance.now();
const l = leesLijst(blad, ind, omg);
console.log('ms', performance.now() - t0);
const staat: Record<string, number> = {};
const codes: Record<string, number> = {};
for (const v of l) {
  staat[v.staat] = (staat[v.staat] ?? 0) + 1;
  for (const b of v.bevindingen) {
    const c = `${b.ernst} ${b.veld} ${b.code}`;
    codes[c] = (codes[c] ?? 0) + 1;
  }
}
console.log(staat);
console.table(Object.entries(codes).sort());
for (const n of (process.argv[3] ?? '').split(',').filter(Boolean))
  console.dir(
    l.find((v) => v.rij === Number(n)),
    { depth: 6 },
  );
