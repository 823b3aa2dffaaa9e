/** What an artifact lets its reader choose. */
export interface Choice {
  /** Which form of the choice this is, where an artifact has several. */
  readonly form: string;
  /** In the artifact's own order; a reader sees them in the order of `rotateOptions`. */
  readonly options: readonly ChoiceOption[];
}

export interface ChoiceOption {
  /** Letters, digits and dashes; it is in answer tokens and in the journal of a batch. */
  readonly id: string;
  /** The one word that chooses it in a text message: capitals and digits. */
  readonly keyword: string;
  /** With whom: a person, a chatbot; or neither, as with "no preference" and "not now". */
  readonly kind: 'person' | 'chatbot' | 'neutral';
  /** What it stands for. No two options may cover the same, as a reader cannot choose between them then. */
  readonly covers: readonly string[];
}

/** Options in the order in which one recipient is shown them. */
export interface OfferedOrder {
  readonly form: string;
  /** Ids of the options. */
  readonly order: readonly string[];
}

/** Placeholders for wording: `{{keyword.ID}}`. */
export function keywordsOf({ options }: Choice): Readonly<Record<string, string>> {
  return Object.fromEntries(options.map(({ id, keyword }) => [`keyword.${id}`, keyword]));
}
