import type { Rule } from '../rule.ts';
import { dataSourceExplained } from './data-source-explained.ts';
import { fewOptions } from './few-options.ts';
import { foreignWordsMarked } from './foreign-words-marked.ts';
import { hatSaid } from './hat-said.ts';
import { hatsApart } from './hats-apart.ts';
import { headingsInOrder } from './headings-in-order.ts';
import { helpPanel } from './help-panel.ts';
import { linksSayWhere } from './links-say-where.ts';
import { noBlame } from './no-blame.ts';
import { noFalseUrgency } from './no-false-urgency.ts';
import { noHasNoConsequence } from './no-has-no-consequence.ts';
import { noSegmentWords } from './no-segment-words.ts';
import { oneMainAction } from './one-main-action.ts';
import { personWithinReach } from './person-within-reach.ts';
import { picturesHaveWords } from './pictures-have-words.ts';
import { plainDutch } from './plain-dutch.ts';
import { plainEnglish } from './plain-english.ts';
import { senderNamed } from './sender-named.ts';
import { smsOwnAddresses } from './sms-own-addresses.ts';
import { smsSaysWho } from './sms-says-who.ts';
import { stepsHaveTimeAndHelp } from './steps-have-time-and-help.ts';
import { whatGoesWellIsSaid } from './what-goes-well-is-said.ts';

/** What every message is held to. */
export const RULES: readonly Rule[] = [
  dataSourceExplained,
  noHasNoConsequence,
  personWithinReach,
  helpPanel,
  senderNamed,
  hatSaid,
  hatsApart,
  whatGoesWellIsSaid,
  stepsHaveTimeAndHelp,
  oneMainAction,
  fewOptions,
  noBlame,
  noFalseUrgency,
  noSegmentWords,
  linksSayWhere,
  smsSaysWho,
  smsOwnAddresses,
  headingsInOrder,
  picturesHaveWords,
  foreignWordsMarked,
  plainDutch,
  plainEnglish,
];
