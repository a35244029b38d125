const tel = new Map();
export function meet(verbinding) {
  const echt = verbinding.prepare;
  verbinding.prepare = (sql) => {
    const t0 = performance.now(); const st = echt.call(verbinding, sql);
    const k = sql.replace(/\s+/g,' ').slice(0, 110);
    const tp = tel.get('PREP ' + k) ?? {n:0,t:0,max:0}; tp.n++; tp.t += performance.now()-t0; tel.set('PREP ' + k, tp);
    for (const m of ['run','get','all']) { const e0 = st[m].bind(st); st[m] = (...a) => { const t = performance.now(); try { return e0(...a); } finally { const d = performance.now() - t; const e = tel.get(k) ?? {n:0,t:0,max:0}; e.n++; e.t += d; e.max = Math.max(e.max, d); tel.set(k, e); } }; }
    return st;
  };
}
process.on('exit', () => { let s = 0; for (const e of tel.values()) s += e.t; console.log('sql totaal', s | 0); for (const [k, e] of [...tel].sort((a,b)=>b[1].t-a[1].t).slice(0,26)) console.log(e.t.toFixed(0).padStart(7), String(e.n).padStart(7), (e.t/e.n).toFixed(3).padStart(8), e.max.toFixed(1).padStart(7), k); });
