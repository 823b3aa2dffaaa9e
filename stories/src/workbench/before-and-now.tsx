import { differingWords, type Words } from '@aanreik/approval/words';
import type { WaitingText } from '../../rendering/approval-contract.ts';

/** What a text was when it was last approved beside what it says now; words that went and came are marked in words too. */
export function BeforeAndNow({ before, now, language }: Pick<WaitingText, 'before' | 'now'> & { readonly language: string }) {
  const after = now.join('\n');
  const words = before.kind === 'text' ? differingWords(before.texts.join('\n'), after) : [];
  return (
    <dl className="before-and-now">
      <div>
        <dt>Was</dt>
        <dd lang={before.kind === 'text' ? language : 'nl'} dir="auto">
          {before.kind === 'new' ? <em>Er was nog geen goedgekeurde tekst.</em> : null}
          {before.kind === 'not-in-git' ? <em>Wat is goedgekeurd, staat niet in git.</em> : null}
          <Marked words={words.filter((one) => one.in !== 'after')} />
        </dd>
      </div>
      <div>
        <dt>Nu</dt>
        <dd lang={language} dir="auto">
          {before.kind === 'text' ? <Marked words={words.filter((one) => one.in !== 'before')} /> : after}
        </dd>
      </div>
    </dl>
  );
}

function Marked({ words }: { readonly words: readonly Words[] }) {
  return words.map((one, at) => {
    if (one.in === 'both') return <span key={at}>{one.text}</span>;
    const [Mark, said] = one.in === 'before' ? (['del', 'weg'] as const) : (['ins', 'nieuw'] as const);
    return (
      <Mark key={at}>
        <span className="unseen" lang="nl">{` [${said}: `}</span>
        {one.text}
        <span className="unseen">{'] '}</span>
      </Mark>
    );
  });
}
