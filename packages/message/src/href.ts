declare const hrefBrand: unique symbol;

/** A link target that was checked: https, tel or mailto, and nothing else. */
export type Href = string & { readonly [hrefBrand]: true };

const SAFE_SCHEMES: ReadonlySet<string> = new Set(['https:', 'tel:', 'mailto:']);

/**
 * Checks a link target. Targets come from house styles and artifacts, never from a recipient's data.
 * @throws {RangeError} when the scheme is not https, tel or mailto, or when it is no URL at all.
 */
export function toHref(target: string): Href {
  if (!URL.canParse(target) || !SAFE_SCHEMES.has(new URL(target).protocol)) {
    throw new RangeError(`'${target}' is no link target: write an address that starts with https:, tel: or mailto:`);
  }
  return target as Href;
}
