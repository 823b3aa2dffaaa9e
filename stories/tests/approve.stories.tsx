import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { APPROVAL, type TextApproval } from '../rendering/approval-contract.ts';
import { WORKBENCH, WORKBENCH_HEADER } from '../rendering/contract.ts';
import * as conversationChoice from '../src/conversation-choice.stories.tsx';
import * as suggestion from '../src/suggestion.stories.tsx';
import { ApprovePanel } from '../src/workbench/approve-panel.tsx';
import { keepUnsaved } from '../src/workbench/unsaved.ts';
import { typeIn, wordsOf } from './fields.ts';
import { PATIENCE } from './patience.ts';

export default {
  title: 'Tests/Keur goed',
  tags: ['!dev', '!autodocs'],
  // What one story types and does not save is kept, and would be there in the next.
  beforeEach: () => {
    for (const artifact of ['conversation-choice', 'suggestion']) keepUnsaved(artifact, []);
  },
} satisfies Meta;

const FILE = 'conversation-choice/wording/nl.json';

type Canvas = Parameters<NonNullable<StoryObj['play']>>[0]['canvas'];

async function open(canvas: Canvas) {
  await userEvent.click(await canvas.findByRole('tab', { name: /^Keur goed/ }, PATIENCE));
  await canvas.findByLabelText('Wie bent u?', {}, PATIENCE);
}

/** The item of a draft. */
async function draft(canvas: Canvas, key: string) {
  const button = await canvas.findByRole('button', { name: `Keur deze tekst goed: ${key}` }, PATIENCE);
  const item = button.closest('li');
  if (item === null) throw new Error(`${key} is in no list`);
  return item;
}

export const ADraftIsSeenBesideWhatWasApproved: StoryObj = {
  ...conversationChoice.Werkbank,
  globals: { kanaal: 'sms' },
  play: async ({ canvas, canvasElement }) => {
    await open(canvas);
    await expect(canvas.getByText(/^2 teksten van dit bericht zijn een concept\./)).toBeVisible();
    await expect(canvas.getByLabelText('Wie bent u?')).toHaveValue('A. Kaya <a.kaya@example.org>');
    const ask = await draft(canvas, 'whom.sms.ask');
    await expect(within(ask).getByText(/^Veranderd sinds redactie Aanreik hem op \d+ \p{L}+ \d{4} goedkeurde\.$/u)).toBeVisible();
    await expect(within(ask).getByText('Geschreven door B. Bakker <b.bakker@example.org>.')).toBeVisible();
    // In words too, for who sees or hears no mark.
    await expect(ask.querySelector('ins')).toHaveTextContent('[nieuw: uw ]');
    const answer = await draft(canvas, 'whom.sms.answer');
    await expect(answer.querySelector('del')).toHaveTextContent('[weg: Sms]');
    await expect(ask.compareDocumentPosition(answer) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    const bubble = () => canvasElement.querySelector('.bubble');
    await waitFor(() => expect(bubble()).toHaveTextContent('over uw geld?'), PATIENCE);
    await userEvent.click(canvas.getByRole('button', { name: 'Zoals goedgekeurd' }));
    await waitFor(() => expect(bubble()).toHaveTextContent('over geld?'), PATIENCE);
    await expect(canvas.queryByText(/^Concept, nog niet nagekeken/)).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Zoals nu' }));
    await waitFor(() => expect(bubble()).toHaveTextContent('over uw geld?'), PATIENCE);
    await userEvent.click(within(ask).getByText('Geschiedenis van whom.sms.ask'));
    await expect(await within(ask).findByText('Waarom: Het gaat om uw eigen geld', {}, PATIENCE)).toBeVisible();
    await expect(within(ask).getByText(/^Waarom: Zoals het is goedgekeurd/)).toBeVisible();
  },
};

export const ATextThatIsNotSavedCannotBeApproved: StoryObj = {
  ...conversationChoice.Werkbank,
  globals: { kanaal: 'sms' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: 'Tekst' }, PATIENCE));
    const fields = await canvas.findAllByRole('textbox', {}, PATIENCE);
    const field = fields.find((one) => wordsOf(one).includes('over uw geld?'));
    if (field === undefined) throw new Error('the text has no field');
    await typeIn(field, ' Graag');
    await open(canvas);
    const ask = await draft(canvas, 'whom.sms.ask');
    await expect(within(ask).getByRole('button', { name: /^Keur deze tekst goed/ })).toBeDisabled();
    await expect(within(ask).getByText('U veranderde deze tekst. Bewaar eerst, bij Tekst.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Keur 1 van de 2 teksten van dit bericht goed' })).toBeEnabled();
  },
};

export const ACommentIsCountedUntilItIsResolved: StoryObj = {
  ...suggestion.Werkbank,
  globals: { kanaal: 'sms' },
  play: async ({ canvas }) => {
    await open(canvas);
    await expect(canvas.getByText(/^Alle teksten van dit bericht zijn goedgekeurd, door redactie Aanreik op \d/)).toBeVisible();
    await userEvent.click(canvas.getByText(/teksten zijn goedgekeurd$/));
    const [first] = canvas.getAllByText('Schrijf een opmerking');
    const item = first?.closest('li');
    if (first === undefined || item === null || item === undefined) throw new Error('no text to speak of');
    await userEvent.click(first);
    await userEvent.click(within(item).getByRole('button', { name: 'Bewaar de opmerking' }));
    await expect(await canvas.findByText('Schrijf eerst uw opmerking op.', {}, PATIENCE)).toBeVisible();
    await userEvent.type(within(item).getByRole('textbox'), 'Kan <b>dit</b> korter?');
    await userEvent.click(within(item).getByRole('button', { name: 'Bewaar de opmerking' }));
    await expect(await canvas.findByRole('tab', { name: 'Keur goed 1 opmerking open' }, PATIENCE)).toBeVisible();
    await expect(canvas.getByText('Kan <b>dit</b> korter?')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /^Afgehandeld: opmerking 1 bij/ }));
    await expect(await canvas.findByRole('tab', { name: 'Keur goed' }, PATIENCE)).toBeVisible();
    await expect(canvas.queryByText('Kan <b>dit</b> korter?')).toBeNull();
  },
};

export const AVariantWithADraftSaysSoInTheOverview: StoryObj = {
  ...conversationChoice.AlleVarianten,
  globals: { kanaal: 'sms' },
  play: async ({ canvas }) => {
    // Four segments at two levels. The careful help seeker gets another text message, which did not change.
    await waitFor(() => expect(canvas.getAllByText(/fouten/)).toHaveLength(8), PATIENCE);
    await expect(canvas.getAllByText(/^Concept, nog niet nagekeken/)).toHaveLength(6);
  },
};

const OWN = 'A. Kaya schreef deze tekst, en de huisstijl vraagt vier ogen. Vraag een collega: iemand anders dan A. Kaya keurt hem goed.';

/** The panel of a message with one text that its writer looks at, on a computer whose git knows nobody. */
function OwnText() {
  const text: TextApproval = {
    file: FILE,
    key: 'hat',
    comments: [],
    draft: {
      hash: 'x',
      now: ['Dag allemaal'],
      before: { kind: 'new' },
      author: 'A. Kaya',
      reason: 'Nieuw: niemand keurde deze tekst nog goed.',
      obstacle: OWN,
    },
  };
  const nothing = () => undefined;
  return (
    <main className="desk">
      <h1>Een bericht</h1>
      <ApprovePanel
        choice={{
          ...{ artifact: 'conversation-choice', channel: 'sms', segment: 'unknown', level: 'B1', language: 'nl' },
          ...{ houseStyle: 'wilgendam', arm: '-', person: '', example: '' },
        }}
        preview={{
          shown: { channel: 'sms', from: 'W', text: 'Dag allemaal', characters: 12, parts: 1, encoding: 'GSM-7' },
          text: 'Dag allemaal',
          findings: [],
          texts: [{ file: FILE, key: 'hat', written: ['Dag allemaal'], read: ['Dag allemaal'], isShared: false, isDraft: true }],
          blocks: [],
        }}
        edits={[]}
        state={{ approvals: { texts: [text] }, isWaiting: false, open: 0, by: '', onBy: nothing }}
        asApproved={undefined}
        onAsApproved={nothing}
        problem={undefined}
        onChanged={nothing}
        onMark={nothing}
      />
    </main>
  );
}

export const AnOwnTextIsLeftToAColleague: StoryObj = {
  render: () => <OwnText />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Keur deze tekst goed: hat' })).toBeDisabled();
    await expect(canvas.getByRole('button', { name: 'Keur de enige tekst van dit bericht goed' })).toBeDisabled();
    await expect(canvas.getByText(OWN)).toBeVisible();
    await expect(canvas.getByText('Er was nog geen goedgekeurde tekst.')).toBeVisible();
    await expect(canvas.getByText(/^Git op deze computer kent uw naam niet: vul hem in\./)).toBeVisible();
    // There is nothing to go back to.
    await expect(canvas.queryByRole('button', { name: 'Zoals goedgekeurd' })).toBeNull();
  },
};

/** A colleague who saves at another computer. */
async function saveElsewhere(key: string, from: string, to: string): Promise<void> {
  const body = JSON.stringify({ artifact: 'conversation-choice', edits: [{ file: FILE, key, from: [from], to: [to] }] });
  const { ok } = await fetch(WORKBENCH.save, { method: 'POST', headers: { 'content-type': 'application/json', [WORKBENCH_HEADER]: '1' }, body });
  await expect(ok).toBe(true);
}

/** The last story that needs these drafts: it approves them. */
/** Does something once, between the press of the button and what the server hears of it. */
function beforeApproval(act: () => Promise<unknown>): void {
  const { fetch } = window;
  window.fetch = async (...asked) => {
    if (asked[0] !== APPROVAL.approve) return fetch(...asked);
    window.fetch = fetch;
    await act();
    return fetch(...asked);
  };
}

export const WhatWasSeenIsApprovedAndNothingElse: StoryObj = {
  ...conversationChoice.Werkbank,
  globals: { kanaal: 'sms' },
  play: async ({ canvas }) => {
    await open(canvas);
    await expect(await canvas.findByText(/^Concept, nog niet nagekeken/, {}, PATIENCE)).toBeVisible();
    await draft(canvas, 'whom.sms.ask');
    const approve = () => canvas.getByRole('button', { name: 'Keur deze tekst goed: whom.sms.ask' });
    await waitFor(() => expect(approve()).toBeEnabled(), PATIENCE);
    beforeApproval(() => saveElsewhere('whom.sms.ask', 'met wie wilt u gratis praten over uw geld?', 'met wie wilt u praten over uw geld?'));
    await userEvent.click(approve());
    await expect(
      await canvas.findByText(/^Niet goedgekeurd\. whom\.sms\.ask: deze tekst is intussen veranderd\. Lees hieronder hoe hij nu is/, {}, PATIENCE),
    ).toBeVisible();
    await waitFor(async () => expect((await draft(canvas, 'whom.sms.ask')).querySelector('del')).toHaveTextContent('[weg: gratis ]'), PATIENCE);
    const name = canvas.getByLabelText('Wie bent u?');
    await userEvent.clear(name);
    await userEvent.type(name, 'C. de Wit');
    await waitFor(() => expect(approve()).toBeEnabled(), PATIENCE);
    await userEvent.click(approve());
    await expect(await canvas.findByText('1 tekst is goedgekeurd door C. de Wit.', {}, PATIENCE)).toBeVisible();
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Keur de enige tekst van dit bericht goed' })).toBeEnabled(), PATIENCE);
    await userEvent.click(canvas.getByRole('button', { name: 'Keur de enige tekst van dit bericht goed' }));
    await expect(await canvas.findByText(/^Alle teksten van dit bericht zijn goedgekeurd, door .*C\. de Wit op \d/, {}, PATIENCE)).toBeVisible();
    await waitFor(() => expect(canvas.queryByText(/^Concept, nog niet nagekeken/)).toBeNull(), PATIENCE);
  },
};
