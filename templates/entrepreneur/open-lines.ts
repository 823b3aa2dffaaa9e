import type { Composer } from '@aanreik/compose';
import { euros, longDate } from '@aanreik/dutch';
import { type Inlines, text } from '@aanreik/message';
import { openOf, type YearLine } from './lines.ts';
import type { YearData } from './year.ts';
import { yearFacts } from './year-facts.ts';

/**
 * What is still to be paid, line by line, with its last day where that is known. Together they are the sum that is said
 * to be open.
 */
export function openLines(composer: Composer<YearData>): readonly Inlines[] {
  return yearFacts(composer.data.overview, composer.date)
    .lines.filter(({ standing }) => standing === 'open')
    .map((line) => {
      const due = line.due === undefined ? '' : `, ${composer.fixed(line.isLate ? 'open.wasDue' : 'open.due')} ${longDate(line.due, composer.language)}`;
      return text(`${lineName(composer, line)}: ${euros(openOf(line), composer.language)}${due}`);
    });
}

/** A return or an assessment with the time that it is about: "Btw, juli-september 2025". */
export function lineName(composer: Composer<YearData>, line: YearLine): string {
  const name = line.of === 'vat' ? composer.fixed(`rows.vat${line.quarter}`) : composer.fixed(`rows.${line.of}`);
  return `${name} ${line.year}`;
}
