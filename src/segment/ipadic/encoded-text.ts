/** UTF-8 bytes of a text of the Basic Multilingual Plane, and how its offsets translate. */
export interface EncodedText {
  readonly bytes: Uint8Array;
  readonly length: number;
  /** Byte offset of each UTF-16 code unit, and of the end. */
  readonly byteOf: Int32Array;
  /** The code unit that begins at a byte; only where one does. */
  readonly unitOf: Int32Array;
}

/** Encodes without the detour over strings that a general encoder takes; surrogates are encoded one by one. */
export function encodeText(text: string): EncodedText {
  const bytes = new Uint8Array(text.length * 3);
  const byteOf = new Int32Array(text.length + 1);
  const unitOf = new Int32Array(bytes.length + 1);
  let to = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    byteOf[at] = to;
    unitOf[to] = at;
    if (unit < 0x80) bytes[to++] = unit;
    else if (unit < 0x800) {
      bytes[to++] = 0xc0 | (unit >> 6);
      bytes[to++] = 0x80 | (unit & 0x3f);
    } else {
      bytes[to++] = 0xe0 | (unit >> 12);
      bytes[to++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[to++] = 0x80 | (unit & 0x3f);
    }
  }
  byteOf[text.length] = to;
  unitOf[to] = text.length;
  return { bytes, length: to, byteOf, unitOf };
}
