import { type DraftText, draftTexts } from '@aanreik/approval';
import type { LoadedArtifact } from '@aanreik/compose';
import { type ApprovalPolicy, approvedTexts, entriesOf, type Origin, placeOfFile } from '@aanreik/wording';

/** Who approved a text that a proof shows, or what it was before it became a draft. */
export interface TextState extends Origin {
  /** Its last approval; it may be of other words than are there now. */
  readonly approved?: { readonly by: string; readonly on: string };
  readonly draft?: DraftText;
}

/**
 * The state of each text that a proof shows, once, in the order of the files.
 * @param templates absolute path of the folder of templates
 */
export async function textStates(
  templates: string,
  { wording }: LoadedArtifact,
  origins: readonly Origin[],
  policy: ApprovalPolicy,
): Promise<readonly TextState[]> {
  const drafts = await draftsAmong(templates, wording.draftsAmong(origins, policy), policy);
  return wording.catalogues.flatMap(({ files }) =>
    files.flatMap(({ file, texts, approvals = [] }) => {
      const shown = new Set(origins.filter((origin) => origin.file === file).map(({ key }) => key));
      const approved = approvedTexts(approvals);
      return entriesOf(texts).flatMap(({ key }): readonly TextState[] => {
        if (!shown.has(key)) return [];
        const approval = approved.get(key);
        const draft = drafts.find((one) => one.file === file && one.key === key);
        return [
          {
            file,
            key,
            ...(approval === undefined ? {} : { approved: { by: approval.by, on: approval.on } }),
            ...(draft === undefined ? {} : { draft }),
          },
        ];
      });
    }),
  );
}

async function draftsAmong(templates: string, waiting: readonly Origin[], policy: ApprovalPolicy): Promise<readonly DraftText[]> {
  const files = [...new Set(waiting.map(({ file }) => file))];
  const found = await Promise.all(
    files.map(async (file) => {
      const { artifact, tag } = placeOfFile(file);
      const keys = waiting.filter((origin) => origin.file === file).map(({ key }) => key);
      return (await draftTexts(templates, artifact, { tag, keys, policy })).filter((draft) => draft.file === file);
    }),
  );
  return found.flat();
}
