import type { Problem } from '@aanreik/message';
import type { ReactNode } from 'react';
import type { Edit, Preview, PreviewSelection, PreviewText, TextNames } from '../../rendering/contract.ts';
import { ApprovePanel, type Approving } from './approve-panel.tsx';
import { type Mark, markAt } from './find-words.ts';
import { FindingsPanel, shownFindings } from './findings-panel.tsx';
import { LevelPanel } from './level-panel.tsx';
import { TextsPanel } from './texts-panel.tsx';
import { WhyPanel } from './why-panel.tsx';

/** What a panel knows of the message beside it, and what it can do there. */
export interface Bench {
  readonly artifact: string;
  readonly choice: PreviewSelection;
  readonly preview: Preview;
  readonly edits: readonly Edit[];
  /** What is wrong with what was typed. */
  readonly problems: readonly Problem[];
  readonly names: TextNames;
  /** Path of the block that was pointed at. */
  readonly block: string | undefined;
  /** The text whose words were clicked. */
  readonly opened: Pick<PreviewText, 'file' | 'key'> | undefined;
  readonly writtenNow: (text: PreviewText) => readonly string[];
  readonly onChange: (text: PreviewText, to: readonly string[]) => void;
  readonly onBlock: (path: string) => void;
  /** Marks places in the message, and brings the first into view. */
  readonly onMark: (marks: readonly Mark[]) => void;
  /** Marks the words of a text, also when they change. */
  readonly onMarkText: (text: PreviewText) => void;
  readonly approving: Approving;
}

interface Panel {
  readonly id: string;
  readonly name: string;
  readonly show: (bench: Bench) => ReactNode;
  /** All places that the panel speaks of: marked until one of them is pointed at. */
  readonly marks: (preview: Preview) => readonly Mark[];
}

const NONE = () => [];

/** In their order. Another panel is another line. */
export const PANELS = [
  {
    id: 'leesniveau',
    name: 'Leesniveau',
    show: ({ preview, choice, onMark }) => <LevelPanel preview={preview} asked={choice.level} onMark={onMark} />,
    marks: ({ level, text }) => (level?.flags ?? []).map(({ start, end }) => markAt(text, start, end)),
  },
  {
    id: 'controles',
    name: 'Controles',
    show: ({ preview, onMark }) => <FindingsPanel preview={preview} onMark={onMark} />,
    marks: (preview) => shownFindings(preview).flatMap(({ place: { span } }) => (span === undefined ? [] : [markAt(preview.text, span.start, span.end)])),
  },
  {
    id: 'waarom',
    name: 'Waarom',
    show: ({ artifact, preview, block, onBlock }) => <WhyPanel artifact={artifact} preview={preview} block={block} onBlock={onBlock} />,
    marks: NONE,
  },
  {
    id: 'tekst',
    name: 'Tekst',
    show: ({ artifact, preview, edits, problems, opened, writtenNow, onChange, onMarkText }) => (
      <TextsPanel
        artifact={artifact}
        preview={preview}
        edits={edits}
        problems={problems}
        opened={opened}
        writtenNow={writtenNow}
        onChange={onChange}
        onMark={onMarkText}
      />
    ),
    marks: NONE,
  },
  {
    id: 'goedkeuren',
    name: 'Keur goed',
    show: ({ choice, preview, edits, approving, onMark }) => (
      <ApprovePanel choice={choice} preview={preview} edits={edits} {...approving} onMark={(words) => onMark([{ words }])} />
    ),
    marks: NONE,
  },
] as const satisfies readonly Panel[];

export type PanelId = (typeof PANELS)[number]['id'];

export function panelOf(id: PanelId): Panel {
  return PANELS.find((panel) => panel.id === id) ?? PANELS[0];
}
