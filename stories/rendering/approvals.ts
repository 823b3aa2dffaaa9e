import {
  approveTexts,
  commentOnText,
  type DraftText,
  draftTexts,
  gitUser,
  type PlacedComment,
  resolveComment,
  textComments,
  textHistory,
} from '@aanreik/approval';
import { loadArtifact } from '@aanreik/compose';
import { listHouseStyles, loadHouseStyle } from '@aanreik/house-style';
import { ProblemsError, today } from '@aanreik/message';
import { type ApprovalPolicy, approvedTexts, type DraftReason, entriesOf, isSamePerson, placeOfFile, type Wording } from '@aanreik/wording';
import type {
  ApprovalGiven,
  ApprovalsAsked,
  CommentGiven,
  CommentResolved,
  HistoryAsked,
  MessageApprovals,
  OpenComment,
  PlaceInFile,
  TextApproval,
  TextHistory,
} from './approval-contract.ts';
import { shownDay } from './shown-day.ts';
import { TEMPLATES } from './templates-folder.ts';

/** Something that cannot be done, in Dutch, with what would be right. */
class Refusal extends Error {}

/** Who approved the texts that a message uses, and what its approver wants to see of those that wait. */
export async function messageApprovals({ artifact, houseStyle, by, places }: ApprovalsAsked): Promise<MessageApprovals> {
  const { wording } = await loadArtifact(TEMPLATES, artifact);
  const user = await gitUser(TEMPLATES);
  const texts = await textsAt(wording, places, policyOf(houseStyle), by ?? user);
  return { ...(user === undefined ? {} : { user }), texts };
}

/** The approvals of all texts of an artifact and of those that all share, for who can only read them. */
export async function allApprovals(artifact: string, houseStyle: string): Promise<MessageApprovals> {
  const { wording } = await loadArtifact(TEMPLATES, artifact);
  const places = filesOf(wording).flatMap(({ file, texts }) => entriesOf(texts).map(({ key }) => ({ file, key })));
  return { texts: await textsAt(wording, places, policyOf(houseStyle), undefined) };
}

/**
 * Approves texts as they were seen, today.
 * @returns how many
 * @throws {Refusal} for each text that changed meanwhile or that this person cannot approve; then nothing is written
 */
export async function approveSeen({ artifact, houseStyle, by, seen }: ApprovalGiven): Promise<number> {
  const { wording } = await loadArtifact(TEMPLATES, artifact);
  const policy = policyOf(houseStyle);
  const texts = await textsAt(wording, seen, policy, by);
  const refused = seen.flatMap((one) => refusalOf(one, texts.find(isAt(one))) ?? []);
  if (refused.length > 0) throw new Refusal(refused.join('\n'));
  for (const own of groupedByTag(seen)) {
    const [first] = own;
    if (first === undefined) continue;
    const { artifact: owner, tag } = placeOfFile(first.file);
    await approveTexts(TEMPLATES, owner, { by, on: today(), tag, policy, seen: own }).catch((error: unknown) => {
      if (!(error instanceof ProblemsError)) throw error;
      const keys = error.problems.map(({ place: { key } }) => key);
      throw new Refusal(`Deze teksten veranderden net: ${keys.join(', ')}. Lees hieronder hoe ze nu zijn, en keur ze dan goed.`);
    });
  }
  return seen.length;
}

/** Keeps what somebody says of a text. @throws {Refusal} where the text is gone */
export async function commentOn({ artifact, by, words, ...place }: CommentGiven): Promise<void> {
  await assertThere(artifact, place);
  const { owner, at } = ownerOf(place);
  await commentOnText(TEMPLATES, owner, at, { by, on: today(), words });
}

/** Says of a comment that it is dealt with. @throws {Refusal} where it is not open */
export async function resolveCommentOn({ artifact, by, number, ...place }: CommentResolved): Promise<void> {
  await assertThere(artifact, place);
  const { owner, at } = ownerOf(place);
  if (!openComments(textComments(TEMPLATES, owner), place).some((comment) => comment.number === number)) {
    throw new Refusal(`${place.key}: deze opmerking is al afgehandeld. Hieronder staat wat er nog open is.`);
  }
  await resolveComment(TEMPLATES, owner, at, { by, on: today(), number });
}

/** Who changed a text, when and why, by git. @throws {Refusal} where the text is gone */
export async function historyOf({ artifact, ...place }: HistoryAsked): Promise<TextHistory> {
  await assertThere(artifact, place);
  const { owner, at } = ownerOf(place);
  return textHistory(TEMPLATES, owner, at).catch((error: unknown) => {
    // The text is there, so that it can only be git that does not know it.
    if (error instanceof ProblemsError) return [];
    throw error;
  });
}

function policyOf(houseStyle: string): ApprovalPolicy {
  if (!listHouseStyles().includes(houseStyle)) throw new Refusal(`Er is geen huisstijl '${houseStyle}'. Kies er een in de balk boven.`);
  return loadHouseStyle(houseStyle).approval;
}

function filesOf({ catalogues }: Wording) {
  return catalogues.flatMap(({ files }) => files);
}

async function assertThere(artifact: string, { file, key }: PlaceInFile): Promise<void> {
  const { wording } = await loadArtifact(TEMPLATES, artifact);
  const found = filesOf(wording).find((candidate) => candidate.file === file);
  if (found === undefined || !entriesOf(found.texts).some((entry) => entry.key === key)) throw new Refusal(goneWords(key));
}

function goneWords(key: string): string {
  return `${key}: deze tekst is er niet meer. Ververs de pagina om te zien wat er nu staat.`;
}

function ownerOf({ file, key }: PlaceInFile) {
  const { artifact: owner, tag, arm } = placeOfFile(file);
  return { owner, at: { key, tag, ...(arm === undefined ? {} : { arm }) } };
}

async function textsAt(wording: Wording, places: readonly PlaceInFile[], policy: ApprovalPolicy, by: string | undefined): Promise<readonly TextApproval[]> {
  const drafts = await draftsAt(wording, places, policy);
  const owners = new Set(places.map(({ file }) => placeOfFile(file).artifact));
  const comments = [...owners]
    .filter((owner) => filesOf(wording).some(({ file }) => placeOfFile(file).artifact === owner))
    .flatMap((owner) => textComments(TEMPLATES, owner));
  return filesOf(wording).flatMap(({ file, texts, approvals = [] }) => {
    const asked = new Set(places.filter((place) => place.file === file).map(({ key }) => key));
    if (asked.size === 0) return [];
    const approved = approvedTexts(approvals);
    return entriesOf(texts)
      .filter(({ key }) => asked.has(key))
      .map(({ key }): TextApproval => {
        const approval = approved.get(key);
        const draft = drafts.find(isAt({ file, key }));
        return {
          file,
          key,
          ...(approval === undefined ? {} : { approved: { by: approval.by, on: approval.on } }),
          comments: openComments(comments, { file, key }),
          ...(draft === undefined ? {} : { draft: waitingText(draft, policy, by) }),
        };
      });
  });
}

async function draftsAt(wording: Wording, places: readonly PlaceInFile[], policy: ApprovalPolicy): Promise<readonly DraftText[]> {
  const waiting = wording.draftsAmong(places, policy);
  const found = await Promise.all(
    groupedByTag(waiting).map((own) => {
      const { artifact, tag } = placeOfFile(own[0]?.file ?? '');
      return draftTexts(TEMPLATES, artifact, { tag, keys: [...new Set(own.map(({ key }) => key))], policy });
    }),
  );
  return found.flat();
}

/** Texts by who owns them and their tag: so they are approved. */
function groupedByTag<T extends PlaceInFile>(texts: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const text of texts) {
    const { artifact, tag } = placeOfFile(text.file);
    const group = `${artifact} ${tag}`;
    groups.set(group, [...(groups.get(group) ?? []), text]);
  }
  return [...groups.values()];
}

function openComments(comments: readonly PlacedComment[], place: PlaceInFile): readonly OpenComment[] {
  return comments.filter((comment) => isAt(place)(comment) && comment.resolved === undefined).map(({ number, by, on, words }) => ({ number, by, on, words }));
}

function isAt(one: PlaceInFile) {
  return ({ file, key }: PlaceInFile) => file === one.file && key === one.key;
}

function waitingText(draft: DraftText, policy: ApprovalPolicy, by: string | undefined) {
  const { hash, now, before, author, reason } = draft;
  const obstacle = obstacleOf(draft, policy, by);
  return {
    hash,
    now,
    before,
    ...(author === undefined ? {} : { author }),
    reason: reasonWords(reason),
    ...(obstacle === undefined ? {} : { obstacle }),
  };
}

/** Why somebody cannot approve a text, by what the house style asks of an approval. */
function obstacleOf({ author, comments }: DraftText, { fourEyes, openComments: comment }: ApprovalPolicy, by: string | undefined): string | undefined {
  if (fourEyes && author === undefined) {
    return 'Git weet niet wie deze tekst schreef, en de huisstijl vraagt vier ogen. Leg de tekst eerst vast in git: dan keurt een ander dan de schrijver hem goed.';
  }
  if (fourEyes && by !== undefined && author !== undefined && isSamePerson(author, by)) {
    return `${author} schreef deze tekst, en de huisstijl vraagt vier ogen. Vraag een collega: iemand anders dan ${author} keurt hem goed.`;
  }
  if (comment === 'block' && comments.length > 0) {
    return `De huisstijl wacht op opmerkingen. Handel eerst ${comments.length === 1 ? 'de opmerking' : `de ${comments.length} opmerkingen`} hieronder af.`;
  }
  return undefined;
}

function reasonWords(reason: DraftReason): string {
  switch (reason.kind) {
    case 'never-approved':
      return reason.isMachine
        ? 'Een computer schreef deze tekst eerst, en niemand keurde hem goed. Keur hem alleen goed als u deze taal goed kent.'
        : 'Nieuw: niemand keurde deze tekst nog goed.';
    case 'changed':
      return `Veranderd sinds ${reason.by} hem op ${shownDay(reason.on)} goedkeurde.`;
    case 'own-approval':
      return `Alleen goedgekeurd door ${reason.by}, die hem zelf schreef. De huisstijl vraagt vier ogen.`;
    case 'unknown-author':
      return `Goedgekeurd door ${reason.by}, maar het is niet bekend wie hem schreef. De huisstijl vraagt vier ogen.`;
    case 'open-comment':
      return `Goedgekeurd, maar de opmerking van ${reason.by} van ${shownDay(reason.on)} is nog open. De huisstijl wacht daarop.`;
  }
}

function refusalOf({ key, hash }: ApprovalGiven['seen'][number], text: TextApproval | undefined): string | undefined {
  if (text === undefined) return goneWords(key);
  if (text.draft === undefined) return `${key}: deze tekst is intussen al goedgekeurd. U hoeft niets te doen.`;
  if (text.draft.hash !== hash) return `${key}: deze tekst is intussen veranderd. Lees hieronder hoe hij nu is, en keur hem dan goed.`;
  return text.draft.obstacle === undefined ? undefined : `${key}: ${text.draft.obstacle}`;
}
