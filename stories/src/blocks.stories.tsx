import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { BlockFields, ExamplesAsText, ExamplesInApp, ExamplesInEmail, ExamplesInLetter } from './block-examples.tsx';
import { BlockGallery, blockKinds, exampleNames, inAppKinds } from './block-gallery.tsx';
import type { Globals } from './workbench/choice.ts';

export default { title: 'Blokken/Alle blokken' } satisfies Meta;

type Story = StoryObj;

const PATIENCE = { timeout: 90_000 };

const exampleCount = blockKinds.flatMap(exampleNames).length;

function styleOf(globals: object): string {
  return (globals as Globals).huisstijl;
}

export const InDeBrief: Story = {
  name: 'In de brief',
  render: (_args, { globals }) => <BlockGallery>{(kind) => <ExamplesInLetter kind={kind} houseStyle={styleOf(globals)} />}</BlockGallery>,
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('img')).toHaveLength(exampleCount), PATIENCE);
    for (const page of canvas.getAllByRole<HTMLImageElement>('img')) await waitFor(() => expect(page.naturalHeight).toBeGreaterThan(150));
  },
};

export const InDeEmail: Story = {
  name: 'In de e-mail',
  render: (_args, { globals }) => <BlockGallery>{(kind) => <ExamplesInEmail kind={kind} houseStyle={styleOf(globals)} />}</BlockGallery>,
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
  render: (_args, { globals }) => <BlockGallery kinds={inAppKinds}>{(kind) => <ExamplesInApp kind={kind} houseStyle={styleOf(globals)} />}</BlockGallery>,
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
  render: (_args, { globals }) => <BlockGallery>{(kind) => <ExamplesAsText kind={kind} houseStyle={styleOf(globals)} />}</BlockGallery>,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/1\. Open uw post \(15 minuten\)/, {}, PATIENCE)).toBeVisible();
    await waitFor(() => expect(canvas.getAllByRole('figure')).toHaveLength(exampleCount), PATIENCE);
  },
};

export const Velden: Story = {
  render: (_args, { globals }) => <BlockGallery>{(kind) => <BlockFields kind={kind} houseStyle={styleOf(globals)} />}</BlockGallery>,
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('table')).toHaveLength(blockKinds.length), PATIENCE);
    await expect(canvas.getAllByRole('rowheader').length).toBeGreaterThan(blockKinds.length);
  },
};
