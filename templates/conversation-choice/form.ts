import { z } from 'zod';
import { type ArrearsData, arrearsColumns } from '../next-steps/arrears.ts';

/** The three forms of the study: choose with whom, about what, or with a human or a chatbot. */
const FORMS = ['whom', 'what', 'how'] as const;

export type Form = (typeof FORMS)[number];

export interface FormData {
  readonly form: Form;
  /**
   * Which arrears led to this message, in a fixed order. Empty where the source did not say: then nothing is said of
   * any bill.
   */
  readonly arrears: ArrearsData['arrears'];
}

/**
 * Reads the columns `form` and `arrears`. An empty form is `whom`, which the study's respondents liked best (report,
 * ch. 4).
 */
export const formColumns = z.object({
  form: z
    .string()
    .default('')
    .transform((cell, context): Form => {
      const found = FORMS.find((form) => form === cell.trim().toLowerCase());
      if (found === undefined && cell.trim() !== '')
        context.addIssue({ code: 'custom', message: `the form of the choice: one of ${FORMS.join(', ')}, or empty for whom`, input: cell });
      return found ?? 'whom';
    }),
  arrears: arrearsColumns.shape.arrears,
});

/** Each form, with nothing known, one kind of arrears and several: each reads otherwise. */
export const situations: readonly [FormData, ...FormData[]] = [
  { form: 'whom', arrears: [] },
  { form: 'what', arrears: ['rent'] },
  { form: 'how', arrears: ['health', 'energy', 'water'] },
  { form: 'what', arrears: [] },
  { form: 'how', arrears: [] },
  { form: 'whom', arrears: ['rent', 'energy'] },
];
