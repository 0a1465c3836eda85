import { insideAny, slice } from '../../text/ranges.ts';
import { counterpartOf, sourcePhrase } from '../bilingual/counterpart.ts';
import { matchBrackets } from '../brackets.ts';
import { defineCheck } from '../check.ts';
import type { TargetView, UnitView } from '../context.ts';
import { type StrayScript, strayScripts } from '../foreign/stray-scripts.ts';
import { perView } from '../memo.ts';

const strayOf = perView(({ source, target }: UnitView) => strayScripts(target.text, source.text));
const bracketsOf = perView(({ text }: TargetView) => matchBrackets(text).pairs);

const IN_TEXT = 0.95;
/** A spelling in brackets was put there on purpose. */
const IN_BRACKETS = 0.6;

/**
 * None on the 131 human translations of news of the development set, nor on the human translations of speech, posts and
 * fiction there.
 */
export const strayScript = defineCheck(
  {
    id: 'stray-script',
    version: 1,
    category: 'accuracy/untranslated',
    severity: 'major',
    stage: 'stable',
    title: { ja: 'ほかの言語の文字', en: 'Letters of another language' },
    docs: {
      what: {
        ja: '原文にない外国の文字(ハングル、中国の簡体字など)や、途中からローマ字になった語。',
        en: 'Letters that the source does not have (Hangul, simplified Chinese and others), and words that turn into Latin letters halfway.',
      },
      why: {
        ja: '多言語の翻訳モデルは、ほかの言語の語を出力したり、語の途中から英語を写したりすることがある。',
        en: 'Multilingual models slip into other languages, or copy the rest of a word they began to transcribe.',
      },
      fix: { ja: '原文を確かめ、日本語に訳す。', en: 'Translate what the source says.' },
    },
    messages: {
      hangul: { ja: '「{words}」はハングルです。', en: '“{words}” is Korean.' },
      chinese: {
        ja: '「{words}」は日本語で使わない中国語の字や語です。',
        en: '“{words}” is Chinese and not used in Japanese.',
      },
      script: {
        ja: '「{words}」は日本語でも原文の言語でもない文字です。',
        en: '“{words}” is neither Japanese nor what the source has.',
      },
      english: {
        ja: '「{words}」は英語のまま残っています。',
        en: '“{words}” is left in English.',
      },
      torn: {
        ja: '「{words}」は“{word}”の途中からローマ字になっています。',
        en: '“{words}” renders “{word}” half in kana and half in Latin letters.',
      },
    },
    examples: {
      bad: [
        {
          en: 'And then the mayor resigned.',
          ja: '⟦그리고⟧市長は辞任した。',
          messageId: 'hangul',
        },
        {
          en: 'If the river rises, they will leave.',
          ja: '⟦如果⟧、川が増水すれば、避難する。',
          messageId: 'chinese',
        },
        { en: 'The economy grew.', ja: '⟦经济⟧は成長した。', messageId: 'chinese' },
        { en: 'The envoy arrived.', ja: '⟦посол⟧が到着した。', messageId: 'script' },
        {
          en: 'The board met ⟦and later discussed the plan⟧.',
          ja: '役員会が開かれ、⟦and discussed the plan⟧。',
          messageId: 'english',
        },
        { en: 'A ⟦volcano⟧ erupted.', ja: '⟦ヴォルcano⟧が噴火した。', messageId: 'torn' },
      ],
      good: [
        { en: 'The band 소나기 played on.', ja: 'バンドの소나기は演奏を続けた。' },
        { en: 'She read “The boat in the bay” twice.', ja: '彼女は「The boat in the bay」を二度読んだ。' },
        { en: 'They use the Alpha and α models.', ja: '彼らはα版のモデルを使う。' },
        { en: 'Huawei’s app store opened.', ja: 'ファーウェイのアプリstoreが開店した。' },
        { en: 'Chiang Kai-shek stayed in Taiwan.', ja: '蔣介石は台湾にとどまった。' },
      ],
    },
  },
  function* ({ unit }) {
    const { text } = unit.target;
    for (const stray of strayOf(unit)) {
      const words = slice(text, stray.range);
      const source = tornIn(stray, unit) ?? counterpartOf(unit, stray.range);
      yield {
        messageId: stray.kind,
        data: { words, word: stray.word ?? '' },
        source,
        target: stray.range,
        strength: insideAny(bracketsOf(unit.target), stray.range.start) ? IN_BRACKETS : IN_TEXT,
        evidence: [{ kind: 'form', detail: words, source: null }, ...sourcePhrase(unit, source)],
        suggestions: [],
      };
    }
  },
);

function tornIn({ word }: StrayScript, { source }: UnitView) {
  if (word === null) return null;
  const start = source.text.toLowerCase().indexOf(word);
  return start < 0 ? null : { start, end: start + word.length };
}
