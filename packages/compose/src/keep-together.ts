import type { Inlines } from '@aanreik/message';

const HARD = '\u00a0';

/**
 * Where a line may not end. In each, the first group is what is before the space.
 * Numbers of four digits and more are years and amounts: the word behind those goes where it will.
 */
const TIES: readonly RegExp[] = [
  // An amount, and a code or a phone number in groups: "€ 15", "085 000 12 30".
  /([€])[ ](?=\d)/gu,
  /(\d)[ ](?=\d)/gu,
  // A postcode: "3999 ZZ".
  /(\b[1-9]\d{3})[ ](?=[A-Z]{2}\b)/gu,
  // A number and what it counts: "5 werkdagen", "9 am".
  /((?<![\p{L}\p{N}.,\u00a0-])\d{1,3}(?:[.,]\d+)?)[ ](?=\p{L})/gu,
  // The name of a step: "stap 2".
  /((?<!\p{L})(?:[Ss]tap|[Ss]tep))[ ](?=\d)/gu,
  // The rest of a time from and to: "9 tot 17 uur", "9 am to noon".
  /((?<!\p{N})\d{1,2}(?:[.:]\d{2})?(?:[ \u00a0][ap]m)?)[ ](?=(?:tot|to|ile)[ \u00a0])/gu,
  /(\d(?:[ \u00a0][ap]m)?\u00a0(?:tot|to|ile))[ ](?=\S)/gu,
];

/**
 * Words with hard spaces where times, amounts, codes and phone numbers are: what goes on in the next line is misread.
 */
export function keepTogether(words: string): string {
  if (!/[\d€]/u.test(words)) return words;
  return TIES.reduce((kept, tie) => kept.replaceAll(tie, `$1${HARD}`), words);
}

/** Running text, likewise. A recipient's own value behind an amount's sign stays with it. */
export function keepInlinesTogether(inlines: Inlines): Inlines {
  return inlines.map((inline, at) => {
    switch (inline.kind) {
      case 'text': {
        const kept = keepTogether(inline.text);
        return { ...inline, text: inlines[at + 1]?.kind === 'field' ? kept.replace(/€ $/u, `€${HARD}`) : kept };
      }
      case 'field':
        return inline;
      case 'strong':
      case 'link':
      case 'foreign':
        return { ...inline, children: keepInlinesTogether(inline.children) };
    }
  });
}
