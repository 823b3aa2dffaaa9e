export { type AnswerId, AnswerIds, codeOf, newAnswerId, toAnswerId } from './answer-id.ts';
export { type AnswerKey, type AnswerKeys, answerKeysFrom, KEY_VARIABLE, PREVIOUS_KEY_VARIABLE, parseAnswerKey } from './answer-key.ts';
export { GuessWatch, type RunOfGuesses } from './guess-watch.ts';
export { type AnswerOffer, type IssuedAnswers, issueAnswers } from './issue-answers.ts';
export { IssuedLetters } from './issued-letters.ts';
export type { AnswerOption, IssuedRecord } from './issued-record.ts';
export { ANSWER_WAYS, type Answer, type AnswerWay, type Outcome, REFUSAL_REASONS, type Refusal, type RefusalReason } from './outcome.ts';
export { INCOMING_COLUMNS, type IncomingLine, readAnswers } from './read-answers.ts';
