import { Circle, Path, Svg } from '@react-pdf/renderer';

interface Props {
  readonly colour: string;
  /** Width and height in points. */
  readonly size: number;
}

/** Icons are drawn, not set in type: no text font has them all, and a screen reader would read them out. */
export function ClockIcon({ colour, size }: Props) {
  return (
    <Svg width={size} height={size} viewBox="0 0 24 24">
      <Circle cx="12" cy="12" r="9.5" fill="none" stroke={colour} strokeWidth={2} />
      <Path d="M12 6.5 L12 12 L16 14.5" fill="none" stroke={colour} strokeWidth={2} strokeLinecap="round" />
    </Svg>
  );
}

export function CheckIcon({ colour, size }: Props) {
  return (
    <Svg width={size} height={size} viewBox="0 0 24 24">
      <Path d="M4 12.5 L9.5 18 L20 6.5" fill="none" stroke={colour} strokeWidth={3} strokeLinecap="round" strokeLinejoin="round" />
    </Svg>
  );
}

export function PhoneIcon({ colour, size }: Props) {
  return (
    <Svg width={size} height={size} viewBox="0 0 24 24">
      <Path
        d="M5 3 L9 3 L11 8.5 L8.3 10.2 C9.3 12.6 11.4 14.7 13.8 15.7 L15.5 13 L21 15 L21 19 C21 20.2 20.2 21 19 21 C10.5 20.6 3.4 13.5 3 5 C3 3.8 3.8 3 5 3 Z"
        fill={colour}
      />
    </Svg>
  );
}

export function ScreenIcon({ colour, size }: Props) {
  return (
    <Svg width={size} height={size} viewBox="0 0 24 24">
      <Path d="M3 4 L21 4 L21 16 L3 16 Z" fill="none" stroke={colour} strokeWidth={2} />
      <Path d="M8 20.5 L16 20.5" fill="none" stroke={colour} strokeWidth={2} strokeLinecap="round" />
    </Svg>
  );
}

export function DoorIcon({ colour, size }: Props) {
  return (
    <Svg width={size} height={size} viewBox="0 0 24 24">
      <Path d="M6 21 L6 3 L18 3 L18 21" fill="none" stroke={colour} strokeWidth={2} />
      <Path d="M3 21 L21 21" fill="none" stroke={colour} strokeWidth={2} strokeLinecap="round" />
      <Circle cx="14.5" cy="12" r="1.5" fill={colour} />
    </Svg>
  );
}
