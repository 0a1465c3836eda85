import type { EnglishToken } from '../../segment/token.ts';
import { defineCheck } from '../check.ts';
import { quote } from '../message.ts';

export const omission = defineCheck(
  {
    id: 'omission',
    version: 1,
    category: 'accuracy/omission',
    severity: 'major',
    stage: 'stable',
    title: { ja: '訳抜け', en: 'Omission' },
    docs: {
      what: {
        ja: '訳文に対応する段落がない原文の段落。',
        en: 'A paragraph of the source that the translation does not have.',
      },
      why: {
        ja: '段落がまるごと落ちると、訳文だけを読んでも気づけない。',
        en: 'A paragraph that is gone cannot be noticed by reading the translation.',
      },
      fix: { ja: '段落を訳して補う。', en: 'Translate the paragraph and add it.' },
    },
    messages: {
      paragraph: {
        ja: '原文の段落「{words}」に対応する訳文がありません。',
        en: 'Nothing in the translation corresponds to the paragraph “{words}”.',
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
        { en: '⟦Follow the desk at example.org⟧', ja: '', messageId: 'furniture' },
      ],
      good: [
        { en: '___', ja: '' },
        { en: 'The bridge is closed.', ja: '橋は閉鎖されている。' },
      ],
    },
  },
  function* ({ unit: { source, target, bead } }) {
    if (bead.target.length > 0 || target.text.trim() !== '' || !/\p{L}/u.test(source.text)) return;
    const range = { start: 0, end: source.text.length };
    const story = isStory(source.text, source.tokens);
    yield {
      messageId: story ? ('paragraph' as const) : ('furniture' as const),
      data: { words: quote(source.text, range) },
      source: range,
      target: null,
      strength: story ? 0.8 : 0.3,
      severity: story ? ('major' as const) : ('minor' as const),
      evidence: [{ kind: 'source-phrase' as const, detail: quote(source.text, range), source: range }],
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
