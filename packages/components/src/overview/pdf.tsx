import { Text, View } from '@react-pdf/renderer';
import type { PdfComponent } from '../pdf-component.ts';
import type { OverviewBlock } from './block.ts';

/** Widths of the columns, next to each other. */
const SHARES = { date: 4, what: 5.8, amount: 2.7, state: 3.1 } as const;

type Name = keyof typeof SHARES;

const NAMES = Object.keys(SHARES) as readonly Name[];

/** Rows may go on over the page; the heads are said once. */
export const OverviewPdf: PdfComponent<OverviewBlock> = ({ block, look }) => {
  const text = { fontFamily: look.fonts.text, fontSize: look.size.text, lineHeight: 1.2, color: look.colours.text } as const;
  const cell = (name: Name) => ({ flex: SHARES[name], paddingRight: name === 'amount' ? 12 : 6 });
  const aligned = (name: Name) => ({ textAlign: name === 'amount' ? 'right' : 'left' }) as const;
  return (
    <View tag={{ role: 'Table' }} style={{ marginBottom: look.size.gap * 1.4 }}>
      <View tag={{ role: 'TR' }} wrap={false} style={{ flexDirection: 'row', backgroundColor: look.colours.accent, paddingVertical: 4, paddingHorizontal: 7 }}>
        {NAMES.map((name) => (
          <View key={name} tag={{ role: 'TH', scope: 'Column' }} style={cell(name)}>
            <Text style={{ ...text, ...aligned(name), fontWeight: 700, color: look.colours.onAccent }}>{block.heads[name]}</Text>
          </View>
        ))}
      </View>
      {block.rows.map((row, index) => (
        <View
          key={index}
          tag={{ role: 'TR' }}
          wrap={false}
          style={{
            flexDirection: 'row',
            paddingVertical: 2.5,
            paddingHorizontal: 7,
            borderBottomWidth: row.isTotal === true ? 1.25 : 0.5,
            borderBottomColor: row.isTotal === true ? look.colours.accent : look.colours.accentLine,
            backgroundColor: row.isTotal === true ? look.colours.accentPanel : look.colours.paper,
          }}
        >
          {NAMES.map((name) => (
            <View key={name} tag={row.isTotal === true && name === 'what' ? { role: 'TH', scope: 'Row' } : { role: 'TD' }} style={cell(name)}>
              <Text style={{ ...text, ...aligned(name), fontWeight: row.isTotal === true ? 700 : 400 }}>{row[name]}</Text>
            </View>
          ))}
        </View>
      ))}
    </View>
  );
};
