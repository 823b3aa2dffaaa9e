declare const NAMES: readonly [
  'smallBusinessTurnover',
  'smallBusinessWeeks',
  'hours',
  'starterDeductions',
  'starterYears',
  'investments',
  'investmentsMost',
  'investmentsEach',
  'profitDifference',
  'vatReturnMonths',
  'incomeTaxReturnMonths',
  'finalAssessmentWeeks',
];
export type FigureName = (typeof NAMES)[number];
/** A figure of a Dutch scheme or of tax law, as scheme-figures.json has it. */
export interface SchemeFigure {
  readonly id: FigureName;
  readonly value: number;
  readonly unit: string;
  readonly from: string;
  readonly lastYear?: number | undefined;
  readonly validUntil: string;
  readonly source: string;
}
/** All figures that these artifacts rest on: next year is another entry behind the last of a list, and overviews of earlier years keep theirs. */
export declare const SCHEME_FIGURES: readonly SchemeFigure[];
/**
 * The figure of a tax year: the last that began in it or before.
 * @throws {RangeError} where none is known for that year
 */
export declare function figureOf(name: FigureName, year: number): number;
/** Whether every figure is known for a tax year. */
export declare function hasFigures(year: number): boolean;
/** As above; undefined where none is known for that year. */
export declare function knownFigure(name: FigureName, year: number): number | undefined;
