import { z } from 'zod';
import { blockSchemas } from './block-schemas.ts';
import { languageSchema } from './inline-schema.ts';

/** The version that is written. Another number is another schema file, and a choice of whoever asks for it. */
const VERSION = 1;

const block = z
  .union(Object.values(blockSchemas))
  .meta({ id: 'block', description: 'A block of the message. Where a kind is not known, show the HTML of the message.' });

/** A message as an app gets it. What is not in the schema does not get out. */
export const messageSchema = z
  .object({
    version: z.literal(VERSION),
    language: languageSchema,
    /** Whom the message is from, as the organisation calls itself in this language. */
    sender: z.string().min(1).meta({ description: 'The organisation that the message is from.' }),
    title: z.string().min(1).meta({ description: 'The heading of the message.' }),
    blocks: z.array(block),
  })
  .meta({ title: 'Aanreik in-app message', description: 'A message for inside the screen of another package, such as a bookkeeping package.' });

export type InAppJson = z.infer<typeof messageSchema>;

/**
 * The schema that is published: `schema/message-1.json`. Readers may meet more than it names, so that an addition
 * breaks nobody.
 */
export function jsonSchema(): object {
  return { $id: `urn:aanreik:in-app-message:${VERSION}`, ...z.toJSONSchema(messageSchema, { io: 'input' }) };
}
