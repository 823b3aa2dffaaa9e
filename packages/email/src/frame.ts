import { type FontFamily, type HouseStyle, inLanguage } from '@aanreik/house-style';
import { escapeHtml } from '@aanreik/html';
import { directionOf, type Problem, ProblemsError, scriptOf } from '@aanreik/message';
import Handlebars from 'handlebars';
import mjml2html from 'mjml';

/** Where the React parts come in the compiled frame. */
const CONTENT = '\uE002content\uE003';
const FOOTER = '\uE002footer\uE003';

export interface FrameParts {
  readonly language: string;
  readonly subject: string;
  readonly preheader: string;
  /** HTML. */
  readonly content: string;
  /** HTML. */
  readonly footer: string;
}

/**
 * Puts content into the MJML frame of a house style. Values of the house style are filled in before MJML compiles, as
 * its validator refuses placeholders where it expects a colour or a size.
 * @throws {ProblemsError} when the frame is no valid MJML, or speaks of something that a frame has not
 */
export async function fillFrame(parts: FrameParts, houseStyle: HouseStyle): Promise<string> {
  const file = `${houseStyle.id}/email.mjml`;
  // `fonts` empty: MJML would make the reader's mail client load web fonts from elsewhere.
  const { html, errors } = await mjml2html(frameSource(parts, houseStyle, file), { fonts: {}, validationLevel: 'soft', keepComments: false });
  const problems = errors.map((error): Problem => ({ code: 'mjml', place: { file }, found: `${error.message} (line ${error.line})`, expected: 'valid MJML' }));
  for (const slot of [CONTENT, FOOTER]) {
    if (!html.includes(slot))
      problems.push({ code: 'mjml', place: { file }, found: `no {{${slot === CONTENT ? 'content' : 'footer'}}}`, expected: 'a place for it' });
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  return html.replace(CONTENT, () => directed(parts.content, parts.language)).replace(FOOTER, () => directed(parts.footer, parts.language));
}

/** MJML lets every section run from left to right, so that a frame which knows no better would turn the text around. */
function directed(html: string, language: string): string {
  return directionOf(language) === 'rtl' ? `<div dir="rtl" style="text-align:right">${html}</div>` : html;
}

function frameSource({ language, subject, preheader }: FrameParts, houseStyle: HouseStyle, file: string): string {
  const { colours } = houseStyle;
  const fonts = fontStacks(houseStyle, language);
  const isRightToLeft = directionOf(language) === 'rtl';
  const values = {
    language,
    direction: directionOf(language),
    start: isRightToLeft ? 'right' : 'left',
    end: isRightToLeft ? 'left' : 'right',
    subject: escapeHtml(subject),
    preheader: escapeHtml(preheader),
    organisation: escapeHtml(inLanguage(houseStyle.name, language)),
    fonts,
    light: colours.light,
    dark: colours.dark,
    content: CONTENT,
    footer: FOOTER,
  };
  try {
    return Handlebars.compile(houseStyle.emailFrame, { strict: true, noEscape: true, knownHelpersOnly: true })(values);
  } catch (error) {
    throw new ProblemsError([{ code: 'mjml', place: { file }, found: (error as Error).message, expected: `only ${Object.keys(values).join(', ')}` }]);
  }
}

/**
 * CSS font-family lists for a language: the font of the house style where the reader has it, that of its script, and
 * what comes near where not.
 */
export function fontStacks({ fonts }: HouseStyle, language: string): { readonly text: string; readonly heading: string } {
  const script = fonts.scripts[scriptOf(language)];
  const stack = ({ family, fallback }: FontFamily) =>
    script === undefined ? `'${family}', ${fallback}` : `'${family}', '${script.family}', ${script.fallback}`;
  return { text: stack(fonts.text), heading: stack(fonts.heading) };
}
