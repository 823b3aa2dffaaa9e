import { z } from 'zod';

/**
 * Where the approval of a wording file is in it. Keys that begin with `@@` are about a file and no texts in ARB, the
 * format that translation tools know them from; `x-` marks one of our own. No text can have this name, so that i18next
 * never meets it.
 */
export const APPROVAL_KEY = '@@x-approval';

/** How the first version of the texts came about. */
const draft = z.enum(['machine', 'human']);

const approvalSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('draft'), draft }),
  z.strictObject({
    status: z.literal('reviewed'),
    draft,
    /** Who read every text and answers for it. */
    by: z.string().trim().min(1),
    /** ISO 8601 calendar day. */
    on: z.iso.date(),
  }),
]);

/** Whether the texts of a file may be sent, and who says so. */
export type Approval = z.infer<typeof approvalSchema>;

/** Something wrong with what a file says of its approval. */
export interface ApprovalFault {
  /** The member that is wrong: `by`. */
  readonly at: string;
  readonly found: string;
}

/** What is right, for whoever mends it. */
export const APPROVAL_EXPECTED = `{ "status": "draft" or "reviewed", "draft": "machine" or "human" }, and with "reviewed" who read it ("by") and on which day ("on": "2026-11-23")`;

/** Reads what a file says of its approval. */
export function parseApproval(json: unknown): { readonly approval: Approval } | { readonly faults: readonly ApprovalFault[] } {
  const parsed = approvalSchema.safeParse(json);
  if (parsed.success) return { approval: parsed.data };
  return { faults: parsed.error.issues.map(({ path, message }) => ({ at: path.join('.'), found: message })) };
}
