import { checkPdf } from '@aanreik/pdf-check';
import { readFileSync } from 'node:fs';
for (const f of process.argv.slice(2)) {
const l = readFileSync(f);
const r = await checkPdf(l); console.log(f, r.map(x=>`${x.severity} ${x.code} ${x.found}`).slice(0,8));
for (let i=0;i<15;i++) await checkPdf(l);
const t: number[] = [];
for (let i=0;i<60;i++){ const a=performance.now(); await checkPdf(l); t.push(performance.now()-a);} t.sort((a,b)=>a-b);
console.log(l.length, 'median ms', t[30], 'min', t[0]);
}
