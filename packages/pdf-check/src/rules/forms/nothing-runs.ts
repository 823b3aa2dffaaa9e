import { PDFDict } from '@cantoo/pdf-lib';
import type { Rule } from '../../finding.ts';

const ALLOWED: ReadonlySet<string> = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm']);
const FORBIDDEN: ReadonlySet<string> = new Set(
  'Launch Sound Movie ResetForm ImportData Hide SetOCGState Rendition Trans GoTo3DView JavaScript RichMediaExecute set-state no-op NOP SetState'.split(' '),
);
const NAMED: ReadonlySet<string> = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage']);

/** A file may lead somewhere; it starts nothing. */
export const nothingRuns: Rule = {
  code: 'nothing-runs',
  severity: 'fault',
  clauses: { 'a-2a': '6.5.1' },
  *faults(pdf) {
    const names = pdf.dict(pdf.catalog, 'Names');
    if (names !== undefined && pdf.has(names, 'JavaScript')) yield { found: 'scripts', expected: 'no /JavaScript in /Names' };
    for (const { object, ref } of pdf.everything) {
      if (!(object instanceof PDFDict)) continue;
      const type = pdf.name(object, 'S');
      const isAction = pdf.name(object, 'Type') === 'Action';
      if (type !== undefined && (FORBIDDEN.has(type) || (isAction && !ALLOWED.has(type))) && (isAction || pdf.name(object, 'Type') === undefined))
        yield { place: { object: ref }, found: `the action ${type}`, expected: 'an action that only leads somewhere' };
      const name = pdf.name(object, 'N') ?? '';
      if (type === 'Named' && !NAMED.has(name)) yield { place: { object: ref }, found: `the named action ${name}`, expected: [...NAMED].join(', ') };
    }
  },
};
