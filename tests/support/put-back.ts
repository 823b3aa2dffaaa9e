import { compose, type LoadedArtifact } from '@aanreik/compose';
import type { MessageKind, Segment, Variant } from '@aanreik/message';
import { type Finding, reviewMessage, sampleRecipients } from '@aanreik/review';
import { type TextTree, Wording } from '@aanreik/wording';
import { sendersOf } from './artifacts.ts';

/** Texts by their keys, as `email.subject`. */
type Texts = Readonly<Record<string, string>>;

/** An artifact with texts put into its Dutch wording of B1. */
export function withTexts(artifact: LoadedArtifact, texts: Texts): LoadedArtifact {
  const catalogues = artifact.wording.catalogues.map((catalogue) => ({
    ...catalogue,
    files: catalogue.files.map((file) =>
      file.tag === 'nl' && Object.keys(texts).some((key) => has(file.texts, key.split('.')))
        ? { ...file, texts: Object.entries(texts).reduce((tree, [key, text]) => put(tree, key.split('.'), text), file.texts) }
        : file,
    ),
  }));
  return { ...artifact, wording: new Wording(catalogues) };
}

function has(tree: TextTree, [name = '', ...rest]: readonly string[]): boolean {
  const found = tree[name];
  if (found === undefined) return false;
  return rest.length === 0 || (typeof found === 'object' && !Array.isArray(found) && has(found as TextTree, rest));
}

function put(tree: TextTree, [name = '', ...rest]: readonly string[], text: string): TextTree {
  const found = tree[name];
  if (rest.length === 0) return { ...tree, [name]: text };
  return { ...tree, [name]: put(typeof found === 'object' && !Array.isArray(found) ? (found as TextTree) : {}, rest, text) };
}

interface Case {
  readonly channel?: MessageKind;
  readonly segment?: Segment;
  readonly data?: unknown;
  readonly date?: string;
}

/** The errors that the review finds in one Dutch message of B1. */
export function errorsIn(artifact: LoadedArtifact, { channel = 'letter', segment = 'unknown', data, date = '2026-01-31' }: Case = {}): readonly Finding[] {
  const [houseStyle] = sendersOf(artifact);
  const variant: Variant = { channel, segment, level: 'B1', language: 'nl', houseStyle: houseStyle.id };
  const input = { artifact, houseStyle, variant, data: data ?? artifact.definition.situations[0], date };
  const composition = compose({ ...input, recipient: sampleRecipients[0] });
  return reviewMessage({ ...input, ...composition }).filter(({ severity }) => severity === 'error');
}

export function rulesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code }) => code);
}
