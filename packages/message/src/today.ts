/** Today in the Netherlands, whatever clock the machine keeps; ISO 8601. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}
