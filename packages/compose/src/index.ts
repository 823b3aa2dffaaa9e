export {
  type AcceptedFinding,
  type Artifact,
  type Barrier,
  channelsOf,
  defineArtifact,
  type EmailOutline,
  type EthicalMatrix,
  type InAppOutline,
  type Initiative,
  type LetterOutline,
  type Outline,
  onlyIn,
  type Reasoning,
  type SmsOutline,
} from './artifact.ts';
export { assertApproved } from './assert-approved.ts';
export { type Choice, type ChoiceOption, keywordsOf, type OfferedOrder } from './choice/choice.ts';
export type { OfferedChoice, OfferedOption } from './choice/offered-choice.ts';
export { rotateOptions } from './choice/rotate-options.ts';
export { sampleTicket } from './choice/sample-ticket.ts';
export type { Claim, Objection, Occasion } from './claim.ts';
export { type ComposeInput, type Composition, compose } from './compose.ts';
export { type ComposedText, Composer, shownAddress } from './composer.ts';
export type { DataCategory } from './data-category.ts';
export type { DatedFact } from './dated-fact.ts';
export { RECIPIENT_FIELD_COLUMNS } from './fields.ts';
export type { Formal, FormalMessage, InformalMessage, SaidWords } from './formal.ts';
export { keepTogether } from './keep-together.ts';
export { linksOf } from './links.ts';
export {
  addSpelledWord,
  type LoadedArtifact,
  listArtifacts,
  loadArtifact,
  loadKnownWords,
  loadOwnCatalogues,
  loadSpelledWords,
  SHARED,
} from './load-artifact.ts';
export { type Addressed, MessageComposer, type Occasioned } from './message-composer.ts';
export { outdatedFacts } from './outdated-facts.ts';
export { PREFERENCES, type Preferences } from './preferences.ts';
export { ENGINE_NAMES, type ShownNames } from './shown-names.ts';
export { contactBlock } from './standard-blocks/contact.ts';
export { dataUseBlock } from './standard-blocks/data-use.ts';
export { signOffBlock } from './standard-blocks/sign-off.ts';
export { constantsOf, FIELD_NAMES, OPTIONAL_CONSTANTS, senderConditions } from './vocabulary.ts';
