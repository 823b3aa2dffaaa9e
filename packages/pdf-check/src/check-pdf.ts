import type { PdfFinding, PdfRule } from './finding.ts';
import { openPdf } from './opened-pdf.ts';
import { annotationsAreInTheTree } from './rules/annotations-are-in-the-tree.ts';
import { annotationsHaveText } from './rules/annotations-have-text.ts';
import { artifactsStandApart } from './rules/artifacts-stand-apart.ts';
import { charactersHaveUnicode } from './rules/characters-have-unicode.ts';
import { coloursAreDefined } from './rules/colours-are-defined.ts';
import { contentIsMarked } from './rules/content-is-marked.ts';
import { encryptionLetsReadersIn } from './rules/encryption-lets-readers-in.ts';
import { figuresHaveAPlace } from './rules/figures-have-a-place.ts';
import { figuresHaveText } from './rules/figures-have-text.ts';
import { fontsAreEmbedded } from './rules/fonts-are-embedded.ts';
import { hasBookmarks } from './rules/has-bookmarks.ts';
import { hasLanguage } from './rules/has-language.ts';
import { hasMetadata } from './rules/has-metadata.ts';
import { headersHaveScope } from './rules/headers-have-scope.ts';
import { headingsInOrder } from './rules/headings-in-order.ts';
import { isTagged } from './rules/is-tagged.ts';
import { listsHaveItems } from './rules/lists-have-items.ts';
import { markedContentIsInTheTree } from './rules/marked-content-is-in-the-tree.ts';
import { noMissingGlyphs } from './rules/no-missing-glyphs.ts';
import { noSuspects } from './rules/no-suspects.ts';
import { nothingRuns } from './rules/nothing-runs.ts';
import { saysPdfA } from './rules/says-pdf-a.ts';
import { saysPdfUa } from './rules/says-pdf-ua.ts';
import { standardRoles } from './rules/standard-roles.ts';
import { tabOrderFollowsStructure } from './rules/tab-order-follows-structure.ts';
import { tablesHaveRows } from './rules/tables-have-rows.ts';
import { titleIsShown } from './rules/title-is-shown.ts';
import { unicodeMapsLeadSomewhere } from './rules/unicode-maps-lead-somewhere.ts';

/** Words that a file says of itself; they are written only where all else is so. */
export const CLAIM_RULES: readonly PdfRule[] = [saysPdfA, saysPdfUa];

/** All that a program can decide of a letter in PDF/UA-1 and PDF/A-2a. The meaning of tags, the order of reading and the words for pictures stay for people to judge. */
export const PDF_RULES: readonly PdfRule[] = [
  annotationsAreInTheTree,
  annotationsHaveText,
  artifactsStandApart,
  charactersHaveUnicode,
  coloursAreDefined,
  contentIsMarked,
  encryptionLetsReadersIn,
  figuresHaveAPlace,
  figuresHaveText,
  fontsAreEmbedded,
  hasBookmarks,
  hasLanguage,
  hasMetadata,
  headersHaveScope,
  headingsInOrder,
  isTagged,
  listsHaveItems,
  markedContentIsInTheTree,
  noMissingGlyphs,
  noSuspects,
  nothingRuns,
  saysPdfA,
  saysPdfUa,
  standardRoles,
  tabOrderFollowsStructure,
  tablesHaveRows,
  titleIsShown,
  unicodeMapsLeadSomewhere,
];

/**
 * Checks a PDF for what keeps people from reading it.
 * @throws {Error} when it is no PDF that can be read
 */
export async function checkPdf(bytes: Uint8Array, rules: readonly PdfRule[] = PDF_RULES): Promise<readonly PdfFinding[]> {
  const pdf = await openPdf(bytes);
  return rules.flatMap((rule) => [...rule.faults(pdf)].map((fault) => ({ rule: rule.id, checkpoint: rule.checkpoint, ...fault })));
}
