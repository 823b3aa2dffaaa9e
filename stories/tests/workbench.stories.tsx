import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import * as annualOverview from '../src/annual-overview.stories.tsx';
import * as nextSteps from '../src/next-steps.stories.tsx';
import * as suggestion from '../src/suggestion.stories.tsx';
import { PATIENCE } from './patience.ts';

export default { title: 'Tests/Werkbank', tags: ['!dev', '!autodocs'] } satisfies Meta;

export const ATextIsChangedWithTheKeyboardAndAWrongOneIsRefused: StoryObj = {
  ...nextSteps.Werkbank,
  globals: { kanaal: 'email' },
  play: async ({ canvas, canvasElement }) => {
    const first = await canvas.findByRole('tab', { name: 'Leesniveau' }, PATIENCE);
    first.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect(canvas.getByRole('tab', { name: 'Tekst' })).toHaveFocus();
    const frame = () => canvasElement.querySelector('iframe')?.contentDocument?.body;
    const field = await canvas.findByRole<HTMLTextAreaElement>('textbox', { name: 'title' }, PATIENCE);
    await userEvent.clear(field);
    await userEvent.type(field, 'Een heel andere kop');
    await waitFor(() => expect(frame()).toHaveTextContent('Een heel andere kop'), PATIENCE);
    await userEvent.type(field, ' {{{{onbekend}}');
    await expect(await canvas.findByText(/onbekend/, { selector: '.verdict' }, PATIENCE)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Bewaar' }));
    await expect(await canvas.findByText(/^Niet bewaard/, {}, PATIENCE)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Zet terug' }));
    await waitFor(() => expect(frame()).not.toHaveTextContent('Een heel andere kop'), PATIENCE);
  },
};

export const AChangedTextIsSaved: StoryObj = {
  ...annualOverview.Werkbank,
  globals: { kanaal: 'sms' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: 'Tekst' }, PATIENCE));
    const field = await canvas.findByRole<HTMLTextAreaElement>('textbox', { name: 'sms.text' }, PATIENCE);
    await expect(canvas.queryByText(/^Concept/)).toBeNull();
    await userEvent.type(field, ' Tot ziens.');
    // An approval was of what the text said.
    await expect(await canvas.findByText(/^Concept, nog niet nagekeken/, {}, PATIENCE)).toBeVisible();
    await expect(await canvas.findByText(/^Concept: nog niet goedgekeurd/, {}, PATIENCE)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Bewaar' }));
    await expect(await canvas.findByText(/^Bewaard\..* 1 tekst is een concept tot iemand hem goedkeurt\.$/, {}, PATIENCE)).toBeVisible();
    // Nothing is left to put back: what is shown is what is in the file.
    await waitFor(() => expect(canvas.queryByRole('button', { name: 'Zet terug' })).toBeNull());
    await waitFor(() => expect(canvas.getByText(/Tot ziens\. Geen sms meer\? \S+$/, { selector: '.bubble span' })).toBeVisible(), PATIENCE);
    await expect(canvas.getByRole<HTMLTextAreaElement>('textbox', { name: 'sms.text' }).value).toMatch(/Tot ziens\.$/);
  },
};

export const AHardSentenceIsMarkedInItsPlace: StoryObj = {
  ...nextSteps.Werkbank,
  globals: { kanaal: 'email' },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: 'Tekst' }, PATIENCE));
    const field = await canvas.findByRole<HTMLTextAreaElement>('textbox', { name: 'title' }, PATIENCE);
    await userEvent.clear(field);
    await userEvent.type(field, 'Met betrekking tot uw betalingsverplichtingen');
    await userEvent.click(canvas.getByRole('tab', { name: 'Leesniveau' }));
    const hard = await canvas.findByRole('button', { name: /Met betrekking tot/i }, PATIENCE);
    await userEvent.click(hard);
    await waitFor(() => expect(canvasElement.querySelector('iframe')?.contentDocument?.querySelector('mark')).toHaveTextContent(/betrekking/i), PATIENCE);
  },
};

export const EachBlockSaysWhyItIsThere: StoryObj = {
  ...nextSteps.Werkbank,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: 'Controles' }, PATIENCE));
    await expect(canvas.getByText('Dit bericht houdt zich aan alle regels.')).toBeVisible();
    await userEvent.click(canvas.getByRole('tab', { name: 'Waarom' }));
    const block = canvas.getByRole('button', { name: 'Uw gegevens' });
    block.focus();
    await waitFor(() => expect(block).toHaveAttribute('aria-pressed', 'true'));
    await expect(canvas.getByText(/hoe weten zij dit van mij/)).toBeVisible();
  },
};

export const AnArmStandsBesideTheUsualWording: StoryObj = {
  ...nextSteps.Vergelijk,
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('heading', { name: /Onbekend, B1, Nederlands, warm/ }, PATIENCE);
    await waitFor(() => expect(canvasElement.querySelector('[aria-label="Rechts"] mark')).toHaveTextContent('Zullen we samen kijken'), PATIENCE);
  },
};

export const AnotherSegmentHasOtherWords: StoryObj = {
  ...nextSteps.Vergelijk,
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('heading', { name: /Onbekend, B1, Nederlands, warm/ }, PATIENCE);
    await userEvent.selectOptions(canvas.getByLabelText('Formulering'), '-');
    await userEvent.selectOptions(canvas.getByLabelText('Segment'), 'Voorzichtige Hulpzoeker');
    await canvas.findByRole('heading', { name: /Voorzichtige Hulpzoeker, B1/ }, PATIENCE);
    await waitFor(() => expect(canvasElement.querySelectorAll('[aria-label="Rechts"] mark').length).toBeGreaterThan(3), PATIENCE);
  },
};

export const EveryVariantHasAThumbnail: StoryObj = {
  ...nextSteps.AlleVarianten,
  play: async ({ canvas }) => {
    // Four segments at two levels: this artifact has no B2.
    await waitFor(() => expect(canvas.getAllByRole('img', { name: /pagina 1/ })).toHaveLength(8), PATIENCE);
    await expect(canvas.getAllByText(/geen fouten/)).toHaveLength(8);
  },
};

export const ABlamingWordIsFoundInASms: StoryObj = {
  ...nextSteps.Werkbank,
  globals: { kanaal: 'sms' },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: 'Tekst' }, PATIENCE));
    const field = await canvas.findByRole<HTMLTextAreaElement>('textbox', { name: 'sms.text' }, PATIENCE);
    await userEvent.type(field, ' Dat is uw eigen schuld.');
    await userEvent.click(canvas.getByRole('tab', { name: 'Controles' }));
    await userEvent.click(await canvas.findByRole('button', { name: /eigen schuld/ }, PATIENCE));
    await waitFor(() => expect(canvasElement.querySelector('.bubble mark')).toHaveTextContent(/eigen schuld/));
  },
};

export const AMessageInAPackageIsPointedAt: StoryObj = {
  ...suggestion.Werkbank,
  globals: { kanaal: 'in-app' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: 'Waarom' }, PATIENCE));
    const words = await waitFor(() => {
      const found = canvas.getByTestId('in-app').shadowRoot?.querySelector('.aanreik-note p');
      if (!(found instanceof HTMLElement)) throw new Error('the note is not there yet');
      return found;
    }, PATIENCE);
    await userEvent.hover(words);
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Geruststelling' })).toHaveAttribute('aria-pressed', 'true'));
  },
};

export const AnArmThatIsApprovedIsNoDraft: StoryObj = {
  ...nextSteps.Werkbank,
  globals: { formulering: 'warm', kanaal: 'email' },
  play: async ({ canvas, canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('iframe')?.contentDocument?.body).toHaveTextContent('Zullen we samen kijken?'), PATIENCE);
    await expect(canvas.queryByText(/^Concept/)).toBeNull();
  },
};

export const ADraftSaysThatItIsNotSent: StoryObj = {
  ...nextSteps.Werkbank,
  globals: { taal: 'ar' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Concept, nog niet nagekeken/, {}, PATIENCE)).toBeVisible();
  },
};
