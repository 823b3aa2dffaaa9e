import { EMAIL_TEXT, type EmailComponent, start } from '../email-component.ts';
import type { BudgetBlock } from './block.ts';

/** In an email nothing can be filled in, so this is what to look up; the letter and the website have the boxes. */
export const BudgetEmail: EmailComponent<BudgetBlock> = ({ block, look }) => {
  const cell = {
    ...EMAIL_TEXT,
    fontFamily: look.fonts.text,
    color: look.colours.text,
    padding: '9px 10px',
    borderBottom: `1px solid ${look.colours.line}`,
    textAlign: start(look),
    verticalAlign: 'top',
  } as const;
  return (
    <table width="100%" cellPadding={0} cellSpacing={0} style={{ borderCollapse: 'collapse', margin: '0 0 18px' }}>
      <caption
        className="text"
        style={{ ...EMAIL_TEXT, fontFamily: look.fonts.text, color: look.colours.text, textAlign: start(look), fontWeight: 700, paddingBottom: '4px' }}
      >
        {block.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" className="bar" style={{ ...cell, backgroundColor: look.colours.accent, color: look.colours.onAccent }}>
            {block.heads.item}
          </th>
          <th scope="col" className="bar" style={{ ...cell, width: '32%', backgroundColor: look.colours.accent, color: look.colours.onAccent }}>
            {block.heads.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr
            key={row.label}
            className={row.role === 'result' ? 'panel' : undefined}
            style={row.role === 'result' ? { backgroundColor: look.colours.accentPanel } : undefined}
          >
            <th scope="row" className="text line" style={{ ...cell, fontWeight: row.role === 'expense' ? 400 : 700 }}>
              {row.label}
              {row.examples === undefined ? null : (
                <span className="muted" style={{ display: 'block', fontWeight: 400, color: look.colours.muted }}>
                  {row.examples}
                </span>
              )}
            </th>
            <td className="text line" style={cell}>
              €
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
