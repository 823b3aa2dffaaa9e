import type { Claim, Occasion } from '@aanreik/compose';
import { firstDayOf, lastDayOf, QUARTERS, workingDayFrom } from './days.ts';
import { type SuggestionName, suggestionsFor } from './suggestions.ts';
import { vatDueDay } from './vat-returns.ts';
import type { EntrepreneurYear, YearData } from './year.ts';

/*
 * What claims hold by is worked out here from the data themselves, in the words of the claim, and not from the facts
 * that choose the texts: a fault in those is found by these.
 */

type YearClaim = Claim<YearData>;
type Owed = { readonly amount: number; readonly settled?: string | undefined };

const isOpen = ({ amount, settled }: Owed) => amount !== 0 && settled === undefined;
const toPay = ({ overview: { vat, incomeTax } }: YearData) => [...vat, ...incomeTax].filter((one) => one.amount > 0 && one.settled === undefined);

const isPast =
  ({ date }: Occasion) =>
  (day: string | undefined) =>
    day !== undefined && workingDayFrom(day) < date;

/** The quarters that are past and of which a return is expected: the business was there, and files quarters. */
function quartersExpected({ year, started, stopped, vat, facts }: EntrepreneurYear, { date }: Pick<Occasion, 'date'>) {
  const filesQuarters = facts.usesSmallBusinessScheme === false || (facts.usesSmallBusinessScheme === undefined && vat.length > 0);
  return QUARTERS.filter(
    (quarter) =>
      filesQuarters && (started ?? '') <= lastDayOf(year, quarter) && (stopped ?? '9999') >= firstDayOf(year, quarter) && lastDayOf(year, quarter) < date,
  );
}

const hasReturnFor =
  ({ vat }: EntrepreneurYear) =>
  (quarter: number) =>
    vat.some((one) => one.quarter === quarter);

const isEveryDueReturnIn = ({ overview }: YearData, occasion: Occasion) =>
  quartersExpected(overview, occasion)
    .filter((quarter) => isPast(occasion)(vatDueDay(overview.year, quarter)))
    .every(hasReturnFor(overview));

/** Whether a return is asked, and none is in of a business of which nothing else says that it files. */
const isNoReturnSeen = ({ overview: { vat, incomeTax, facts, deadlines } }: YearData) =>
  vat.length === 0 && incomeTax.length > 0 && facts.usesSmallBusinessScheme === undefined && deadlines.some(({ what }) => what === 'vat-return');

/** Whether a return is still to come of a quarter that is past. */
const isReturnToCome = ({ overview }: YearData, occasion: Occasion) =>
  quartersExpected(overview, occasion).some((quarter) => !hasReturnFor(overview)(quarter) && !isPast(occasion)(vatDueDay(overview.year, quarter)));

/** The last day of what is to be paid, where it is known. */
function dueDays({ year, vat, incomeTax }: EntrepreneurYear): readonly (string | undefined)[] {
  const sixWeeks = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 42 * 86_400_000).toISOString().slice(0, 10);
  return [
    ...vat.filter((one) => one.amount > 0 && isOpen(one)).map(({ quarter }) => vatDueDay(year, quarter)),
    ...incomeTax.filter((one) => one.amount > 0 && isOpen(one)).map(({ kind, due, date }) => due ?? (kind === 'final' ? sixWeeks(date) : undefined)),
  ];
}

/** Whether an assessment is open of which the last day is known and not past. */
const isBillToPayInTime = ({ overview }: YearData, occasion: Occasion) =>
  dueDays({ ...overview, vat: [] }).some((day) => day !== undefined && !isPast(occasion)(day));

/** About what is to be paid: the same words in the overview and in the tip to pay in parts. */
export const PAYING: readonly YearClaim[] = [
  {
    id: 'still-to-pay',
    words: { nl: /U (?:hebt|moet) nog €\s?[\d.,]+ (?:te )?betalen/u, en: /You still have €\s?[\d.,]+ to pay/u },
    holds: (data) => toPay(data).length > 0,
  },
  {
    id: 'some-is-late',
    words: { nl: /Van €.*is de betaaldag voorbij/u, en: /Of €.*the last day to pay is past/u },
    holds: ({ overview }, occasion) => dueDays(overview).some(isPast(occasion)) && !dueDays(overview).every(isPast(occasion)),
  },
  {
    id: 'all-is-late',
    words: { nl: /^De betaaldag is voorbij/u, en: /^The last day to pay is past/u },
    holds: ({ overview }, occasion) => dueDays(overview).length > 0 && dueDays(overview).every(isPast(occasion)),
  },
  {
    id: 'a-day-to-pay-is-to-come',
    words: { nl: /te betalen tot en met \d/u, en: /to pay by \d/u },
    holds: ({ overview }, occasion) => dueDays(overview).some((day) => day !== undefined && !isPast(occasion)(day)),
  },
  {
    id: 'a-day-to-pay-is-past',
    words: { nl: /de betaaldag was \d/u, en: /the last day to pay was \d/u },
    holds: ({ overview }, occasion) => dueDays(overview).some(isPast(occasion)),
  },
];

export const MISSING: YearClaim = {
  id: 'a-return-is-missing',
  words: { nl: /[Ww]ij zien nog geen aangifte btw over|[Ww]el zien wij nog geen aangifte btw over/u, en: /we do not see your VAT return for/iu },
  holds: (data, occasion) => !isEveryDueReturnIn(data, occasion),
};

const WHY: Readonly<Record<Exclude<SuggestionName, 'payment-plan'>, YearClaim['words']>> = {
  'change-provisional': { nl: /winst dan u verwacht/u, en: /profit than you expect/u },
  'small-business-scheme': { nl: /niet (?:meer dan|boven) €\s?[\d.]+/u, en: /not more than €\s?[\d,]+/u },
  'investment-deduction': { nl: /(?<!niet )meer dan €\s?[\d.]+/u, en: /for more than €\s?[\d,]+ in all/u },
  'starter-deduction': {
    nl: /nog niet lang ondernemer|uur of meer voor uw bedrijf/u,
    en: /not been an entrepreneur for long|hours or more for your business/u,
  },
};

/** Why a tip may fit someone: then its rule applies. */
export const TIPS: readonly YearClaim[] = Object.entries(WHY).map(([name, words]) => ({
  id: `tip-${name}`,
  words,
  holds: ({ overview }) => (suggestionsFor(overview) as readonly string[]).includes(name),
}));

/** Which way the profit goes that a tip speaks of. */
export const PROFIT: readonly YearClaim[] = [
  {
    id: 'profit-is-higher',
    words: { nl: /(?:lagere|minder) winst dan u verwacht/u, en: /lower profit than you expect/u },
    holds: ({ overview: { facts } }) => (facts.expectedProfit ?? 0) > (facts.provisionalProfit ?? 0),
  },
  {
    id: 'profit-is-lower',
    words: { nl: /(?:hogere|meer) winst dan u verwacht/u, en: /higher profit than you expect/u },
    holds: ({ overview: { facts } }) => (facts.expectedProfit ?? 0) < (facts.provisionalProfit ?? 0),
  },
];

/** Of reading, of tips, and of asking to pay in parts: nobody has to. What has to be done is never called so. */
export const VOLUNTARY: YearClaim = {
  id: 'voluntary',
  words: {
    nl: /(?:lezen|tips zijn|betalen in delen is)(?: is)? vrijwillig/iu,
    en: /(?:reading(?: this overview)?|tips are|asking to pay in parts) (?:is )?voluntary/iu,
  },
  holds: () => true,
};

export const hasTip = ({ overview }: YearData) => suggestionsFor(overview).some((name) => name !== 'payment-plan');

/** Of the btw and the assessments of a year. */
export const YEAR = { isOpen, toPay, isEveryDueReturnIn, isReturnToCome, isBillToPayInTime, isNoReturnSeen };
