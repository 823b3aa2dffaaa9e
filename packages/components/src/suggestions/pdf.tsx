import { View } from '@react-pdf/renderer';
import { TitlePdf } from '../heading/title-pdf.tsx';
import { InlinesPdf } from '../inlines/pdf.tsx';
import type { PdfComponent } from '../pdf-component.ts';
import { share, sideBySide } from '../side-by-side.ts';
import type { SuggestionsBlock } from './block.ts';

export const SuggestionsPdf: PdfComponent<SuggestionsBlock> = ({ block, look, fields }) => (
  <>
    {block.suggestions.map((suggestion, index) => (
      <View
        key={index}
        tag={{ role: 'Sect' }}
        wrap={false}
        style={{ borderTopWidth: 0.75, borderTopColor: look.colours.accentLine, paddingTop: look.size.gap * 0.8, marginBottom: look.size.gap }}
      >
        <TitlePdf level={3} inlines={suggestion.title} look={look} fields={fields} style={{ fontSize: look.size.heading3, marginBottom: 2 }} />
        <View style={sideBySide(look, { gap: 14 })}>
          <View style={share(look, 1)}>
            <InlinesPdf inlines={suggestion.why} look={look} fields={fields} />
          </View>
          <View style={share(look, 1)}>
            <InlinesPdf inlines={suggestion.how} look={look} fields={fields} />
          </View>
        </View>
      </View>
    ))}
  </>
);
