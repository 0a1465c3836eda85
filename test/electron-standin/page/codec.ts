/** Values JSON has no form for are written as { $: tag, value }. */
type Tagged =
  | { readonly $: 'undefined' }
  | { readonly $: 'number'; readonly value: string }
  | { readonly $: 'date'; readonly value: number }
  | { readonly $: 'error'; readonly value: readonly [name: string, message: string] }
  | { readonly $: 'bytes'; readonly value: string }
  | { readonly $: 'object'; readonly value: object };

export interface Codec {
  encode(value: unknown): string;
  decode(json: string): unknown;
}

/**
 * Structured clone over JSON (without Map, Set and BigInt, which no message holds), between Node and the preload's world. Runs in the page as well, where only its own text
 * arrives: it may not close over anything in this file.
 */
export function codec(): Codec {
  const mapValues = (object: object, change: (value: unknown) => unknown): object =>
    Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
  const toBase64 = (bytes: Uint8Array): string =>
    btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));

  const encodeObject = (value: object): unknown => {
    if (value instanceof Date) return { $: 'date', value: value.getTime() };
    if (value instanceof Error) return { $: 'error', value: [value.name, value.message] };
    if (ArrayBuffer.isView(value)) {
      return {
        $: 'bytes',
        value: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)),
      };
    }
    if (Array.isArray(value)) return value.map(encode);
    const plain = mapValues(value, encode);
    return '$' in plain ? { $: 'object', value: plain } : plain;
  };
  const encode = (value: unknown): unknown => {
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'number' && !Number.isFinite(value)) return { $: 'number', value: String(value) };
    if (['function', 'symbol', 'bigint'].includes(typeof value)) {
      throw new Error('An object could not be cloned.');
    }
    return value === null || typeof value !== 'object' ? value : encodeObject(value);
  };

  const decodeTagged = (tagged: Tagged): unknown => {
    switch (tagged.$) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(tagged.value);
      case 'date':
        return new Date(tagged.value);
      case 'error':
        return Object.assign(new Error(tagged.value[1]), { name: tagged.value[0] });
      case 'bytes':
        return Uint8Array.from(atob(tagged.value), character => character.charCodeAt(0));
      case 'object':
        return mapValues(tagged.value, decode);
    }
  };
  const decode = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(decode);
    return '$' in value ? decodeTagged(value as Tagged) : mapValues(value, decode);
  };
  return { encode: value => JSON.stringify(encode(value)), decode: json => decode(JSON.parse(json)) };
}
