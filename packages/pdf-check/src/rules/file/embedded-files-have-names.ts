import { namelessFiles } from '../../file/file-specifications.ts';
import type { Rule } from '../../finding.ts';

export const embeddedFilesHaveNames: Rule = {
  code: 'embedded-files-have-names',
  severity: 'fault',
  clauses: { 'ua-1': '7.11', 'a-2a': '6.8' },
  checkpoint: '21-001',
  faults: (pdf) => namelessFiles(pdf, (isOnPage) => !isOnPage),
};
