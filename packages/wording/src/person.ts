/** `A. Kaya <a.kaya@example.org>`, as git writes people; the name alone where there is no address. */
export function personOf(name: string, email: string): string {
  return [name.trim(), email.trim() && `<${email.trim()}>`].filter(Boolean).join(' ');
}

/** Whether two people are one: by name or by email address, whatever the case of the letters. */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  return a.some((part) => b.includes(part));
}

function partsOf(person: string): readonly string[] {
  const [, name = person, email = ''] = /^([^<]*)<([^>]*)>\s*$/.exec(person) ?? [];
  return [name, email].map((part) => part.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()).filter((part) => part !== '');
}
