import type { BreakablePdf } from '../broken-pdf.ts';
import type { Breaks } from './break.ts';

/** Gives an element of one role that holds elements of others to the letter. */
function add(pdf: BreakablePdf, role: string, ...kids: readonly string[]) {
  const element = pdf.newElement(role);
  pdf.addKid(pdf.element('Sect'), element);
  for (const kid of kids) pdf.addKid(element, pdf.newElement(kid));
  return element;
}

export const STRUCTURE_BREAKS: Breaks = {
  'is-tagged': { pdf: (pdf) => pdf.set(pdf.dict(pdf.catalog, 'MarkInfo'), 'Marked', false) },
  'has-structure': { pdf: (pdf) => pdf.remove(pdf.catalog, 'StructTreeRoot'), also: ['links-are-in-link'] },
  'structure-is-a-tree': { pdf: (pdf) => pdf.remove(pdf.element('H2'), 'P') },
  'elements-hold-what-is-there': {
    pdf: (pdf) => pdf.addKid(pdf.element('Sect'), pdf.object({ Type: 'StructElem', S: 'Div', K: [{ Type: 'OBJR' }] }) as ReturnType<typeof pdf.newElement>),
  },
  'no-suspects': { pdf: (pdf) => pdf.set(pdf.dict(pdf.catalog, 'MarkInfo'), 'Suspects', true) },
  'standard-roles': { pdf: (pdf) => pdf.set(pdf.element('Sect'), 'S', 'Panel') },
  'roles-lead-somewhere': { pdf: (pdf) => pdf.set(pdf.tree, 'RoleMap', pdf.object({ Panel: 'Box', Box: 'Panel' })) },
  'standard-roles-stay': { pdf: (pdf) => pdf.set(pdf.tree, 'RoleMap', pdf.object({ BlockQuote: 'P' })) },
  'parent-tree-leads-back': { pdf: (pdf) => pdf.remove(pdf.page(1), 'StructParents') },
  'headings-in-order': { pdf: (pdf) => pdf.set(pdf.element('H2'), 'S', 'H3') },
  'headings-of-one-kind': { pdf: (pdf) => pdf.set(pdf.element('P'), 'S', 'H') },
  'one-plain-heading-a-part': { pdf: (pdf) => add(pdf, 'Div', 'H', 'H'), also: ['headings-of-one-kind'] },
  'lists-hold-items': { pdf: (pdf) => pdf.set(pdf.element('LI'), 'S', 'P') },
  'contents-hold-entries': { pdf: (pdf) => add(pdf, 'TOC', 'TOCI', 'P') },
  'ruby-holds-its-parts': { pdf: (pdf) => add(pdf, 'Ruby', 'RB', 'P') },
  'tables-hold-rows': { pdf: (pdf) => add(pdf, 'Table', 'TBody', 'P') },
  'tables-are-regular': { pdf: (pdf) => pdf.addKid(pdf.element('TR'), pdf.newElement('TD')) },
  'headers-have-scope': { pdf: (pdf) => pdf.remove(pdf.element('TH'), 'A') },
  'headers-are-known': { pdf: (pdf) => pdf.set(pdf.element('TD'), 'A', pdf.object({ O: 'Table', Headers: [pdf.text('nowhere')] })) },
  'figures-have-text': { pdf: (pdf) => pdf.remove(pdf.element('Figure'), 'Alt') },
  'formulas-have-text': { pdf: (pdf) => add(pdf, 'Formula') },
  'figures-have-a-place': { pdf: (pdf) => pdf.remove(pdf.element('Figure'), 'A') },
  'notes-have-ids': { pdf: (pdf) => add(pdf, 'Note') },
  'lists-say-their-numbering': {
    pdf: (pdf) => {
      const item = pdf.newElement('LI');
      pdf.addKid(add(pdf, 'L'), item);
      pdf.addKid(item, pdf.newElement('Lbl'));
    },
  },
  'has-bookmarks': { pdf: (pdf) => pdf.remove(pdf.catalog, 'Outlines') },
};
