// usage: tsx letter.mts OUTDIR segments levels languages arrears   (comma separated; arrears kinds ;-separated)
import { loadHouseStyle } from '@aanreik/house-style';
import { compose, loadArtifact } from '@aanreik/compose';
import { prepareLetter } from '@aanreik/pdf';
import { writeFileSync, mkdirSync } from 'node:fs';
const [out, segs, levels, langs, arr] = process.argv.slice(2);
mkdirSync(out!, { recursive: true });
const artifact = await loadArtifact('/work/main/templates', 'next-steps');
for (const hs of ['wilgendam','rijksdienst-rondkomen']) {
const houseStyle = loadHouseStyle(hs);
for (const segment of segs!.split(',') as any[]) for (const level of levels!.split(',') as any[]) for (const language of langs!.split(',') as any[]) {
  const recipient: any = { id: 'R0001', name: { initials:'F.', firstName: 'Fatma', prefix:'van der', surname: 'Yılmaz' }, address: { street:'Dorpsstraat', houseNumber:'12', postcode:'3512 AB', town:'Wilgendam' }, email:'f@example.nl', phone:'+31612345678', segment, level, language };
  const c = compose({ artifact, houseStyle, variant: { channel:'letter', segment, level, language, houseStyle: hs }, recipient, data: { arrears: (arr??'').split(';').filter(Boolean) }, date: '2026-11-23' });
  const pdf = await (await prepareLetter(c.message.shape as any, houseStyle)).merge(c.message.fields);
  const pages = (Buffer.from(pdf).toString('latin1').match(/\/Type \/Page\b(?!s)/g) ?? []).length;
  writeFileSync(`${out}/${hs}-${segment}-${level}-${language}.pdf`, pdf);
  console.log(hs, segment, level, language, 'pages:', pages);
}}
