export { type Catalogue, type CatalogueFile, entriesOf, loadCatalogue, type TextTree } from './catalogue.ts';
export { checkLevelGaps, checkPlaceholders, checkUnused, type KnownNames, usedKey } from './check.ts';
export { editCatalogues, editJson, type WordingEdit, type WordingPatch, wordingPatchSchema } from './edits.ts';
export { MarkupError, parseMarkup } from './markup.ts';
export { languageOfTag, languageTag } from './tag.ts';
export { renderTemplate } from './template.ts';
export type { Vocabulary } from './vocabulary.ts';
export { type Found, type Origin, type Selector, Wording } from './wording.ts';
