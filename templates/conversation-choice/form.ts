import { z } from 'zod';

/** The three forms of the study: choose with whom, about what, or with a human or a chatbot. */
const FORMS = ['whom', 'what', 'how'] as const;

export type Form = (typeof FORMS)[number];

export interface FormData {
  readonly form: Form;
}

/** Reads the column `form`. Empty is `whom`, which the study's respondents liked best (report, ch. 4). */
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
});

export const situations: readonly [FormData, ...FormData[]] = [{ form: 'whom' }, { form: 'what' }, { form: 'how' }];

/** What is said of a talk does not hold for typing to a chatbot. */
export function conditionsOf({ form }: FormData) {
  return { chatbot: form === 'how' };
}
