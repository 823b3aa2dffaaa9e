import type { BlockKind } from '@aanreik/components';
import { examples } from '@aanreik/components/examples';
import { channelsOf, listArtifacts, loadArtifact } from '@aanreik/compose';
import { inLanguage, listHouseStyles, loadHouseStyle } from '@aanreik/house-style';
import { READING_LEVELS, SEGMENTS } from '@aanreik/message';
import { blockPath, type Choices, EMITTED_COLUMNS, EMITTED_ROWS, messagePath, parseMessagePath } from './contract.ts';
import { renderBlockOnScreen, renderBlockPages } from './render-block.tsx';
import { renderMessage, TEMPLATES } from './render-message.ts';

/** What can be chosen in the stories. */
export async function choices(isStatic: boolean): Promise<Choices> {
  const artifacts = await Promise.all(listArtifacts(TEMPLATES).map((name) => loadArtifact(TEMPLATES, name)));
  const languages = [...new Set(artifacts.flatMap(({ wording }) => wording.languages()))];
  const reasonings = Object.fromEntries(artifacts.map(({ name, definition }) => [name, definition.reasoning]));
  const houseStyles = Object.fromEntries(listHouseStyles().map((id) => [id, inLanguage(loadHouseStyle(id).name, 'nl')]));
  return { segments: SEGMENTS, levels: READING_LEVELS, languages, houseStyles, anyColumns: !isStatic, reasonings };
}

/** Paths of everything that a static Storybook holds. */
export async function emitted(): Promise<readonly string[]> {
  const { segments, levels } = await choices(true);
  const houseStyles = listHouseStyles();
  const messages: string[] = [];
  for (const artifact of listArtifacts(TEMPLATES)) {
    const { definition, wording } = await loadArtifact(TEMPLATES, artifact);
    for (const segment of segments)
      for (const level of levels)
        for (const language of wording.languages())
          for (const houseStyle of houseStyles)
            for (const channel of channelsOf(definition))
              for (const columns of EMITTED_ROWS[artifact] ?? [EMITTED_COLUMNS])
                messages.push(messagePath({ artifact, segment, level, language, houseStyle, columns }, channel));
  }
  const blocks = Object.keys(examples).flatMap((kind) =>
    houseStyles.flatMap((houseStyle) => [blockPath(kind, houseStyle, 'letter.pdf'), blockPath(kind, houseStyle, 'screen.json')]),
  );
  return [...messages, ...blocks];
}

/** Renders what belongs at a path. */
export async function render(path: string): Promise<Uint8Array | string> {
  const [collection, kind, houseStyle = '', file] = path.split('/');
  if (collection === 'blocks')
    return file === 'letter.pdf' ? renderBlockPages(kind as BlockKind, houseStyle) : renderBlockOnScreen(kind as BlockKind, houseStyle);
  const { choice, channel } = parseMessagePath(path);
  return renderMessage(choice, channel);
}
