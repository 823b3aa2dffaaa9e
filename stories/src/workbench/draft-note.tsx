import type { PreviewText } from '../../rendering/contract.ts';

/** Says of a message that a text in it is a draft, so that nobody gets it. */
export function DraftNote({ texts }: { readonly texts: readonly PreviewText[] }) {
  const drafts = texts.filter(({ isDraft }) => isDraft).map(({ key }) => key);
  return drafts.length === 0 ? null : (
    <p className="draft" title={drafts.join(', ')}>
      Concept, nog niet nagekeken: wordt niet verstuurd
    </p>
  );
}
