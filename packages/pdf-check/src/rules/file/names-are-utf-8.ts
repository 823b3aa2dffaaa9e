import { isUtf8 } from 'node:buffer';
import { nameOf } from '../../file/pdf-file.ts';
import type { Rule } from '../../finding.ts';

/** Names of fonts, of structure types and of inks can be written for people. */
export const namesAreUtf8: Rule = {
  code: 'names-are-utf-8',
  severity: 'fault',
  clauses: { 'a-2a': '6.1.8' },
  *faults(pdf) {
    const names = [
      ...pdf.content.fonts.map(({ font }) => ({ object: font.ref, name: pdf.get(font.dict, 'BaseFont') })),
      ...pdf.nodes.map(({ ref, dict }) => ({ object: ref, name: pdf.get(dict, 'S') })),
    ];
    for (const { object, name } of names) {
      const text = nameOf(name);
      if (text !== undefined && !isUtf8(Buffer.from(text, 'latin1'))) yield { place: { object }, found: `the name ${text}`, expected: 'a name in UTF-8' };
    }
  },
};
