import type { Block, BlockOf } from '@aanreik/components';
import type { Composer } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';
import { chooseContracts } from './contracts.ts';
import { chooseSchemes } from './schemes.ts';

type StepName = 'budget' | 'agreement' | 'contracts' | 'rights';

/** The steps that make sense for this person, in the order in which each helps the next. */
export function stepNames({ arrears }: ArrearsData): readonly StepName[] {
  // Without a known creditor there is nobody to make an agreement with.
  return arrears.length === 0 ? ['budget', 'contracts', 'rights'] : ['budget', 'agreement', 'contracts', 'rights'];
}

/** All steps, in full or in brief as the reader prefers. */
export function steps(composer: Composer<ArrearsData>): readonly Block[] {
  const names = stepNames(composer.data);
  if (composer.prefers.steps === 'one-at-a-time') {
    const [first = 'budget', ...later] = names;
    return [
      heading(composer),
      step(composer, first, 1),
      { kind: 'heading', level: 3, text: composer.text('later.title') },
      { kind: 'list', items: later.map((name) => composer.text(`later.${name}`)) },
    ];
  }
  return [heading(composer), ...names.map((name, index) => step(composer, name, index + 1))];
}

function heading(composer: Composer<ArrearsData>): Block {
  return { kind: 'heading', level: 2, text: composer.text('steps.title') };
}

function step(composer: Composer<ArrearsData>, name: StepName, number: number): BlockOf<'step'> {
  const body = composer.prefers.steps === 'brief' ? [{ kind: 'paragraph', text: composer.text(`steps.${name}.brief`) } as const] : bodies[name](composer);
  return {
    kind: 'step',
    number,
    title: composer.text(`steps.${name}.title`),
    time: composer.fixed(`steps.${name}.time`),
    body,
    help: composer.text(`steps.${name}.help`),
  };
}

const bodies: Readonly<Record<StepName, (composer: Composer<ArrearsData>) => readonly Block[]>> = {
  budget: (composer) => [
    {
      kind: 'columns',
      columns: [
        {
          share: 4,
          blocks: [
            { kind: 'paragraph', text: composer.text('steps.budget.intro') },
            { kind: 'paragraph', text: composer.text('steps.budget.hint') },
            ...story(composer),
          ],
        },
        { share: 5, blocks: [budgetTable(composer)] },
      ],
    },
  ],
  agreement: (composer) => [{ kind: 'paragraph', text: composer.text('steps.agreement.text') }],
  contracts: (composer) => [
    {
      kind: 'contracts',
      contracts: chooseContracts(composer.data).map((name) => ({
        title: composer.text(`steps.contracts.${name}.title`),
        actions: composer.texts(`steps.contracts.${name}.actions`),
        wayOut: composer.text(`steps.contracts.${name}.wayOut`),
      })),
    },
  ],
  rights: (composer) => [
    {
      kind: 'columns',
      columns: [
        { share: 4, blocks: [{ kind: 'paragraph', text: composer.text('steps.rights.text') }] },
        {
          share: 5,
          blocks: [
            {
              kind: 'schemes',
              schemes: chooseSchemes(composer.data).map((name) => ({
                name: composer.text(`steps.rights.${name}.name`),
                text: composer.text(`steps.rights.${name}.text`),
              })),
            },
          ],
        },
      ],
    },
  ],
};

/** The story is of someone who began with this step, so it stands beside it. */
function story(composer: Composer<ArrearsData>): readonly Block[] {
  return composer.prefers.story ? [{ kind: 'story', title: composer.text('story.title'), text: composer.text('story.text') }] : [];
}

function budgetTable(composer: Composer<ArrearsData>): BlockOf<'budget'> {
  const label = (name: string) => composer.fixed(`steps.budget.table.${name}`);
  return {
    kind: 'budget',
    caption: label('caption'),
    heads: { item: label('item'), amount: label('amount') },
    rows: [
      { role: 'income', label: label('income'), examples: label('incomeExamples') },
      { role: 'expense', label: label('fixed'), examples: label('fixedExamples') },
      { role: 'expense', label: label('groceries') },
      { role: 'expense', label: label('saving'), examples: label('savingExamples') },
      { role: 'result', label: label('result') },
    ],
  };
}
