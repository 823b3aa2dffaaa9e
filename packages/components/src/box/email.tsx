import { Column, Row } from '@react-email/components';
import type { CSSProperties, ReactNode } from 'react';

interface Props {
  readonly className: string;
  /** Background, border and padding. */
  readonly style: CSSProperties;
  /** Above and below. */
  readonly margin: string;
  readonly children: ReactNode;
}

/**
 * A surface that groups. Its padding is on the cell: MJML collapses the borders of tables, and then a table's own
 * padding is ignored.
 */
export function BoxEmail({ className, style, margin, children }: Props) {
  return (
    <Row style={{ margin }}>
      <Column className={className} style={style}>
        {children}
      </Column>
    </Row>
  );
}
