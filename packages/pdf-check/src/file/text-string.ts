/** Where PDFDocEncoding differs from Latin-1 (ISO 32000-1, annex D.3). */
const HIGH = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€';
const LOW = '˘ˇˆ˙˝˛˚˜';

/** A text string: UTF-16 or UTF-8 behind its byte order mark, else PDFDocEncoding (ISO 32000-1, 7.9.2.2). */
export function textString(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return withoutEscapes(new TextDecoder('utf-16be').decode(bytes.subarray(2)));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return withoutEscapes(new TextDecoder('utf-16le').decode(bytes.subarray(2)));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes.subarray(3));
  let text = '';
  for (const byte of bytes) {
    if (byte >= 0x80 && byte <= 0xa0) text += HIGH[byte - 0x80];
    else if (byte >= 0x18 && byte <= 0x1f) text += LOW[byte - 0x18];
    else text += String.fromCharCode(byte);
  }
  return text;
}

const ESCAPE = String.fromCharCode(0x1b);

/** A language between escapes may stand in UTF-16 (ISO 32000-1, 7.9.2.2): every second piece is one. */
function withoutEscapes(text: string): string {
  const pieces = text.split(ESCAPE);
  return pieces.length < 3 ? text : pieces.filter((_, at) => at % 2 === 0).join('');
}
