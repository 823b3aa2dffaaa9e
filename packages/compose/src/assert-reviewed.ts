import { ProblemsError } from '@aanreik/message';
import { checkReviewed, type Origin, type Wording } from '@aanreik/wording';

/**
 * Holds back a message of which nobody reviewed the words. Previews and checks show drafts; a recipient never gets one.
 * @param origins where the texts of the message came from
 * @throws {ProblemsError} naming each file that lacks a reviewer, and what to do
 */
export function assertReviewed(wording: Wording, origins: readonly Origin[]): void {
  const drafts = checkReviewed(wording.catalogues, origins);
  if (drafts.length > 0) throw new ProblemsError(drafts);
}
