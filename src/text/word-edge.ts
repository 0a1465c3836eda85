/** Scripts that tell words apart where no spaces do; what is in none of them is a letter of a spaced script, or a mark. */
const SCRIPTS = [
  /[\p{Script=Hiragana}]/u,
  /[\p{Script=Katakana}ー]/u,
  /[\p{Script=Han}々]/u,
  /[\p{Letter}\p{Number}'’]/u,
] as const;
const HIRAGANA = 0;
const MARK = -1;

const scriptOf = (character: string): number => SCRIPTS.findIndex(script => script.test(character));

type Side = 'start' | 'end';

/** Whether a word begins here, or ends. Hiragana after a word is its ending or its particle. */
function isEdge(text: string, at: number, side: Side): boolean {
  if (at <= 0) return side === 'start';
  if (at >= text.length) return side === 'end';
  const before = scriptOf(text[at - 1]!);
  const after = scriptOf(text[at]!);
  if ((side === 'start' ? after : before) === MARK || before === after) return false;
  return before === MARK || after !== HIRAGANA;
}

/**
 * The place nearest to an offset, going forward (1) or back (-1) at most `reach` UTF-16 units, where a word begins, or
 * with `side` `end` where one ends; the offset itself where there is none. A guess from spaces and scripts: a cut that is
 * only shown needs no tokens.
 */
export function wordEdge(text: string, offset: number, step: 1 | -1, side: Side, reach = 12): number {
  for (let moved = 0; moved < reach; moved++) {
    const at = offset + moved * step;
    if (isEdge(text, at, side)) return at;
  }
  return offset;
}
