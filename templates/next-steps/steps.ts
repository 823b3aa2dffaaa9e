import type { Block, BlockOf } from '@aanreik/components';
import type { Composer } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';
import { contractsBlock } from './contracts-block.ts';
import { MINUTES, STEPS, STEPS_WITH_A_BILL, type StepName } from './minutes.ts';
import { rightsBlocks } from './rights.ts';
import { storyBlocks } from './story.ts';
import { together } from './together.ts';
import { toldIn } from './told.ts';

/** All steps, in full or in brief as the reader prefers. */
export function steps(composer: Composer<ArrearsData>): readonly Block[] {
  const hasBill = isBillTold(composer);
  const [first, ...others] = hasBill ? STEPS_WITH_A_BILL : STEPS;
  if (composer.prefers.steps === 'one-at-a-time') {
    // To call about a bill one has to know what one can spare: where there is a bill, the overview of money comes along.
    const next = hasBill ? others.slice(0, 1) : [];
    return [
      together([heading(composer), step(composer, first, 1)]),
      ...next.map((name, index) => step(composer, name, index + 2)),
      { kind: 'heading', level: 3, text: composer.text('later.title') },
      { kind: 'list', items: others.slice(next.length).map((name) => composer.text(`later.${name}`)) },
      ...storyBlocks(composer),
    ];
  }
  const intro: Block = { kind: 'paragraph', text: composer.text('steps.intro') };
  return [together([heading(composer), intro, step(composer, first, 1)]), ...others.map((name, index) => step(composer, name, index + 2))];
}

/** Whether the reader is told which bill is open: then what can be done about it comes first. */
function isBillTold(composer: Composer<ArrearsData>): boolean {
  return toldIn(composer).arrears.length > 0;
}

function heading(composer: Composer<ArrearsData>): Block {
  return { kind: 'heading', level: 2, text: composer.text('steps.title') };
}

function step(composer: Composer<ArrearsData>, name: StepName, number: number): BlockOf<'step'> {
  const body = composer.prefers.steps === 'brief' ? brief(composer, name) : bodies[name](composer);
  return {
    kind: 'step',
    number,
    title: composer.text(`steps.${name}.title`),
    time: composer.fixed(`steps.minutes.${MINUTES[name]}`),
    body,
    help: composer.text(`steps.${name}.help`),
  };
}

function brief(composer: Composer<ArrearsData>, name: StepName): readonly Block[] {
  return name === 'agreement' ? bodies.agreement(composer) : [{ kind: 'paragraph', text: composer.text(`steps.${name}.brief`) }];
}

const bodies: Readonly<Record<StepName, (composer: Composer<ArrearsData>) => readonly Block[]>> = {
  budget: (composer) => [
    {
      kind: 'columns',
      columns: [
        { share: 1, blocks: ['intro', 'hint'].map((key) => ({ kind: 'paragraph', text: composer.text(`steps.budget.${key}`) }) as const) },
        { share: 2, blocks: [budgetTable(composer)] },
      ],
    },
    { kind: 'paragraph', text: composer.text('steps.budget.online') },
  ],
  agreement: (composer) => [{ kind: 'paragraph', text: composer.text(isBillTold(composer) ? 'steps.agreement.text' : 'steps.agreement.general') }],
  contracts: (composer) => [contractsBlock(composer)],
  rights: (composer) => rightsBlocks(composer),
};

function budgetTable(composer: Composer<ArrearsData>): BlockOf<'budget'> {
  const label = (name: string) => composer.fixed(`steps.budget.table.${name}`);
  return {
    kind: 'budget',
    caption: label('caption'),
    heads: { item: label('item'), amount: label('amount') },
    rows: [
      { role: 'income', label: label('income'), examples: label('incomeExamples') },
      { role: 'expense', label: label('home'), examples: label('homeExamples') },
      { role: 'expense', label: label('fixed'), examples: label('fixedExamples') },
      { role: 'expense', label: label('groceries') },
      { role: 'expense', label: label('saving'), examples: label('savingExamples') },
      { role: 'result', label: label('result') },
    ],
  };
}
