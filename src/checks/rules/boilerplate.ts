import { trimRange } from '../../text/ranges.ts';
import { defineCheck } from '../check.ts';
import { gluedFurniture } from '../furniture/find-furniture.ts';
import { unalignedParagraphs } from '../furniture/unaligned.ts';
import { quote } from '../message.ts';

export const boilerplate = defineCheck(
  {
    id: 'boilerplate',
    version: 1,
    category: 'design/markup',
    severity: 'minor',
    stage: 'stable',
    title: { ja: '記事以外の文字列', en: 'Page furniture' },
    docs: {
      what: {
        ja: 'ボタン、関連記事の見出し、コメント欄、著者紹介など、ウェブページから紛れ込んだ文字列。',
        en: 'Buttons, headings of related stories, comment forms, author blurbs and other remains of a web page.',
      },
      why: {
        ja: '訳文をウェブページから取り込むと、記事でない部分も一緒に入る。',
        en: 'A translation taken from a web page brings what surrounds the article with it.',
      },
      fix: { ja: '削除するか、単位を記事から除く。', en: 'Delete it, or exclude the unit from the article.' },
    },
    messages: {
      paragraph: {
        ja: '「{words}」は記事の一部ではないようです（原文に対応する段落がありません）。',
        en: '“{words}” does not seem to be part of the article: no paragraph of the source corresponds to it.',
      },
      glued: {
        ja: '「{words}」はウェブページの部品のようです。',
        en: '“{words}” looks like a part of the web page, not of the article.',
      },
    },
    examples: {
      bad: [
        {
          en: '',
          ja: '⟦Back to top⟧',
          messageId: 'paragraph',
          before: [{ en: 'The vote is over.', ja: '投票は終わった。' }],
        },
        {
          en: '',
          ja: '⟦釣り人。猫好き。週末のパン職人。⟧',
          messageId: 'paragraph',
          before: [{ en: 'The vote is over.', ja: '投票は終わった。' }],
        },
        {
          en: 'The river rose overnight.',
          ja: '川は夜の間に増水した。⟦この記事をシェアする⟧',
          messageId: 'glued',
          fixed: '川は夜の間に増水した。',
        },
        {
          en: 'The river rose overnight.',
          ja: '⟦関連記事：港の歴史⟧\n川は夜の間に増水した。',
          messageId: 'glued',
        },
      ],
      good: [
        { en: 'She told readers to share this story.', ja: '彼女は読者に記事をシェアするよう促した。' },
        { en: 'He clicked on “read more.”', ja: '彼は「続きを読む」をクリックした。' },
        {
          en: 'The mural will open in May. (photo courtesy of Ana Duarte)',
          ja: '壁画は5月に公開される。（写真提供：アナ・ドゥアルテ）',
        },
        { en: 'The river rose overnight.', ja: '川は夜の間に増水した。' },
      ],
    },
  },
  function* ({ unit, document }) {
    const { text } = unit.target;
    for (const { range, furniture, detail, alone } of unalignedParagraphs(unit, document)) {
      if (furniture === 0) continue;
      yield {
        messageId: 'paragraph',
        data: { words: quote(text, range) },
        source: null,
        target: range,
        strength: furniture,
        evidence: [{ kind: 'form', detail, source: null }],
        suggestions: alone ? [{ replace: { start: 0, end: text.length }, text: '', note: '' }] : [],
      };
    }
    for (const { kind, range } of gluedFurniture(text, unit.source.text)) {
      yield {
        messageId: 'glued',
        data: { words: quote(text, range) },
        source: null,
        target: trimRange(text, range),
        strength: 0.85,
        evidence: [{ kind: 'form', detail: kind, source: null }],
        suggestions: [{ replace: range, text: '', note: '' }],
      };
    }
  },
);
