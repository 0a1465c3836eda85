import type { JapaneseToken } from '../../segment/token.ts';
import type { TargetView } from '../context.ts';
import { hasJapanese, isSymbol } from '../japanese-text.ts';
import type { Defect } from './defect.ts';

export type SpaceDefect = Defect<'space'>;

/** White space inside a Japanese word or before its particle or ending: 「学校 に」, 「カナ ダ」. */
export function innerSpaces({ tokens, text }: TargetView): readonly SpaceDefect[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    if (before === undefined) return [];
    const gap = { start: before.range.end, end: token.range.start };
    if (!/^[ \u3000]+$/.test(text.slice(gap.start, gap.end))) return [];
    const strength = strengthBetween(before, token);
    return strength === 0 ? [] : [{ kind: 'space', range: gap, fix: '', strength }];
  });
}

/** A particle or an ending belongs to the word before it; two stretches of katakana may be two words of a name. */
function strengthBetween(before: JapaneseToken, after: JapaneseToken): number {
  if (isSymbol(before) || isSymbol(after)) return 0;
  if (!hasJapanese(before.surface.at(-1)!) || !hasJapanese(after.surface[0]!)) return 0;
  if ((after.pos === '助詞' || after.pos === '助動詞') && before.pos !== '助詞') return 0.85;
  return /\p{Script=Katakana}$/u.test(before.surface) && /^\p{Script=Katakana}/u.test(after.surface)
    ? 0.55
    : 0;
}
