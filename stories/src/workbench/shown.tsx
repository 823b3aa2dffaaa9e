import type { Preview, PreviewSelection } from '../../rendering/contract.ts';
import { EmailView } from './email-view.tsx';
import type { Marks } from './find-words.ts';
import { InAppView } from './in-app-view.tsx';
import { LetterView } from './letter-view.tsx';
import { SmsView } from './sms-view.tsx';
import { Stale } from './stale.tsx';

interface Props {
  readonly preview: Preview;
  readonly choice: PreviewSelection;
  /** Where several are on one page: which it is. */
  readonly name?: string;
  /** Whether it is still the message of before. */
  readonly isStale: boolean;
  readonly marks: Marks;
  /** The words under the pointer. */
  readonly onPoint?: (words: string) => void;
  /** The words that were clicked. */
  readonly onPick?: (words: string) => void;
}

const NOTHING = () => {};

/** A message as its reader gets it, in its channel. */
export function Shown({ preview: { shown }, choice: { language, houseStyle }, name, isStale, marks, onPoint = NOTHING, onPick = NOTHING }: Props) {
  switch (shown.channel) {
    case 'letter':
      // To draw its pages takes a while too.
      return <LetterView letter={shown} name={name} isStale={isStale} marks={marks} onPoint={onPoint} onPick={onPick} />;
    case 'email':
      return (
        <Stale isStale={isStale}>
          <EmailView email={shown} houseStyle={houseStyle} marks={marks} onPoint={onPoint} onPick={onPick} />
        </Stale>
      );
    case 'in-app':
      return (
        <Stale isStale={isStale}>
          <InAppView inApp={shown} marks={marks} onPoint={onPoint} onPick={onPick} />
        </Stale>
      );
    case 'sms':
      return (
        <Stale isStale={isStale}>
          <SmsView sms={shown} language={language} marks={marks} onPick={onPick} />
        </Stale>
      );
  }
}
