import { type PDFDict, PDFRawStream } from '@cantoo/pdf-lib';
import type { PdfFile } from '../file/pdf-file.ts';
import { readProfile } from './icc-profile.ts';

export interface OutputIntent {
  readonly dict: PDFDict;
  readonly isPdfA: boolean;
  readonly profile: PDFRawStream | undefined;
}

export function outputIntents(file: PdfFile): readonly OutputIntent[] {
  return file.array(file.catalog, 'OutputIntents').flatMap((entry) => {
    const dict = file.asDict(entry);
    if (dict === undefined) return [];
    const profile = file.get(dict, 'DestOutputProfile');
    return [{ dict, isPdfA: file.name(dict, 'S') === 'GTS_PDFA1', profile: profile instanceof PDFRawStream ? profile : undefined }];
  });
}

/** The colour space of the output profile of the file, such as `RGB `; undefined where it has none. */
export function outputSpace(file: PdfFile): string | undefined {
  const intent = outputIntents(file).find(({ isPdfA, profile }) => isPdfA && profile !== undefined);
  return readProfile(file.stream(intent?.profile))?.space;
}
