export { type ProofInput, proofArtifact } from './proof-artifact.ts';
