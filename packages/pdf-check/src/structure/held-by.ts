import type { CheckedPdf } from '../checked-pdf.ts';
import type { Annotation } from '../file/pages.ts';
import type { Fault } from '../finding.ts';

/** Annotations that are not in an element of the role that fits them. What nobody gets to see is left out. */
export function* notHeldBy(pdf: CheckedPdf, role: string, which: (annotation: Annotation) => boolean): Generator<Fault> {
  for (const annotation of pdf.annotations) {
    const { subtype, page, ref, isHidden } = annotation;
    if (isHidden || !which(annotation)) continue;
    const place = { page, object: ref };
    const holder = pdf.holderOf(annotation);
    const led = pdf.ledFrom(annotation);
    const expected = `an element ${role} that names it`;
    if (holder === undefined) yield { place, found: `a ${subtype} that ${led === undefined ? 'no element names' : `${led.role} does not name`}`, expected };
    else if (holder.role !== role) yield { place, found: `a ${subtype} in ${holder.role}`, expected };
  }
}
