/** The little that every JavaScript runtime of ours has beyond ECMAScript: `src` compiles without DOM and Node types. */
declare function structuredClone<T>(value: T): T;
declare const crypto: { randomUUID(): string };
declare const performance: { now(): number };
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}
