import { examples } from '@aanreik/components/examples';
import { blocksOf, type MessageRule } from '../rule.ts';
import { said } from './data-panel.ts';

/** Someone's own words. A panel that looks like a story and quotes nobody is none. */
const QUOTED = /^\s*[“"‘'„]/;

export const storiesAreReal: MessageRule = {
  code: 'stories-are-real',
  title: 'Een verhaal is van iemand die het vertelde: alleen wat de organisatie zelf aanlevert',
  source: 'Wet oneerlijke handelspraktijken; Reclame Code: een verzonnen getuigenis misleidt',
  severity: 'error',
  check: (message) => {
    const stories = message.sender.sending?.stories;
    if (stories === undefined) return [];
    return blocksOf(message, 'story')
      .filter(({ block }) => QUOTED.test(said(block.text)) && !stories.includes(said(block.text)))
      .map(({ path, block }) => ({ block: path, found: `"${said(block.text).slice(0, 80)}"`, expected: 'a story of the house style (stories), or none' }));
  },
  good: { text: 'Veel mensen doen dit.' },
  bad: { blocks: [examples.story.gewoon.block] },
};
