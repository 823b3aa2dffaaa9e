import type { InAppComponent } from '../in-app-component.ts';
import type { SignOffBlock } from './block.ts';

export const SignOffInApp: InAppComponent<SignOffBlock> = ({ block }) => (
  <p className="aanreik-text">
    {block.closing}
    <br />
    <strong>{block.name}</strong>
    <br />
    {block.role}
    <br />
    {block.organisation}
  </p>
);
