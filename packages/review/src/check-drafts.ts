import type { LoadedArtifact } from '@aanreik/compose';
import type { HouseStyle } from '@aanreik/house-style';
import { type CatalogueFile, checkLeftovers, type Draft, describeReason, remedyOf, usedKey } from '@aanreik/wording';
import type { Finding } from './finding.ts';
import { findingOf } from './finding-of.ts';

/**
 * Texts that are sent to nobody as they now read. In a file of which some texts are approved each is a warning, as it
 * holds messages back that were sent before; a file of which nobody approved anything is one note, as a new language or
 * level is worked on. Approvals and comments that no text has any more are errors.
 * @param used the texts that messages show: of those that all artifacts share, only these are looked at
 */
export function checkDrafts({ name, wording }: LoadedArtifact, houseStyles: readonly HouseStyle[], used: ReadonlySet<string>): readonly Finding[] {
  const files = new Map(wording.catalogues.flatMap((catalogue) => catalogue.files.map((file) => [file.file, file] as const)));
  const shared = new Set(wording.catalogues.filter(({ namespace }) => namespace === 'shared').flatMap((catalogue) => catalogue.files.map(({ file }) => file)));
  const isLooked = ({ file, key }: Draft) => !shared.has(file) || used.has(usedKey(file, key));
  const own = wording.drafts().filter(isLooked);
  const places = new Set(own.map(({ file, key }) => usedKey(file, key)));
  // What one house style asks of an approval beyond what all do.
  const stricter = houseStyles.flatMap(({ approval }) =>
    wording.drafts(approval).filter((draft) => isLooked(draft) && !places.has(usedKey(draft.file, draft.key))),
  );
  const untouched = new Set(own.filter(({ file }) => !isBegun(files.get(file))).map(({ file }) => file));
  const warning = (draft: Draft): Finding => ({
    code: 'draft',
    severity: 'warning',
    place: { artifact: name, file: draft.file, key: draft.key },
    found: `a draft, sent to nobody: ${describeReason(draft.reason)}`,
    expected: remedyOf(draft),
    variants: 1,
  });
  const byWords = new Map(
    [...own.filter(({ file }) => !untouched.has(file)), ...stricter].map((draft) => [`${usedKey(draft.file, draft.key)} ${draft.reason.kind}`, draft]),
  );
  return [
    ...[...byWords.values()].map(warning),
    ...[...untouched].flatMap((file) => untouchedFile(name, own, file)),
    ...wording.catalogues.flatMap(checkLeftovers).map((problem) => findingOf(problem, { name })),
  ];
}

function isBegun(file: CatalogueFile | undefined): boolean {
  return (file?.approvals ?? []).length > 0;
}

function untouchedFile(artifact: string, drafts: readonly Draft[], file: string): readonly Finding[] {
  const own = drafts.filter((draft) => draft.file === file);
  return own.slice(0, 1).map((first) => ({
    code: 'draft',
    severity: 'note',
    place: { artifact, file },
    found: `${own.length} drafts, sent to nobody: ${describeReason(first.reason)}`,
    expected: remedyOf(first),
    variants: 1,
  }));
}
