import type { TextComponent } from '../text-component.ts';
import type { SignOffBlock } from './block.ts';

export const signOffText: TextComponent<SignOffBlock> = (block) => [block.closing, '', block.name, block.role, block.organisation, ''];
