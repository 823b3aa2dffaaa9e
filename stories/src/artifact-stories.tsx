import type { StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { ArtifactPage } from './artifact-page.tsx';
import { artifactChoices, type Globals } from './workbench/choice.ts';
import { Compare } from './workbench/compare.tsx';
import { Overview } from './workbench/overview.tsx';
import { Workbench } from './workbench/workbench.tsx';

const PATIENCE = { timeout: 90_000 };

/** Nothing that the page asked for came from another machine. */
function expectNothingFromElsewhere(): void {
  const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  expect(asked.filter(({ protocol, origin }) => protocol.startsWith('http') && origin !== location.origin).map(String)).toEqual([]);
}

/** The pages of an artifact: a folder under templates/ needs no more than a file that names it. */
export function artifactStories(artifact: string) {
  const werkbank: StoryObj = {
    name: 'Werkbank',
    render: (_args, { globals }) => <Workbench artifact={artifact} globals={globals as unknown as Globals} />,
    play: async ({ canvas, canvasElement }) => {
      await expect(await canvas.findByRole('tab', { name: 'Leesniveau' }, PATIENCE)).toBeVisible();
      await waitFor(() => expect(canvasElement.querySelector('[data-waiting="false"]')).not.toBeNull(), PATIENCE);
      await expect(canvas.queryByRole('alert')).toBeNull();
      expectNothingFromElsewhere();
    },
  };
  const panelen: StoryObj = {
    name: 'Werkbank, een tekst veranderen',
    tags: ['!dev', '!autodocs'],
    globals: { kanaal: 'email' },
    render: (_args, { globals }) => <Workbench artifact={artifact} globals={globals as unknown as Globals} />,
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
  const waarom: StoryObj = {
    name: 'Werkbank, waarom en controles',
    tags: ['!dev', '!autodocs'],
    render: (_args, { globals }) => <Workbench artifact={artifact} globals={globals as unknown as Globals} />,
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
  const vergelijk: StoryObj = {
    name: 'Vergelijk',
    render: (_args, { globals }) => <Compare artifact={artifact} globals={globals as unknown as Globals} />,
    play: async ({ canvas, canvasElement }) => {
      await canvas.findByRole('heading', { name: /Onbekend, A2/ }, PATIENCE);
      await waitFor(() => expect(canvasElement.querySelectorAll('mark').length).toBeGreaterThan(3), PATIENCE);
    },
  };
  const overzicht: StoryObj = {
    name: 'Alle varianten',
    render: (_args, { globals }) => <Overview artifact={artifact} globals={globals as unknown as Globals} />,
    play: async ({ canvas }) => {
      await waitFor(() => expect(canvas.getAllByRole('figure')).toHaveLength(12), PATIENCE);
    },
  };
  const uitleg: StoryObj = {
    name: 'Uitleg',
    render: () => <ArtifactPage artifact={artifact} />,
    play: async ({ canvas }) => {
      await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(artifactChoices(artifact).title);
    },
  };
  return { werkbank, panelen, waarom, vergelijk, overzicht, uitleg };
}
