import type { TextRange } from '../../model/text.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import { contains, insideAny } from '../../text/ranges.ts';
import type { TargetView } from '../context.ts';
import { perView } from '../memo.ts';

/** Negatives that deny nothing: may, must, only, whether … or not, in spite of. Regular expression sources. */
const EMPTY: readonly string[] = [
  'かも(?:しれ|知れ|分から|わから)(?:ない|ませ?ん|なかった|ず|ぬ)',
  '(?:なけれ|ね|なく[てち]|なきゃ)(?:ば|は|ゃ)?(?:なら|なり|いけ)(?:ない|ませ?ん|なく|なかった|ず|ぬ)',
  'ざるを(?:得|え)(?:ない|ず|ませ?ん|なかった|なく)',
  'に(?:他|ほか)(?:なら|なり)(?:ない|ませ?ん|ず)',
  '(?:過ぎ|すぎ)(?:ない|ず|ぬ|ませ?ん|なかった|なく)',
  '(?:では|じゃ)(?:ない|ありませ?ん|なかった)(?:だろう|でしょう|であろう)?(?:か|のか)(?=[。？?」、]|と|$)',
  'ない(?:だろう|でしょう)か|ないか(?=と|ど)',
  '(?:に)?(?:も)?(?:かかわら|関わら|拘わら|拘ら|問わ|とわ)ず',
  '(?:相変わら|取りあえ|とりあえ|思わ|絶え)ず',
  '(?:間|ま)も?なく|少なくとも|余儀なく|やむなく',
  'ないと(?=いけ|だめ|ダメ)|ない(?=うち)',
];
const EMPTY_NEGATIVE = new RegExp(EMPTY.join('|'), 'gu');
/** Spoken and literary negatives that the tokenizer does not know as such. */
const UNUSUAL =
  /ねえ(?=[。！」]|よ|な)|じゃん|なき|なし(?=で|に|の|だ|、|。|」|と)|ナイ|ざる|まい(?=[。」]|と)/gu;

const BASES = new Set(['ない', '無い', 'ぬ', 'ん', 'まい', '無し', 'なし']);
const PARTS = new Set(['助動詞', '形容詞']);

const isNegative = (
  { base, surface, pos, detail }: JapaneseToken,
  next: JapaneseToken | undefined,
): boolean =>
  (BASES.has(base) && PARTS.has(pos)) ||
  // 無くなる, but not 亡くなる.
  /^(?:い|無|な)*(?:な|無)くな[るす]$/u.test(base) ||
  surface === 'ず' ||
  // 行くな: a prohibition closes its sentence.
  (surface === 'な' &&
    detail === '終助詞' &&
    (next === undefined || next.pos === '記号' || /^[!よ]/u.test(next.surface)));

const placesOf = perView(({ text, tokens }: TargetView): readonly TextRange[] => {
  const empty = [...text.matchAll(EMPTY_NEGATIVE)].map(rangeOf);
  const known = tokens.filter((token, at) => isNegative(token, tokens[at + 1])).map(({ range }) => range);
  const unusual = [...text.matchAll(UNUSUAL)].map(rangeOf);
  const others = unusual.filter(
    range => !known.some(other => contains(range, other) || contains(other, range)),
  );
  return [...known, ...others].filter(({ start }) => !insideAny(empty, start));
});

const rangeOf = ({ index, 0: words }: RegExpMatchArray): TextRange => ({
  start: index ?? 0,
  end: (index ?? 0) + words.length,
});

/** Negatives of grammar that deny something in a stretch of the translation. */
export const countNegatives = (target: TargetView, { start, end }: TextRange): number =>
  placesOf(target).filter(range => range.start < end && start < range.end).length;
