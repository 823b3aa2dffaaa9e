import { Text, View } from '@react-pdf/renderer';
import type { PdfComponent } from '../pdf-component.ts';
import type { BudgetBlock } from './block.ts';

/** Height of a row in points: room for handwriting (about 8 mm, and 12 mm for who writes large too). */
const ROW = { usual: 22.5, large: 34 };

/** Width of what is filled in, in points: "1.234,56" in the hand of who reads large print takes 45 mm. */
const AMOUNT = { usual: 84, large: 150 };

export const BudgetPdf: PdfComponent<BudgetBlock> = ({ block, look }) => {
  const row = look.stacked ? ROW.large : ROW.usual;
  const amount = look.stacked ? AMOUNT.large : AMOUNT.usual;
  const text = { fontFamily: look.fonts.text, fontSize: look.size.text, lineHeight: 1.2, color: look.colours.text } as const;
  return (
    <View tag={{ role: 'Table' }} wrap={false} style={{ borderWidth: 1, borderColor: look.colours.accent, borderRadius: 3, marginBottom: look.size.gap }}>
      <View tag={{ role: 'TR' }} style={{ flexDirection: 'row', backgroundColor: look.colours.accent, paddingVertical: 4, paddingHorizontal: 7 }}>
        <Text tag={{ role: 'TH', scope: 'Column' }} style={{ ...text, flex: 1, fontWeight: 700, color: look.colours.onAccent }}>
          {block.heads.item}
        </Text>
        <Text tag={{ role: 'TH', scope: 'Column' }} style={{ ...text, width: amount, fontWeight: 700, color: look.colours.onAccent }}>
          {block.heads.amount}
        </Text>
      </View>
      {block.rows.map((line, index) => (
        <View
          key={line.label}
          tag={{ role: 'TR' }}
          style={{
            flexDirection: 'row',
            alignItems: 'center',
            minHeight: row,
            paddingHorizontal: 7,
            paddingVertical: 2,
            borderTopWidth: index === 0 ? 0 : line.role === 'result' ? 1.25 : 0.5,
            borderTopColor: line.role === 'result' ? look.colours.accent : look.colours.accentLine,
            backgroundColor: line.role === 'result' ? look.colours.accentPanel : look.colours.paper,
          }}
        >
          <View tag={{ role: 'TH', scope: 'Row' }} style={{ flex: 1, paddingRight: 6 }}>
            <Text style={{ ...text, fontWeight: line.role === 'expense' ? 400 : 700 }}>{line.label}</Text>
            {line.examples === undefined ? null : <Text style={{ ...text, color: look.colours.muted }}>{line.examples}</Text>}
          </View>
          <View tag={{ role: 'TD' }} style={{ width: amount, flexDirection: 'row', alignItems: 'flex-end' }}>
            <Text style={{ ...text, width: look.size.text * 1.2 }}>€</Text>
            <View
              tag={{ role: 'Form', field: 'line', label: line.label }}
              style={{ flex: 1, borderBottomWidth: 0.75, borderBottomColor: look.colours.muted, marginBottom: 2 }}
            />
          </View>
        </View>
      ))}
    </View>
  );
};
