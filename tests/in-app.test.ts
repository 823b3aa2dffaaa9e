import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { channelsOf, type InAppOutline } from '@aanreik/compose';
import { inLanguage, maySend } from '@aanreik/house-style';
import { type InApp, type InAppJson, inAppStyles, jsonSchema, prepareInApp, renderInApp } from '@aanreik/in-app';
import { directionOf, type Fields, text } from '@aanreik/message';
import { sampleRecipients, variantsOf } from '@aanreik/review';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { HtmlValidate } from 'html-validate';
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromiumPath } from './chromium.ts';
import { composed, DATE, houseStyles, nextSteps } from './support/artifacts.ts';
import { everyInline, inAppArtifact, inAppExamples, named, shapeOf } from './support/in-app.ts';
import { wordsOfHtml } from './support/read-html.ts';
import { readInApp } from './support/read-message.ts';
import { readOutput } from './support/read-output.ts';
import { leaks } from './support/reading.ts';
import { fatma, HOSTILE_NAMES } from './support/recipients.ts';
import { runBatch } from './support/run-batch.ts';
import { LEVEL_NAMES, SEGMENT_NAMES } from './support/secrets.ts';

const SCHEMA = path.join(import.meta.dirname, '../packages/in-app/schema/message-1.json');
const published: object = JSON.parse(readFileSync(SCHEMA, 'utf8'));
const isValid = new Ajv2020({ strict: true }).compile(published);
const [wilgendam] = houseStyles.filter(({ id }) => id === 'wilgendam');
if (wilgendam === undefined) throw new Error('no house style wilgendam');

/**
 * What HTML asks of any page: the content model, accessibility, nothing inline. An example of a heading stands without
 * those above it.
 */
const html5 = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-inline-style': ['error', { allowedProperties: [] }], 'heading-level': 'off', 'tel-non-breaking': 'off' },
});

const HOSTILE = [
  ...HOSTILE_NAMES,
  '"><img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '\u2028"\\u003c',
  'javascript:alert(1)',
];

/** All strings in data, keys left out. */
function strings(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(strings) : [];
}

/** What is between angle brackets: the markup without its words. */
const markup = (html: string) => [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag);

const merged = (fields: Fields = named('Fatma'), shape = everyInline): InApp => prepareInApp(shape, wilgendam).merge(fields, 'x');

describe('the published schema', () => {
  test('is what the code writes; where this fails, run: pnpm schema', () => {
    expect(published).toEqual(jsonSchema());
  });

  test.each([
    ['another version', { version: 2 }],
    ['no title', { title: undefined }],
    ['a link of another scheme', { blocks: [{ kind: 'action', label: [], href: 'javascript:alert(1)' }] }],
    ['a heading of level 1', { blocks: [{ kind: 'heading', level: 1, text: [] }] }],
    ['a field that nobody filled in', { blocks: [{ kind: 'paragraph', text: [{ kind: 'field', name: 'name' }] }] }],
    ['a block that it does not know', { blocks: [{ kind: 'budget' }] }],
  ])('refuses %s', (_what, change) => {
    const { message } = merged();
    expect(isValid(message)).toBe(true);
    expect(isValid({ ...message, ...change })).toBe(false);
  });

  test('lets more pass than it names, so that an addition breaks no reader', () => {
    const { message } = merged();
    expect(isValid({ ...message, later: true, blocks: message.blocks.map((block) => ({ ...block, later: true })) })).toBe(true);
  });
});

describe.each(houseStyles.map((style) => [style.id, style] as const))('in the house style %s', (_id, houseStyle) => {
  test.each(inAppExamples.map((example) => [example.name, example] as const))(
    'the example %s is valid JSON and valid HTML, and the same in both',
    async (_name, example) => {
      const { message, html } = prepareInApp(shapeOf([example.block]), houseStyle).merge(example.fields, 'aanreik-1');
      expect(isValid(message), JSON.stringify(isValid.errors)).toBe(true);
      expect((await html5.validateString(html)).results.flatMap(({ messages }) => messages.map(({ message: fault }) => fault))).toEqual([]);
      const shown = wordsOfHtml(html).replaceAll(/\s/g, '');
      const words = strings(message.blocks).filter((word) => !/^(https|tel|mailto):/.test(word));
      const kinds = new Set(['text', 'strong', 'link', 'foreign', example.block.kind]);
      const said = words.filter((candidate) => !kinds.has(candidate));
      expect(said).not.toEqual([]);
      for (const word of said) expect(shown).toContain(word.replaceAll(/\s/g, ''));
    },
  );

  const sent = maySend(houseStyle, inAppArtifact.name) ? variantsOf(inAppArtifact, houseStyle.id) : [];
  test.each(sent.map((variant) => [`${variant.segment} ${variant.level} ${variant.language}`, variant] as const))(
    '%s: valid, in its language, and silent about its segment and level',
    (_name, variant) => {
      for (const recipient of sampleRecipients) {
        const { message } = composed(inAppArtifact, variant, { ...fatma, ...recipient }, { arrears: ['rent', 'energy'] });
        if (message.channel !== 'in-app') throw new Error('not in an app');
        const inApp = prepareInApp(message.shape, houseStyle).merge(message.fields, 'x');
        expect(isValid(inApp.message), JSON.stringify(isValid.errors)).toBe(true);
        expect(inApp.message).toMatchObject({ version: 1, language: variant.language, sender: inLanguage(houseStyle.name, variant.language) });
        expect(inApp.html).toMatch(
          new RegExp(`^<section class="aanreik" lang="${variant.language}" dir="${directionOf(variant.language)}" aria-labelledby="x-title">`),
        );
        const readings = readInApp(inApp);
        expect(leaks(readings, SEGMENT_NAMES)).toEqual([]);
        expect(leaks(readings, LEVEL_NAMES)).toEqual([]);
      }
    },
  );
});

describe('a recipient’s value', () => {
  const clean = markup(merged(named('Fatma')).html);

  test.each(HOSTILE)('%s comes out as those characters, in JSON and in HTML', (name) => {
    const { message, html } = merged(named(name));
    expect(isValid(message)).toBe(true);
    expect(message.blocks[0]).toEqual({ kind: 'paragraph', text: [{ kind: 'text', text: `Beste ${name},` }] });
    expect(message.blocks[2]).toEqual({ kind: 'list', items: [[{ kind: 'text', text: name }], [{ kind: 'text', text: '{{name}} \\ <i>' }]] });
    expect(wordsOfHtml(html)).toContain(`Beste ${name},`);
    expect(markup(html)).toEqual(clean);
  });

  test.each(HOSTILE)('%s, merged, is byte for byte what is rendered with it', (name) => {
    expect(merged(named(name)).html).toBe(renderInApp(everyInline, named(name), wilgendam, 'x'));
  });

  test('that is not there is asked for by name', () => {
    expect(() => merged({})).toThrow(/'name'/);
  });
});

describe('the HTML', () => {
  test('has its headings at the level of the screen, one below the other', () => {
    const shape = shapeOf([
      { kind: 'heading', level: 2, text: text('Deel') },
      { kind: 'heading', level: 3, text: text('Onderdeel') },
    ]);
    const levels = ([undefined, 1, 4] as const).map((headingLevel) =>
      [
        ...prepareInApp(shape, wilgendam, headingLevel === undefined ? {} : { headingLevel })
          .merge({}, 'x')
          .html.matchAll(/<h(\d)/g),
      ].map(([, level]) => Number(level)),
    );
    expect(levels).toEqual([
      [2, 3, 4],
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  test('needs no script, no style attribute and nothing from elsewhere, so that a strict Content Security Policy lets it be', () => {
    for (const { block, fields } of inAppExamples) {
      const { html } = merged(fields, shapeOf([block]));
      expect(html).not.toMatch(/<(script|style|img|iframe|link|form|svg)|\s(style|src|srcset|on\w+)=/);
    }
    expect(inAppStyles(wilgendam)).not.toMatch(/url\(|@import|<|expression/);
  });

  test('is shown in its colours by a page that allows no inline style or script, and asks for nothing; no name runs', async () => {
    const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (line) => said.push(line.text()));
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => said.push('a dialog')));
    const names = HOSTILE.map((name, index) => prepareInApp(everyInline, wilgendam).merge(named(name), `m${index}`).html);
    const { html } = merged({}, shapeOf(inAppExamples.filter(({ fields }) => Object.keys(fields).length === 0).map(({ block }) => block)));
    const body = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Pakket</title><link rel="stylesheet" href="/in-app.css">${names.join('')}${html}`;
    await page.route('**/*', (route) => {
      asked.push(new URL(route.request().url()).pathname);
      return route.request().url().endsWith('.css')
        ? route.fulfill({ contentType: 'text/css', body: inAppStyles(wilgendam) })
        : route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': "default-src 'none'; style-src 'self'" }, body });
    });
    await page.goto('http://pakket.example/');
    const colour = await page
      .locator('.aanreik-button')
      .first()
      .evaluate((button) => getComputedStyle(button).backgroundColor);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await browser.close();
    const channels = wilgendam.colours.light.accent.match(/[0-9a-f]{2}/gi)?.map((hex) => Number.parseInt(hex, 16));
    expect({ said, asked, colour, width }).toEqual({ said: [], asked: ['/', '/in-app.css'], colour: `rgb(${channels?.join(', ')})`, width: 320 });
  });

  test('has every id below the prefix that the screen gives, and class names that its style sheet knows', () => {
    const css = inAppStyles(wilgendam);
    for (const { block, fields } of inAppExamples) {
      const html = prepareInApp(shapeOf([block]), wilgendam).merge(fields, 'bericht-7').html;
      for (const [, id] of html.matchAll(/\sid="([^"]*)"/g)) expect(id).toMatch(/^bericht-7-/);
      for (const [, names = ''] of html.matchAll(/\sclass="([^"]*)"/g)) for (const name of names.split(' ')) expect(css).toMatch(new RegExp(`\\.${name}\\b`));
    }
  });

  test.each(['', '7', 'a b', '"><script>'])('refuses the prefix %j', (prefix) => {
    expect(() => prepareInApp(everyInline, wilgendam).merge(named('Fatma'), prefix)).toThrow(/cannot begin an id/);
  });

  test('says in which language foreign words are', () => {
    expect(merged().html).toContain('<span lang="en">one-stop shop</span>');
  });
});

test('a block that needs paper does not compile in a message for an app', () => {
  const outline: InAppOutline = {
    title: 'Een tip',
    // @ts-expect-error A budget is filled in with a pen.
    blocks: [{ kind: 'budget', caption: '', heads: { item: '', amount: '' }, rows: [] }],
  };
  const titled: InAppOutline = {
    title: 'Een tip',
    // @ts-expect-error The title is the only heading of level 1.
    blocks: [{ kind: 'heading', level: 1, text: [] }],
  };
  for (const { blocks } of [outline, titled]) expect(() => prepareInApp(shapeOf(blocks), wilgendam)).toThrow();
});

describe('a batch', () => {
  function run(...rows: readonly string[]) {
    const folder = mkdtempSync(path.join(tmpdir(), 'aanreik-'));
    const recipients = path.join(folder, 'people.csv');
    const out = path.join(folder, 'out');
    writeFileSync(recipients, `${['id,surname,segment', ...rows].join('\n')}\n`);
    const summary = runBatch({
      artifact: inAppArtifact,
      houseStyle: nonNull(wilgendam),
      recipients,
      out,
      channels: ['in-app'],
      overrides: {},
      date: DATE,
      headingLevel: 3,
    });
    return { out, summary };
  }
  const nonNull = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('absent');
    return value;
  };
  const linesOf = (out: string): (InApp & { id: string })[] =>
    readFileSync(path.join(out, 'in-app.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('writes a line for each recipient, with reference, data and HTML, and one style sheet', async () => {
    const { out, summary } = run('a,Jansen,', 'b,</script><b>{{x}},cautious-help-seeker', 'b,Bakker,');
    expect(await summary).toMatchObject({ rows: 3, rendered: { 'in-app': 2 }, skipped: { 'in-app': 0 }, rejected: 1 });
    expect(readdirSync(out).sort()).toEqual(['in-app.css', 'in-app.jsonl', 'rejects.csv', 'run.json', 'skipped.csv']);
    expect(readFileSync(path.join(out, 'in-app.css'), 'utf8')).toBe(inAppStyles(nonNull(wilgendam)));
    const lines = linesOf(out);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['id', 'message', 'html']);
      expect(isValid(line.message)).toBe(true);
      expect(line.html).toMatch(/^<section [^>]*><h3 /);
    }
    const greeting: InAppJson['blocks'][number] | undefined = lines[1]?.message.blocks[0];
    expect(greeting).toEqual({ kind: 'paragraph', text: [{ kind: 'text', text: 'Beste heer of mevrouw </script><b>{{x}},' }] });
    const readings = await readOutput(out);
    expect(leaks(readings, /Beste heer of mevrouw/)).not.toEqual([]);
    expect(leaks(readings, SEGMENT_NAMES)).toEqual([]);
  });

  test('gives each recipient ids of their own, that say nothing of who it is, and that nobody makes again without the key of the run', async () => {
    const idsOf = async () => {
      const { out, summary } = run('R0001,Jansen,', 'R0002,Jansen,');
      await summary;
      return linesOf(out).map(({ html }) => /id="([^"]+)"/.exec(html)?.[1] ?? '');
    };
    const ids = await idsOf();
    expect(new Set(ids).size).toBe(2);
    expect(ids.join()).not.toMatch(/R000|Jansen/);
    expect(await idsOf()).not.toEqual(ids);
  });

  test('goes through the channels that an artifact has', () => {
    expect(channelsOf(inAppArtifact.definition)).toEqual(['in-app']);
    expect(channelsOf(nextSteps.definition)).toEqual(['letter', 'email', 'sms']);
  });
});
