import { FIRST_HOUSE_STYLE, type PreviewSelection, type WorkbenchOptions } from './contract.ts';

/**
 * What a static workbench can show; it is to be small enough to send to someone.
 * In the first house style every variant, and in Dutch also the other people and situations.
 * In the other house styles every variant in Dutch; other languages for the unknown segment, as a style looks alike in all of them.
 */
export function staticPreviews({ segments, houseStyles, artifacts, people }: WorkbenchOptions): readonly PreviewSelection[] {
  const [person = ''] = people;
  return Object.entries(artifacts).flatMap(([artifact, { channels, languages, levels, arms, examples }]) => {
    const [example = ''] = examples;
    const usual = { artifact, segment: 'unknown', level: 'B1', language: 'nl', houseStyle: FIRST_HOUSE_STYLE, arm: '-', person, example } as const;
    return channels.flatMap((channel) => {
      const variants = Object.keys(houseStyles).flatMap((houseStyle) =>
        languages.flatMap((language) =>
          (houseStyle === FIRST_HOUSE_STYLE || language === 'nl' ? segments : (['unknown'] as const)).flatMap((segment) =>
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
