import type { EnglishToken } from '../../segment/token.ts';
import { defineCheck } from '../check.ts';
import { uncoveredSentences } from '../coverage/uncovered.ts';
import { quote } from '../message.ts';

export const omission = defineCheck(
  {
    id: 'omission',
    version: 2,
    category: 'accuracy/omission',
    severity: 'major',
    stage: 'stable',
    title: { ja: '訳抜け', en: 'Omission' },
    docs: {
      what: {
        ja: '訳文に対応する箇所がない原文の段落や文。',
        en: 'A paragraph or a sentence of the source that the translation does not have.',
      },
      why: {
        ja: 'まるごと落ちた段落や文には、訳文だけを読んでも気づけない。',
        en: 'What is gone cannot be noticed by reading the translation.',
      },
      fix: { ja: '訳して補う。', en: 'Translate it and add it.' },
    },
    messages: {
      paragraph: {
        ja: '原文の段落「{words}」に対応する訳文がありません。',
        en: 'Nothing in the translation corresponds to the paragraph “{words}”.',
      },
      sentence: {
        ja: '原文の文「{words}」に当たる内容が訳文に見当たりません。',
        en: 'The translation does not seem to have the sentence “{words}”.',
      },
      furniture: {
        ja: '原文の「{words}」は訳されていませんが、記事の本文ではないようです。',
        en: '“{words}” is not translated; it does not look like part of the story.',
      },
    },
    examples: {
      bad: [
        {
          en: '⟦The auditors also warned that the repairs would take twice as long as planned.⟧',
          ja: '',
          messageId: 'paragraph',
          before: [{ en: 'The bridge is closed.', ja: '橋は閉鎖されている。' }],
        },
        {
          en: 'The farmers met the minister in the capital on Monday. ⟦A spokesman for the railway warned that the tunnel would stay closed until autumn.⟧ The farmers asked for lower taxes.',
          ja: '農民たちは月曜日に首都で大臣と会談した。農民たちは減税を求めた。',
          messageId: 'sentence',
        },
        { en: '⟦Follow the desk at example.org⟧', ja: '', messageId: 'furniture' },
      ],
      good: [
        { en: '___', ja: '' },
        {
          en: 'The farmers met the minister in the capital on Monday. They asked for lower taxes.',
          ja: '農民たちは月曜日に首都で大臣と会談した。彼らは減税を求めた。',
        },
        { en: 'The bridge is closed.', ja: '橋は閉鎖されている。' },
      ],
    },
  },
  function* ({ unit, document, lexicon }) {
    const { source, target, bead } = unit;
    for (const { range, coverage, strength } of target.text === ''
      ? []
      : uncoveredSentences(unit, 'source', document, lexicon)) {
      yield {
        messageId: 'sentence',
        data: { words: quote(source.text, range) },
        source: range,
        target: null,
        strength,
        evidence: [{ kind: 'source-phrase', detail: `${Math.round(coverage * 100)}%`, source: range }],
      };
    }
    if (bead.target.length > 0 || target.text.trim() !== '' || !/\p{L}/u.test(source.text)) return;
    const range = { start: 0, end: source.text.length };
    const story = isStory(source.text, source.tokens);
    yield {
      messageId: story ? 'paragraph' : 'furniture',
      data: { words: quote(source.text, range) },
      source: range,
      target: null,
      strength: story ? 0.8 : 0.3,
      severity: story ? 'major' : 'minor',
      evidence: [{ kind: 'source-phrase', detail: quote(source.text, range), source: range }],
    };
  },
);

/** Credits and links have no full sentence: a verb and a full stop. */
function isStory(text: string, tokens: readonly EnglishToken[]): boolean {
  const credit =
    /\b(?:contributed to this|reported from|all rights reserved|associated press (?:writers?|journalists?))\b/i;
  if (credit.test(text)) return false;
  return /[.!?]["”’)]*\s*$/.test(text) && tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}
