import { z } from 'zod';

export type InAppInline =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; children: InAppInline[] }
  | { kind: 'link'; href: string; children: InAppInline[] }
  | { kind: 'foreign'; language: string; children: InAppInline[] };

/** A language as BCP 47 writes it: `nl`, `ar`, `nl-BE`. */
export const languageSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/);

export const hrefSchema = z
  .string()
  .regex(/^(https|tel|mailto):\S+$/)
  .meta({ description: 'Where a link leads: https, tel or mailto.' });

const children = z.lazy(() => z.array(inlineSchema));

/** A piece of running text. Children are inlines again. */
export const inlineSchema: z.ZodType<InAppInline> = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string() }).meta({ description: 'Plain text: show its characters as they are.' }),
    z.object({ kind: z.literal('strong'), children }),
    z.object({ kind: z.literal('link'), href: hrefSchema, children }),
    z.object({ kind: z.literal('foreign'), language: languageSchema, children }).meta({ description: 'Words in another language than the message.' }),
  ])
  .meta({ id: 'inline', description: 'A piece of running text.' });

export const inlinesSchema = z.array(inlineSchema).meta({ id: 'inlines', description: 'Running text, from its first piece to its last.' });
