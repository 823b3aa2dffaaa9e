import { readJpeg2000 } from '../../colour/jpeg-2000.ts';
import { nameOf } from '../../file/pdf-file.ts';
import type { Rule } from '../../finding.ts';

export const jpeg2000IsPlain: Rule = {
  code: 'jpeg-2000-is-plain',
  severity: 'fault',
  clauses: { 'a-2a': '6.2.8.3' },
  *faults(pdf) {
    for (const { dict, object, ref, page } of pdf.content.resources('XObject')) {
      if (!pdf.array(dict, 'Filter').some((entry) => nameOf(pdf.resolve(entry)) === 'JPXDecode')) continue;
      const place = { page, object: ref };
      const picture = readJpeg2000(pdf.stream(object) ?? new Uint8Array());
      const fault = (found: string, expected: string) => ({ place, found: `a JPEG 2000 picture ${found}`, expected });
      if (picture === undefined) yield fault('that cannot be read', 'a JP2 file');
      else {
        const { channels, depth, differs, specifications } = picture;
        if (![1, 3, 4].includes(channels)) yield fault(`of ${channels} channels`, '1, 3 or 4 channels');
        if (differs || depth < 1 || depth > 38) yield fault('of several depths', 'one depth of 1 to 38 bits');
        if (pdf.has(dict, 'ColorSpace')) continue;
        if (specifications.length > 1 && specifications.filter(({ isBest }) => isBest).length !== 1)
          yield fault('with several colour spaces', 'one that is marked as the best');
        if (specifications.some(({ method }) => method < 1 || method > 3)) yield fault('with a colour space of an unknown kind', 'kind 1, 2 or 3');
        if (specifications.some(({ space }) => space === 19)) yield fault('in CIEJab', 'another colour space');
      }
    }
  },
};
