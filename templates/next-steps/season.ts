/** From the day on which premiums of the next year are known to the last on which an insurance can be ended (facts.json, `coverSeason`). */
const FROM = '11-12';
const TO = '12-31';

/**
 * Whether a health insurance can be ended now.
 * @param date ISO 8601
 */
export function isCoverSeason(date: string): boolean {
  const day = date.slice(5);
  return day >= FROM && day <= TO;
}
