/** A rectangle on a page, in mm from its top left corner. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A rectangle that is larger at each side. @param by in mm; negative for smaller */
export function grown({ left, top, right, bottom }: Area, by: number): Area {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

export function overlap(one: Area, other: Area): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

export function within(inner: Area, outer: Area): boolean {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
}

export function area({ left, top, width, height }: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }): Area {
  return { left, top, right: left + width, bottom: top + height };
}
