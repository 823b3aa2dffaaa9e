import type { Rule } from '../../finding.ts';
import { extensionSchemas } from '../../metadata/extension-schemas.ts';
import { type Form, PREDEFINED } from '../../metadata/namespaces.ts';
import type { XmpValue } from '../../metadata/xmp.ts';

/** A property is one of those that the standard knows, in their form, or one that the file explains. */
export const metadataUsesKnownWords: Rule = {
  code: 'metadata-uses-known-words',
  severity: 'fault',
  clauses: { 'a-2a': '6.6.2.3.1' },
  *faults({ xmp, isLocked }) {
    if (xmp === undefined || isLocked) return;
    const own = extensionSchemas(xmp);
    for (const { uri, local, prefix, value } of xmp.properties) {
      const schema = PREDEFINED.get(uri);
      if (schema === 'any' || own.some((known) => known.uri === uri && known.properties.includes(local))) continue;
      const form = schema?.get(local);
      if (form === undefined)
        yield { found: `${prefix}:${local}, which nothing explains`, expected: 'a property of XMP, or an extension schema that says what it is' };
      else if (!hasForm(value, form))
        yield { found: `${prefix}:${local} as ${value.kind === 'text' ? `'${value.text}'` : value.kind}`, expected: `${prefix}:${local} as ${form}` };
    }
  },
};

/** ISO 8601, as XMP writes it: a year, and as much more as is known. */
const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;
const TEXTS: Readonly<Partial<Record<Form, RegExp>>> = { text: /^/, date: DATE, integer: /^[+-]?\d+$/, boolean: /^(?:True|False)$/ };

function hasForm(value: XmpValue, form: Form): boolean {
  const text = TEXTS[form];
  return text === undefined ? value.kind === form : value.kind === 'text' && text.test(value.text);
}
