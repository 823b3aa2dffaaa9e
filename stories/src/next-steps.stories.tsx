import type { Channel } from '@aanreik/message';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { messagePath } from '../rendering/contract.ts';
import { EmailPreview } from './email-preview.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { type MessageArgs, messageArgs, messageArgTypes } from './message-controls.ts';
import { SmsPreview } from './sms-preview.tsx';

const meta = {
  title: 'Berichten/Welke stappen zet u?',
  args: messageArgs,
  argTypes: messageArgTypes,
} satisfies Meta<MessageArgs>;

export default meta;

type Story = StoryObj<MessageArgs>;

const PATIENCE = { timeout: 30_000 };

function pathOf(args: MessageArgs, channel: Channel): string {
  const { segment, leesniveau: level, taal: language, huisstijl: houseStyle, betaalachterstanden } = args;
  return messagePath({ artifact: 'next-steps', segment, level, language, houseStyle, columns: { arrears: betaalachterstanden.join(';') } }, channel);
}

export const Brief: Story = {
  render: (args) => <LetterPreview path={pathOf(args, 'letter')} />,
  play: async ({ canvas }) => {
    const pages = await canvas.findAllByRole<HTMLImageElement>('img', { name: /^Brief, pagina/ }, PATIENCE);
    await expect(pages).toHaveLength(2);
    for (const page of pages) await waitFor(() => expect(page.naturalHeight).toBeGreaterThan(1500));
  },
};

export const Email: Story = {
  name: 'E-mail',
  render: (args) => <EmailPreview path={pathOf(args, 'email')} />,
  play: async ({ canvas }) => {
    for (const title of ['E-mail op een telefoon', 'E-mail op een computer']) {
      const frame = await canvas.findByTitle<HTMLIFrameElement>(title, {}, PATIENCE);
      await waitFor(() => expect(frame.contentDocument?.querySelector('h1')).toHaveTextContent('Welke stappen zet u?'));
      await waitFor(() => expect(frame.clientHeight).toBeGreaterThan(1000));
      await expect(frame.contentDocument?.documentElement.scrollWidth).toBeLessThanOrEqual(frame.clientWidth);
    }
  },
};

export const Sms: Story = {
  name: 'Sms',
  render: (args) => <SmsPreview path={pathOf(args, 'sms')} language={args.taal} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^[12] del?en?$|^1 deel$/, {}, PATIENCE)).toBeVisible();
    await expect(canvas.getByText(/^\d+ tekens$/)).toBeVisible();
    await expect(canvas.getByText('GSM-7, gewone tekens')).toBeVisible();
    await expect(canvas.getByText(/^Beste Nadia/)).toBeVisible();
  },
};
