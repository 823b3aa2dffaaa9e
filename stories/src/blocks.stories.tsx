import type { Meta, StoryObj } from '@storybook/react-vite';
import { BlockFields, ExamplesAsText, ExamplesInApp, ExamplesInEmail, ExamplesInLetter } from './block-examples.tsx';
import { BlockGallery, inAppKinds } from './block-gallery.tsx';
import { blockStyleOf, type Globals } from './workbench/selection.ts';

export default { title: 'Blokken/Alle blokken' } satisfies Meta;

type Story = StoryObj;

function styleOf(globals: object): string {
  return blockStyleOf(globals as Globals);
}

export const InDeBrief: Story = {
  name: 'In de brief',
  render: (_args, { globals }) => <BlockGallery>{(kind) => <ExamplesInLetter kind={kind} houseStyle={styleOf(globals)} />}</BlockGallery>,
};

export const InDeEmail: Story = {
  name: 'In de e-mail',
  render: (_args, { globals }) => <BlockGallery>{(kind) => <ExamplesInEmail kind={kind} houseStyle={styleOf(globals)} />}</BlockGallery>,
};

export const InEenPakket: Story = {
  name: 'In een boekhoudpakket',
  render: (_args, { globals }) => <BlockGallery kinds={inAppKinds}>{(kind) => <ExamplesInApp kind={kind} houseStyle={styleOf(globals)} />}</BlockGallery>,
};

export const AlsTekst: Story = {
  name: 'Als tekst',
  render: (_args, { globals }) => <BlockGallery>{(kind) => <ExamplesAsText kind={kind} houseStyle={styleOf(globals)} />}</BlockGallery>,
};

export const Velden: Story = {
  render: (_args, { globals }) => <BlockGallery>{(kind) => <BlockFields kind={kind} houseStyle={styleOf(globals)} />}</BlockGallery>,
};
