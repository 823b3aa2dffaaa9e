import { readLink } from './read-link.ts';
import type { Reading } from './reading.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&#39;': "'", '&nbsp;': '\u00a0', '&amp;': '&' };

/** Characters as a reader sees them, entities decoded. */
export function withoutEntities(html: string): string {
  return html.replaceAll(/&(?:lt|gt|quot|#x27|#39|nbsp|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** The words of HTML, without its title, styles and comments. @param between what comes in the place of a tag */
export function wordsOfHtml(html: string, between = ''): string {
  return withoutEntities(html.replaceAll(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->|<title>[\s\S]*?<\/title>/g, '').replaceAll(/<[^>]+>/g, between));
}

/** Everything in HTML: words with and without a space where a tag was, and what is in tags, styles and comments. */
export function readHtml(html: string): readonly Reading[] {
  const all = (where: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, text = '']) => ({ where, text: withoutEntities(text) }));
  return [
    { where: 'HTML words', text: wordsOfHtml(html) },
    { where: 'HTML words', text: wordsOfHtml(html, ' ') },
    ...all('HTML title', /<title>([\s\S]*?)<\/title>/g),
    ...all('HTML style', /<style[^>]*>([\s\S]*?)<\/style>/g),
    ...all('HTML comment', /<!--([\s\S]*?)-->/g),
    ...all('HTML class', /\sclass="([^"]*)"/g),
    ...all('HTML id', /\sid="([^"]*)"/g),
    ...all('HTML tag', /<([a-z][^>]*)>/gi),
    ...all('', /\shref="([^"]*)"/g).flatMap(({ text }) => readLink(text).map((said) => ({ where: 'link', text: said }))),
  ];
}
