import { checkPdf } from '@aanreik/pdf-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
const dir = process.argv[2]!; const std = process.argv[3] as any; const all = process.argv[4];
const files = readdirSync(dir, {recursive:true}).map(String).filter(f=>f.endsWith('.pdf')).sort();
let caught=0,bad=0,refused=0,good=0;
for (const f of files) {
  const r = (await checkPdf(readFileSync(path.join(dir, f)), std && std!=='both' ? {standard: std} : {})).filter(x=>x.severity==='fault');
  const base = path.basename(f);
  const own = /^(.*)-t\d+-(pass|fail)/.exec(base);
  if (own) {
    const hit = r.some(x=>x.clause===`ISO 14289-1, ${own[1]}`);
    if (own[2]==='fail') { bad++; if (hit) caught++; if(!hit || all || new Set(r.map(x=>x.code)).size>1) console.log(hit?'      ':'MISSED', base, [...new Set(r.map(x=>x.code+' ['+x.found+']'))].join(' | ')); }
    else { good++; if (r.length) {refused++; console.log('REFUSED', base, [...new Set(r.map(x=>x.code+' ['+x.found+']'))].join(' | '));} }
  } else console.log(base, '=>', r.map(x=>x.code+' ['+x.found+'] '+(x.place.page??'')+' '+(x.place.object??'')).slice(0,6).join(' | '));
}
console.log({caught,bad,refused,good});
