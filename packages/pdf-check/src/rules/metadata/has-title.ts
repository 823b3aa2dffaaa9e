import type { Rule } from '../../finding.ts';
import { DUBLIN_CORE } from '../../metadata/namespaces.ts';
import { propertyOf } from '../../metadata/xmp.ts';

export const hasTitle: Rule = {
  code: 'has-title',
  severity: 'fault',
  clauses: { 'ua-1': '7.1' },
  checkpoint: '06-003',
  *faults({ xmp }) {
    if (xmp === undefined || xmp.error !== undefined) return;
    const value = propertyOf(xmp, DUBLIN_CORE, 'title')?.value;
    const texts =
      value?.kind === 'text' ? [value.text] : value?.kind === 'Alt' ? value.items.map((item) => (item.value.kind === 'text' ? item.value.text : '')) : [];
    if (texts.every((text) => text.trim() === '')) yield { found: 'no title in the metadata', expected: 'dc:title with the title of the document' };
  },
};
