import type { PreviewText } from '../../rendering/contract.ts';

/** Says of a message that a text in it is a draft, so that nobody gets it. Which one is said beside the texts. */
export function DraftNote({ texts }: { readonly texts: readonly PreviewText[] }) {
  return texts.some(({ isDraft }) => isDraft) ? <p className="draft">Concept, nog niet nagekeken: wordt niet verstuurd</p> : null;
}
