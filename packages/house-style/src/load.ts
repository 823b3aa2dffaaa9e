import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ProblemsError } from '@aanreik/message';
import { openingsIn } from './closed-frame.ts';
import { type Envelope, envelopeSchema } from './envelope.ts';
import type { FontFamily, HouseStyle, Person, Picture } from './house-style.ts';
import { type HouseStyleData, houseStyleSchema } from './schema.ts';
import { resolveColours, type TokenTree } from './tokens.ts';

const SHIPPED = path.join(import.meta.dirname, '../styles');
const ENVELOPES = path.join(import.meta.dirname, '../envelopes');
/** In bytes. */
const MAX_PICTURE = 200_000;
const require = createRequire(import.meta.url);

/** Names of the house styles that come with the engine. */
export function listHouseStyles(): readonly string[] {
  return readdirSync(SHIPPED).sort();
}

/**
 * Loads a house style: one that comes with the engine by its name, an organisation's own by the path of its folder.
 * @throws {ProblemsError} naming file and path of everything that is missing or wrong
 */
export function loadHouseStyle(nameOrFolder: string): HouseStyle {
  const shipped = listHouseStyles();
  const folder = shipped.includes(nameOrFolder) ? path.join(SHIPPED, nameOrFolder) : path.resolve(nameOrFolder);
  if (!existsSync(path.join(folder, 'house-style.json'))) {
    throw problem(
      'house-style.json',
      'house-style-missing',
      `no house style '${nameOrFolder}'`,
      `one of ${shipped.join(', ')}, or a folder with a house-style.json`,
    );
  }
  return new Folder(folder).load();
}

/** Names of the envelopes that come with the engine. */
export function listEnvelopes(): readonly string[] {
  return readdirSync(ENVELOPES)
    .map((file) => path.basename(file, '.json'))
    .sort();
}

/**
 * Loads an envelope that comes with the engine.
 * @throws {ProblemsError} when there is none of that name
 */
export function loadEnvelope(name: string): Envelope {
  if (!listEnvelopes().includes(name))
    throw problem('house-style.json', 'envelope-missing', `no envelope '${name}'`, `one of ${listEnvelopes().join(', ')}`, 'letter.envelope');
  const file = path.join(ENVELOPES, `${name}.json`);
  return parseEnvelope(name, JSON.parse(readFileSync(file, 'utf8')), file);
}

function parseEnvelope(id: string, json: unknown, file: string): Envelope {
  const parsed = envelopeSchema.safeParse(json);
  if (parsed.success) return { ...parsed.data, id };
  throw new ProblemsError(
    parsed.error.issues.map(({ path: at, message }) => ({
      code: 'envelope',
      place: { file, key: at.join('.') },
      found: message,
      expected: 'measures in mm, as docs/house-style.md describes',
    })),
  );
}

function problem(file: string, code: string, found: string, expected: string, key?: string): ProblemsError {
  return new ProblemsError([{ code, place: { file, ...(key === undefined ? {} : { key }) }, found, expected }]);
}

/** Reads what lies in one folder, and in installed packages that its house-style.json names; nothing else. */
class Folder {
  readonly #root: string;
  /** Of all that is read, in the order of reading. */
  readonly #hash = createHash('sha256');

  constructor(root: string) {
    this.#root = realpathSync(root);
  }

  load(): HouseStyle {
    const { tokens, fonts, logo, letter, people, ...data } = this.#data();
    const own = existsSync(path.join(this.#root, 'tokens.json')) ? [this.#json('tokens.json') as TokenTree] : [];
    const houseStyle = {
      ...data,
      id: path.basename(this.#root),
      letter: { ...letter, envelope: this.#envelope(letter.envelope) },
      colours: resolveColours([this.#json(tokens) as TokenTree, ...own], this.#shown('tokens.json')),
      fonts: {
        text: this.#font(fonts.text),
        heading: this.#font(fonts.heading),
        scripts: Object.fromEntries(Object.entries(fonts.scripts).map(([script, face]) => [script, this.#font(face)])),
      },
      logo: { svg: this.#picture(logo.svg), png: this.#picture(logo.png) },
      people: people.map((person) => this.#person(person)),
      emailFrame: this.#frame(),
    };
    return { ...houseStyle, revision: this.#hash.update(JSON.stringify(houseStyle.letter.envelope)).digest('hex').slice(0, 16) };
  }

  #data(): HouseStyleData {
    const parsed = houseStyleSchema.safeParse(this.#json('house-style.json'));
    if (parsed.success) return parsed.data;
    throw new ProblemsError(
      parsed.error.issues.map((issue) => ({
        code: 'house-style',
        place: { file: this.#shown('house-style.json'), key: issue.path.join('.') },
        found: issue.code === 'unrecognized_keys' ? `unknown ${issue.keys.join(', ')}` : issue.message,
        expected: 'what docs/house-style.md describes',
      })),
    );
  }

  #frame(): string {
    const mjml = this.#bytes('email.mjml').toString('utf8');
    const openings = openingsIn(mjml, this.#shown('email.mjml'));
    if (openings.length > 0) throw new ProblemsError(openings);
    return mjml;
  }

  #envelope(nameOrFile: string): Envelope {
    if (!nameOrFile.endsWith('.json')) return loadEnvelope(nameOrFile);
    return parseEnvelope(path.basename(nameOrFile, '.json'), this.#json(nameOrFile), this.#shown(nameOrFile));
  }

  #font({ regular, bold, ...face }: HouseStyleData['fonts']['text']): FontFamily {
    for (const file of [regular, bold]) this.#bytes(file);
    return { ...face, files: { regular: this.#resolve(regular), bold: this.#resolve(bold) } };
  }

  #person({ photo: { print, email }, ...person }: HouseStyleData['people'][number]): Person {
    return { ...person, photo: { print: this.#photo(print), email: this.#photo(email) } };
  }

  #photo(name: string): Picture {
    const extension = path.extname(name);
    const type = extension === '.svg' ? 'image/svg+xml' : extension === '.png' ? 'image/png' : 'image/jpeg';
    return { type, bytes: this.#picture(name) };
  }

  #json(name: string): unknown {
    try {
      return JSON.parse(this.#bytes(name).toString('utf8'));
    } catch (error) {
      if (error instanceof ProblemsError) throw error;
      throw problem(this.#shown(name), 'json', (error as Error).message, 'valid JSON');
    }
  }

  /** A picture is in every letter and every email: a photo from a camera would fill mailboxes, and the disk. */
  #picture(name: string): Buffer {
    const bytes = this.#bytes(name);
    if (bytes.length <= MAX_PICTURE) return bytes;
    throw problem(this.#shown(name), 'picture-size', `${Math.round(bytes.length / 1000)} kB`, `a picture of at most ${MAX_PICTURE / 1000} kB`);
  }

  #bytes(name: string): Buffer {
    const bytes = readFileSync(this.#resolve(name));
    this.#hash.update(name).update(bytes);
    return bytes;
  }

  #resolve(name: string): string {
    const file = name.startsWith('@') ? installed(name) : inside(this.#root, name);
    if (file === undefined)
      throw problem(this.#shown(name), 'file-missing', 'no such file', `a file in the folder of the house style or in an installed package`);
    return file;
  }

  #shown(name: string): string {
    return `${path.basename(this.#root)}/${name}`;
  }
}

/** A file of an installed package, by the name of the package and a path in it that leads nowhere else. */
function installed(specifier: string): string | undefined {
  if (specifier.split(/[\\/]/).some((part) => part === '..' || part === '.' || part === '')) return undefined;
  try {
    const file = realpathSync(require.resolve(specifier));
    const [scope = '', name = ''] = specifier.split('/');
    return file.includes(path.join('node_modules', scope, name) + path.sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** The file, unless it does not exist or lies outside the folder, be it through `..` or through a link. */
function inside(root: string, name: string): string | undefined {
  const file = path.resolve(root, name);
  if (!existsSync(file)) return undefined;
  return realpathSync(file).startsWith(root + path.sep) ? file : undefined;
}
