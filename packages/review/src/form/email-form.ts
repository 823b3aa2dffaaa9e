import { readFileSync } from 'node:fs';
import path from 'node:path';
import { channelsOf } from '@aanreik/compose';
import { prepareEmail } from '@aanreik/email';
import { describeVariant } from '@aanreik/message';
import { caniemail } from 'caniemail';
import { HtmlValidate } from 'html-validate';
import { z } from 'zod';
import type { Finding } from '../finding.ts';
import type { SampleMessage, SampleMessages } from '../sample-messages.ts';

/** Gmail cuts an email off behind 102 kB of HTML. In bytes. */
const MOST_HTML = 100_000;

/** The mail clients that nearly all readers in the Netherlands use. */
const CLIENTS = [
  'apple-mail.ios',
  'gmail.android',
  'gmail.desktop-webmail',
  'gmail.ios',
  'outlook.ios',
  'outlook.macos',
  'outlook.outlook-com',
  'outlook.windows',
  'samsung-email.android',
] as const;

/** What a client may drop without harm, and why: our own judgement of each. */
const GRACEFUL = z.record(z.string(), z.string().min(1)).parse(JSON.parse(readFileSync(path.join(import.meta.dirname, 'dropped-without-harm.json'), 'utf8')));

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // MJML writes tables with `align` and `height="auto"` for Outlook, and a div with role=article where Outlook knows
    // no article.
    'no-deprecated-attr': 'off',
    'attribute-allowed-values': 'off',
    'prefer-native-element': 'off',
  },
});

/**
 * What is wrong with the HTML of emails: too large, markup that is not valid or not accessible, and features that a
 * main mail client lacks. Emails of one segment and language differ in words alone, so that the first of each is looked
 * at, and the longest.
 */
export async function checkEmailForm(messages: SampleMessages): Promise<readonly Finding[]> {
  const { artifact, houseStyle } = messages;
  const emails = channelsOf(artifact.definition).includes('email') ? [...messages.all(['email'])] : [];
  const findings: Finding[] = [];
  const looked = new Set<string>();
  for (const { variant, message } of outermost(emails)) {
    if (message.channel !== 'email') continue;
    const html = (await prepareEmail(message.shape, houseStyle)).html(message.fields);
    const build = buildOf(html);
    const found = [...sizeOf(html), ...(await markupOf(html)), ...(looked.has(build) ? [] : supportOf(html))];
    looked.add(build);
    findings.push(
      ...found.map((told) => ({
        ...told,
        place: { artifact: artifact.name, file: `${houseStyle.id}/email.mjml`, variant: describeVariant(variant) },
        variants: 1,
      })),
    );
  }
  return findings;
}

/** The shortest and the longest email of each segment and language. */
function outermost(emails: readonly SampleMessage[]): readonly SampleMessage[] {
  const groups = new Map<string, SampleMessage[]>();
  for (const email of emails) {
    const key = `${email.variant.segment} ${email.variant.language}`;
    groups.set(key, [...(groups.get(key) ?? []), email]);
  }
  return [...groups.values()].flatMap((group) => {
    const [shortest, ...others] = group.sort((one, other) => lengthOf(one) - lengthOf(other));
    return [shortest, others.at(-1)].filter((email) => email !== undefined);
  });
}

function lengthOf({ message }: SampleMessage): number {
  return JSON.stringify(message.shape).length;
}

type Told = Pick<Finding, 'code' | 'severity' | 'found' | 'expected'>;

function sizeOf(html: string): readonly Told[] {
  const size = Buffer.byteLength(html);
  return size <= MOST_HTML
    ? []
    : [
        {
          code: 'email-size',
          severity: 'error',
          found: `${Math.round(size / 1000)} kB`,
          expected: `at most ${MOST_HTML / 1000} kB: Gmail cuts off what comes after`,
        },
      ];
}

async function markupOf(html: string): Promise<readonly Told[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, ruleUrl }) => ({
      code: 'email-markup',
      severity: 'error' as const,
      found: message,
      expected: `markup that keeps ${ruleId} (${ruleUrl ?? 'html-validate'})`,
    })),
  );
}

/** An email without its words and addresses: whether a client can show it depends on its tags and styles. */
function buildOf(html: string): string {
  return html
    .split(/(<style.*?<\/style>)/s)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replaceAll(/>[^<]+</g, '><').replaceAll(/ (?:href|alt|title|aria-label|lang)="[^"]*"/g, '')))
    .join('');
}

/** Features that a client lacks, by the data of caniemail.com that came with the package. */
function supportOf(html: string): readonly Told[] {
  const { issues } = caniemail({ clients: [...CLIENTS], html });
  const lacking = new Map<string, string[]>();
  for (const [client, missed] of issues.errors) {
    for (const { title } of missed) {
      if (!(title in GRACEFUL)) lacking.set(title, [...(lacking.get(title) ?? []), client]);
    }
  }
  return [...lacking].map(([title, clients]) => ({
    code: 'email-support',
    severity: 'warning',
    found: `${title}, which ${[...new Set(clients)].join(', ')} cannot show`,
    expected: 'what all main clients show, or a line in dropped-without-harm.json that says why it may be dropped',
  }));
}
