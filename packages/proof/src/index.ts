export { type ProofInput, proofArtifact } from './proof-artifact.ts';
export { type WorstCase, worstCases } from './worst-cases.ts';
