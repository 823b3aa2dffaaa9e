/** Items next to each other: those at the left are read first, from top to bottom. One alone has the whole width. */
export interface Row<Item> {
  readonly left: readonly Item[];
  readonly right: readonly Item[];
  /** About how many lines it takes. */
  readonly lines: number;
}

/** About as many characters as a line holds, in half of the width and in all of it. */
export interface LineLength {
  readonly half: number;
  readonly whole: number;
}

/** More than so many items in a row, and nobody sees which comes next. */
const MOST_IN_A_ROW = 4;

/** Rows of more than two items go over to the next page whole: a tall one leaves much white behind. */
const MOST_LINES = 9;

/** A long line is harder to read than a short one: it is to be worth half a line. */
const LONG_LINE = 0.5;

/** Items in rows, in their order, in as few lines as that takes. @param lengthOf in characters */
export function arrange<Item>(items: readonly Item[], lengthOf: (item: Item) => number, line: LineLength): readonly Row<Item>[] {
  const linesOf = (some: readonly Item[]) => some.reduce((sum, item) => sum + Math.ceil(lengthOf(item) / line.half), 0);
  // From the last item back to the first: the best rows for what begins there.
  const best: { readonly lines: number; readonly rows: readonly Row<Item>[] }[] = [];
  best[items.length] = { lines: 0, rows: [] };
  for (let at = items.length - 1; at >= 0; at--) {
    const choices = rowsFrom(items.slice(at, at + MOST_IN_A_ROW), linesOf, (item) => Math.ceil(lengthOf(item) / line.whole) + LONG_LINE).map((row) => {
      const rest = best[at + row.left.length + row.right.length] ?? { lines: 0, rows: [] };
      return { lines: row.lines + rest.lines, rows: [row, ...rest.rows] };
    });
    best[at] = choices.reduce((one, other) => (other.lines < one.lines ? other : one));
  }
  return best[0]?.rows ?? [];
}

/** Each row that the first of some items can make. */
function rowsFrom<Item>(
  items: readonly Item[],
  linesOf: (some: readonly Item[]) => number,
  linesAcross: (item: Item) => number,
): readonly [Row<Item>, ...Row<Item>[]] {
  const [first] = items;
  const alone: Row<Item> = { left: items.slice(0, 1), right: [], lines: first === undefined ? 0 : linesAcross(first) };
  const sizes = items.flatMap((_, left) => items.slice(left + 1).map((__, right) => ({ left: left + 1, all: left + right + 2 })));
  const besides = sizes.map(({ left, all }): Row<Item> => {
    const [one, other] = [items.slice(0, left), items.slice(left, all)];
    return { left: one, right: other, lines: Math.max(linesOf(one), linesOf(other)) };
  });
  return [alone, ...besides.filter(({ left, right, lines }) => left.length + right.length === 2 || lines <= MOST_LINES)];
}
