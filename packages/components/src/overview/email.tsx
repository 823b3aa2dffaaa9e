import { EMAIL_TEXT, type EmailComponent } from '../email-component.ts';
import type { OverviewBlock } from './block.ts';

/** On a phone four columns do not fit: date and state stand below what they belong to. */
export const OverviewEmail: EmailComponent<OverviewBlock> = ({ block, look }) => {
  const cell = {
    ...EMAIL_TEXT,
    fontFamily: look.fonts.text,
    color: look.colours.text,
    padding: '9px 10px',
    borderBottom: `1px solid ${look.colours.line}`,
    textAlign: 'left',
    verticalAlign: 'top',
  } as const;
  const head = { ...cell, backgroundColor: look.colours.accent, color: look.colours.onAccent } as const;
  return (
    <table width="100%" cellPadding={0} cellSpacing={0} style={{ borderCollapse: 'collapse', margin: '0 0 18px' }}>
      <caption className="text" style={{ ...cell, borderBottom: '0', padding: '0 0 4px', fontWeight: 700 }}>
        {block.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" className="bar" style={head}>
            {block.heads.what}
          </th>
          <th scope="col" className="bar" style={{ ...head, width: '36%', textAlign: 'right' }}>
            {block.heads.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          <tr
            key={index}
            className={row.isTotal === true ? 'panel' : undefined}
            style={row.isTotal === true ? { backgroundColor: look.colours.accentPanel } : undefined}
          >
            <th scope="row" className="text line" style={{ ...cell, fontWeight: row.isTotal === true ? 700 : 400 }}>
              {row.what}
              <span className="muted" style={{ display: 'block', fontWeight: 400, color: look.colours.muted }}>
                {[row.date, row.state].filter((part) => part !== '').join(', ')}
              </span>
            </th>
            <td className="text line" style={{ ...cell, textAlign: 'right', fontWeight: row.isTotal === true ? 700 : 400 }}>
              {row.amount}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
