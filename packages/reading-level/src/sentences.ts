/** A piece of a text, with where it is in it. */
export interface Span {
  readonly text: string;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
}

/** Behind these a full stop ends no sentence; nor behind an initial, but for the u that addresses the reader. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:bijv|bv|d\.w\.z|o\.a|o\.i\.d|t\.a\.v|m\.b\.t|m\.b\.v|i\.v\.m|i\.o\.v|n\.a\.v|t\.b\.v|t\.o\.v|o\.b\.v|z\.s\.m|i\.p\.v|m\.u\.v|m\.i\.v|a\.s|j\.l|jl|e\.d|etc|enz|nr|art|blz|pag|tel|dhr|mevr|mw|drs|dr|mr|ir|ing|prof|st|ca|max|min|resp|incl|excl|evt|zgn|vgl|jan|feb|mrt|apr|jun|jul|aug|sept|okt|nov|dec|[a-tv-z])$/iu;

/**
 * A sentence may end here: behind a mark and a space, at the end of a line, or where a full stop and a capital letter
 * touch.
 */
const ENDS = /(?:[.!?…]+["'”’)]*(?=\s+["'‘“(•-]?\s*[\p{Lu}\d])|[.!?…]+["'”’)]*(?=\n|$)|\n+|(?<=\p{Ll}{2})\.(?=\p{Lu}))/gu;

/** The sentences of a text. A heading and an item of a list are sentences of their own; what has no letter is none. */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (/\p{L}/u.test(trimmed)) {
      const from = start + piece.indexOf(trimmed);
      sentences.push({ text: trimmed, start: from, end: from + trimmed.length });
    }
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(ENDS)) {
    if (mark === '.' && ABBREVIATIONS.test(text.slice(start, index))) continue;
    add(index + mark.length);
  }
  add(text.length);
  return sentences;
}
