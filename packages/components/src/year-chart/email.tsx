import { EMAIL_TEXT, type EmailComponent } from '../email-component.ts';
import { HeadingEmail } from '../heading/email.tsx';
import type { YearChartBlock } from './block.ts';

/** Bars are cells with a colour, so that they show where pictures do not; their amounts stand beside them. */
export const YearChartEmail: EmailComponent<YearChartBlock> = ({ block, look, fields, renderBlocks }) => {
  const most = Math.max(1, ...block.quarters.map(({ amount = 0 }) => Math.abs(amount)));
  const cell = { ...EMAIL_TEXT, fontFamily: look.fonts.text, color: look.colours.text, padding: '6px 8px 6px 0', textAlign: 'left' } as const;
  return (
    <>
      <HeadingEmail block={{ kind: 'heading', level: 2, text: block.title }} look={look} fields={fields} renderBlocks={renderBlocks} />
      <table width="100%" cellPadding={0} cellSpacing={0} style={{ borderCollapse: 'collapse', margin: '0 0 18px' }}>
        <caption className="text" style={{ ...cell, padding: '0 0 4px' }}>
          {block.rowHead}
        </caption>
        <tbody>
          {block.quarters.map(({ label, amount, shown }) => (
            <tr key={label}>
              <th scope="row" className="text" style={{ ...cell, width: '30%', fontWeight: 700 }}>
                {label}
              </th>
              <td className="text" style={cell}>
                {amount === undefined || amount === 0 ? null : (
                  <div
                    className="bar"
                    aria-hidden="true"
                    style={{
                      width: `${Math.max(2, Math.round((100 * Math.abs(amount)) / most))}%`,
                      height: '10px',
                      lineHeight: '10px',
                      fontSize: '1px',
                      backgroundColor: amount < 0 ? look.colours.accentLine : look.colours.accent,
                    }}
                  >
                    &nbsp;
                  </div>
                )}
                {shown}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
