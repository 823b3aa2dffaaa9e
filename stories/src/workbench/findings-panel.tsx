import rules from 'virtual:rules';
import type { Preview } from '../../rendering/contract.ts';
import { type Mark, markAt } from './find-words.ts';
import { shortened } from './level-panel.tsx';
import { SEVERITY_NAMES } from './names.ts';

interface Props {
  readonly preview: Preview;
  readonly onMark: (marks: readonly Mark[]) => void;
}

const ORDER = ['error', 'warning', 'note'];

/** What is in this panel: words that could be easier have a panel of their own. */
export function shownFindings({ findings }: Preview): Preview['findings'] {
  return findings.filter(({ code }) => code !== 'plain-dutch').sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
}

/** What the review says of this message: the rules of the study, accessibility, limits. */
export function FindingsPanel({ preview, onMark }: Props) {
  const findings = shownFindings(preview);
  return (
    <>
      <p className={findings.some(({ severity }) => severity === 'error') ? 'verdict bad' : 'verdict good'}>
        {findings.length === 0
          ? 'Dit bericht houdt zich aan alle regels.'
          : `${findings.length} ${findings.length === 1 ? 'punt' : 'punten'} om naar te kijken.`}
      </p>
      {findings.length === 0 ? null : (
        <ul className="found">
          {findings.map(({ code, severity, found, expected, place: { span, block }, accepted }, at) => (
            <li key={`${code}-${at}`}>
              <strong>
                {SEVERITY_NAMES[severity]}: {rules[code]?.title ?? code}
              </strong>
              {span === undefined ? (
                <span>{found}</span>
              ) : (
                <button type="button" onClick={() => onMark([markAt(preview.text, span.start, span.end)])}>
                  “{shortened(span.text)}”
                </button>
              )}
              <span>Beter: {expected}</span>
              {block === undefined ? null : <span className="hint">In {block}</span>}
              {accepted === undefined ? null : <span>Mag blijven: {accepted}</span>}
            </li>
          ))}
        </ul>
      )}
      <details className="rules">
        <summary>Waar kijken we naar?</summary>
        <p className="hint">De studie is Proactieve Dienstverlening Ontwerpen vanuit Burgerperspectief (Hogeschool Utrecht, 2026).</p>
        <ul>
          {Object.entries(rules).map(([id, { title, source }]) => (
            <li key={id}>
              {title}. <span className="hint">{source}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
