import type { Fault } from '../finding.ts';
import { PDFA_EXTENSION, PDFA_PROPERTY, PDFA_SCHEMA } from './namespaces.ts';
import { propertyOf, type Xmp, type XmpProperty, type XmpValue } from './xmp.ts';

/** A schema that a file brings along, with the names of its properties. */
export interface ExtensionSchema {
  readonly uri: string;
  readonly properties: readonly string[];
}

const CONTAINER = { uri: PDFA_EXTENSION, prefix: 'pdfaExtension' };
const SCHEMA = { uri: PDFA_SCHEMA, prefix: 'pdfaSchema' };
const PROPERTY = { uri: PDFA_PROPERTY, prefix: 'pdfaProperty' };

/** ISO 19005-2, 6.6.2.3.3. */
export function extensionSchemas(xmp: Xmp): readonly ExtensionSchema[] {
  return schemasOf(xmp).map((fields) => ({
    uri: textOf(fields, SCHEMA.uri, 'namespaceURI') ?? '',
    properties: propertiesOf(fields).flatMap((property) => textOf(property, PROPERTY.uri, 'name') ?? []),
  }));
}

export function* extensionFaults(xmp: Xmp): Generator<Fault> {
  const container = propertyOf(xmp, PDFA_EXTENSION, 'schemas');
  if (container === undefined) return;
  if (container.value.kind !== 'Bag' || container.prefix !== CONTAINER.prefix)
    yield { found: `${container.prefix}:schemas as ${container.value.kind}`, expected: 'pdfaExtension:schemas as Bag' };
  for (const fields of schemasOf(xmp)) {
    const name = textOf(fields, SCHEMA.uri, 'schema') ?? textOf(fields, SCHEMA.uri, 'prefix') ?? '';
    yield* missing(fields, SCHEMA, ['schema', 'namespaceURI', 'prefix'], `the extension schema '${name}'`);
    for (const property of propertiesOf(fields)) {
      const which = `the property '${textOf(property, PROPERTY.uri, 'name') ?? ''}' of '${name}'`;
      yield* missing(property, PROPERTY, ['name', 'valueType', 'category', 'description'], which);
      const category = textOf(property, PROPERTY.uri, 'category');
      if (category !== undefined && category !== 'external' && category !== 'internal')
        yield { found: `${which} of the category '${category}'`, expected: 'external or internal' };
    }
  }
}

function* missing(fields: readonly XmpProperty[], { uri, prefix }: typeof SCHEMA, names: readonly string[], which: string): Generator<Fault> {
  for (const name of names) {
    const field = fields.find((found) => found.uri === uri && found.local === name);
    if (field === undefined || field.value.kind !== 'text') yield { found: `${which} without ${prefix}:${name}`, expected: `${prefix}:${name} with its text` };
    else if (field.prefix !== prefix) yield { found: `${field.prefix}:${name} in ${which}`, expected: `${prefix}:${name}` };
  }
}

function schemasOf(xmp: Xmp): readonly (readonly XmpProperty[])[] {
  return structsIn(propertyOf(xmp, PDFA_EXTENSION, 'schemas')?.value);
}

function propertiesOf(schema: readonly XmpProperty[]): readonly (readonly XmpProperty[])[] {
  return structsIn(schema.find(({ uri, local }) => uri === SCHEMA.uri && local === 'property')?.value);
}

function structsIn(value: XmpValue | undefined): readonly (readonly XmpProperty[])[] {
  if (value === undefined || value.kind === 'text' || value.kind === 'struct') return [];
  return value.items.flatMap((item) => (item.value.kind === 'struct' ? [item.value.fields] : []));
}

function textOf(fields: readonly XmpProperty[], uri: string, local: string): string | undefined {
  const value = fields.find((field) => field.uri === uri && field.local === local)?.value;
  return value?.kind === 'text' ? value.text : undefined;
}
