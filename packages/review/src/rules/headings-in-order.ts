import { text } from '@aanreik/message';
import { blocksOf, type Hit, type MessageRule } from '../rule.ts';

export const headingsInOrder: MessageRule = {
  code: 'headings-in-order',
  title: 'Koppen staan in volgorde, en het onderwerp staat er één keer',
  source: 'WCAG 2.2, 1.3.1 (info en relaties)',
  severity: 'error',
  check: (message) => {
    const headings = blocksOf(message, 'heading');
    const first = headings[0];
    return headings.flatMap(({ path, block }, at): readonly Hit[] => {
      if (first?.path === path)
        return block.level === 1 ? [] : [{ block: path, found: `a first heading of level ${block.level}`, expected: 'level 1: the subject' }];
      if (block.level === 1) return [{ block: path, found: 'another heading of level 1', expected: 'one subject' }];
      // A panel or a step between two headings has a heading of level 2 of its own.
      return block.level === 3 && headings[at - 1]?.block.level === 1 ? [{ block: path, found: 'level 3 right below level 1', expected: 'level 2' }] : [];
    });
  },
  good: {
    blocks: [
      { kind: 'heading', level: 1, text: text('Onderwerp') },
      { kind: 'heading', level: 2, text: text('Deel') },
    ],
  },
  bad: {
    blocks: [
      { kind: 'heading', level: 1, text: text('Onderwerp') },
      { kind: 'heading', level: 3, text: text('Deel') },
    ],
  },
};
