import { startHost } from './host.ts';
const t0=performance.now();
const h = await startHost();
console.log('start', Math.round(performance.now()-t0));
console.log(await h.page.evaluate(async()=>{ const t=performance.now(); const r=await (window as any).app.invoke('proef.echo', '{"a":1}'); for(let i=0;i<100;i++) await (window as any).app.invoke('proef.echo','{}'); return [r, performance.now()-t, location.href, document.title, Object.keys((window as any).app)]}));
h.dialogen.antwoord('/tmp/xx');
console.log(await h.page.evaluate(()=> (window as any).app.invoke('proef.kiesMap','{}')));
h.app.quit(); await h.einde; console.log('einde', Math.round(performance.now()-t0));
