import type { BlockKind } from '@aanreik/components';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { ExamplesAsText, ExamplesInApp, ExamplesInEmail, ExamplesInLetter } from './block-examples.tsx';
import { BlockGallery, blockKinds, exampleNames, inAppKinds } from './block-gallery.tsx';
import { blockNames } from './block-names.ts';
import { houseStyleControl } from './message-controls.ts';

interface BlockArgs {
  readonly blok: BlockKind | 'alle';
  readonly huisstijl: string;
}

const meta = {
  title: 'Blokken/Alle blokken',
  args: { blok: 'alle', huisstijl: 'wilgendam' },
  argTypes: {
    blok: {
      options: ['alle', ...blockKinds],
      control: { type: 'select', labels: { alle: 'Alle blokken', ...Object.fromEntries(blockKinds.map((kind) => [kind, blockNames[kind].name])) } },
    },
    huisstijl: houseStyleControl(),
  },
} satisfies Meta<BlockArgs>;

export default meta;

type Story = StoryObj<BlockArgs>;

const PATIENCE = { timeout: 40_000 };

const exampleCount = blockKinds.flatMap(exampleNames).length;

export const InDeBrief: Story = {
  name: 'In de brief',
  render: ({ blok, huisstijl }) => <BlockGallery only={blok}>{(kind) => <ExamplesInLetter kind={kind} houseStyle={huisstijl} />}</BlockGallery>,
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('img')).toHaveLength(exampleCount), PATIENCE);
    for (const page of canvas.getAllByRole<HTMLImageElement>('img')) await waitFor(() => expect(page.naturalHeight).toBeGreaterThan(150));
  },
};

export const InDeEmail: Story = {
  name: 'In de e-mail',
  render: ({ blok, huisstijl }) => <BlockGallery only={blok}>{(kind) => <ExamplesInEmail kind={kind} houseStyle={huisstijl} />}</BlockGallery>,
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByTitle(/, /)).toHaveLength(exampleCount), PATIENCE);
    for (const frame of canvas.getAllByTitle<HTMLIFrameElement>(/, /)) {
      await waitFor(() => expect(frame.contentDocument?.body).toHaveTextContent(/\w{3}/));
      await expect(frame.contentDocument?.documentElement.scrollWidth).toBeLessThanOrEqual(frame.clientWidth);
    }
  },
};

export const InEenPakket: Story = {
  name: 'In een boekhoudpakket',
  render: ({ blok, huisstijl }) => (
    <BlockGallery only={blok} kinds={inAppKinds}>
      {(kind) => <ExamplesInApp kind={kind} houseStyle={huisstijl} />}
    </BlockGallery>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByTestId('in-app')).toHaveLength(inAppKinds.length), PATIENCE);
    for (const place of canvas.getAllByTestId('in-app')) {
      await waitFor(() => expect(place.shadowRoot?.querySelector('section')).toHaveTextContent(/\w{3}/));
      await expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth);
    }
  },
};

export const AlsTekst: Story = {
  name: 'Als tekst',
  render: ({ blok, huisstijl }) => <BlockGallery only={blok}>{(kind) => <ExamplesAsText kind={kind} houseStyle={huisstijl} />}</BlockGallery>,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/1\. Open uw post \(15 minuten\)/, {}, PATIENCE)).toBeVisible();
    await waitFor(() => expect(canvas.getAllByRole('figure')).toHaveLength(exampleCount), PATIENCE);
  },
};
