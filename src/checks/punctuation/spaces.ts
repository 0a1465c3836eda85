import type { TextRange } from '../../model/text.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import { insideAny } from '../../text/ranges.ts';
import type { TargetView } from '../context.ts';
import type { Fault } from '../fault.ts';
import { hasJapanese, isSymbol } from '../japanese-text.ts';

export type SpaceFault = Fault<'space'>;

/** White space inside a Japanese word or before its particle or ending: 「学校 に」, 「カナ ダ」. */
export function innerSpaces({ tokens, text }: TargetView): readonly SpaceFault[] {
  const headings = headingsIn(text);
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    if (before === undefined) return [];
    const gap = { start: before.range.end, end: token.range.start };
    if (!/^[ \u3000]+$/.test(text.slice(gap.start, gap.end))) return [];
    const between = strengthBetween(before, token);
    const strength =
      before.pos === '助詞' && insideAny(headings, gap.start) ? Math.min(between, 0.3) : between;
    // White space alone cannot be seen marked: the letters beside it are marked with it.
    const range = { start: gap.start - 1, end: gap.end + 1 };
    return strength === 0 ? [] : [{ kind: 'space', range, replace: gap, fix: '', strength }];
  });
}

/**
 * A particle or an ending belongs to the word before it, and what follows a particle to the same clause. Two stretches
 * of katakana may be two words of a name, unless one is a single letter.
 */
function strengthBetween(before: JapaneseToken, after: JapaneseToken): number {
  if (isSymbol(before) || isSymbol(after)) return 0;
  if (!hasJapanese(before.surface.at(-1)!) || !hasJapanese(after.surface[0]!)) return 0;
  if (isParticle(after)) return isParticle(before) ? 0 : 0.85;
  if (KATAKANA.test(before.surface) && KATAKANA.test(after.surface)) {
    return Math.min(before.surface.length, after.surface.length) === 1 ? 0.55 : 0.25;
  }
  return before.pos === '助詞' ? 0.75 : 0;
}

/** Paragraphs without a full stop: headings set their clauses apart with spaces. */
const headingsIn = (text: string): readonly TextRange[] =>
  [...text.matchAll(/[^\n]+/g)]
    .filter(({ 0: line }) => !line.includes('。'))
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }));

const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;
const isParticle = ({ pos }: JapaneseToken): boolean => pos === '助詞' || pos === '助動詞';
