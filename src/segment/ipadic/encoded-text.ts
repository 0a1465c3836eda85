/** A text of the Basic Multilingual Plane in UTF-8, and how its offsets translate. Valid until the next text is encoded. */
export interface EncodedText {
  readonly bytes: Uint8Array;
  readonly length: number;
  /** Byte offset of each UTF-16 code unit, and of the end. */
  readonly byteOf: Int32Array;
  /** The code unit that begins at a byte; only where one does. */
  readonly unitOf: Int32Array;
}

const MOST_BYTES_A_UNIT = 3;

/** An encoder into memory of its own, used again for every text; surrogates are encoded one by one. */
export function createEncoder(): (text: string) => EncodedText {
  let bytes = new Uint8Array(0);
  let byteOf = new Int32Array(0);
  let unitOf = new Int32Array(0);
  return text => {
    if (byteOf.length <= text.length) {
      bytes = new Uint8Array(2 * MOST_BYTES_A_UNIT * text.length);
      byteOf = new Int32Array(2 * text.length + 1);
      unitOf = new Int32Array(bytes.length + 1);
    }
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
  };
}
