import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { LINE_HEIGHT, type PdfLook } from '../pdf-component.ts';

/** An item behind a drawn bullet: a bullet in type is read out by some screen readers. */
export function BulletPdf({ look, children }: { readonly look: PdfLook; readonly children: ReactNode }) {
  const dot = look.size.text * 0.36;
  return (
    <View tag={{ role: 'LI' }} wrap={false} style={{ flexDirection: 'row', marginBottom: look.size.gap * 0.2 }}>
      <View
        style={{
          width: dot,
          height: dot,
          borderRadius: dot / 2,
          backgroundColor: look.colours.accent,
          marginTop: (look.size.text * LINE_HEIGHT - dot) / 2,
          marginRight: look.size.text * 0.5,
        }}
      />
      <View tag={{ role: 'LBody' }} style={{ flex: 1 }}>
        {children}
      </View>
    </View>
  );
}
