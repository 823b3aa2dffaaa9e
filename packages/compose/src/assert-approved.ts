import { ProblemsError } from '@aanreik/message';
import { type ApprovalPolicy, draftProblems, type Origin, type Wording } from '@aanreik/wording';

/**
 * Holds back a message with a text that nobody approved as it now reads. Previews and checks show drafts; a recipient
 * never gets one. Only texts that the message uses count.
 * @param origins where the texts of the message came from
 * @param policy what the house style asks of an approval
 * @throws {ProblemsError} naming each file with its first drafts, and what to do
 */
export function assertApproved(wording: Wording, origins: readonly Origin[], policy: ApprovalPolicy): void {
  const drafts = wording.draftsAmong(origins, policy);
  if (drafts.length > 0) throw new ProblemsError(draftProblems(drafts));
}
