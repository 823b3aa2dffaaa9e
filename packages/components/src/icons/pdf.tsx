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

export function ChatIcon({ colour, size }: Props) {
  return (
    <Svg width={size} height={size} viewBox="0 0 24 24">
      <Path d="M3 4 L21 4 L21 16 L11 16 L6 21 L6 16 L3 16 Z" fill="none" stroke={colour} strokeWidth={1.8} strokeLinejoin="round" />
      <Circle cx="8" cy="10" r="1.3" fill={colour} />
      <Circle cx="12" cy="10" r="1.3" fill={colour} />
      <Circle cx="16" cy="10" r="1.3" fill={colour} />
    </Svg>
  );
}

/** A sheet with three lines that add up. */
export function OverviewIcon({ colour, size }: Props) {
  return (
    <Svg width={size} height={size} viewBox="0 0 24 24">
      <Path d="M5 2.5 L19 2.5 L19 21.5 L5 21.5 Z" fill="none" stroke={colour} strokeWidth={1.8} strokeLinejoin="round" />
      <Path d="M8.5 7.5 L15.5 7.5 M8.5 11.5 L15.5 11.5 M8.5 17 L15.5 17" fill="none" stroke={colour} strokeWidth={1.8} strokeLinecap="round" />
    </Svg>
  );
}

export function PurseIcon({ colour, size }: Props) {
  return (
    <Svg width={size} height={size} viewBox="0 0 24 24">
      <Path d="M3 7.5 L21 7.5 L21 20 L3 20 Z" fill="none" stroke={colour} strokeWidth={1.8} strokeLinejoin="round" />
      <Path d="M5 7.5 L16 3.5 L17.5 7.5" fill="none" stroke={colour} strokeWidth={1.8} strokeLinejoin="round" />
      <Circle cx="16.8" cy="13.7" r="1.6" fill={colour} />
    </Svg>
  );
}

/** A heart. */
export function CareIcon({ colour, size }: Props) {
  return (
    <Svg width={size} height={size} viewBox="0 0 24 24">
      <Path
        d="M12 20.5 C6 16 2.8 12.8 2.8 9 C2.8 6.2 4.9 4.2 7.4 4.2 C9.3 4.2 11 5.2 12 7 C13 5.2 14.7 4.2 16.6 4.2 C19.1 4.2 21.2 6.2 21.2 9 C21.2 12.8 18 16 12 20.5 Z"
        fill="none"
        stroke={colour}
        strokeWidth={1.8}
        strokeLinejoin="round"
      />
    </Svg>
  );
}

export function ScissorsIcon({ colour, size }: Props) {
  return (
    <Svg width={size} height={size} viewBox="0 0 24 24">
      <Circle cx="5.5" cy="7" r="3" fill="none" stroke={colour} strokeWidth={1.8} />
      <Circle cx="5.5" cy="17" r="3" fill="none" stroke={colour} strokeWidth={1.8} />
      <Path d="M8 8.6 L21.5 17 M8 15.4 L21.5 7" fill="none" stroke={colour} strokeWidth={1.8} strokeLinecap="round" />
    </Svg>
  );
}
