import { maakOplosser } from '#api/monitor/oplosser.ts';
import { beveilig } from '#domain/monitor/beveilig.ts';
import { telTabel } from '#domain/monitor/tellen.ts';
import { leverbareTabellen, indelingsverbanden } from '#domain/monitor/catalogus.ts';
import { monitorcatalogus as c } from '#resources/monitor/catalogus.ts';
import { eenCasusfeit, eenPersoonfeit } from '#tests/builders/casusfeit.ts';
import * as L from '#domain/casus/lijsten.ts';
let seed=11; const rnd=()=>{seed=(seed*1103515245+12345)&0x7fffffff; return seed/0x7fffffff;};
const kies=(l)=>l[Math.floor(Math.pow(rnd(),1.8)*l.length)];
function dag(j){ const m=1+Math.floor(rnd()*12); const d=1+Math.floor(rnd()*28); return `${j}-${String(m).padStart(2,'0')}-${String(d).padStart(2,'0')}`;}
export function wereld(n){ return Array.from({length:n},(_,i)=>{ const b=dag(rnd()<.3?2025:2026); const dicht=rnd()<.3;
 return eenCasusfeit({id:'c'+i,nummer:'2026-'+i,binnengekomenOp:b,gemaaktOp:b,instroombron:kies(L.instroombronCodes),vormen:[kies(L.vormCodes)],kenmerken:rnd()<.4?[kies(L.kenmerkCodes)]:[],fase:rnd()<.2?null:kies(L.faseCodes),status:dicht?'afgesloten':kies(L.casusStatusCodes.slice(0,7)),afgeslotenOp:dicht?(dag(2026)>b?'2026-12-20':b):null,resultaat:dicht?kies(L.resultaatCodes):null,kindcheck:kies(['positief','negatief','niet_gedaan',null]),besluiten:rnd()<.6?[{op:'2026-12-01',melden:kies(['ja_norm_1','ja_norm_2','nee_hulp_volstaat']),hulp:kies(['zelf','georganiseerd','samen_met_vt','geen']),isHulpZonderToets:false}]:[],
 personen:Array.from({length:1+Math.floor(rnd()*5)},()=>eenPersoonfeit({rol:kies(L.rolCodes),geslacht:kies(L.geslachtCodes),geboortedatum:rnd()<.15?null:`${Math.floor(1945+rnd()*80)}-03-02`,gesprokenOp:rnd()<.5?'2026-05-05':null})),
 meldingen:rnd()<.3?[{soort:kies(['melding','adviesvraag']),isAnoniem:rnd()<.3,op:b,gemaaktOp:b}]:[],huisverboden:rnd()<.1?[{opgelegdOp:b,gemaaktOp:b,isVerlengd:rnd()<.3,isIngetrokken:rnd()<.2,isOvertreden:rnd()<.2,hulpAanvaard:kies(['ja','deels','nee','onbekend'])}]:[],acties:rnd()<.7?[{heeftEigenaar:rnd()<.7,datum:rnd()<.7?b:null,gemaaktOp:b,afgerondOp:null}]:[] });});}
for (const n of (process.argv[2]??"40,140,400,1500").split(",").map(Number)) { const w=wereld(n);
 let eerder=[];
 for (const periode of ['2026-H1','2026-H2','2026']) {
 const zoek=maakOplosser({secondenTotaal:120}), controle=maakOplosser({secondenTotaal:120});
 const vast=()=>null;
 const tabellen=leverbareTabellen(c,45000).map(t=>telTabel(c,t,w,periode,vast));
 const t0=performance.now();
 let aant=0; const st={}; const wrap=(o,n)=>({losOp:async(m)=>{aant+=m.length; const k=n+(m[0]?.kolommen.some(c=>c.isGeheel)?'MIP':'LP')+(m.length===1?'1':''); const a=performance.now(); const r=await o.losOp(m); const e=(st[k]??={n:0,calls:0,ms:0,kol:0}); e.n+=m.length;e.calls++;e.ms+=performance.now()-a;e.kol+=m.reduce((s,x)=>s+x.kolommen.length,0); return r;}});
 const r=await beveilig({tabellen,eerder,verbanden:[indelingsverbanden(c,[...tabellen,...eerder.flatMap(l=>l.tabellen)])],methode:'onderdrukking',niveau:{drempel:10,breedte:5}},{zoek:wrap(zoek,'z'),controle:wrap(controle,'c')});
 if(!r.ok){console.log(n,periode,JSON.stringify(r.error), Math.round(performance.now()-t0)); await zoek.stop(); await controle.stop(); break;}
 const u=[...r.value.uitkomsten.values()];
 console.log(n,periode,'cellen',u.length,'verborgen',u.filter(x=>x.getoond===null).length, 'eisen',r.value.aantalEisen,'goedkoopst',r.value.isGoedkoopst, Math.round(performance.now()-t0),'ms', aant,'modellen', JSON.stringify(Object.groupBy(u,x=>x.reden??'open'),(k,v)=>Array.isArray(v)?v.length:v));
 console.log(JSON.stringify(Object.fromEntries(Object.entries(st).map(([k,e])=>[k,`${e.calls} calls ${e.n} mod ${Math.round(e.ms)}ms kol ${Math.round(e.kol/e.n)}`])))); eerder.push({id:periode,periode,methode:'onderdrukking',tabellen,gepubliceerd:r.value.uitkomsten});
 await zoek.stop(); await controle.stop();
 }}
