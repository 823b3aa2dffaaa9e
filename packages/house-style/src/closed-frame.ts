import type { Problem } from '@aanreik/message';

/**
 * What an email frame may not have: each of these makes the mail program of a reader fetch something from elsewhere,
 * and so tells others that a message of this organisation was opened, or runs what somebody wrote.
 */
const OPENINGS: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /<\s*script/gi, what: 'a script' },
  { pattern: /<\s*mj-font/gi, what: 'mj-font, which loads a font' },
  { pattern: /<\s*mj-include/gi, what: 'mj-include, which reads another file' },
  { pattern: /@import/gi, what: '@import, which loads a style sheet' },
  { pattern: /<\s*(?:link|iframe|object|embed|base|form)\b/gi, what: 'an element that loads or sends something' },
  { pattern: /\bon[a-z]+\s*=\s*["']/gi, what: 'a script in an attribute' },
  {
    pattern: /\b(?:src|srcset|background|background-url|poster|data)\s*=\s*["']?\s*(?!cid:|["'])(?:[a-z]+:|\/\/)[^"'\s>]*/gi,
    what: 'a picture from elsewhere',
  },
  { pattern: /url\(\s*["']?\s*(?:[a-z]+:|\/\/)[^)]*/gi, what: 'a picture from elsewhere' },
  { pattern: /javascript:/gi, what: 'a script in a link' },
];

/**
 * Everything in the MJML of an email frame that reaches outside the email. Its own pictures are attachments, and named
 * `cid:`.
 */
export function openingsIn(mjml: string, file: string): readonly Problem[] {
  return OPENINGS.flatMap(({ pattern, what }) =>
    [...mjml.matchAll(pattern)].map(({ 0: found, index }) => ({
      code: 'email-frame',
      place: { file, key: `line ${mjml.slice(0, index).split('\n').length}` },
      found: `${what}: ${found.slice(0, 80)}`,
      expected: 'a frame that loads nothing from elsewhere; pictures of the house style as cid:logo',
    })),
  );
}
