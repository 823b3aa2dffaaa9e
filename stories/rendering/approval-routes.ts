import { z } from 'zod';
import { APPROVAL } from './approval-contract.ts';
import type { Renderer } from './renderer.ts';

const by = z
  .string()
  .trim()
  .min(1, 'Vul eerst in wie u bent: een naam, zoals A. Kaya.')
  .max(200, 'Die naam is te lang: hooguit 200 tekens.')
  .regex(/^\P{Cc}*$/u, 'Een naam is één regel gewone letters.');
const words = z
  .string()
  .trim()
  .min(1, 'Schrijf eerst uw opmerking op.')
  .max(2000, 'Die opmerking is te lang: hooguit 2000 tekens.')
  .regex(/^(?:\P{Cc}|\n)*$/u, 'Een opmerking heeft alleen gewone letters en regels.');
const place = { file: z.string(), key: z.string() };

const bodies = {
  state: z.strictObject({ artifact: z.string(), houseStyle: z.string(), by: by.exactOptional(), places: z.array(z.strictObject(place)).max(2000) }),
  approve: z.strictObject({
    artifact: z.string(),
    houseStyle: z.string(),
    by,
    seen: z.array(z.strictObject({ ...place, hash: z.string() })).min(1, 'Er is niets om goed te keuren.'),
  }),
  comment: z.strictObject({ artifact: z.string(), ...place, by, words }),
  resolve: z.strictObject({ artifact: z.string(), ...place, by, number: z.int().min(1) }),
  history: z.strictObject({ artifact: z.string(), ...place }),
};

type Route = (renderer: Renderer, body: unknown) => Promise<unknown>;

/** What a running workbench answers about approvals, by path. */
export const APPROVAL_ROUTES: ReadonlyMap<string, Route> = new Map<string, Route>([
  [APPROVAL.state, ({ messageApprovals }, body) => messageApprovals(parsed(bodies.state, body))],
  [APPROVAL.approve, async ({ approveSeen }, body) => ({ approved: await approveSeen(parsed(bodies.approve, body)) })],
  [APPROVAL.comment, async ({ commentOn }, body) => ({ done: await commentOn(parsed(bodies.comment, body)) })],
  [APPROVAL.resolve, async ({ resolveCommentOn }, body) => ({ done: await resolveCommentOn(parsed(bodies.resolve, body)) })],
  [APPROVAL.history, ({ historyOf }, body) => historyOf(parsed(bodies.history, body))],
]);

/** What staff typed is refused in words of its own; the rest of a body comes from the panel itself. */
const TYPED: readonly string[] = ['too_small', 'too_big', 'invalid_format'];

function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const said = read.error.issues.map(({ code, message, path }) =>
    TYPED.includes(code) && path.at(-1) !== 'places'
      ? message
      : 'Dit verzoek heeft niet de vorm die de werkbank stuurt. Ververs de pagina en probeer het opnieuw.',
  );
  throw new Error([...new Set(said)].join('\n'));
}
