/** How deep routines may call each other. */
const DEEPEST = 10;

/** More than the beginning of any glyph takes. */
const MOST_BYTES = 10_000;

/**
 * The width that a Type 2 charstring begins with, as a difference to the nominal one; undefined where it has none, so
 * that the default holds (Adobe Technical Note 5177, 3.1). Only the beginning is read: up to the first operator that
 * takes the operands.
 */
export function charstringWidth(code: Uint8Array, local: readonly Uint8Array[], global: readonly Uint8Array[]): number | undefined {
  const stack: number[] = [];
  const open: { readonly code: Uint8Array; at: number }[] = [{ code, at: 0 }];
  for (let read = 0; open.length > 0 && read < MOST_BYTES; read += 1) {
    const frame = open.at(-1) as { readonly code: Uint8Array; at: number };
    if (frame.at >= frame.code.length) {
      open.pop();
      continue;
    }
    const byte = frame.code[frame.at] ?? 0;
    frame.at += 1;
    if (byte === 28 || byte >= 32) frame.at += pushNumber(stack, byte, frame.code, frame.at);
    else if (byte === 10 || byte === 29) {
      const routines = byte === 10 ? local : global;
      const routine = routines[(stack.pop() ?? 0) + biasOf(routines.length)];
      if (routine !== undefined && open.length < DEEPEST) open.push({ code: routine, at: 0 });
    } else if (byte === 11) open.pop();
    else return widthBefore(byte, stack);
  }
  return undefined;
}

/** A width comes before the operands that an operator itself takes. */
function widthBefore(operator: number, stack: readonly number[]): number | undefined {
  const [first] = stack;
  if ([1, 3, 18, 23, 19, 20].includes(operator)) return stack.length % 2 === 1 ? first : undefined;
  if (operator === 21) return stack.length > 2 ? first : undefined;
  if (operator === 22 || operator === 4) return stack.length > 1 ? first : undefined;
  if (operator === 14) return stack.length === 1 || stack.length === 5 ? first : undefined;
  return undefined;
}

function biasOf(routines: number): number {
  return routines < 1240 ? 107 : routines < 33_900 ? 1131 : 32_768;
}

/** Puts a number on the stack; gives how many more bytes it took. */
function pushNumber(stack: number[], byte: number, code: Uint8Array, at: number): number {
  const next = code[at] ?? 0;
  if (byte === 28) {
    stack.push(((next << 24) | ((code[at + 1] ?? 0) << 16)) >> 16);
    return 2;
  }
  if (byte <= 246) {
    stack.push(byte - 139);
    return 0;
  }
  if (byte <= 254) {
    stack.push(byte <= 250 ? (byte - 247) * 256 + next + 108 : -(byte - 251) * 256 - next - 108);
    return 1;
  }
  stack.push(((next << 24) | ((code[at + 1] ?? 0) << 16) | ((code[at + 2] ?? 0) << 8) | (code[at + 3] ?? 0)) / 65_536);
  return 4;
}
