import type { Rule } from './finding.ts';
import { annotationTypesAreKnown } from './rules/annotations/annotation-types-are-known.ts';
import { annotationsAreDrawn } from './rules/annotations/annotations-are-drawn.ts';
import { annotationsAreInAnnot } from './rules/annotations/annotations-are-in-annot.ts';
import { annotationsAreShown } from './rules/annotations/annotations-are-shown.ts';
import { annotationsHaveText } from './rules/annotations/annotations-have-text.ts';
import { attachmentsHaveNames } from './rules/annotations/attachments-have-names.ts';
import { fieldsAreInForm } from './rules/annotations/fields-are-in-form.ts';
import { fieldsHaveNames } from './rules/annotations/fields-have-names.ts';
import { formElementsHoldOneField } from './rules/annotations/form-elements-hold-one-field.ts';
import { linksAreInLink } from './rules/annotations/links-are-in-link.ts';
import { linksHaveText } from './rules/annotations/links-have-text.ts';
import { mediaSaysWhatItIs } from './rules/annotations/media-says-what-it-is.ts';
import { noTrapNetworks } from './rules/annotations/no-trap-networks.ts';
import { printerMarksAreNoContent } from './rules/annotations/printer-marks-are-no-content.ts';
import { tabOrderFollowsStructure } from './rules/annotations/tab-order-follows-structure.ts';
import { artifactsSayTheirKind } from './rules/content/artifacts-say-their-kind.ts';
import { artifactsStandApart } from './rules/content/artifacts-stand-apart.ts';
import { contentIsMarked } from './rules/content/content-is-marked.ts';
import { eachMcidHasOneElement } from './rules/content/each-mcid-has-one-element.ts';
import { eachMcidOnce } from './rules/content/each-mcid-once.ts';
import { elementsNameWhatIsThere } from './rules/content/elements-name-what-is-there.ts';
import { markedContentIsInTheTree } from './rules/content/marked-content-is-in-the-tree.ts';
import { markedFormsAreDrawnOnce } from './rules/content/marked-forms-are-drawn-once.ts';
import { marksAreClosed } from './rules/content/marks-are-closed.ts';
import { mcidsAreNotNested } from './rules/content/mcids-are-not-nested.ts';
import { streamsCanBeRead } from './rules/content/streams-can-be-read.ts';
import { canBeOpened } from './rules/file/can-be-opened.ts';
import { embeddedFilesAreArchives } from './rules/file/embedded-files-are-archives.ts';
import { embeddedFilesHaveNames } from './rules/file/embedded-files-have-names.ts';
import { encryptionLetsReadersIn } from './rules/file/encryption-lets-readers-in.ts';
import { filtersAreAllowed } from './rules/file/filters-are-allowed.ts';
import { hasAnId } from './rules/file/has-an-id.ts';
import { headerIsPlain } from './rules/file/header-is-plain.ts';
import { headerSaysBytes } from './rules/file/header-says-bytes.ts';
import { namesAreUtf8 } from './rules/file/names-are-utf-8.ts';
import { notEncrypted } from './rules/file/not-encrypted.ts';
import { nothingAfterTheEnd } from './rules/file/nothing-after-the-end.ts';
import { objectsAreFound } from './rules/file/objects-are-found.ts';
import { objectsStandApart } from './rules/file/objects-stand-apart.ts';
import { oneWayToShowIt } from './rules/file/one-way-to-show-it.ts';
import { optionalContentHasNames } from './rules/file/optional-content-has-names.ts';
import { optionalContentIsListed } from './rules/file/optional-content-is-listed.ts';
import { optionalContentStays } from './rules/file/optional-content-stays.ts';
import { permissionsAreKnown } from './rules/file/permissions-are-known.ts';
import { streamsAreAsLongAsTheySay } from './rules/file/streams-are-as-long-as-they-say.ts';
import { streamsAreInTheFile } from './rules/file/streams-are-in-the-file.ts';
import { stringsAreWhole } from './rules/file/strings-are-whole.ts';
import { withinLimits } from './rules/file/within-limits.ts';
import { charactersHaveUnicode } from './rules/fonts/characters-have-unicode.ts';
import { charsetListsAllGlyphs } from './rules/fonts/charset-lists-all-glyphs.ts';
import { cidsetListsAllGlyphs } from './rules/fonts/cidset-lists-all-glyphs.ts';
import { cmapsAgreeOnDirection } from './rules/fonts/cmaps-agree-on-direction.ts';
import { cmapsAreEmbedded } from './rules/fonts/cmaps-are-embedded.ts';
import { cmapsBuildOnKnownOnes } from './rules/fonts/cmaps-build-on-known-ones.ts';
import { collectionsAgree } from './rules/fonts/collections-agree.ts';
import { fontsAreDescribed } from './rules/fonts/fonts-are-described.ts';
import { fontsAreEmbedded } from './rules/fonts/fonts-are-embedded.ts';
import { glyphNumbersAreMapped } from './rules/fonts/glyph-numbers-are-mapped.ts';
import { glyphsAreThere } from './rules/fonts/glyphs-are-there.ts';
import { noMissingGlyphs } from './rules/fonts/no-missing-glyphs.ts';
import { privateCharactersHaveWords } from './rules/fonts/private-characters-have-words.ts';
import { symbolFontsHaveNoEncoding } from './rules/fonts/symbol-fonts-have-no-encoding.ts';
import { truetypeEncodingsAreKnown } from './rules/fonts/truetype-encodings-are-known.ts';
import { truetypeHasAMap } from './rules/fonts/truetype-has-a-map.ts';
import { unicodeMapsLeadSomewhere } from './rules/fonts/unicode-maps-lead-somewhere.ts';
import { widthsAgree } from './rules/fonts/widths-agree.ts';
import { fieldsAreDrawn } from './rules/forms/fields-are-drawn.ts';
import { fieldsDoNothing } from './rules/forms/fields-do-nothing.ts';
import { noDynamicForms } from './rules/forms/no-dynamic-forms.ts';
import { noXfa } from './rules/forms/no-xfa.ts';
import { nothingHappensByItself } from './rules/forms/nothing-happens-by-itself.ts';
import { nothingRuns } from './rules/forms/nothing-runs.ts';
import { blendModesAreKnown } from './rules/graphics/blend-modes-are-known.ts';
import { coloursAreDefined } from './rules/graphics/colours-are-defined.ts';
import { graphicsStatesArePlain } from './rules/graphics/graphics-states-are-plain.ts';
import { imagesArePlain } from './rules/graphics/images-are-plain.ts';
import { inksAgree } from './rules/graphics/inks-agree.ts';
import { jpeg2000IsPlain } from './rules/graphics/jpeg-2000-is-plain.ts';
import { noPostscript } from './rules/graphics/no-postscript.ts';
import { noReferenceXobjects } from './rules/graphics/no-reference-xobjects.ts';
import { operatorsAreKnown } from './rules/graphics/operators-are-known.ts';
import { outputIntentIsSound } from './rules/graphics/output-intent-is-sound.ts';
import { profilesAreSound } from './rules/graphics/profiles-are-sound.ts';
import { renderingIntentsAreKnown } from './rules/graphics/rendering-intents-are-known.ts';
import { resourcesAreBesideTheirContent } from './rules/graphics/resources-are-beside-their-content.ts';
import { transparencyHasASpace } from './rules/graphics/transparency-has-a-space.ts';
import { annotationsHaveLanguage } from './rules/language/annotations-have-language.ts';
import { bookmarksHaveLanguage } from './rules/language/bookmarks-have-language.ts';
import { fieldsHaveLanguage } from './rules/language/fields-have-language.ts';
import { hasLanguage } from './rules/language/has-language.ts';
import { languageTagsAreRight } from './rules/language/language-tags-are-right.ts';
import { metadataHasLanguage } from './rules/language/metadata-has-language.ts';
import { replacementsHaveLanguage } from './rules/language/replacements-have-language.ts';
import { textHasLanguage } from './rules/language/text-has-language.ts';
import { extensionSchemasAreWhole } from './rules/metadata/extension-schemas-are-whole.ts';
import { hasMetadata } from './rules/metadata/has-metadata.ts';
import { hasTitle } from './rules/metadata/has-title.ts';
import { metadataCanBeRead } from './rules/metadata/metadata-can-be-read.ts';
import { metadataIsWrittenPlainly } from './rules/metadata/metadata-is-written-plainly.ts';
import { metadataUsesKnownWords } from './rules/metadata/metadata-uses-known-words.ts';
import { saysPdfA } from './rules/metadata/says-pdf-a.ts';
import { saysPdfUa } from './rules/metadata/says-pdf-ua.ts';
import { titleIsShown } from './rules/metadata/title-is-shown.ts';
import { contentsHoldEntries } from './rules/structure/contents-hold-entries.ts';
import { elementsHoldWhatIsThere } from './rules/structure/elements-hold-what-is-there.ts';
import { figuresHaveAPlace } from './rules/structure/figures-have-a-place.ts';
import { figuresHaveText } from './rules/structure/figures-have-text.ts';
import { formulasHaveText } from './rules/structure/formulas-have-text.ts';
import { hasBookmarks } from './rules/structure/has-bookmarks.ts';
import { hasStructure } from './rules/structure/has-structure.ts';
import { headersAreKnown } from './rules/structure/headers-are-known.ts';
import { headersHaveScope } from './rules/structure/headers-have-scope.ts';
import { headingsInOrder } from './rules/structure/headings-in-order.ts';
import { headingsOfOneKind } from './rules/structure/headings-of-one-kind.ts';
import { isTagged } from './rules/structure/is-tagged.ts';
import { listsHoldItems } from './rules/structure/lists-hold-items.ts';
import { listsSayTheirNumbering } from './rules/structure/lists-say-their-numbering.ts';
import { noSuspects } from './rules/structure/no-suspects.ts';
import { notesHaveIds } from './rules/structure/notes-have-ids.ts';
import { onePlainHeadingAPart } from './rules/structure/one-plain-heading-a-part.ts';
import { parentTreeLeadsBack } from './rules/structure/parent-tree-leads-back.ts';
import { rolesLeadSomewhere } from './rules/structure/roles-lead-somewhere.ts';
import { rubyHoldsItsParts } from './rules/structure/ruby-holds-its-parts.ts';
import { standardRoles } from './rules/structure/standard-roles.ts';
import { standardRolesStay } from './rules/structure/standard-roles-stay.ts';
import { structureIsATree } from './rules/structure/structure-is-a-tree.ts';
import { tablesAreRegular } from './rules/structure/tables-are-regular.ts';
import { tablesHoldRows } from './rules/structure/tables-hold-rows.ts';

/**
 * All that this package can decide. The meaning of tags, the order of reading and the words for pictures stay for
 * people to judge.
 */
export const PDF_RULES: readonly Rule[] = [
  annotationTypesAreKnown,
  annotationsAreDrawn,
  annotationsAreInAnnot,
  annotationsAreShown,
  annotationsHaveLanguage,
  annotationsHaveText,
  artifactsSayTheirKind,
  artifactsStandApart,
  attachmentsHaveNames,
  blendModesAreKnown,
  bookmarksHaveLanguage,
  canBeOpened,
  charactersHaveUnicode,
  charsetListsAllGlyphs,
  cidsetListsAllGlyphs,
  cmapsAgreeOnDirection,
  cmapsAreEmbedded,
  cmapsBuildOnKnownOnes,
  collectionsAgree,
  coloursAreDefined,
  contentIsMarked,
  contentsHoldEntries,
  eachMcidHasOneElement,
  eachMcidOnce,
  elementsHoldWhatIsThere,
  elementsNameWhatIsThere,
  embeddedFilesAreArchives,
  embeddedFilesHaveNames,
  encryptionLetsReadersIn,
  extensionSchemasAreWhole,
  fieldsAreDrawn,
  fieldsAreInForm,
  fieldsDoNothing,
  fieldsHaveLanguage,
  fieldsHaveNames,
  figuresHaveAPlace,
  figuresHaveText,
  filtersAreAllowed,
  fontsAreDescribed,
  fontsAreEmbedded,
  formElementsHoldOneField,
  formulasHaveText,
  glyphNumbersAreMapped,
  glyphsAreThere,
  graphicsStatesArePlain,
  hasAnId,
  hasBookmarks,
  hasLanguage,
  hasMetadata,
  hasStructure,
  hasTitle,
  headerIsPlain,
  headerSaysBytes,
  headersAreKnown,
  headersHaveScope,
  headingsInOrder,
  headingsOfOneKind,
  imagesArePlain,
  inksAgree,
  isTagged,
  jpeg2000IsPlain,
  languageTagsAreRight,
  linksAreInLink,
  linksHaveText,
  listsHoldItems,
  listsSayTheirNumbering,
  markedContentIsInTheTree,
  markedFormsAreDrawnOnce,
  marksAreClosed,
  mcidsAreNotNested,
  mediaSaysWhatItIs,
  metadataCanBeRead,
  metadataHasLanguage,
  metadataIsWrittenPlainly,
  metadataUsesKnownWords,
  namesAreUtf8,
  noDynamicForms,
  noMissingGlyphs,
  noPostscript,
  noReferenceXobjects,
  noSuspects,
  noTrapNetworks,
  noXfa,
  notEncrypted,
  notesHaveIds,
  nothingAfterTheEnd,
  nothingHappensByItself,
  nothingRuns,
  objectsAreFound,
  objectsStandApart,
  onePlainHeadingAPart,
  oneWayToShowIt,
  operatorsAreKnown,
  optionalContentHasNames,
  optionalContentIsListed,
  optionalContentStays,
  outputIntentIsSound,
  parentTreeLeadsBack,
  permissionsAreKnown,
  printerMarksAreNoContent,
  privateCharactersHaveWords,
  profilesAreSound,
  renderingIntentsAreKnown,
  replacementsHaveLanguage,
  resourcesAreBesideTheirContent,
  rolesLeadSomewhere,
  rubyHoldsItsParts,
  saysPdfA,
  saysPdfUa,
  standardRoles,
  standardRolesStay,
  streamsAreAsLongAsTheySay,
  streamsAreInTheFile,
  streamsCanBeRead,
  stringsAreWhole,
  structureIsATree,
  symbolFontsHaveNoEncoding,
  tabOrderFollowsStructure,
  tablesAreRegular,
  tablesHoldRows,
  textHasLanguage,
  titleIsShown,
  transparencyHasASpace,
  truetypeEncodingsAreKnown,
  truetypeHasAMap,
  unicodeMapsLeadSomewhere,
  widthsAgree,
  withinLimits,
];
