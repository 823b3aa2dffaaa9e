import type { AnswerTicket, Href } from '@aanreik/message';
import type { Choice, ChoiceOption } from './choice.ts';
import { rotateOptions } from './rotate-options.ts';

/** A choice as one recipient gets it: options in their order, and how to answer. */
export interface OfferedChoice {
  readonly form: string;
  readonly options: readonly OfferedOption[];
  /** For links and QR codes; in a text the code is the field `{{answer.code}}`. */
  readonly code: string;
}

export interface OfferedOption extends ChoiceOption {
  readonly href: Href;
}

/** @throws {RangeError} when the answer ways lack a link for an option */
export function offerChoice({ form, options }: Choice, answers: AnswerTicket, artifact: string, recipientId: string): OfferedChoice {
  return {
    form,
    code: answers.code,
    options: rotateOptions(options, artifact, recipientId).map((option) => {
      const href = answers.links[option.id];
      if (href === undefined) throw new RangeError(`the answer ways have no link for the option '${option.id}'`);
      return { ...option, href };
    }),
  };
}
