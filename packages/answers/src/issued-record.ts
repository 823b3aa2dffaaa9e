import { z } from 'zod';
import { codeOf, isAnswerId } from './answer-id.ts';

/** An option as it was offered: its id in the artifact, and the word that answers with it. */
export interface AnswerOption {
  readonly id: string;
  readonly keyword: string;
}

const option = z.strictObject({ id: z.string().min(1), keyword: z.string().min(1) });

/**
 * A line of the file of issued answers, which stays with the organisation. It says nothing about the person: which id
 * went to whom is in a file of its own. Only a batch that lets people answer by keyword alone adds `phone`.
 */
export const issuedRecord = z
  .strictObject({
    id: z.string().refine(isAnswerId, 'an id that aanreik issued'),
    code: z.string(),
    artifact: z.string().min(1),
    /** In the order in which they were shown. */
    options: z.array(option).min(1).readonly(),
    /** ISO 8601, in whole seconds. */
    expires: z.iso.datetime(),
    phone: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/, 'a number in international notation: +31612345678')
      .optional(),
  })
  .refine(({ id, code }) => code === codeOf(id), { path: ['code'], message: 'the code that belongs to the id' })
  .readonly();

export type IssuedRecord = z.output<typeof issuedRecord>;
