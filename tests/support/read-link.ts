/** What a link says: as it is written, with its escapes undone, and what is in signed parts of it. */
export function readLink(target: string): readonly string[] {
  const signed = [...target.matchAll(/[\w-]{8,}/g)].map(([part]) => Buffer.from(part, 'base64url').toString('utf8')).filter((text) => text.startsWith('{"'));
  return [target, unescaped(target), ...signed];
}

function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
