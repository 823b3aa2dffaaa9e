/** A web address on two lines, the name of the site first: react-pdf only breaks lines at spaces. */
export function breakAddress(address: string): string {
  return address.replace('/', '/\n');
}
