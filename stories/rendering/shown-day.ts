const days = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' });

/** An ISO 8601 calendar day as staff read it: `24 november 2026`. */
export function shownDay(day: string): string {
  return days.format(new Date(day));
}
