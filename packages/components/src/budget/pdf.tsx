import { Text, View } from '@react-pdf/renderer';
import type { PdfComponent } from '../pdf-component.ts';
import type { BudgetBlock } from './block.ts';

/** Height of a row in points: room for handwriting (about 8 mm). */
const ROW = 22.5;

export const BudgetPdf: PdfComponent<BudgetBlock> = ({ block, look }) => {
  const text = { fontFamily: look.fonts.text, fontSize: look.size.text, lineHeight: 1.2, color: look.colours.text } as const;
  return (
    <View tag={{ role: 'Table' }} wrap={false} style={{ borderWidth: 1, borderColor: look.colours.accent, borderRadius: 3, marginBottom: look.size.gap }}>
      <View tag={{ role: 'TR' }} style={{ flexDirection: 'row', backgroundColor: look.colours.accent, paddingVertical: 4, paddingHorizontal: 7 }}>
        <Text tag={{ role: 'TH', scope: 'Column' }} style={{ ...text, flex: 1, fontWeight: 700, color: look.colours.onAccent }}>
          {block.heads.item}
        </Text>
        <Text tag={{ role: 'TH', scope: 'Column' }} style={{ ...text, width: 84, fontWeight: 700, color: look.colours.onAccent }}>
          {block.heads.amount}
        </Text>
      </View>
      {block.rows.map((row, index) => (
        <View
          key={row.label}
          tag={{ role: 'TR' }}
          style={{
            flexDirection: 'row',
            alignItems: 'center',
            minHeight: ROW,
            paddingHorizontal: 7,
            paddingVertical: 2,
            borderTopWidth: index === 0 ? 0 : row.role === 'result' ? 1.25 : 0.5,
            borderTopColor: row.role === 'result' ? look.colours.accent : look.colours.accentLine,
            backgroundColor: row.role === 'result' ? look.colours.accentPanel : look.colours.paper,
          }}
        >
          <View tag={{ role: 'TH', scope: 'Row' }} style={{ flex: 1, paddingRight: 6 }}>
            <Text style={{ ...text, fontWeight: row.role === 'expense' ? 400 : 700 }}>{row.label}</Text>
            {row.examples === undefined ? null : <Text style={{ ...text, color: look.colours.muted }}>{row.examples}</Text>}
          </View>
          <View tag={{ role: 'TD' }} style={{ width: 84, flexDirection: 'row', alignItems: 'flex-end' }}>
            <Text style={{ ...text, width: 14 }}>€</Text>
            <View
              tag={{ role: 'Form', field: 'line', label: row.label }}
              style={{ flex: 1, borderBottomWidth: 0.75, borderBottomColor: look.colours.muted, marginBottom: 2 }}
            />
          </View>
        </View>
      ))}
    </View>
  );
};
