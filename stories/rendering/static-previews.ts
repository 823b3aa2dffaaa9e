import type { PreviewSelection, WorkbenchOptions } from './contract.ts';

/**
 * What a static workbench can show; it is to be small enough to send to someone. In the first house style that may send
 * it every variant, and in Dutch also the other people and situations. In the other house styles every variant in
 * Dutch; other languages for the unknown segment, as a style looks alike in all of them.
 */
export function staticPreviews({ segments, artifacts, people }: WorkbenchOptions): readonly PreviewSelection[] {
  const [person = ''] = people;
  return Object.entries(artifacts).flatMap(([artifact, { channels, houseStyles, languages, levels, arms, examples }]) => {
    const [example = ''] = examples;
    const [first] = houseStyles;
    const usual = { artifact, segment: 'unknown', level: 'B1', language: 'nl', houseStyle: first, arm: '-', person, example } as const;
    return channels.flatMap((channel) => {
      const variants = houseStyles.flatMap((houseStyle) =>
        languages.flatMap((language) =>
          (houseStyle === first || language === 'nl' ? segments : (['unknown'] as const)).flatMap((segment) =>
            (levels[language] ?? []).flatMap((level) =>
              ['-', ...arms].map((arm): PreviewSelection => ({ ...usual, channel, segment, level, language, houseStyle, arm })),
            ),
          ),
        ),
      );
      return [
        ...variants,
        ...people.slice(1).map((other) => ({ ...usual, channel, person: other })),
        ...examples.slice(1).map((other) => ({ ...usual, channel, example: other })),
      ];
    });
  });
}
