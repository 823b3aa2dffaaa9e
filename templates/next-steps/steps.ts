import type { Block, BlockOf } from '@aanreik/components';
import type { Composer } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';
import { contractsBlock } from './contracts-block.ts';
import { MINUTES, STEPS, type StepName } from './minutes.ts';
import { rightsBlocks } from './rights.ts';
import { storyBlocks } from './story.ts';
import { toldIn } from './told.ts';

/** All steps, in full or in brief as the reader prefers. */
export function steps(composer: Composer<ArrearsData>): readonly Block[] {
  const [first, ...others] = STEPS;
  if (composer.prefers.steps === 'one-at-a-time') {
    return [
      together([heading(composer), step(composer, first, 1)]),
      { kind: 'heading', level: 3, text: composer.text('later.title') },
      { kind: 'list', items: others.map((name) => composer.text(`later.${name}`)) },
      ...storyBlocks(composer),
    ];
  }
  const intro: Block = { kind: 'paragraph', text: composer.text('steps.intro') };
  return [together([heading(composer), intro, step(composer, first, 1)]), ...others.map((name, index) => step(composer, name, index + 2))];
}

/** On one page: a heading and what it is about are no use apart. */
function together(blocks: readonly Block[]): Block {
  return { kind: 'columns', columns: [{ share: 1, blocks }] };
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
  agreement: (composer) => {
    const isKnown = toldIn(composer).arrears.length > 0;
    return [{ kind: 'paragraph', text: composer.text(isKnown ? 'steps.agreement.text' : 'steps.agreement.general') }];
  },
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
