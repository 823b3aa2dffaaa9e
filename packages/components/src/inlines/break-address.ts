/**
 * A web address on two lines, the name of the site first, as react-pdf only breaks lines at spaces.
 * Lines of their own, for a line break in a text is a character, which no text font has, and would be set in another.
 */
export function breakAddress(address: string): readonly string[] {
  const slash = address.indexOf('/') + 1;
  return slash === 0 ? [address] : [address.slice(0, slash), address.slice(slash)];
}
