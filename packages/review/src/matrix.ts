import type { LoadedArtifact } from '@aanreik/compose';
import type { Finding } from './finding.ts';

const BARRIERS = { privacy: 'privacy', autonomy: 'autonomie', trust: 'vertrouwen', skill: 'doenvermogen' } as const;

/**
 * The ethical matrix of an artifact as Markdown, in Dutch, with what the review found: for the colleague who has to
 * answer for it.
 */
export function matrixMarkdown({ name, definition }: LoadedArtifact, findings: readonly Finding[]): string {
  const { title, reasoning, matrix } = definition;
  const rows = (matrix ?? []).map(({ who, benefits, harms }) => {
    const against = harms.map(({ harm, against: measure }) => `${harm} *Daarom ${measure}*`);
    return `| ${[who, lines(benefits), lines(against)].join(' | ')} |`;
  });
  return [
    `# Ethische matrix: ${title}`,
    '',
    `- **Probleem.** ${reasoning.problem}`,
    `- **Wat erachter zit.** ${reasoning.mechanism}`,
    `- **Wat dit bericht doet.** ${reasoning.intervention}`,
    `- **Drempels.** ${reasoning.barriers.map((barrier) => BARRIERS[barrier]).join(', ')}.`,
    `- **Bron.** ${reasoning.source}`,
    '',
    ...(rows.length === 0
      ? ['Voor dit bericht is nog geen matrix gemaakt.']
      : ['| Wie | Wat het oplevert | Wat het kan kosten |', '| --- | --- | --- |', ...rows]),
    '',
    '## Wat de controle vond',
    '',
    ...findingLines(findings),
    '',
    `Gemaakt met \`aanreik matrix ${name}\`.`,
    '',
  ].join('\n');
}

function lines(items: readonly string[]): string {
  return items.map((item) => item.replaceAll('|', '\\|')).join('<br>');
}

function findingLines(findings: readonly Finding[]): readonly string[] {
  const accepted = findings.filter((finding) => finding.accepted !== undefined);
  const open = findings.filter((finding) => finding.accepted === undefined && finding.severity !== 'note');
  if (open.length + accepted.length === 0) return ['Niets: dit bericht houdt zich aan alle regels.'];
  return [
    ...open.map(({ code, found, expected }) => `- **Open** (${code}): ${found}. Beter: ${expected}.`),
    ...accepted.map(({ code, found, accepted: reason }) => `- **Mag blijven** (${code}): ${found}. Reden: ${reason}`),
  ];
}
