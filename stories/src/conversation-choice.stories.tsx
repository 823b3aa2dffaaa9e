import type { Channel } from '@aanreik/message';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { messagePath } from '../rendering/contract.ts';
import { EmailPreview } from './email-preview.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { type MessageArgs, messageArgs, messageArgTypes } from './message-controls.ts';
import { SmsPreview } from './sms-preview.tsx';

/** What staff can vary: who it is for, and which of the three forms it is. */
type ChoiceArgs = Omit<MessageArgs, 'betaalachterstanden'> & { readonly vorm: 'whom' | 'what' | 'how' };

const { betaalachterstanden: _args, ...args } = messageArgs;
const { betaalachterstanden: _argTypes, ...argTypes } = messageArgTypes;

const FORM_NAMES = { whom: 'Kies met wie', what: 'Kies waarover', how: 'Kies mens of chatbot' } as const;

const meta = {
  title: 'Berichten/Kies zelf uw gesprek',
  args: { ...args, vorm: 'whom' },
  argTypes: { ...argTypes, vorm: { options: Object.keys(FORM_NAMES), control: { type: 'inline-radio', labels: FORM_NAMES } } },
} satisfies Meta<ChoiceArgs>;

export default meta;

type Story = StoryObj<ChoiceArgs>;

const PATIENCE = { timeout: 30_000 };

function pathOf({ segment, leesniveau: level, taal: language, huisstijl: houseStyle, vorm: form }: ChoiceArgs, channel: Channel): string {
  return messagePath({ artifact: 'conversation-choice', segment, level, language, houseStyle, columns: { form } }, channel);
}

export const Brief: Story = {
  render: (chosen) => <LetterPreview path={pathOf(chosen, 'letter')} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('img', { name: /^Brief, pagina/ }, PATIENCE)).toHaveLength(2);
  },
};

export const Email: Story = {
  name: 'E-mail',
  render: (chosen) => <EmailPreview path={pathOf(chosen, 'email')} />,
  play: async ({ canvas }) => {
    const frame = await canvas.findByTitle<HTMLIFrameElement>('E-mail op een telefoon', {}, PATIENCE);
    await waitFor(() => expect(frame.contentDocument?.querySelectorAll('img[alt*="haar"]')).toHaveLength(3));
    for (const photo of frame.contentDocument?.querySelectorAll<HTMLImageElement>('img[alt*="haar"]') ?? [])
      await waitFor(() => expect(photo.naturalWidth).toBeGreaterThan(100));
    await expect(frame.contentDocument?.documentElement.scrollWidth).toBeLessThanOrEqual(frame.clientWidth);
  },
};

export const Sms: Story = {
  name: 'Sms',
  render: (chosen) => <SmsPreview path={pathOf(chosen, 'sms')} language={chosen.taal} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('2 delen', {}, PATIENCE)).toBeVisible();
    await expect(canvas.getByText(/ANNELIES/)).toBeVisible();
  },
};
