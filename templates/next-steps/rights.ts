import type { Block, BlockOf } from '@aanreik/components';
import type { Composer } from '@aanreik/compose';
import { phraseIn } from '@aanreik/house-style';
import { type Inlines, text } from '@aanreik/message';
import type { ArrearsData } from './arrears.ts';
import { chooseSchemes } from './schemes.ts';
import { storyBlocks } from './story.ts';
import { toldIn } from './told.ts';
import { webLink } from './web-link.ts';

/** Examples of the state: fewer where the place has some of its own. */
const STATE = { alone: 3, besideLocal: 2 } as const;
/** More than a handful is a list to search in, and the test on the website does that better. */
const MOST_LOCAL = 3;

type Scheme = BlockOf<'schemes'>['schemes'][number];

/** Where to find out, and some examples; a story of someone who found something is beside them. */
export function rightsBlocks(composer: Composer<ArrearsData>): readonly Block[] {
  return [
    {
      kind: 'columns',
      columns: [
        { share: 1, blocks: [{ kind: 'paragraph', text: composer.text('steps.rights.text') }, ...storyBlocks(composer)] },
        { share: 2, blocks: [{ kind: 'schemes', schemes: [...stateSchemes(composer), ...localSchemes(composer)] }] },
      ],
    },
  ];
}

function stateSchemes(composer: Composer<ArrearsData>): readonly Scheme[] {
  const most = composer.houseStyle.localSchemes.length > 0 ? STATE.besideLocal : STATE.alone;
  return chooseSchemes(toldIn(composer), most).map((name) => ({
    name: composer.text(`steps.rights.${name}.name`),
    text: composer.text(`steps.rights.${name}.text`),
  }));
}

/** Those that the organisation has words for in this language. */
function localSchemes(composer: Composer<ArrearsData>): readonly Scheme[] {
  const { houseStyle, language } = composer;
  return houseStyle.localSchemes
    .filter((scheme) => scheme.name[language] !== undefined && scheme.text[language] !== undefined)
    .slice(0, MOST_LOCAL)
    .map((scheme) => ({
      name: wordsIn(scheme.name, language),
      text: [...wordsIn(scheme.text, language), ...text(': '), ...webLink(composer, scheme.link)],
    }));
}

function wordsIn(texts: Parameters<typeof phraseIn>[0], language: string): Inlines {
  const phrase = phraseIn(texts, language);
  return phrase.language === language ? text(phrase.text) : [{ kind: 'foreign', language: phrase.language, children: text(phrase.text) }];
}
