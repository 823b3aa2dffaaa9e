import type { Href, Inlines } from '@aanreik/message';

/** A choice of a few: all look the same and stand side by side, so that none goes before another. */
export interface OptionsBlock {
  readonly kind: 'options';
  readonly title: Inlines;
  readonly options: readonly Option[];
  /** Ways not to choose: no preference, not now. As plain to see as the others, in less room. */
  readonly others: readonly OtherOption[];
}

export interface Option {
  /** Not shown; ties it to what the artifact declared. */
  readonly id: string;
  readonly name: Inlines;
  readonly text: Inlines;
  readonly picture?: Picture;
  readonly action: OptionAction;
}

export interface OtherOption {
  readonly id: string;
  readonly name: Inlines;
  readonly text: Inlines;
  readonly action: OptionAction;
}

export interface OptionAction {
  /** Says what is chosen: "Kies Annelies", never "Kies". */
  readonly label: string;
  readonly href: Href;
  /** Where on paper it is chosen, behind the label, as nobody can press paper: "op het formulier". */
  readonly onPaper: string;
}

export type Picture = { readonly kind: 'portraits'; readonly portraits: readonly Portrait[] } | { readonly kind: 'icon'; readonly icon: OptionIcon };

/** Drawn, and without a meaning of its own: the name beside it says all. */
export type OptionIcon = 'care' | 'chat' | 'overview' | 'purse';

/** A photo of someone of the house style. */
export interface Portrait {
  /** Id of the person in the house style. */
  readonly person: string;
  /** What is to be seen, for those who do not see it. */
  readonly alt: string;
}
