import { CHANNELS, type Channel, channelsNamed, PRINT_CHANNELS } from '@aanreik/channels';
import { type LoadedArtifact, loadArtifact } from '@aanreik/compose';
import { type HouseStyle, loadHouseStyle } from '@aanreik/house-style';
import type { HeadingLevel } from '@aanreik/in-app';
import { ProblemsError } from '@aanreik/message';
import type { Overrides } from './parse-recipient.ts';

/**
 * What a run does, as plain data: names and revisions and no functions, so that it can be kept in a file, or done by
 * another thread or machine.
 */
export interface Job {
  /** Name of the artifact. */
  readonly artifact: string;
  /** Name of a house style, or the path of its folder. */
  readonly houseStyle: string;
  /** Names of channels. */
  readonly channels: readonly string[];
  readonly overrides: Overrides;
  /** The day that the messages bear, ISO 8601. */
  readonly date: string;
  /**
   * Whether letters go to a print house: in files in postcode order, with an index and a job ticket, and not as a file
   * each.
   */
  readonly print: boolean;
  /** Of the title of a message in the screen around it: 2 where absent. */
  readonly headingLevel?: HeadingLevel;
  /** What the texts and the house style must be for the same messages; whatever is there where absent. */
  readonly revisions?: Revisions;
}

/** Hashes of what the words and the looks of messages come from. */
export interface Revisions {
  readonly wording: string;
  readonly houseStyle: string;
}

/** A job with what it names, ready to run. */
export interface OpenJob extends Omit<Job, 'artifact' | 'houseStyle' | 'channels' | 'print' | 'revisions'> {
  readonly artifact: LoadedArtifact;
  readonly houseStyle: HouseStyle;
  readonly channels: readonly Channel[];
}

/**
 * Opens what a job names.
 * @param templates the folder of artifacts
 * @throws {ProblemsError} when something of it is not there, or is of another revision
 */
export async function openJob(job: Job, templates: string): Promise<OpenJob> {
  const { revisions, print, ...rest } = job;
  const artifact = await loadArtifact(templates, job.artifact);
  const houseStyle = loadHouseStyle(job.houseStyle);
  if (revisions !== undefined) assertRevisions(revisions, revisionsOf({ artifact, houseStyle }));
  return { ...rest, artifact, houseStyle, channels: channelsNamed(job.channels, print ? PRINT_CHANNELS : CHANNELS) };
}

export function revisionsOf({ artifact, houseStyle }: Pick<OpenJob, 'artifact' | 'houseStyle'>): Revisions {
  return { wording: artifact.wording.revision, houseStyle: houseStyle.revision };
}

function assertRevisions(asked: Revisions, found: Revisions): void {
  const problems = (['wording', 'houseStyle'] as const)
    .filter((what) => asked[what] !== found[what])
    .map((what) => ({ code: 'revision', place: { file: 'job', key: `revisions.${what}` }, found: found[what], expected: asked[what] }));
  if (problems.length > 0) throw new ProblemsError(problems);
}
