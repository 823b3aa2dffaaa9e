export { APPROVAL_KEY, type Approval } from './approval.ts';
export { type Catalogue, type CatalogueFile, entriesOf, loadCatalogue, type TextTree } from './catalogue.ts';
export { checkApproval, checkLevelGaps, checkPlaceholders, checkReviewed, checkUnused, type KnownNames, usedKey } from './check.ts';
export { editCatalogues, editJson, type WordingEdit, type WordingPatch, wordingPatchSchema } from './edits.ts';
export { MarkupError, parseMarkup } from './markup.ts';
export { languageOfTag, languageTag } from './tag.ts';
export { renderTemplate } from './template.ts';
export type { ForeignWords, Vocabulary } from './vocabulary.ts';
export { type Found, type Origin, type Selector, Wording } from './wording.ts';
