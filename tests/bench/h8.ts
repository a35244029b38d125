import { openBench } from './dossiers.ts';
import Database from 'better-sqlite3';
import { meetBestand } from '#db/verzegeling.ts';
import { padenVan } from '#db/dossiermap/paden.ts';
import { sluitDossier } from '#db/dossiermap/dossier.ts';
import { statSync } from 'node:fs';
const N=Number(process.argv[2]);
const d={map:process.argv[3]+'/dossier',gewoon:process.argv[3]+'/gewoon.sqlite'};
const T=(naam,fn,n=1)=>{const ts=[];let r;for(let i=0;i<n;i++){const t=performance.now();r=fn();ts.push(performance.now()-t);}ts.sort((a,b)=>a-b);console.log(naam.padEnd(60),ts[0].toFixed(2),ts[Math.floor(n/2)].toFixed(2),ts[n-1].toFixed(2));return r;};
console.log('bytes',statSync(padenVan(d.map).database).size/1e6, statSync(d.gewoon).size/1e6);
T('sha256 whole file',()=>meetBestand(padenVan(d.map).database));
const t0=performance.now(); const o=await openBench(d); console.log('openDossier total', performance.now()-t0);
T('quick_check enc',()=>o.verbinding.pragma('quick_check'));
const g=new Database(d.gewoon,{readonly:true});
T('quick_check plain',()=>g.pragma('quick_check'));
console.log('cache', o.verbinding.pragma('cache_size'), g.pragma('cache_size'));
const cols='id,nummer,naam,gemeente_code,status,regisseur,stap,volgende_actie,volgende_actie_op,laatste_contact_op,heeft_rode_vlag';
const qs={
 'list default (volgende_actie_op) open':[`select ${cols} from casus where status<>'afgesloten' order by volgende_actie_op is null, volgende_actie_op, volgnr limit 100`],
 'list sort naam all':[`select ${cols} from casus order by sorteernaam, volgnr limit 100`],
 'list sort naam all offset 25000':[`select ${cols} from casus order by sorteernaam, volgnr limit 100 offset 25000`],
 'list sort laatste contact desc':[`select ${cols} from casus order by laatste_contact_op desc, volgnr desc limit 100`],
 'list open sort naam':[`select ${cols} from casus where status not in ('afgesloten','vernietiging_voorgesteld') order by sorteernaam, volgnr limit 100`],
 'count open':[`select count(*) from casus where status<>'afgesloten'`],
 'count all':[`select count(*) from casus`],
 'list gemeente+status sort regisseur':[`select ${cols} from casus where gemeente_code='GM1708' and status='afgesloten' order by regisseur, volgnr limit 100`],
 'count gemeente+status':[`select count(*) from casus where gemeente_code='GM1708' and status='afgesloten'`],
 'count geen volgende':[`select count(*) from casus where status<>'afgesloten' and volgende_actie is null`],
 'casus_zoek jan* limit 100':[`select c.id from casus_zoek z join casus c on c.volgnr=z.rowid where casus_zoek match 'jan*' order by c.sorteernaam limit 100`],
 'casus_zoek count jan*':[`select count(*) from casus_zoek where casus_zoek match 'jan*'`],
 'casus_zoek j* count':[`select count(*) from casus_zoek where casus_zoek match 'j*'`],
 'journaal_zoek bel* rank':[`select rowid from journaal_zoek where journaal_zoek match 'bel*' order by rank limit 20`],
 'journaal_zoek bel* nieuwste':[`select rowid from journaal_zoek where journaal_zoek match 'bel*' order by rowid desc limit 20`],
 'journaal_zoek bel* nieuwste + snippet':[`select rowid, snippet(journaal_zoek,0,'[',']','…',12) from journaal_zoek where journaal_zoek match 'bel*' order by rowid desc limit 20`],
 'journaal_zoek bel* + join':[`select j.id, j.casus_id, c.naam, snippet(journaal_zoek,0,'[',']','…',12) from journaal_zoek z join journaal j on j.volgnr=z.rowid join casus c on c.id=j.casus_id where journaal_zoek match 'bel*' order by z.rowid desc limit 20`],
 'journaal_zoek s* nieuwste':[`select rowid from journaal_zoek where journaal_zoek match 's*' order by rowid desc limit 20`],
 'journaal_zoek jansen schulden':[`select rowid from journaal_zoek where journaal_zoek match 'jansen* schuld*' order by rowid desc limit 20`],
 'journaal_zoek kenmerk 48192':[`select rowid from journaal_zoek where journaal_zoek match '48192*' order by rowid desc limit 20`],
 'journaal_zoek afgesproken fatima politie':[`select rowid from journaal_zoek where journaal_zoek match 'afgesproken* fatima* polit*' order by rowid desc limit 20`],
 'journaal_zoek zeldzaam AND: zonderzzz politie':[`select rowid from journaal_zoek where journaal_zoek match 'opgelucht xandra wiet*' order by rowid desc limit 20`],
};
for(const [k,[sql]] of Object.entries(qs)){ for (const [n,db] of [['enc',o.verbinding],['plain',g]]){ const s=db.prepare(sql); const t=performance.now(); s.all(); const first=performance.now()-t; T(`${k} ${n} (1st ${first.toFixed(1)})`,()=>s.all(),15);} if(k.startsWith('list')||k.startsWith('count')) console.log('   ',g.prepare('explain query plan '+sql).all().map(x=>x.detail).join(' | '));}
const ids=g.prepare('select id from casus order by random() limit 200').pluck().all();
const caseq=['select * from casus where id=?','select * from casus_persoon cp join persoon p on p.id=cp.persoon_id where casus_id=?','select * from relatie where casus_id=?','select * from signaal where casus_id=? order by gebeurd_op','select * from journaal where casus_id=? order by gebeurd_op desc','select * from actie where casus_id=?','select * from regie where casus_id=?','select * from plan where casus_id=?','select * from meldcode_doorloop where casus_id=?','select * from vt_contact where casus_id=?','select * from huisverbod where casus_id=?'];
for (const [n,db] of [['enc',o.verbinding],['plain',g]]){const ss=caseq.map(q=>db.prepare(q));let i=0;T('open case '+n,()=>{const id=ids[i++%200];for(const s of ss)s.all(id);},150);
 for (const q of caseq){const s=db.prepare(q);let i=0;T('    '+n+' '+q,()=>s.all(ids[i++%200]),100)}}
const uid=o.verbinding.prepare('select id from gebruiker').pluck().get();
const ins=o.verbinding.prepare(`insert into journaal(id,casus_id,soort,gebeurd_op,tekst,gemaakt_op,gemaakt_door) values(?,?,'contact','2026-11-21T09:00:00.000Z','Gebeld met Fatima over de schulden en de kinderen.','2026-11-21T09:00:00.000Z',?)`);
let i=0;T('save journaal (autocommit) enc',()=>ins.run('x'+Math.random(),ids[i++%200],uid),60);
const bare=o.verbinding.prepare(`insert into instelling values(?, 'x')`);
T('bare durable commit enc',()=>bare.run('k'+Math.random()),60);
o.verbinding.exec("delete from instelling where sleutel like 'k0%'");
const tc=performance.now(); o.verbinding.close(); console.log('close', performance.now()-tc);
