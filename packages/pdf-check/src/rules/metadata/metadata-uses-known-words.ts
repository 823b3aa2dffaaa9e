import type { Rule } from '../../finding.ts';
import { extensionSchemas } from '../../metadata/extension-schemas.ts';
import { PREDEFINED } from '../../metadata/namespaces.ts';

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
      else if (form !== value.kind) yield { found: `${prefix}:${local} as ${value.kind}`, expected: `${prefix}:${local} as ${form}` };
    }
  },
};
