import { type LoadedArtifact, listArtifacts, loadArtifact } from '@aanreik/compose';
import { listHouseStyles, loadHouseStyle } from '@aanreik/house-style';
import { describeProblem, type Problem } from '@aanreik/message';
import { checkArtifact, checkFacts, checkLevels, checkUnusedSharedTexts, checkUnusedTexts } from '@aanreik/review';
import { Command } from 'commander';
import { checkPdfCommand } from './check-pdf-command.ts';
import { EXIT } from './exit.ts';
import { TEMPLATES } from './templates-folder.ts';

export function checkCommand(): Command {
  return new Command('check')
    .description(
      'Checks the wording of an artifact, or of all, in every variant and house style, without rendering. A file of type PDF is checked with: check pdf FILE',
    )
    .argument('[artifact]', 'name of the artifact; all where absent')
    .action(async (artifact?: string) => {
      const problems = await check(artifact);
      for (const problem of problems) console.log(describeProblem(problem));
      console.log(problems.length === 0 ? 'No problems found.' : `${problems.length} problems found.`);
      process.exitCode = problems.length === 0 ? EXIT.done : EXIT.incomplete;
    })
    .addCommand(checkPdfCommand());
}

/** Names and opening hours differ between house styles, and count too. */
function textProblems(artifact: LoadedArtifact): readonly Problem[] {
  return listHouseStyles().flatMap((name) => [...checkLevels(artifact, loadHouseStyle(name)), ...checkFacts(artifact, loadHouseStyle(name))]);
}

async function check(only?: string): Promise<readonly Problem[]> {
  const artifacts = await Promise.all((only === undefined ? listArtifacts(TEMPLATES) : [only]).map((name) => loadArtifact(TEMPLATES, name)));
  const used = new Set<string>();
  const problems: Problem[] = [];
  for (const houseStyle of listHouseStyles().map(loadHouseStyle)) {
    for (const artifact of artifacts) {
      const result = checkArtifact(artifact, houseStyle);
      problems.push(...result.problems);
      for (const key of result.used) used.add(key);
    }
  }
  // Where something could not be composed, what it would have shown only looks unused.
  if (problems.length > 0) return problems;
  for (const artifact of artifacts) problems.push(...checkUnusedTexts(artifact, used), ...textProblems(artifact));
  return only === undefined ? [...problems, ...checkUnusedSharedTexts(artifacts, used)] : problems;
}
