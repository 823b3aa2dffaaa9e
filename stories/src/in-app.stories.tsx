import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { inAppExamplePath } from '../rendering/contract.ts';
import { type Colours, InAppPreview } from './in-app-preview.tsx';
import { houseStyleControl } from './message-controls.ts';

interface InAppArgs {
  readonly huisstijl: string;
  readonly kleuren: Colours;
}

const meta = {
  title: 'Berichten/In een boekhoudpakket',
  args: { huisstijl: 'wilgendam', kleuren: 'organisatie' },
  argTypes: {
    huisstijl: houseStyleControl(),
    kleuren: {
      options: ['organisatie', 'pakket'],
      control: { type: 'inline-radio', labels: { organisatie: 'Van de organisatie', pakket: 'Van het pakket' } },
    },
  },
} satisfies Meta<InAppArgs>;

export default meta;

type Story = StoryObj<InAppArgs>;

const PATIENCE = { timeout: 30_000 };

/** The message in the screen, which must not be wider than its place. */
async function shown(canvas: { findByTestId: (id: string, options: object, patience: object) => Promise<HTMLElement> }): Promise<Element> {
  const place = await canvas.findByTestId('in-app', {}, PATIENCE);
  await waitFor(() => expect(place.shadowRoot?.querySelector('h3')).toHaveTextContent('Een tip die u tijd kan schelen'));
  await expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth);
  const message = place.shadowRoot?.querySelector('section');
  if (!message) throw new Error('no message in the screen');
  return message;
}

const onComputer = ({ huisstijl, kleuren }: InAppArgs) => <InAppPreview path={inAppExamplePath(huisstijl)} screen="computer" colours={kleuren} />;

export const Computer: Story = {
  name: 'Op een computer',
  render: onComputer,
  play: async ({ canvas }) => {
    const message = await shown(canvas);
    await expect(getComputedStyle(message).fontFamily).toMatch(/^Georgia/);
  },
};

export const Telefoon: Story = {
  name: 'Op een telefoon',
  render: ({ huisstijl, kleuren }) => <InAppPreview path={inAppExamplePath(huisstijl)} screen="telefoon" colours={kleuren} />,
  play: async ({ canvas }) => {
    const message = await shown(canvas);
    for (const link of message.querySelectorAll('.aanreik-button')) await expect(link.clientHeight).toBeGreaterThanOrEqual(40);
  },
};

export const KleurenVanHetPakket: Story = {
  name: 'In de kleuren van het pakket',
  args: { kleuren: 'pakket' },
  render: onComputer,
  play: async ({ canvas }) => {
    const button = (await shown(canvas)).querySelector('.aanreik-button');
    if (button === null) throw new Error('no button');
    await expect(getComputedStyle(button).backgroundColor).toBe('rgb(91, 63, 160)');
  },
};
