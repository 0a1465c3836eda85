import { isComparable } from '../bilingual/limits.ts';
import { defineCheck } from '../check.ts';
import { uncoveredSentences } from '../coverage/uncovered.ts';
import { unalignedParagraphs } from '../furniture/unaligned.ts';
import { quote } from '../message.ts';
import { findAddedNames } from '../names/find-added-names.ts';

export const addition = defineCheck(
  {
    id: 'addition',
    version: 2,
    category: 'accuracy/addition',
    severity: 'major',
    stage: 'stable',
    title: { ja: '原文にない内容', en: 'Addition' },
    docs: {
      what: {
        ja: '原文に対応する箇所がない訳文の段落や文、人名。',
        en: 'A paragraph, a sentence or a person’s name in the translation that the source does not have.',
      },
      why: {
        ja: '別の記事の文が混ざったり、原文にない説明が加わったりすることがある。',
        en: 'Sentences of another story slip in, or a system invents what the source does not say.',
      },
      fix: {
        ja: '原文で確かめ、根拠がなければ削る。',
        en: 'Check the source; delete what it does not support.',
      },
    },
    messages: {
      paragraph: {
        ja: '「{words}」に対応する段落が原文にありません。',
        en: 'The source has no paragraph for “{words}”.',
      },
      sentence: {
        ja: '「{words}」に当たる内容が原文に見当たりません。',
        en: 'The source does not seem to say “{words}”.',
      },
      name: {
        ja: '「{words}」という名前は原文にありません。',
        en: 'The source names no “{words}”.',
      },
    },
    examples: {
      bad: [
        {
          en: 'The mayor opened the bridge.',
          ja: '市長は⟦マイケル・ハリス⟧とともに橋を開通させた。',
          messageId: 'name',
        },
        {
          en: '',
          ja: '⟦一方、郊外では停電が続き、住民は寒さに耐えていると消防は説明した。⟧',
          messageId: 'paragraph',
          before: [{ en: 'Snow fell.', ja: '雪が降った。' }],
          after: [{ en: 'Roads are closed.', ja: '道路は閉鎖されている。' }],
        },
        {
          en: 'The farmers met the minister in the capital on Monday. They asked for lower taxes.',
          ja: '農民たちは月曜日に首都で大臣と会談した。⟦鉄道の広報担当者は、秋までトンネルの閉鎖が続くと警告した。⟧彼らは減税を求めた。',
          messageId: 'sentence',
          fixed: '農民たちは月曜日に首都で大臣と会談した。彼らは減税を求めた。',
        },
      ],
      good: [
        {
          en: 'The farmers met the minister in the capital. They asked for lower taxes.',
          ja: '農民たちは首都で大臣と会談した。彼らは減税を求めた。',
        },
        { en: 'Michael Harris opened the bridge.', ja: 'マイケル・ハリスさんが橋を開通させた。' },
        {
          // Who "he" is the article says elsewhere.
          en: 'He opened the bridge.',
          ja: 'マイケル・ハリス氏が橋を開通させた。',
          before: [{ en: 'Michael Harris is the mayor.', ja: 'マイケル・ハリスさんが市長だ。' }],
        },
        { en: 'The bridge leads to the old town.', ja: '橋はオールド・タウンに通じる。' },
      ],
    },
  },
  function* ({ unit, document, lexicon }) {
    const { text } = unit.target;
    for (const { range, furniture } of unalignedParagraphs(unit, document)) {
      if (furniture > 0) continue;
      yield {
        messageId: 'paragraph',
        data: { words: quote(text, range) },
        source: null,
        target: range,
        strength: 0.7,
        evidence: [{ kind: 'document', detail: '0', source: null }],
      };
    }
    for (const { range, coverage, strength } of uncoveredSentences(unit, 'target', document, lexicon)) {
      yield {
        messageId: 'sentence',
        data: { words: quote(text, range) },
        source: null,
        target: range,
        strength,
        evidence: [{ kind: 'document', detail: `${Math.round(coverage * 100)}%`, source: null }],
        suggestions: [{ replace: range, text: '', note: '' }],
      };
    }
    if (!isComparable(unit)) return;
    for (const range of findAddedNames(unit, document, lexicon)) {
      yield {
        messageId: 'name',
        data: { words: quote(text, range) },
        source: null,
        target: range,
        strength: 0.7,
        evidence: [{ kind: 'name', detail: quote(text, range), source: null }],
      };
    }
  },
);
