import type { PdfRule } from '../finding.ts';

/** No scripts, and nothing that opens by itself. */
export const nothingRuns: PdfRule = {
  id: 'nothing-runs',
  checkpoint: 'ISO 19005-2, 6.5.1',
  *faults(pdf) {
    const names = pdf.dict(pdf.catalog, 'Names');
    if (names !== undefined && pdf.get(names, 'JavaScript') !== undefined) yield { found: 'scripts', expected: 'no /JavaScript' };
    for (const key of ['AA', 'OpenAction']) {
      const action = pdf.dict(pdf.catalog, key);
      if (action !== undefined) yield { found: `something that happens by itself (/${key})`, expected: `no /${key} with an action` };
    }
  },
};
