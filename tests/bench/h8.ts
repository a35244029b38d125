import { contract } from '#api/contract.ts';
import { startBenchapp } from './app.ts';
import { geefDossier } from './dossiers.ts';
const wijze=process.argv[2];
const d=await geefDossier(2000); const app=await startBenchapp(d);
const v=app.toegang.verbinding;
delete v.prepare;
if(wijze!=='nu'){ const p=v.pragma.bind(v); v.pragma=(s,o)=>s.startsWith('query_only')?undefined:p(s,o); }
if(wijze==='cache'){ const p=v.prepare.bind(v); const m=new Map(); v.prepare=(sql)=>{ let s=m.get(sql); if(!s){s=p(sql);m.set(sql,s);} else { if(s.reader){s.raw(false);s.pluck(false);} } return s;}; }
const ids=v.prepare('select id from casus order by volgnr desc limit 60').pluck().all();
const namen=Object.entries(contract).filter(([n,e])=>e.soort==='query'&&e.input.safeParse({casusId:ids[0]}).success&&!e.input.safeParse({}).success).map(([n])=>n);
const uit=[];
for(let r=0;r<6;r++){const t=process.cpuUsage().user;for(const id of ids) for(const n of namen) {const a=await app.roep(n,{casusId:id}); if(!a.ok) throw new Error(n+a.error.code)} uit.push(((process.cpuUsage().user-t)/60e3).toFixed(1));}
console.log(wijze, uit.join(' '), 'CPU ms per casus;', Math.round(process.memoryUsage().rss/1e6),'MB');
app.sluit();
