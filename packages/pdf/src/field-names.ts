/** Names of all fields in a shape, however deep. */
export function fieldNames(shape: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  collect(shape, names);
  return names;
}

function collect(node: unknown, names: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('kind' in node && node.kind === 'field' && 'name' in node && typeof node.name === 'string') names.add(node.name);
  for (const child of Object.values(node)) collect(child, names);
}
