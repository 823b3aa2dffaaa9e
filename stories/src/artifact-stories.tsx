import type { StoryObj } from '@storybook/react-vite';
import { ArtifactPage } from './artifact-page.tsx';
import { Compare } from './workbench/compare.tsx';
import { Overview } from './workbench/overview.tsx';
import type { Globals } from './workbench/selection.ts';
import { Workbench } from './workbench/workbench.tsx';

/**
 * The pages of an artifact: a folder under templates/ needs no more than a file that names it. What they do is tested
 * in stories/tests.
 */
export function artifactStories(artifact: string): Readonly<Record<'bench' | 'comparison' | 'overview' | 'explanation', StoryObj>> {
  return {
    bench: { render: (_args, { globals }) => <Workbench artifact={artifact} globals={chosen(globals)} /> },
    comparison: { render: (_args, { globals }) => <Compare artifact={artifact} globals={chosen(globals)} /> },
    overview: { render: (_args, { globals }) => <Overview artifact={artifact} globals={chosen(globals)} /> },
    explanation: { render: () => <ArtifactPage artifact={artifact} /> },
  };
}

/** Storybook knows the toolbar's values as text only. */
function chosen(globals: object): Globals {
  return globals as Globals;
}
