import options from 'virtual:workbench-options';
import type { TextNames } from '../../rendering/contract.ts';

/** The names that a text may use: one that messages share only what each of them knows. */
export function namesOf(artifact: string, file: string): TextNames {
  const own = options.artifacts[artifact]?.names;
  if (own === undefined) throw new RangeError(`no artifact ${artifact}`);
  return file.startsWith('shared/') ? sharedNames() : own;
}

let shared: TextNames | undefined;

function sharedNames(): TextNames {
  if (shared !== undefined) return shared;
  const [first, ...others] = Object.values(options.artifacts).map(({ names }) => names);
  if (first === undefined) throw new RangeError('no artifact');
  const common = (kind: 'values' | 'conditions' | 'links') => first[kind].filter((name) => others.every((one) => one[kind].includes(name)));
  shared = { values: common('values'), conditions: common('conditions'), links: common('links'), shown: first.shown };
  return shared;
}
