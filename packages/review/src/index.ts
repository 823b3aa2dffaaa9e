export { type ArtifactCheck, checkArtifact, checkUnusedSharedTexts, checkUnusedTexts } from './check-artifact.ts';
export { checkFacts } from './check-facts.ts';
export { checkLevels } from './check-levels.ts';
export { sampleRecipients } from './sample-recipients.ts';
export { variantsOf } from './variants.ts';
export { type WorstCase, worstCases } from './worst-cases.ts';
