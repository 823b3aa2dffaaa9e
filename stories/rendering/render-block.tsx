import type { Block, BlockKind } from '@aanreik/components';
import { type Example, examples } from '@aanreik/components/examples';
import { isInAppBlock } from '@aanreik/components/in-app';
import { textOfBlocks } from '@aanreik/components/text';
import { renderEmail } from '@aanreik/email';
import { type HouseStyle, loadHouseStyle } from '@aanreik/house-style';
import { renderToBuffer } from '@react-pdf/renderer';
import { blockNames } from '../src/block-names.ts';
import { blockFields } from './block-fields.ts';
import { BlockPages } from './block-pages.tsx';
import type { RenderedBlock, RenderedInApp } from './contract.ts';
import { renderedInApp } from './render-in-app.ts';

/** The examples of a block as a PDF with a page for each. */
export async function renderBlockPages(kind: BlockKind, houseStyle: string): Promise<Uint8Array> {
  return renderToBuffer(<BlockPages examples={examplesOf(kind)} houseStyle={loadHouseStyle(houseStyle)} />);
}

/** The examples of a block in an email and as plain text, as JSON. */
export async function renderBlockOnScreen(kind: BlockKind, houseStyle: string): Promise<string> {
  const bare = { ...loadHouseStyle(houseStyle), emailFrame: BARE_FRAME };
  const emails = await Promise.all(examplesOf(kind).map((example) => renderAlone(example, bare)));
  const texts = examplesOf(kind).map(({ block, fields = {} }) => textOfBlocks([block], fields).join('\n').trim());
  const inApp = renderInApp(kind, bare);
  return JSON.stringify({ emails, texts, fields: blockFields(kind), ...(inApp === undefined ? {} : { inApp }) } satisfies RenderedBlock);
}

function renderInApp(kind: BlockKind, houseStyle: HouseStyle): RenderedInApp | undefined {
  const blocks = examplesOf(kind).flatMap(({ block }) => (isInAppBlock(block) ? [block] : []));
  const fields = Object.assign({}, ...examplesOf(kind).map((example) => example.fields));
  return blocks.length === 0
    ? undefined
    : renderedInApp({ channel: 'in-app', language: 'nl', title: `Voorbeeld: ${blockNames[kind].name}`, blocks }, fields, houseStyle);
}

function examplesOf(kind: BlockKind): readonly Example<Block>[] {
  return Object.values<Example<Block>>(examples[kind]);
}

async function renderAlone({ block, fields = {} }: Example<Block>, houseStyle: HouseStyle): Promise<string> {
  const shape = { channel: 'email', language: 'nl', date: '2026-11-23', subject: 'Voorbeeld', preheader: '', footer: [], blocks: [block] } as const;
  return renderEmail(shape, fields, houseStyle);
}

/** A frame without a letterhead, so that a block is alone between the same tables and styles as in a real email. */
const BARE_FRAME = `
<mjml lang="{{language}}">
  <mj-head><mj-title>{{subject}}</mj-title></mj-head>
  <mj-body width="640px" background-color="{{light.paper}}">
    <mj-section padding="24px 28px 12px"><mj-column><mj-text padding="0">{{content}}{{footer}}</mj-text></mj-column></mj-section>
  </mj-body>
</mjml>`;
