import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { blockKinds, exampleNames, inAppKinds } from '../src/block-gallery.tsx';
import * as staff from '../src/blocks.stories.tsx';
import { PATIENCE } from './patience.ts';

export default { title: 'Tests/Blokken', tags: ['!dev', '!autodocs'] } satisfies Meta;

const exampleCount = blockKinds.flatMap(exampleNames).length;

export const EveryExampleIsPrinted: StoryObj = {
  ...staff.InDeBrief,
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('img')).toHaveLength(exampleCount), PATIENCE);
    for (const page of canvas.getAllByRole<HTMLImageElement>('img')) await waitFor(() => expect(page.naturalHeight).toBeGreaterThan(150));
  },
};

export const EveryExampleFitsAnEmail: StoryObj = {
  ...staff.InDeEmail,
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByTitle(/, /)).toHaveLength(exampleCount), PATIENCE);
    for (const frame of canvas.getAllByTitle<HTMLIFrameElement>(/, /)) {
      await waitFor(() => expect(frame.contentDocument?.body).toHaveTextContent(/\w{3}/));
      await expect(frame.contentDocument?.documentElement.scrollWidth).toBeLessThanOrEqual(frame.clientWidth);
    }
  },
};

export const ExamplesFitABookkeepingPackage: StoryObj = {
  ...staff.InEenPakket,
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByTestId('in-app')).toHaveLength(inAppKinds.length), PATIENCE);
    for (const place of canvas.getAllByTestId('in-app')) {
      await waitFor(() => expect(place.shadowRoot?.querySelector('section')).toHaveTextContent(/\w{3}/));
      await expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth);
    }
  },
};

export const EveryExampleReadsAsText: StoryObj = {
  ...staff.AlsTekst,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/1\. Open uw post \(15 minuten\)/, {}, PATIENCE)).toBeVisible();
    await waitFor(() => expect(canvas.getAllByRole('figure')).toHaveLength(exampleCount), PATIENCE);
  },
};

export const EveryBlockHasItsFields: StoryObj = {
  ...staff.Velden,
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('table')).toHaveLength(blockKinds.length), PATIENCE);
    await expect(canvas.getAllByRole('rowheader').length).toBeGreaterThan(blockKinds.length);
  },
};
