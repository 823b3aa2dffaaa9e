import type { InAppBlock } from '@aanreik/components';
import { type Example, examples } from '@aanreik/components/examples';
import { isInAppBlock } from '@aanreik/components/in-app';
import { contactBlock, dataUseBlock, defineArtifact, type InAppOutline, type LoadedArtifact, type Outline, signOffBlock } from '@aanreik/compose';
import { type Fields, type InAppShape, text, toHref } from '@aanreik/message';
import { type CatalogueFile, type TextTree, Wording } from '@aanreik/wording';
import { nextSteps } from './artifacts.ts';

/** Every example of every block that can appear in an app. */
export const inAppExamples = Object.entries(examples).flatMap(([kind, ofKind]) =>
  Object.entries<Example<(typeof ofKind)[string]['block']>>(ofKind).flatMap(([name, { block, fields = {} }]) =>
    isInAppBlock(block) ? [{ name: `${kind} ${name}`, block, fields }] : [],
  ),
);

/** A message with each kind of inline, and a field in a paragraph, in strong, in a link and in a list. */
export const everyInline: InAppShape<InAppBlock> = {
  channel: 'in-app',
  language: 'nl',
  title: 'Een tip',
  blocks: [
    { kind: 'paragraph', text: [...text('Beste '), { kind: 'field', name: 'name' }, ...text(',')] },
    {
      kind: 'paragraph',
      text: [
        { kind: 'strong', children: [{ kind: 'field', name: 'name' }] },
        { kind: 'foreign', language: 'en', children: text('one-stop shop') },
        { kind: 'link', href: toHref('https://wilgendam.example/a?b=1&c=2'), children: [...text('voor '), { kind: 'field', name: 'name' }] },
      ],
    },
    { kind: 'list', items: [[{ kind: 'field', name: 'name' }], text('{{name}} \\ <i>')] },
  ],
};

export function shapeOf(blocks: readonly InAppBlock[], language = 'nl'): InAppShape<InAppBlock> {
  return { channel: 'in-app', language, title: 'Een tip', blocks };
}

export const named = (name: string): Fields => ({ name });

const inApp: Outline<unknown, InAppOutline> = (compose) => ({
  title: compose.fixed('email.subject'),
  blocks: [
    { kind: 'note', title: compose.text('freedom.title'), text: compose.text('freedom.text') },
    contactBlock(compose),
    signOffBlock(compose),
    dataUseBlock(compose),
  ],
});

/** Drafts say nothing of the maker of a package: no artifact is sent inside one in their language. */
function knowingTheMaker(file: CatalogueFile): CatalogueFile {
  const dataUse = treeAt(file.texts, 'dataUse');
  return { ...file, texts: { ...file.texts, dataUse: { ...dataUse, who: { inApp: '+', ...treeAt(dataUse, 'who') } } } };
}

function treeAt(texts: TextTree, key: string): TextTree {
  const found = texts[key];
  return typeof found === 'object' && !Array.isArray(found) ? (found as TextTree) : {};
}

/**
 * The wording of "Welke stappen zet u?" in a message for an app: what the channel needs, and no artifact that anyone is
 * sent.
 */
export const inAppArtifact: LoadedArtifact = {
  ...nextSteps,
  wording: new Wording(
    nextSteps.wording.catalogues.map((catalogue) =>
      catalogue.namespace === 'shared' ? { ...catalogue, files: catalogue.files.map(knowingTheMaker) } : catalogue,
    ),
  ),
  definition: defineArtifact({ ...nextSteps.definition, outlines: { inApp } }),
};
