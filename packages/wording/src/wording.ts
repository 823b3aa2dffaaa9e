import { READING_LEVELS, type ReadingLevel, type Segment } from '@aanreik/message';
import i18next, { type i18n } from 'i18next';
import type { Catalogue, CatalogueFile } from './catalogue.ts';
import { usedKey } from './check.ts';
import { ANY_APPROVAL, type ApprovalPolicy, type Draft, draftsOf } from './draft.ts';
import { revisionOf } from './revision.ts';
import { languageOfTag, languageTag } from './tag.ts';

/** What decides which text a key stands for. */
export interface Selector {
  readonly language: string;
  readonly level: ReadingLevel;
  readonly segment: Segment;
  readonly arm?: string;
}

/** A text as it was found, and where. */
export interface Found {
  readonly texts: readonly string[];
  readonly isList: boolean;
  readonly origin: Origin;
}

/** Where a text came from: the answer to "why does it say this here?". */
export interface Origin {
  readonly file: string;
  /** The key as it is in the file, with the segment and the plural behind it. */
  readonly key: string;
}

/**
 * The texts of an artifact, found by key. They fall back in one order: arm, then segment, then reading level, then
 * language. What is written for an arm goes before what is written for a segment, and that before what is written for a
 * level; only within those does the level decide. An artifact's own text goes before one that all artifacts share. One
 * language never takes the place of another.
 */
export class Wording {
  readonly catalogues: readonly Catalogue[];
  /** A hash of what it holds: a run records which words it was made with. */
  readonly revision: string;
  readonly #i18n: i18n;
  readonly #found = new Map<string, Found | undefined>();
  readonly #drafts = new Map<string, ReadonlyMap<string, Draft>>();

  constructor(catalogues: readonly Catalogue[]) {
    this.catalogues = catalogues;
    this.revision = revisionOf(catalogues);
    this.#i18n = i18next.createInstance();
    void this.#i18n.init({
      initAsync: false,
      lng: 'dev',
      fallbackLng: false,
      ns: catalogues.map((catalogue) => catalogue.namespace),
      defaultNS: false,
      resources: resourcesOf(catalogues),
      interpolation: { escapeValue: false },
    });
  }

  /** Languages that the artifact itself has wording in. */
  languages(): readonly string[] {
    const own = this.catalogues.find((catalogue) => catalogue.namespace === 'artifact');
    return [...new Set((own?.files ?? []).map((file) => languageOfTag(file.tag)))].sort();
  }

  /** Whether the artifact has texts for a reading level of a language; B1 is the language itself. */
  hasLevel(language: string, level: ReadingLevel): boolean {
    const tag = languageTag(language, level);
    return this.catalogues.some((catalogue) => catalogue.namespace === 'artifact' && catalogue.files.some((file) => file.tag === tag));
  }

  /**
   * Reading levels at which a language has texts of its own, B1 among them: at another, a reader gets what is there at
   * B1.
   */
  levels(language: string): readonly ReadingLevel[] {
    const tags = new Set(this.catalogues.flatMap(({ files }) => files.map(({ tag }) => tag)));
    return READING_LEVELS.filter((level) => level === 'B1' || tags.has(languageTag(language, level)));
  }

  /** All texts that are drafts by a policy. */
  drafts(policy: ApprovalPolicy = ANY_APPROVAL): readonly Draft[] {
    return [...this.#draftsBy(policy).values()];
  }

  /** Which of some texts are drafts by a policy, each once. */
  draftsAmong(origins: Iterable<Origin>, policy: ApprovalPolicy): readonly Draft[] {
    const drafts = this.#draftsBy(policy);
    if (drafts.size === 0) return [];
    const among = new Map<string, Draft>();
    for (const { file, key } of origins) {
      const draft = drafts.get(usedKey(file, key));
      if (draft !== undefined) among.set(usedKey(file, key), draft);
    }
    return [...among.values()];
  }

  /** The wording without some languages. */
  without(languages: ReadonlySet<string>): Wording {
    const isKept = ({ tag }: CatalogueFile) => !languages.has(languageOfTag(tag));
    return new Wording(this.catalogues.map((catalogue) => ({ ...catalogue, files: catalogue.files.filter(isKept) })));
  }

  /** Arms that have wording of their own. */
  arms(): readonly string[] {
    return this.catalogues.flatMap((catalogue) => (catalogue.namespace.startsWith('arm-') ? [catalogue.namespace.slice('arm-'.length)] : []));
  }

  /** The text of a key for a selection, or undefined where nobody wrote one. */
  find(key: string, selector: Selector, count?: number): Found | undefined {
    const cacheKey = [key, selector.language, selector.level, selector.segment, selector.arm, count].join('\n');
    if (!this.#found.has(cacheKey)) this.#found.set(cacheKey, this.#look(key, selector, count));
    return this.#found.get(cacheKey);
  }

  #look(key: string, selector: Selector, count?: number): Found | undefined {
    const keys = this.#namespaces(selector.arm).flatMap((namespace) => [`${namespace}:${key}_${selector.segment}`, `${namespace}:${key}`]);
    const lngs = [...new Set([languageTag(selector.language, selector.level), selector.language])];
    const options = { lngs, returnObjects: true, returnDetails: true, skipInterpolation: true, ...(count === undefined ? {} : { count }) } as const;
    if (!this.#i18n.exists(keys, options)) return undefined;
    const { usedLng, usedNS, exactUsedKey } = this.#i18n.t(keys, options);
    // The text as its writer left it: i18next's own reading of a list looks up each item again, without the order
    // above.
    const value: unknown = this.#i18n.getResource(usedLng, usedNS, exactUsedKey);
    const texts = textsOf(value);
    const file = this.#fileOf(usedNS, usedLng);
    if (texts === undefined || file === undefined) return undefined;
    return { texts, isList: Array.isArray(value), origin: { file: file.file, key: exactUsedKey } };
  }

  /** Found once for each policy: a batch asks with every message. */
  #draftsBy(policy: ApprovalPolicy): ReadonlyMap<string, Draft> {
    const by = `${policy.fourEyes} ${policy.openComments}`;
    const known = this.#drafts.get(by);
    if (known !== undefined) return known;
    const drafts = this.catalogues.flatMap((catalogue) => draftsOf(catalogue, policy));
    const byPlace = new Map(drafts.map((draft) => [usedKey(draft.file, draft.key), draft]));
    this.#drafts.set(by, byPlace);
    return byPlace;
  }

  #namespaces(arm: string | undefined): readonly string[] {
    return arm === undefined ? ['artifact', 'shared'] : [`arm-${arm}`, 'artifact', 'shared'];
  }

  #fileOf(namespace: string, tag: string): CatalogueFile | undefined {
    return this.catalogues.find((catalogue) => catalogue.namespace === namespace)?.files.find((file) => file.tag === tag);
  }
}

function resourcesOf(catalogues: readonly Catalogue[]): Record<string, Record<string, object>> {
  const resources: Record<string, Record<string, object>> = {};
  for (const { namespace, files } of catalogues) {
    for (const { tag, texts } of files) {
      resources[tag] = { ...resources[tag], [namespace]: texts };
    }
  }
  return resources;
}

/** A group of texts is no text. */
function textsOf(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : undefined;
}
