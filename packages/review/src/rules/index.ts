import type { MessageRule } from '../rule.ts';
import { avg14Told } from './avg-14-told.ts';
import { claimWithoutCondition } from './claim-without-condition.ts';
import { dataSourceExplained } from './data-source-explained.ts';
import { datesInTime } from './dates-in-time.ts';
import { dutyIsNoOption } from './duty-is-no-option.ts';
import { estimateSaid } from './estimate-said.ts';
import { fewOptions } from './few-options.ts';
import { foreignWordsMarked } from './foreign-words-marked.ts';
import { formalSaid } from './formal-said.ts';
import { hatSaid } from './hat-said.ts';
import { hatScoped } from './hat-scoped.ts';
import { hatsApart } from './hats-apart.ts';
import { headingsInOrder } from './headings-in-order.ts';
import { helpPanel } from './help-panel.ts';
import { linksSayWhere } from './links-say-where.ts';
import { noBlame } from './no-blame.ts';
import { noFalseUrgency } from './no-false-urgency.ts';
import { noHasNoConsequence } from './no-has-no-consequence.ts';
import { noSegmentWords } from './no-segment-words.ts';
import { oneMainAction } from './one-main-action.ts';
import { oneWordForADuty } from './one-word-for-a-duty.ts';
import { optOutSaid } from './opt-out-said.ts';
import { personWithinReach } from './person-within-reach.ts';
import { picturesHaveWords } from './pictures-have-words.ts';
import { plainDutch } from './plain-dutch.ts';
import { plainEnglish } from './plain-english.ts';
import { rightToObject } from './right-to-object.ts';
import { senderIsWe } from './sender-is-we.ts';
import { senderNamed } from './sender-named.ts';
import { smsOwnAddresses } from './sms-own-addresses.ts';
import { smsSaysWho } from './sms-says-who.ts';
import { stepsHaveTimeAndHelp } from './steps-have-time-and-help.ts';
import { storiesAreReal } from './stories-are-real.ts';
import { sumsAgree } from './sums-agree.ts';
import { supplierNamed } from './supplier-named.ts';
import { whatGoesWellIsSaid } from './what-goes-well-is-said.ts';

/** What can be wrong for one reader and right for another: held to rows that are made up, too. */
export const TRUTH_RULES: readonly MessageRule[] = [sumsAgree, datesInTime];

/** What every message is held to. */
export const RULES: readonly MessageRule[] = [
  claimWithoutCondition,
  ...TRUTH_RULES,
  dutyIsNoOption,
  oneWordForADuty,
  dataSourceExplained,
  avg14Told,
  rightToObject,
  estimateSaid,
  supplierNamed,
  optOutSaid,
  formalSaid,
  noHasNoConsequence,
  personWithinReach,
  helpPanel,
  senderNamed,
  senderIsWe,
  storiesAreReal,
  hatSaid,
  hatScoped,
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
