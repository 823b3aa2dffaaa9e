export type { Block, BlockKind, BlockOf, InAppBlock, InAppBlockKind, InAppBlockOf, Message, Shape } from './block.ts';
export type { ContactBlock } from './contact/block.ts';
export { everyBlock, type PlacedBlock } from './every-block.ts';
export type { Option, OptionAction, OptionsBlock, OtherOption, Picture } from './options/block.ts';
