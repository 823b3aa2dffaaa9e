export { escapeHtml } from './escape-html.ts';
export { fillIn, placeholders } from './placeholder.ts';
export { type FilledHtml, prepareHtml } from './prepare-html.ts';
