export type { Block, BlockKind, BlockOf, Message, Shape } from './block.ts';
export type { ContactBlock } from './contact/block.ts';
export type { Option, OptionsBlock, OtherOption, Picture } from './options/block.ts';
