import type { TextRange } from '../../model/text.ts';
import { slice, trimRange } from '../../text/ranges.ts';
import { defineCheck } from '../check.ts';
import type { DocumentView, UnitView } from '../context.ts';
import { furnitureKind, gluedFurniture } from '../furniture/find-furniture.ts';
import { hasJapanese, sentencesOf } from '../japanese-text.ts';
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
        ja: 'ボタン、関連記事の見出し、コメント欄、著者紹介など、ウェブページから紛れ込んだ文字列。原文にない段落も示す。',
        en: 'Buttons, headings of related stories, comment forms, author blurbs and other remains of a web page; also paragraphs the source does not have.',
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
      addition: {
        ja: '「{words}」に対応する段落が原文にありません。',
        en: 'The source has no paragraph for “{words}”.',
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
        {
          en: '',
          ja: '⟦一方、郊外では停電が続き、住民は寒さに耐えていると消防は説明した。⟧',
          messageId: 'addition',
          before: [{ en: 'Snow fell.', ja: '雪が降った。' }],
          after: [{ en: 'Roads are closed.', ja: '道路は閉鎖されている。' }],
        },
      ],
      good: [
        { en: 'She told readers to share this story.', ja: '彼女は読者に記事をシェアするよう促した。' },
        { en: 'He clicked on “read more.”', ja: '彼は「続きを読む」をクリックした。' },
        { en: 'The river rose overnight.', ja: '川は夜の間に増水した。' },
      ],
    },
  },
  function* ({ unit, document }) {
    const { text } = unit.target;
    if (unit.bead.source.length === 0 && unit.source.text === '') {
      yield* paragraphsOf(text).map(range => unaligned(range, unit, document));
      return;
    }
    for (const { kind, range } of gluedFurniture(text, unit.source.text)) {
      yield {
        messageId: 'glued' as const,
        data: { words: quote(text, range) },
        source: null,
        target: trimRange(text, range),
        strength: 0.85,
        evidence: [{ kind: 'form' as const, detail: kind, source: null }],
        suggestions: [{ replace: range, text: '', note: '' }],
      };
    }
  },
);

/** Ranges of the non-empty paragraphs of a unit's text. */
function paragraphsOf(text: string): readonly TextRange[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const range = trimRange(text, { start: index, end: index + line.length });
    return range.start === range.end ? [] : [range];
  });
}

function unaligned(range: TextRange, unit: UnitView, document: DocumentView) {
  const { text } = unit.target;
  const { strength, detail } = furnitureEvidence(range, unit, document);
  const furniture = strength > 0;
  return {
    messageId: furniture ? ('paragraph' as const) : ('addition' as const),
    data: { words: quote(text, range) },
    source: null,
    target: range,
    strength: furniture ? strength : 0.5,
    evidence: [{ kind: 'form' as const, detail, source: null }],
    category: furniture ? ('design/markup' as const) : ('accuracy/addition' as const),
    severity: furniture ? ('minor' as const) : ('major' as const),
    suggestions: [{ replace: { start: 0, end: text.length }, text: '', note: '' }].filter(
      () => range.end - range.start === text.trim().length,
    ),
  };
}

/** How much an unaligned paragraph looks like furniture; 0 if it reads like the article. */
function furnitureEvidence(
  range: TextRange,
  unit: UnitView,
  document: DocumentView,
): { readonly strength: number; readonly detail: string } {
  const words = slice(unit.target.text, range);
  const kind = furnitureKind(words);
  if (kind !== null) return { strength: 0.95, detail: kind };
  if (!hasJapanese(words)) return { strength: /\p{L}/u.test(words) ? 0.9 : 0.6, detail: 'Latin' };
  if (isListOfNouns(range, unit)) return { strength: 0.85, detail: 'nouns' };
  const outside = isOutside(unit, document);
  if (!/[。！？]/u.test(words)) return { strength: outside ? 0.85 : 0.7, detail: 'no sentence' };
  return outside
    ? { strength: 0.6, detail: 'after the article' }
    : { strength: 0, detail: 'no source paragraph' };
}

/** 「釣り人。猫好き。」: two sentences or more and not one verb. */
function isListOfNouns(range: TextRange, unit: UnitView): boolean {
  const inside = sentencesOf(unit.target).filter(
    sentence => range.start <= sentence.range.start && sentence.range.end <= range.end,
  );
  return (
    inside.length > 1 &&
    inside.every(
      ({ tokens }) =>
        tokens.every(({ pos, form }) => pos !== '動詞' || form !== '基本形') &&
        !tokens.some(({ pos, base }) => pos === '助動詞' && /^(?:だ|です|ます|た)$/u.test(base)),
    )
  );
}

/** Before the first or after the last unit that both sides have. */
function isOutside({ position }: UnitView, { units }: DocumentView): boolean {
  const aligned = ({ bead }: UnitView): boolean => bead.source.length > 0 && bead.target.length > 0;
  return position < units.findIndex(aligned) || position > units.findLastIndex(aligned);
}
