import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inAppExamplePath, type RenderedInApp } from '../rendering/contract.ts';
import { ShownWhenReady } from './shown-when-ready.tsx';
import { useRendered } from './use-rendered.ts';
import type { Globals } from './workbench/choice.ts';
import { InAppView } from './workbench/in-app-view.tsx';

export default { title: 'Berichten/In een boekhoudpakket' } satisfies Meta;

const PATIENCE = { timeout: 40_000 };

const readInApp = (response: Response): Promise<RenderedInApp> => response.json();

/** A made-up message, to see the channel by itself. */
function ExampleInApp({ houseStyle }: { readonly houseStyle: string }) {
  const rendered = useRendered(inAppExamplePath(houseStyle), readInApp);
  return (
    <div className="desk">
      <ShownWhenReady rendered={rendered}>{(inApp) => <InAppView inApp={inApp} marked={undefined} />}</ShownWhenReady>
    </div>
  );
}

export const Voorbeeld: StoryObj = {
  render: (_args, { globals }) => <ExampleInApp houseStyle={(globals as Globals & object).huisstijl} />,
  play: async ({ canvas }) => {
    const place = await canvas.findByTestId('in-app', {}, PATIENCE);
    const button = () => place.shadowRoot?.querySelector('.aanreik-button') ?? null;
    await waitFor(() => expect(place.shadowRoot?.querySelector('h3')).toHaveTextContent('Een tip die u tijd kan schelen'));
    for (const screen of ['computer', 'telefoon']) {
      await userEvent.click(canvas.getByRole('button', { name: screen }));
      const screenAround = place.closest('.package');
      for (const shown of [place, canvas.getByRole('table')])
        await expect(shown.getBoundingClientRect().right).toBeLessThanOrEqual(screenAround?.getBoundingClientRect().right ?? 0);
      await expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth);
      await expect(button()?.clientHeight).toBeGreaterThanOrEqual(40);
    }
    await userEvent.click(canvas.getByRole('checkbox', { name: /kleuren van het pakket/ }));
    await waitFor(() => expect(button()).toHaveStyle({ backgroundColor: 'rgb(91, 63, 160)', fontFamily: 'Georgia, "DejaVu Serif", serif' }));
  },
};
