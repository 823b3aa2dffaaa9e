import type { InAppBlockKind } from '@aanreik/components';
import { z } from 'zod';
import { hrefSchema, inlinesSchema } from './inline-schema.ts';

/**
 * What apps get of each block; what a block holds for paper alone is left out. Within a version only additions:
 * docs/in-app.md promises it.
 */
export const blockSchemas = {
  action: z
    .object({ kind: z.literal('action'), label: inlinesSchema, href: hrefSchema })
    .meta({ description: 'The one thing to do first, as a button that is a link.' }),
  contact: z
    .object({
      kind: z.literal('contact'),
      title: inlinesSchema,
      text: inlinesSchema,
      person: z.object({ name: z.string(), role: z.string() }).optional(),
      phone: z.object({ label: z.string(), shown: z.string(), href: hrefSchema, hours: z.string() }),
      website: z.object({ label: z.string(), shown: z.string(), href: hrefSchema }),
      walkIn: z.object({ label: z.string(), places: z.array(z.object({ place: z.string(), address: z.string(), hours: z.string() })) }),
    })
    .meta({ description: 'Everyone and everything that can help, in one panel.' }),
  'data-use': z
    .object({
      kind: z.literal('data-use'),
      title: inlinesSchema,
      items: z.array(z.object({ question: z.string(), answer: inlinesSchema })),
      objection: z.object({ title: inlinesSchema, text: inlinesSchema }),
    })
    .meta({ description: 'Which data were used and why, as questions and answers; and apart from them, how to object.' }),
  heading: z
    .object({ kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), text: inlinesSchema })
    .meta({ description: 'A heading below the title of the message, which has level 1.' }),
  list: z.object({ kind: z.literal('list'), items: z.array(inlinesSchema) }).meta({ description: 'Items without an order.' }),
  note: z
    .object({ kind: z.literal('note'), title: inlinesSchema, text: inlinesSchema })
    .meta({ description: 'Something that reassures and must not be missed.' }),
  paragraph: z.object({ kind: z.literal('paragraph'), text: inlinesSchema }),
  'sign-off': z
    .object({ kind: z.literal('sign-off'), closing: z.string(), name: z.string(), role: z.string(), organisation: z.string() })
    .meta({ description: 'Who wrote the message: a person, of an organisation.' }),
  suggestions: z
    .object({
      kind: z.literal('suggestions'),
      suggestions: z.array(
        z.object({
          title: inlinesSchema,
          why: inlinesSchema,
          how: inlinesSchema,
        }),
      ),
    })
    .meta({ description: 'Small suggestions that may be ignored: each with why it may apply to this reader, and how to look into it.' }),
} as const satisfies { readonly [K in InAppBlockKind]: z.ZodObject<{ kind: z.ZodLiteral<K> }> };
