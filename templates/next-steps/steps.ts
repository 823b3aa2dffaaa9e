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
export function steps(compose: Composer<ArrearsData>): readonly Block[] {
  const names = stepNames(compose.data);
  if (compose.prefers.steps === 'one-at-a-time') {
    const [first = 'budget', ...later] = names;
    return [
      heading(compose),
      step(compose, first, 1),
      { kind: 'heading', level: 3, text: compose.text('later.title') },
      { kind: 'list', items: later.map((name) => compose.text(`later.${name}`)) },
    ];
  }
  return [heading(compose), ...names.map((name, index) => step(compose, name, index + 1))];
}

function heading(compose: Composer<ArrearsData>): Block {
  return { kind: 'heading', level: 2, text: compose.text('steps.title') };
}

function step(compose: Composer<ArrearsData>, name: StepName, number: number): BlockOf<'step'> {
  const body = compose.prefers.steps === 'brief' ? [{ kind: 'paragraph', text: compose.text(`steps.${name}.brief`) } as const] : bodies[name](compose);
  return {
    kind: 'step',
    number,
    title: compose.text(`steps.${name}.title`),
    time: compose.fixed(`steps.${name}.time`),
    body,
    help: compose.text(`steps.${name}.help`),
  };
}

const bodies: Readonly<Record<StepName, (compose: Composer<ArrearsData>) => readonly Block[]>> = {
  budget: (compose) => [
    {
      kind: 'columns',
      columns: [
        {
          share: 4,
          blocks: [
            { kind: 'paragraph', text: compose.text('steps.budget.intro') },
            { kind: 'paragraph', text: compose.text('steps.budget.hint') },
            ...story(compose),
          ],
        },
        { share: 5, blocks: [budgetTable(compose)] },
      ],
    },
  ],
  agreement: (compose) => [{ kind: 'paragraph', text: compose.text('steps.agreement.text') }],
  contracts: (compose) => [
    {
      kind: 'contracts',
      contracts: chooseContracts(compose.data).map((name) => ({
        title: compose.text(`steps.contracts.${name}.title`),
        actions: compose.texts(`steps.contracts.${name}.actions`),
        wayOut: compose.text(`steps.contracts.${name}.wayOut`),
      })),
    },
  ],
  rights: (compose) => [
    {
      kind: 'columns',
      columns: [
        { share: 4, blocks: [{ kind: 'paragraph', text: compose.text('steps.rights.text') }] },
        {
          share: 5,
          blocks: [
            {
              kind: 'schemes',
              schemes: chooseSchemes(compose.data).map((name) => ({
                name: compose.text(`steps.rights.${name}.name`),
                text: compose.text(`steps.rights.${name}.text`),
              })),
            },
          ],
        },
      ],
    },
  ],
};

/** The story is of someone who began with this step, so it stands beside it. */
function story(compose: Composer<ArrearsData>): readonly Block[] {
  return compose.prefers.story ? [{ kind: 'story', title: compose.text('story.title'), text: compose.text('story.text') }] : [];
}

function budgetTable(compose: Composer<ArrearsData>): BlockOf<'budget'> {
  const label = (name: string) => compose.fixed(`steps.budget.table.${name}`);
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
