import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { UPDATE_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { expect, spyOn, userEvent, waitFor, within } from 'storybook/test';
import { type Edit, WORKBENCH, WORKBENCH_HEADER } from '../rendering/contract.ts';
import * as annualOverview from '../src/annual-overview.stories.tsx';
import * as nextSteps from '../src/next-steps.stories.tsx';
import * as suggestion from '../src/suggestion.stories.tsx';
import type { Globals } from '../src/workbench/selection.ts';
import { keepUnsaved, unsavedOf } from '../src/workbench/unsaved.ts';
import { Workbench } from '../src/workbench/workbench.tsx';
import { fieldCalled, press, selectIn, typeIn, typeInstead, wordsOf } from './fields.ts';
import { PATIENCE } from './patience.ts';

export default {
  title: 'Tests/Werkbank',
  tags: ['!dev', '!autodocs'],
  beforeEach: () => {
    for (const artifact of ['next-steps', 'annual-overview', 'suggestion']) keepUnsaved(artifact, []);
  },
} satisfies Meta;

type Canvas = Parameters<NonNullable<StoryObj['play']>>[0]['canvas'];

const openTexts = async (canvas: Canvas) => userEvent.click(await canvas.findByRole('tab', { name: 'Tekst' }, PATIENCE));

/** Holds the answers of the workbench to some requests until they are let through. */
function hold(wanted: (path: string, body: string) => boolean) {
  const real = window.fetch;
  const held: (() => void)[] = [];
  const spy = spyOn(window, 'fetch').mockImplementation(async (path, init) => {
    // Without its signal: what comes too late still comes.
    const { signal: _, ...asked } = init ?? {};
    const answer = await real(path, asked);
    if (wanted(String(path), String(init?.body))) await new Promise<void>((resolve) => held.push(resolve));
    return answer;
  });
  return { held, release: () => held.splice(0).forEach((resolve) => resolve()), stop: () => spy.mockRestore() };
}

export const ATextIsChangedWithTheKeyboardAndAWrongOneIsRefusedAtItsField: StoryObj = {
  ...nextSteps.Werkbank,
  globals: { kanaal: 'email' },
  play: async ({ canvas, canvasElement }) => {
    const first = await canvas.findByRole('tab', { name: 'Leesniveau' }, PATIENCE);
    first.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect(canvas.getByRole('tab', { name: 'Tekst' })).toHaveFocus();
    const frame = () => canvasElement.querySelector('iframe')?.contentDocument?.body;
    const field = await fieldCalled(canvas, 'Kop 1');
    await typeInstead(field, 'Een heel andere kop');
    await waitFor(() => expect(frame()).toHaveTextContent('Een heel andere kop'), PATIENCE);
    await expect(canvas.getByText('1 tekst nog niet bewaard')).toBeVisible();
    await typeIn(field, ' {{phon}}');
    await waitFor(() => expect(field).toHaveAttribute('aria-invalid', 'true'));
    await expect(field).toHaveAccessibleDescription(/“\{\{phon\}\}” bestaat niet in dit bericht\. Wel mag bijvoorbeeld: \{\{phone\}\}/);
    // Saving leads to what is wrong.
    await userEvent.click(canvas.getByRole('button', { name: 'Bewaar' }));
    await expect(field).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Zet terug' }));
    await waitFor(() => expect(frame()).not.toHaveTextContent('Een heel andere kop'), PATIENCE);
    await expect(field).toHaveAttribute('aria-invalid', 'false');
  },
};

export const APlaceholderIsAChipThatIsPutInMovedAndTakenAway: StoryObj = {
  ...nextSteps.Werkbank,
  globals: { kanaal: 'email' },
  play: async ({ canvas, canvasElement }) => {
    await openTexts(canvas);
    const field = await fieldCalled(canvas, 'Kop 1');
    const item = within(field.closest('li') as HTMLElement);
    await typeInstead(field, 'Bel nu ');
    await userEvent.click(item.getByText(/^Voeg in/));
    await userEvent.click(item.getByRole('button', { name: 'telefoonnummer' }));
    await expect(wordsOf(field)).toBe('Bel nu {{phone}}');
    const chip = () => within(field).getByRole('img', { name: 'Invulplek: telefoonnummer' });
    await expect(field).toHaveTextContent('Bel nu telefoonnummer');
    const frame = () => canvasElement.querySelector('iframe')?.contentDocument?.body;
    await waitFor(() => expect(frame()).toHaveTextContent(/Bel nu 085/), PATIENCE);
    await expect(chip()).toBeVisible();
    selectIn(field, 'Bel nu '.length, 'Bel nu {{phone}}'.length);
    press(field, 'ArrowLeft', { altKey: true });
    await expect(wordsOf(field)).toBe('Bel {{phone}}nu ');
    press(field, 'Backspace');
    await expect(wordsOf(field)).toBe('Bel nu ');
    press(field, 'z', { ctrlKey: true });
    await expect(wordsOf(field)).toBe('Bel {{phone}}nu ');
    // With one chip of a condition go the others, and the words stay.
    await typeInstead(field, 'Dag');
    await userEvent.click(item.getByText(/^Voeg in/));
    await userEvent.click(item.getByRole('button', { name: /^als er meer rekeningen zijn/ }));
    document.execCommand('insertText', false, 'allen');
    await waitFor(() => expect(wordsOf(field)).toBe('Dag{{#if several}}allen{{/if}}'));
    await userEvent.click(item.getByText(/^Voeg in/));
    await userEvent.click(item.getByRole('button', { name: 'anders' }));
    await expect(wordsOf(field)).toBe('Dag{{#if several}}allen{{else}}{{/if}}');
    await expect(within(field).getAllByRole('img')).toHaveLength(3);
    press(field, 'Backspace');
    await expect(wordsOf(field)).toBe('Dagallen');
    await userEvent.click(canvas.getByRole('button', { name: 'Zet terug' }));
  },
};

export const AMisspelledWordIsMarkedAndAnOwnWordIsAdded: StoryObj = {
  ...nextSteps.Werkbank,
  globals: { kanaal: 'sms' },
  play: async ({ canvas }) => {
    await openTexts(canvas);
    const field = await fieldCalled(canvas, 'Sms');
    const before = wordsOf(field);
    await typeIn(field, ' Uw rekning bij Wilgpas.');
    const said = within(await within(field.closest('li') as HTMLElement).findByRole('list', { name: 'Spelling' }, PATIENCE));
    await waitFor(() => expect([...field.querySelectorAll('.unknown-word')].map(({ textContent }) => textContent)).toEqual(['rekning', 'Wilgpas']));
    await userEvent.click(said.getByRole('button', { name: 'rekening in plaats van rekning' }));
    await expect(wordsOf(field)).toBe(`${before} Uw rekening bij Wilgpas.`);
    await userEvent.click(said.getByRole('button', { name: /^Ja, dit woord is goed.*Wilgpas/ }));
    await waitFor(() => expect(field.querySelector('.unknown-word')).toBeNull(), PATIENCE);
    await userEvent.click(canvas.getByRole('button', { name: 'Zet terug' }));
  },
};

export const ASharedTextShowsWhereItIsUsedAndIsADraftInEachMessage: StoryObj = {
  render: (_args, { globals }) => <Two globals={globals as Globals} />,
  globals: { kanaal: 'email' },
  play: async ({ canvas, canvasElement }) => {
    await openTexts(canvas);
    const item = (await canvas.findByText('signOff.closing', {}, PATIENCE)).closest('li') as HTMLElement;
    await expect(within(item).getByText(/Gedeelde tekst, gebruikt in 4 berichten: .*Welke stappen zet u\?/)).toBeVisible();
    await typeInstead(within(item).getByRole('textbox'), 'Hartelijke groet,');
    const frame = () => canvasElement.querySelector('iframe')?.contentDocument?.body;
    await waitFor(() => expect(frame()).toHaveTextContent('Hartelijke groet,'), PATIENCE);
    await userEvent.click(canvas.getByRole('button', { name: 'Bewaar' }));
    await expect(await canvas.findByText(/^Bewaard: 1 tekst\. Die is een concept/, {}, PATIENCE)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Het andere bericht' }));
    await waitFor(() => expect(frame()).toHaveTextContent(/Uw jaar in beeld[\s\S]*Hartelijke groet,/), PATIENCE);
    await expect(canvas.getByText(/^Concept, nog niet nagekeken/)).toBeVisible();
    // As it was, it is approved again.
    const { ok } = await fetch(WORKBENCH.save, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [WORKBENCH_HEADER]: '1' },
      body: JSON.stringify({
        artifact: 'annual-overview',
        edits: [{ file: 'shared/wording/nl.json', key: 'signOff.closing', from: ['Hartelijke groet,'], to: ['Met vriendelijke groet,'] }],
      }),
    });
    await expect(ok).toBe(true);
  },
};

function Two({ globals }: { readonly globals: Globals }) {
  const [artifact, setArtifact] = useState('next-steps');
  return (
    <>
      <button type="button" onClick={() => setArtifact('annual-overview')}>
        Het andere bericht
      </button>
      <Workbench key={artifact} artifact={artifact} globals={globals} />
    </>
  );
}

export const WhatOnlyTheWorkbenchKnowsIsSaidAtItsFieldToo: StoryObj = {
  ...nextSteps.Werkbank,
  globals: { kanaal: 'email' },
  play: async ({ canvas }) => {
    await openTexts(canvas);
    const field = await fieldCalled(canvas, 'Kop 1');
    await typeIn(field, ' **vet');
    await waitFor(() => expect(field).toHaveAccessibleDescription(/Vette woorden hebben \*\* ervoor én erachter/), PATIENCE);
    await expect(canvas.getByText(/^Wat u typte kan nog niet worden getoond\. Dit is het bericht van ervoor\./)).toBeVisible();
    await typeInstead(field, '');
    await waitFor(() => expect(field).toHaveAccessibleDescription(/Hier staat niets meer/));
    await userEvent.click(canvas.getByRole('button', { name: 'Zet terug' }));
    await waitFor(() => expect(field).toHaveAttribute('aria-invalid', 'false'), PATIENCE);
  },
};

export const AChangedTextIsSaved: StoryObj = {
  ...annualOverview.Werkbank,
  globals: { kanaal: 'sms' },
  play: async ({ canvas, canvasElement }) => {
    await openTexts(canvas);
    const field = await fieldCalled(canvas, 'Sms');
    await expect(canvas.queryByText(/^Concept/)).toBeNull();
    await typeIn(field, ' Tot ziens.');
    // An approval was of what the text said.
    await expect(await canvas.findByText(/^Concept, nog niet nagekeken/, {}, PATIENCE)).toBeVisible();
    await expect(await canvas.findByText(/^Concept: nog niet goedgekeurd/, {}, PATIENCE)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Bewaar' }));
    await expect(await canvas.findByText('Bewaard: 1 tekst. Die is een concept tot iemand hem goedkeurt.', {}, PATIENCE)).toBeVisible();
    // Nothing is left to put back: what is shown is what is in the file.
    await waitFor(() => expect(canvas.queryByRole('button', { name: 'Zet terug' })).toBeNull());
    await waitFor(() => expect(canvasElement.querySelector('.bubble')).toHaveTextContent(/Tot ziens\. Geen sms meer\? \S+$/), PATIENCE);
    await expect(wordsOf(field)).toMatch(/Tot ziens\.$/);
  },
};

export const WhatIsTypedWhileItSavesIsKept: StoryObj = {
  ...annualOverview.Werkbank,
  globals: { kanaal: 'email' },
  play: async ({ canvas }) => {
    const { held, release, stop } = hold((path) => path === WORKBENCH.save);
    await openTexts(canvas);
    const field = await fieldCalled(canvas, 'Onderwerp');
    const before = wordsOf(field);
    await typeIn(field, ' nu');
    await userEvent.click(canvas.getByRole('button', { name: 'Bewaar' }));
    const busy = await canvas.findByRole('button', { name: /^Bezig met bewaren/ });
    await expect(busy).toBeDisabled();
    await expect(busy).toHaveAttribute('aria-busy', 'true');
    await waitFor(() => expect(held).toHaveLength(1), PATIENCE);
    await typeIn(field, ' meteen');
    release();
    await expect(await canvas.findByText(/^Bewaard: 1 tekst\./, {}, PATIENCE)).toBeVisible();
    await expect(canvas.getByText('1 tekst nog niet bewaard')).toBeVisible();
    await expect(wordsOf(field)).toBe(`${before} nu meteen`);
    await expect(unsavedOf('annual-overview')).toEqual([expect.objectContaining({ from: [`${before} nu`], to: [`${before} nu meteen`] })]);
    stop();
    // It can be saved in its turn: it is a change of what is in the file now.
    await userEvent.click(canvas.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(unsavedOf('annual-overview')).toEqual([]), PATIENCE);
    await expect(wordsOf(field)).toBe(`${before} nu meteen`);
  },
};

function Leaving({ globals }: { readonly globals: Globals }) {
  const [isThere, setIsThere] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setIsThere(!isThere)}>
        {isThere ? 'Naar een andere pagina' : 'Terug'}
      </button>
      {isThere ? <Workbench artifact="next-steps" globals={globals} /> : <h1>Een andere pagina</h1>}
    </>
  );
}

export const WordsThatAreNotSavedStayWhenOneLeavesThePage: StoryObj = {
  render: (_args, { globals }) => <Leaving globals={globals as Globals} />,
  globals: { kanaal: 'sms' },
  play: async ({ canvas }) => {
    const close = () => {
      const event = new Event('beforeunload', { cancelable: true });
      (window.top ?? window).dispatchEvent(event);
      return event.defaultPrevented;
    };
    await openTexts(canvas);
    await typeIn(await fieldCalled(canvas, 'Sms'), ' Tot gauw.');
    await expect(close()).toBe(true);
    await userEvent.click(canvas.getByRole('button', { name: 'Naar een andere pagina' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Terug' }));
    await openTexts(canvas);
    await expect(wordsOf(await fieldCalled(canvas, 'Sms'))).toMatch(/Tot gauw\.$/);
    // A frame that is loaded again finds them where the tab keeps them.
    const kept: Record<string, Edit[]> = JSON.parse(sessionStorage.getItem('aanreik:niet-bewaard') ?? '{}');
    await expect(kept['next-steps']?.[0]?.to[0]).toMatch(/Tot gauw\.$/);
    await userEvent.click(canvas.getByRole('button', { name: 'Zet terug' }));
    await expect(close()).toBe(false);
    await expect(sessionStorage.getItem('aanreik:niet-bewaard')).toBe('{}');
  },
};

export const TheMessageOfBeforeIsNotTakenForTheNext: StoryObj = {
  ...nextSteps.Werkbank,
  globals: { kanaal: 'email' },
  play: async ({ canvas, canvasElement }) => {
    const frame = () => canvasElement.querySelector('iframe')?.contentDocument?.body;
    const situation = await canvas.findByLabelText<HTMLSelectElement>('Situatie', {}, PATIENCE);
    const shown = () => canvasElement.querySelector('.stale');
    await waitFor(() => expect(shown()).toHaveAttribute('aria-busy', 'false'), PATIENCE);
    const [, second = '', third = ''] = [...situation.options].map(({ value }) => value);
    const { held, release, stop } = hold((path, body) => path === WORKBENCH.preview && body.includes(`"example":${JSON.stringify(second)}`));
    await userEvent.selectOptions(situation, second);
    await expect(shown()).toHaveAttribute('aria-busy', 'true');
    await expect(canvas.getByText('Dit is nog het vorige voorbeeld. Het nieuwe wordt gemaakt.')).toBeVisible();
    await waitFor(() => expect(held).toHaveLength(1), PATIENCE);
    await userEvent.selectOptions(situation, third);
    await waitFor(() => expect(shown()).toHaveAttribute('aria-busy', 'false'), PATIENCE);
    const now = await waitFor(() => {
      const text = frame()?.textContent ?? '';
      if (text === '') throw new Error('the email is not there yet');
      return text;
    });
    // The answer to what was asked first comes last, and is not shown.
    release();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(frame()?.textContent).toBe(now);
    await expect(shown()).toHaveAttribute('aria-busy', 'false');
    stop();
  },
};

export const WhatAMessageLacksIsSaidInItsPlaceWithWhatThereIs: StoryObj = {
  ...nextSteps.Werkbank,
  globals: { kanaal: 'in-app' },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText('Dit bericht is er niet in een pakket.', {}, PATIENCE)).toBeVisible();
    await expect(canvasElement.querySelector('iframe, img')).toBeNull();
    const asked: unknown[] = [];
    const listen = ({ globals }: { readonly globals: unknown }) => asked.push(globals);
    addons.getChannel().on(UPDATE_GLOBALS, listen);
    await userEvent.click(canvas.getByRole('button', { name: 'E-mail' }));
    addons.getChannel().off(UPDATE_GLOBALS, listen);
    await expect(asked).toEqual([{ kanaal: 'email' }]);
  },
};

export const ALevelWithoutTextsOfItsOwnIsNotShownAsIfItHadThem: StoryObj = {
  ...nextSteps.Werkbank,
  globals: { leesniveau: 'B2' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/geen eigen teksten voor B2\. Wie B2 leest, krijgt de teksten van B1\./, {}, PATIENCE)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'B1, duidelijk' })).toBeVisible();
  },
};

export const OneSentenceThatNobodyCanReadFailsTheWholeMessage: StoryObj = {
  ...nextSteps.Werkbank,
  globals: { kanaal: 'email' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Voldoet aan onze B1-toets, ook in de moeilijkste zin.', {}, PATIENCE)).toBeVisible();
    await openTexts(canvas);
    const field = await fieldCalled(canvas, 'Kop 1');
    await typeInstead(
      field,
      'Ingevolge de regeling wordt uw aanvraag door ons in behandeling genomen nadat alle gegevens die wij van u nodig hebben zijn ontvangen',
    );
    await userEvent.click(canvas.getByRole('tab', { name: 'Leesniveau' }));
    await expect(await canvas.findByText(/^Voldoet nog niet aan onze B1-toets: .* maar één zin is te moeilijk\.$/, {}, PATIENCE)).toHaveClass('bad');
    await expect(canvas.getByText(/^Te moeilijk voor B1: 22 woorden, \d+ opmerkingen$/)).toBeVisible();
    await expect(canvas.getByText('makkelijk', { selector: '.scale-name' }).closest('li')).toHaveAttribute('aria-current', 'true');
  },
};

export const MarksAreOnTheirWords: StoryObj = {
  ...nextSteps.Werkbank,
  globals: { kanaal: 'email' },
  play: async ({ canvas, canvasElement }) => {
    await openTexts(canvas);
    const field = await fieldCalled(canvas, 'Kop 1');
    await typeInstead(field, 'Één café 👋🏽 met boetes: over uw betalings\u00adverplichtingen en de oﬃciële dwangsommen, dus dwangsommen');
    await userEvent.click(canvas.getByRole('tab', { name: 'Leesniveau' }));
    await userEvent.click(await canvas.findByRole('button', { name: /dwangsommen” \(2 keer\)/ }, PATIENCE));
    const marked = () => [...(canvasElement.querySelector('iframe')?.contentDocument?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent);
    await waitFor(() => expect(marked()).toEqual(['dwangsommen', 'dwangsommen']), PATIENCE);
  },
};

export const AClickOnWordsOpensTheirField: StoryObj = {
  ...nextSteps.Werkbank,
  globals: { kanaal: 'email' },
  play: async ({ canvas, canvasElement }) => {
    const paragraph = await waitFor(() => {
      const found = [...(canvasElement.querySelector('iframe')?.contentDocument?.querySelectorAll('p') ?? [])].find(({ textContent }) =>
        textContent?.startsWith('Fijn dat u dit leest'),
      );
      if (found === undefined) throw new Error('the email is not there yet');
      return found;
    }, PATIENCE);
    // From the frame's own world: a click there is an event of there.
    paragraph.click();
    await waitFor(() => expect(document.activeElement).toHaveAttribute('role', 'textbox'));
    await expect(wordsOf(document.activeElement)).toMatch(/^Fijn dat u dit leest/);
    // And the field shows its words.
    await waitFor(() => expect(canvasElement.querySelector('iframe')?.contentDocument?.querySelector('mark')).toHaveTextContent(/^Fijn dat u dit leest/));
    await typeIn(document.activeElement, ' En meer.');
    await waitFor(() => expect(canvasElement.querySelector('iframe')?.contentDocument?.querySelector('mark')).toHaveTextContent(/ En meer\.$/), PATIENCE);
    await userEvent.type(canvas.getByLabelText('Zoek een tekst'), 'U kunt meteen beginnen met iets dat nergens staat');
    await expect(canvas.getByText('Geen tekst met deze woorden.')).toBeVisible();
  },
};

export const ABlockThatIsPointedAtComesIntoView: StoryObj = {
  ...nextSteps.Werkbank,
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: 'Waarom' }, PATIENCE));
    await waitFor(() => expect(canvasElement.querySelector('.stale')).toHaveAttribute('aria-busy', 'false'), PATIENCE);
    const paper = canvas.getByRole('region', { name: "Pagina's van de brief" });
    await expect(paper.scrollTop).toBe(0);
    canvas.getByRole('button', { name: 'Uw gegevens' }).focus();
    await waitFor(() => expect(paper.scrollTop).toBeGreaterThan(100));
    const mark = paper.querySelector('.mark')?.getBoundingClientRect();
    const frame = paper.getBoundingClientRect();
    await expect(mark?.top).toBeGreaterThanOrEqual(frame.top);
    await expect(mark?.bottom).toBeLessThanOrEqual(frame.bottom);
  },
};

export const AHardSentenceIsMarkedInItsPlace: StoryObj = {
  ...nextSteps.Werkbank,
  globals: { kanaal: 'email' },
  play: async ({ canvas, canvasElement }) => {
    await openTexts(canvas);
    const field = await fieldCalled(canvas, 'Kop 1');
    await typeInstead(field, 'Met betrekking tot uw betalingsverplichtingen');
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
    await waitFor(() => expect(canvasElement.querySelector('[aria-label="Woorden rechts"] mark')).toHaveTextContent('Zullen we samen kijken'), PATIENCE);
  },
};

export const AnotherSegmentHasOtherWords: StoryObj = {
  ...nextSteps.Vergelijk,
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('heading', { name: /Onbekend, B1, Nederlands, warm/ }, PATIENCE);
    await userEvent.selectOptions(canvas.getByLabelText('Formulering'), '-');
    await userEvent.selectOptions(canvas.getByLabelText('Segment'), 'Voorzichtige Hulpzoeker');
    await canvas.findByRole('heading', { name: /Voorzichtige Hulpzoeker, B1/ }, PATIENCE);
    await waitFor(() => expect(canvasElement.querySelectorAll('[aria-label="Woorden rechts"] mark').length).toBeGreaterThan(3), PATIENCE);
  },
};

export const BothSidesAreShownAsTheirReadersGetThem: StoryObj = {
  ...nextSteps.Vergelijk,
  globals: { kanaal: 'email' },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('heading', { name: /Onbekend, B1, Nederlands, warm/ }, PATIENCE);
    const frames = () => [...canvasElement.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument?.body.textContent ?? '');
    await waitFor(
      () => expect(frames()).toEqual([expect.stringContaining('Welke stappen zet u?'), expect.stringContaining('Zullen we samen kijken?')]),
      PATIENCE,
    );
    // Letter for letter what the text of the message is, with the lines under its headings.
    await expect(canvas.getByRole('region', { name: 'Woorden rechts' })).toHaveTextContent(/Zullen we samen kijken\? =====/);
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
    await openTexts(canvas);
    const field = await fieldCalled(canvas, 'Sms');
    await typeIn(field, ' Dat is uw eigen schuld.');
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
