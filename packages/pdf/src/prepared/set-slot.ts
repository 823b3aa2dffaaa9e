import { type Fields, type Inlines, plainText } from '@aanreik/message';
import { Document, Page } from '@react-pdf/renderer';
import { createElement } from 'react';
import { ABOVE_KIX, ADDRESS_LINE_HEIGHT, type FittedAddress } from '../address/fit-address.ts';
import { kixBars } from '../address/kix-bars.ts';
import type { GlyphCodes } from '../drawing/glyph-codes.ts';
import { shapeText } from '../drawing/shape-text.ts';
import type { AddressSlot, TextSlot } from '../drawing/slot.ts';
import { fillColour, number, setLine, type TextRun, textRunsOf } from '../drawing/text.ts';
import type { LaidRun } from '../react-pdf/laid-node.ts';
import { layOut } from '../react-pdf/lay-out.ts';
import { LEFT_TO_RIGHT } from '../react-pdf/writing.ts';
import { mm } from '../units.ts';

/** Values that are set as they are read, letter by letter: all that a Latin font needs no further rules for. */
const PLAIN = /^[\p{Script=Latin}\p{Script=Common}]*$/u;

/** Lines of type in a slot, each with its distance from the left of the slot in points. */
export type SlotLines = readonly { readonly runs: readonly TextRun[]; readonly x: number }[];

/** The lines that a slot was laid out with. */
export function laidLines({ lines }: TextSlot): SlotLines {
  return lines.map((line) => ({ runs: textRunsOf(line), x: line.box.x }));
}

/**
 * Sets a slot with other values: on its line where they fit, by a layout of the paragraph alone where they may break.
 * @returns undefined where the number of lines changes: then all that follows moves
 */
export async function setText(slot: TextSlot, fields: Fields): Promise<SlotLines | undefined> {
  return onOneLine(slot, fields) ?? (await inSameLines(slot, fields));
}

function onOneLine(slot: TextSlot, fields: Fields): SlotLines | undefined {
  const { lines, width, source } = slot;
  const [line] = lines;
  if (line === undefined || lines.length > 1 || line.box.x !== 0) return undefined;
  const text = plainText(source.inlines, fields);
  if (!PLAIN.test(text) || text !== text.normalize('NFC')) return undefined;
  const runs: TextRun[] = [];
  let used = 0;
  for (const { piece, like } of pieces(slot, fields)) {
    const font = like?.attributes.font?.[0];
    if (like === undefined || font === undefined) return undefined;
    const { fontSize, color } = like.attributes;
    const shaped = shapeText(font, piece);
    used += (shaped.width * fontSize) / 1000;
    runs.push({ font, size: fontSize, colour: color, glyphs: shaped.glyphs });
  }
  return used <= width ? [{ runs, x: 0 }] : undefined;
}

/**
 * The pieces that a line is shaped in: each text and field, and apart from it what comes before the first letter:
 * react-pdf sorts text by script.
 */
function pieces({ source, laidWith, lines }: TextSlot, fields: Fields): readonly { readonly piece: string; readonly like: LaidRun | undefined }[] {
  const leaves = leavesOf(source.inlines);
  const firstLetter = Math.max(0, plainText(source.inlines, fields).search(/\p{Script=Latin}/u));
  let at = 0;
  let laidAt = 0;
  return leaves.flatMap((leaf) => {
    const piece = plainText([leaf], fields);
    const laid = plainText([leaf], laidWith);
    const like = laid === '' ? undefined : lines[0]?.runs.find(({ start, end }) => start <= laidAt && laidAt < end);
    const cut = Math.min(Math.max(firstLetter - at, 0), piece.length);
    at += piece.length;
    laidAt += laid.length;
    return [piece.slice(0, cut), piece.slice(cut)].filter((part) => part !== '').map((part) => ({ piece: part, like }));
  });
}

function leavesOf(inlines: Inlines): Inlines {
  return inlines.flatMap((inline) => ('children' in inline ? leavesOf(inline.children) : [inline]));
}

async function inSameLines({ source, width, baselines }: TextSlot, fields: Fields): Promise<SlotLines | undefined> {
  const page = createElement(Page, { size: [width, TALL], style: { width } }, source.set(fields));
  const [laid] = await layOut(createElement(Document, null, page), LEFT_TO_RIGHT);
  const lines = laid?.children?.[0]?.lines ?? [];
  return lines.length === baselines.length ? lines.map((line) => ({ runs: textRunsOf(line), x: line.box.x })) : undefined;
}

/** Taller than any paragraph, in points. */
const TALL = 10_000;

/** The operators of a slot. */
export function drawText(codes: GlyphCodes, { role, mcid, x, baselines }: TextSlot, lines: SlotLines): string {
  const set = lines.map((line, at) => setLine(codes, line.runs, x + line.x, baselines[at] ?? 0));
  return `/${role} <</MCID ${mcid}>> BDC ${set.join(' ')} EMC`;
}

/** The operators of an address, with its KIX code, which is for machines and not for readers. */
export function drawAddress(codes: GlyphCodes, { role, mcid, x, top, font, colour }: AddressSlot, address: FittedAddress): string {
  const { size } = address;
  const ascent = (font.ascent / font.unitsPerEm) * size;
  const set = address.lines.map((line, at) => {
    // The space at the end is not seen; without it, the last word of a line would be read as one with the first of the
    // next.
    const { glyphs } = shapeText(font, at < address.lines.length - 1 ? `${line} ` : line);
    return setLine(codes, [{ font, size, colour, glyphs }], x, top + at * size * ADDRESS_LINE_HEIGHT + ascent);
  });
  const read = `/${role} <</MCID ${mcid}>> BDC ${set.join(' ')} EMC`;
  if (address.kix === undefined) return read;
  const kixTop = top + address.lines.length * size * ADDRESS_LINE_HEIGHT + mm(ABOVE_KIX);
  const bars = kixBars(address.kix).map((bar) => `${number(x + bar.x)} ${number(kixTop + bar.y)} ${number(bar.width)} ${number(bar.height)} re`);
  return `${read} /Artifact BMC ${fillColour('#000000')} ${bars.join(' ')} f EMC`;
}
