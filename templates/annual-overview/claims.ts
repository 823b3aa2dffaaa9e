import type { Claim, Occasion } from '@aanreik/compose';
import { hasTip, MISSING, PAYING, PROFIT, TIPS, VOLUNTARY, YEAR } from '../entrepreneur/claims.ts';
import { vatDueDay } from '../entrepreneur/vat-returns.ts';
import type { YearData } from '../entrepreneur/year.ts';

const assessed = ({ overview: { incomeTax } }: YearData, kind: 'provisional' | 'final') => incomeTax.filter((one) => one.kind === kind);

/** Whether there is a tax year with such an assessment of which nothing is open. */
function isSomeYearSettled(data: YearData, kind: 'provisional' | 'final'): boolean {
  const all = data.overview.incomeTax;
  return assessed(data, kind).some(({ year }) => {
    const own = all.filter((one) => one.year === year);
    return !own.some(YEAR.isOpen) && (kind === 'final' || own.every((one) => one.kind === 'provisional'));
  });
}

const deadline =
  (what: YearData['overview']['deadlines'][number]['what']) =>
  ({ overview }: YearData, { date }: Occasion) =>
    overview.deadlines.some((one) => one.what === what && one.date >= date);

/** What this overview states of its reader, and when that is so. */
export const claims: readonly Claim<YearData>[] = [
  {
    id: 'something-in-order',
    words: { nl: /in orde/u, en: /in order/u },
    // What came in is in order, also where more is asked for beside it; else there is nothing that should have come.
    holds: (data, occasion) =>
      data.overview.vat.length + data.overview.incomeTax.length > 0 ||
      data.overview.facts.usesSmallBusinessScheme === true ||
      YEAR.isEveryDueReturnIn(data, occasion),
  },
  {
    id: 'vat-on-time',
    words: { nl: /U deed op tijd aangifte btw/u, en: /You filed your VAT returns for .*on time/u },
    holds: (data, occasion) =>
      data.overview.vat.length > 0 &&
      data.overview.vat.every(({ quarter, filed }) => filed <= vatDueDay(data.overview.year, quarter)) &&
      YEAR.isEveryDueReturnIn(data, occasion),
  },
  {
    id: 'vat-filed',
    // That each return is in is said of the quarters that are named: what is missing of them is told apart.
    words: { nl: /U deed (?:op tijd )?aangifte btw over/u, en: /You filed your VAT returns for/u },
    holds: ({ overview }) => overview.vat.length > 0,
  },
  {
    id: 'all-vat-filed',
    words: { nl: /aangifte btw over \p{L}+ tot en met/u, en: /VAT returns for \p{L}+ to /u },
    holds: (data, occasion) => data.overview.vat.length > 0 && YEAR.isEveryDueReturnIn(data, occasion),
  },
  {
    id: 'vat-nothing-open',
    words: { nl: /Voor die btw staat niets meer open/u, en: /Of that VAT, nothing is open/u },
    holds: (data, occasion) => !data.overview.vat.some(YEAR.isOpen) && YEAR.isEveryDueReturnIn(data, occasion),
  },
  {
    id: 'final-settled',
    words: { nl: /Voor uw aanslag inkomstenbelasting .*niets meer open/u, en: /Of your income tax bill .*nothing is open/u },
    holds: (data) => isSomeYearSettled(data, 'final'),
  },
  {
    id: 'provisional-settled',
    words: { nl: /Voor uw voorlopige aanslag .*niets meer open|Daarvoor staat niets meer open/u, en: /Of your provisional income tax bill .*nothing is open/u },
    holds: (data) => isSomeYearSettled(data, 'provisional'),
  },
  {
    id: 'final-made',
    words: { nl: /Wij hebben uw aanslag .*gemaakt/u, en: /We have made your income tax bill/u },
    holds: (data) => assessed(data, 'final').length > 0,
  },
  {
    id: 'provisional-made',
    words: {
      nl: /Wij hebben uw voorlopige aanslag .*gemaakt|U kreeg een voorlopige aanslag|definitieve aanslag komt na/u,
      en: /We have made your provisional income tax bill|final bill comes after/u,
    },
    holds: (data) => assessed(data, 'provisional').length > 0,
  },
  {
    id: 'small-business',
    words: { nl: /U gebruikt de (?:kleineondernemersregeling|KOR)/u, en: /You use the small business scheme/u },
    holds: ({ overview }) => overview.facts.usesSmallBusinessScheme === true,
  },
  {
    id: 'refund-coming',
    words: { nl: /U krijgt nog €/u, en: /You will get €/u },
    holds: ({ overview: { vat, incomeTax } }) => [...vat, ...incomeTax].some((one) => one.amount < 0 && YEAR.isOpen(one)),
  },
  {
    id: 'nothing-open',
    words: { nl: /In dit overzicht staat niets open/u, en: /In this overview, nothing is open/u },
    holds: (data, occasion) => YEAR.toPay(data).length === 0 && (data.overview.vat.length === 0 || YEAR.isEveryDueReturnIn(data, occasion)),
  },
  {
    id: 'nothing-seen',
    words: { nl: /nog geen aangiften btw (?:en geen aanslagen )?van u/u, en: /no VAT returns and no tax bills of yours/u },
    holds: ({ overview }) => overview.vat.length + overview.incomeTax.length === 0,
  },
  {
    id: 'no-return-seen',
    words: { nl: /nog geen aangifte btw van u/u, en: /we see no VAT return of yours/u },
    holds: ({ overview }, { date }) => !overview.vat.some(({ filed }) => filed <= date) && overview.facts.usesSmallBusinessScheme !== true,
  },
  ...PAYING,
  MISSING,
  {
    id: 'something-needs-attention',
    words: { nl: /nog aandacht/u, en: /still needs your attention/u },
    holds: (data, occasion) => YEAR.toPay(data).length > 0 || !YEAR.isEveryDueReturnIn(data, occasion) || YEAR.isNoReturnSeen(data),
  },
  {
    id: 'began',
    words: { nl: /U begon op \d.* met uw bedrijf/u, en: /You began your business on \d/u },
    holds: ({ overview: { started = '', year } }, { date }) => started.startsWith(String(year)) && started <= date,
  },
  {
    id: 'stopped',
    words: { nl: /U stopte op \d.* met uw bedrijf/u, en: /You closed your business on \d/u },
    holds: ({ overview: { stopped } }, { date }) => stopped !== undefined && stopped <= date,
  },
  {
    id: 'nothing-planned',
    words: { nl: /Wij hebben nu geen dagen om te noemen/u, en: /We have no days to name now/u },
    holds: (data, occasion) =>
      !data.overview.deadlines.some(({ date, what }) => date >= occasion.date && what !== 'vat-return') &&
      !YEAR.isReturnToCome(data, occasion) &&
      !YEAR.isBillToPayInTime(data, occasion),
  },
  {
    id: 'return-to-come',
    words: { nl: /Op of voor deze dag moet uw aangifte binnen zijn|De aangifte moet op deze dag binnen zijn/u, en: /By this day your return must be in/u },
    // A return that is not due yet is to come, whether or not the data say so.
    holds: (data, occasion) => deadline('vat-return')(data, occasion) || YEAR.isReturnToCome(data, occasion),
  },
  {
    id: 'vat-still-to-pay',
    words: { nl: /Uw aangifte is binnen\. ?|geld moet op (?:of voor )?deze dag bij ons zijn/u, en: /Your return is in\. ?|money must be with us by this day/u },
    holds: ({ overview }) => overview.vat.some((one) => one.amount > 0 && YEAR.isOpen(one)),
  },
  {
    id: 'bill-to-pay-in-time',
    words: { nl: /Dit bedrag moet op (?:of voor )?deze dag bij ons zijn/u, en: /This amount must be with us by this day/u },
    holds: YEAR.isBillToPayInTime,
  },
  {
    id: 'income-tax-return-to-come',
    words: { nl: /Dit is de tijd voor uw aangifte/u, en: /This is the time for your return/u },
    holds: deadline('income-tax-return'),
  },
  {
    id: 'instalment-to-come',
    words: { nl: /[Oo]p (?:of voor )?deze dag moet (?:er )?een deel betaald/u, en: /part payment must be made by this day/u },
    holds: deadline('provisional-instalment'),
  },
  {
    id: 'contribution-to-come',
    words: { nl: /Rond deze dag krijgt u een brief/u, en: /Around this day you get a letter/u },
    holds: deadline('health-contribution'),
  },
  ...TIPS,
  ...PROFIT,
  {
    id: 'no-consequences',
    words: { nl: /geen gevolgen/u, en: /no consequences/u },
    // Whoever leaves a tip may lose an advantage, or pay more later: never true of one.
    holds: () => false,
  },
  {
    id: 'all-stays-as-it-is',
    words: { nl: /alles zoals het nu is/u, en: /all stays as it is now/u },
    holds: hasTip,
  },
  {
    id: 'nothing-to-send-back',
    words: { nl: /hoeft niets terug te sturen/u, en: /do not have to send anything back/u },
    // The overview itself has no slip, form or question: that is so of everyone.
    holds: () => true,
  },
  {
    id: 'sum-paid',
    words: { nl: /Samen betaald/u, en: /Paid in all/u },
    holds: ({ overview: { vat, incomeTax, payments } }) =>
      [...vat, ...incomeTax].some(({ amount, settled, open = amount }) => amount > 0 && (settled !== undefined || open < amount)) ||
      payments.some(({ amount }) => amount > 0),
  },
  {
    id: 'sum-refunded',
    words: { nl: /Samen terugbetaald/u, en: /Paid back in all/u },
    holds: ({ overview: { vat, incomeTax, payments } }) =>
      [...vat, ...incomeTax].some(({ amount, settled }) => amount < 0 && settled !== undefined) || payments.some(({ amount }) => amount < 0),
  },
  {
    id: 'a-return-of-zero',
    words: { nl: /niets te betalen/u, en: /nothing to pay/u },
    holds: ({ overview: { vat, incomeTax } }) => [...vat, ...incomeTax].some(({ amount }) => amount === 0),
  },
  VOLUNTARY,
  {
    id: 'all-payments',
    words: { nl: /al uw betalingen/u, en: /all your payments/u },
    holds: ({ overview }) => overview.bookkeeper && overview.payments.length > 0,
  },
];
