import path from 'node:path';
import { compose, type LoadedArtifact, listArtifacts, loadArtifact } from '@aanreik/compose';
import { type HouseStyle, listHouseStyles, loadHouseStyle, maySend } from '@aanreik/house-style';
import type { AnswerTicket, Recipient, Variant } from '@aanreik/message';

const TEMPLATES = path.join(import.meta.dirname, '../../templates');

export const artifacts: readonly LoadedArtifact[] = await Promise.all(listArtifacts(TEMPLATES).map((name) => loadArtifact(TEMPLATES, name)));
export const houseStyles = listHouseStyles().map(loadHouseStyle);

/** The house styles that may send an artifact. */
export function sendersOf({ name }: LoadedArtifact): readonly [HouseStyle, ...HouseStyle[]] {
  const [first, ...others] = houseStyles.filter((houseStyle) => maySend(houseStyle, name));
  if (first === undefined) throw new Error(`no house style may send ${name}`);
  return [first, ...others];
}

/** Languages of which somebody approved texts of the artifact itself: all others are drafts, sent to nobody. */
export function sentLanguages({ wording }: LoadedArtifact): readonly string[] {
  const own = wording.catalogues.find(({ namespace }) => namespace === 'artifact')?.files ?? [];
  return wording.languages().filter((language) => own.some(({ tag, approvals }) => tag === language && approvals !== undefined));
}

export const nextSteps = await loadArtifact(TEMPLATES, 'next-steps');

export const DATE = '2026-11-23';

/** Composes for a recipient whose preferences are those of the variant. */
export function composed(artifact: LoadedArtifact, variant: Variant, recipient: Recipient, data: unknown, answers?: AnswerTicket) {
  const houseStyle = houseStyles.find(({ id }) => id === variant.houseStyle);
  if (houseStyle === undefined) throw new Error(`no house style ${variant.houseStyle}`);
  return {
    houseStyle,
    ...compose({
      artifact,
      houseStyle,
      variant,
      data,
      recipient,
      date: DATE,
      ...(answers === undefined ? {} : { answers }),
    }),
  };
}
