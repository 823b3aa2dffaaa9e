import type { Block } from '@aanreik/components';
import type { Composer } from '@aanreik/compose';
import { text } from '@aanreik/message';
import type { ArrearsData } from './arrears.ts';

/**
 * The first story that the organisation supplies in this language, for readers whom a story helps. Nobody is made up:
 * without one there is none.
 */
export function storyBlocks({ prefers, houseStyle, language }: Composer<ArrearsData>): readonly Block[] {
  const words = houseStyle.stories.map((story) => ({ title: plain(story.title[language]), words: plain(story.text[language]) }));
  const told = words.find(({ title, words }) => title !== undefined && words !== undefined);
  if (!prefers.story || told?.title === undefined || told.words === undefined) return [];
  return [{ kind: 'story', title: text(told.title), text: text(told.words) }];
}

/** A story is in the language of its reader: one that stays Dutch in another language is none there. */
function plain(words: string | object | undefined): string | undefined {
  return typeof words === 'string' ? words : undefined;
}
