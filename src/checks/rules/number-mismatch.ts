import type { Suggestion } from '../../model/issue.ts';
import { slice } from '../../text/ranges.ts';
import { defineCheck } from '../check.ts';
import { compareNumbers, type Mismatch } from '../numbers/compare.ts';
import { numeralLength, numeralLike } from '../numbers/japanese-number.ts';
import { weekdayMismatches } from '../numbers/weekdays.ts';

export const numberMismatch = defineCheck(
  {
    id: 'number-mismatch',
    version: 1,
    category: 'accuracy/mistranslation',
    severity: 'major',
    stage: 'stable',
    title: { ja: '数値の不一致', en: 'Number mismatch' },
    docs: {
      what: {
        ja: '原文と訳文で値・桁・単位・曜日が合わない数。',
        en: 'A number whose value, magnitude, unit or weekday differs between source and translation.',
      },
      why: {
        ja: '英語は千、日本語は万で区切るため、桁が一つずれやすい。',
        en: 'English counts in thousands, Japanese in ten-thousands: digits are lost or the unit swapped.',
      },
      fix: { ja: '原文の値から計算し直す。', en: 'Recompute the number from the source.' },
    },
    messages: {
      magnitude: {
        ja: '原文の「{source}」が訳文では「{target}」となっていて、桁が違います。',
        en: '“{source}” became “{target}”: the magnitude differs.',
      },
      value: {
        ja: '原文の「{source}」が訳文では「{target}」となっています。',
        en: '“{source}” became “{target}”.',
      },
      unit: {
        ja: '原文の「{source}」が訳文では「{target}」となっていて、単位が違います。',
        en: '“{source}” became “{target}”: the unit differs.',
      },
      weekday: {
        ja: '原文の「{source}」が訳文では「{target}」となっていて、曜日が違います。',
        en: '“{source}” became “{target}”: the day of the week differs.',
      },
      extra: {
        ja: '訳文の「{target}」に当たる数が原文に見当たりません。',
        en: 'The source has no number for “{target}”.',
      },
      missing: {
        ja: '原文の「{source}」に当たる数が訳文に見当たりません。',
        en: 'The translation has no number for “{source}”.',
      },
    },
    examples: {
      bad: [
        {
          en: 'The flood displaced about ⟦340,000⟧ people.',
          ja: '洪水で約⟦34,000人⟧が避難した。',
          messageId: 'magnitude',
          fixed: '洪水で約34万人が避難した。',
        },
        {
          en: 'The bank lent ⟦$2.6 billion⟧ to farmers.',
          ja: '銀行は農家に⟦2億6000万ドル⟧を貸し付けた。',
          messageId: 'magnitude',
          fixed: '銀行は農家に26億ドルを貸し付けた。',
        },
        {
          en: 'The port spent ⟦3.4 billion⟧ kroner.',
          ja: '港は⟦3.4億⟧クローネを投じた。',
          messageId: 'magnitude',
          fixed: '港は34億クローネを投じた。',
        },
        {
          en: 'The fire killed ⟦27⟧ people.',
          ja: '火災で⟦29人⟧が死亡した。',
          messageId: 'value',
          fixed: '火災で27人が死亡した。',
        },
        {
          en: 'He was in office until ⟦2014⟧.',
          ja: '彼は⟦2011年⟧まで在任した。',
          messageId: 'value',
          fixed: '彼は2014年まで在任した。',
        },
        { en: 'They talked for ⟦40 minutes⟧.', ja: '会談は⟦40時間⟧に及んだ。', messageId: 'unit' },
        {
          en: 'Voting begins on ⟦Tuesday⟧.',
          ja: '投票は⟦金曜日⟧に始まる。',
          messageId: 'weekday',
          fixed: '投票は火曜日に始まる。',
        },
        { en: 'Several ships were damaged.', ja: '⟦35隻⟧の船が損傷した。', messageId: 'extra' },
        {
          en: 'The plan covers ⟦640⟧ schools.',
          ja: 'この計画は多くの学校を対象とする。',
          messageId: 'missing',
        },
      ],
      good: [
        { en: 'Some 120,000 fans paid $1.5 million.', ja: '約12万人のファンが150万ドルを支払った。' },
        { en: 'The two leaders met at noon.', ja: '両首脳は正午に会談した。' },
        { en: 'Dozens of homes burned on May 3.', ja: '5月3日、数十軒の住宅が焼けた。' },
        { en: 'Half of the voters, 50%, stayed at home.', ja: '有権者の5割が家にとどまった。' },
        { en: 'It lasted two weeks.', ja: '14日間続いた。' },
      ],
    },
  },
  function* ({ unit, document }) {
    for (const mismatch of compareNumbers(unit, document)) {
      const { kind, english, japanese, strength } = mismatch;
      const shared = {
        source: english?.range ?? null,
        target: japanese?.range ?? null,
        strength,
        evidence: evidenceOf(mismatch),
      };
      if (kind === 'extra') yield { ...shared, messageId: kind, data: { target: japanese.text } };
      else if (kind === 'missing') {
        yield { ...shared, messageId: kind, data: { source: english.text }, category: 'accuracy/omission' };
      } else {
        yield {
          ...shared,
          messageId: kind,
          data: { source: english.text, target: japanese.text },
          severity: kind === 'magnitude' ? 'critical' : 'major',
          suggestions: suggestionsFor(mismatch),
        };
      }
    }
    const { source, target } = unit;
    for (const { english, japanese, fix, strength } of weekdayMismatches(source.text, target.text)) {
      yield {
        messageId: 'weekday',
        data: { source: slice(source.text, english), target: slice(target.text, japanese) },
        source: english,
        target: japanese,
        strength,
        evidence: [{ kind: 'source-phrase', detail: slice(source.text, english), source: english }],
        suggestions: [{ replace: { start: japanese.start, end: japanese.start + 1 }, text: fix, note: '' }],
      };
    }
  },
);

function evidenceOf({ english, japanese }: Mismatch) {
  const values = [english, japanese].flatMap(quantity =>
    quantity === null ? [] : [`${quantity.text} = ${quantity.value}`],
  );
  return values.map((detail, index) => ({
    kind: 'value' as const,
    detail,
    source: index === 0 && english !== null ? english.range : null,
  }));
}

/** The source's number in the form of the Japanese one; nothing where the value alone does not settle the words. */
function suggestionsFor({ kind, english, japanese }: Mismatch): readonly Suggestion[] {
  if (english === null || japanese === null || kind === 'unit') return [];
  if (english.kind !== japanese.kind && english.kind !== 'count' && japanese.kind !== 'count') return [];
  if (['date', 'time', 'approximate', 'percent'].includes(english.kind) && english.kind !== 'percent')
    return [];
  const length = numeralLength(japanese);
  if (length === 0) return [];
  const text =
    english.kind === 'year'
      ? String(english.value)
      : numeralLike(english.value, japanese.text.slice(0, length));
  const { start } = japanese.range;
  return [{ replace: { start, end: start + length }, text, note: '' }];
}
