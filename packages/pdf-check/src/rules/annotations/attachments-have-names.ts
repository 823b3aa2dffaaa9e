import { namelessFiles } from '../../file/file-specifications.ts';
import type { Rule } from '../../finding.ts';

/** A file that hangs on a page can be opened by its name. */
export const attachmentsHaveNames: Rule = {
  code: 'attachments-have-names',
  severity: 'fault',
  clauses: { 'ua-1': '7.18.7', 'a-2a': '6.8' },
  checkpoint: '28-016',
  faults: (pdf) => namelessFiles(pdf, (isOnPage) => isOnPage),
};
