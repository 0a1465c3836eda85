import type { TextRange } from '../../model/text.ts';

export interface AlteredAddress {
  /** The address as the source has it. */
  readonly address: string;
  readonly source: TextRange;
  /** All of the altered address. */
  readonly target: TextRange;
  /** Its part from the first wrong character on. */
  readonly wrong: TextRange;
}

const ADDRESS = /(?:https?:\/\/|www\.)[!-~]*[A-Za-z0-9/_#=~-]/gu;
/** As translations spoil them: spaces round the colon and the slashes, Japanese in the path. */
const SPOILED =
  /https?[ \u3000]*[:：][ \u3000]*[/／][ \u3000]*[/／][^\s、。」』）)\]]*(?:、[^\s。」』）)\]]*\/)?/gu;

/** Web addresses of the source that the translation changed. What it leaves out altogether is no alteration. */
export function alteredAddresses(source: string, target: string): readonly AlteredAddress[] {
  const there = [...target.matchAll(SPOILED)].filter(({ 0: words }) => !source.includes(words));
  return [...source.matchAll(ADDRESS)].flatMap(({ 0: address, index }) => {
    if (target.includes(address)) return [];
    const host = hostOf(address);
    const spoiled = there.find(({ 0: words }) => hostOf(words) === host);
    if (host === '' || spoiled === undefined) return [];
    const range = { start: spoiled.index, end: spoiled.index + spoiled[0].length };
    const same = commonLength(address, spoiled[0]);
    return [
      {
        address,
        source: { start: index, end: index + address.length },
        target: range,
        wrong: { start: range.start + Math.min(same, spoiled[0].length - 1), end: range.end },
      },
    ];
  });
}

const hostOf = (address: string): string =>
  /^(?:https?[:：]\/\/)?(?:www\.)?([^/?#]+)/iu.exec(address.replace(/[ \u3000]/gu, ''))?.[1]?.toLowerCase() ??
  '';

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
