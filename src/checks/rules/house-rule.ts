import type { Evidence } from '../../model/issue.ts';
import { slice } from '../../text/ranges.ts';
import { defineCheck } from '../check.ts';
import { quote } from '../message.ts';
import { houseTraps } from '../terms/house-traps.ts';
import { findTraps } from '../traps/find-traps.ts';
import { suggestRendering } from '../traps/renderings.ts';

/** The newsroom looked at what the rule hits before it saved it. */
const STRENGTH = 0.9;

const OFFICIALS = [
  { english: 'officials', wrong: '管理者', right: '当局者', note: '政府の人を指す' },
] as const;
const ATTENTION = [{ english: 'stand at attention', wrong: '注目', right: '', note: '' }] as const;

export const houseRule = defineCheck(
  {
    id: 'house-rule',
    version: 1,
    category: 'accuracy/mistranslation',
    severity: 'major',
    stage: 'stable',
    title: { ja: '直しから作った規則', en: 'Rule made from a correction' },
    docs: {
      what: {
        ja: '見直しで一度直された誤訳と同じ、英語と訳語の組み合わせ。',
        en: 'English and a rendering of it that a reviewer has corrected before.',
      },
      why: {
        ja: '機械翻訳は同じ語を何度も同じように誤る。',
        en: 'Machine translation makes the same mistake again and again.',
      },
      fix: {
        ja: '規則の訳に直す。当たらない所が多いときは、設定で規則を狭めるか削除する。',
        en: 'Use the rendering of the rule. Where a rule is wrong too often, narrow or delete it in the settings.',
      },
    },
    messages: {
      better: {
        ja: '「{target}」は“{source}”の訳として前に直された語です。規則の訳は「{rendering}」です。',
        en: '“{target}” was corrected before as a rendering of “{source}”. The rule has “{rendering}”.',
      },
      wrong: {
        ja: '「{target}」は“{source}”の訳として前に直された語です。',
        en: '“{target}” was corrected before as a rendering of “{source}”.',
      },
    },
    examples: {
      bad: [
        {
          en: '⟦Officials⟧ declined to comment on the flood.',
          ja: '⟦管理者⟧は洪水についてコメントを避けた。',
          house: { terms: [], rules: OFFICIALS },
          messageId: 'better',
          fixed: '当局者は洪水についてコメントを避けた。',
        },
        {
          en: 'Guards ⟦stood at attention⟧ as the coffin passed.',
          ja: '棺が通ると、衛兵は⟦注目⟧した。',
          house: { terms: [], rules: ATTENTION },
          messageId: 'wrong',
        },
      ],
      good: [
        { en: 'Officials declined to comment on the flood.', ja: '管理者は洪水についてコメントを避けた。' },
        {
          en: 'The building manager called the police.',
          ja: '建物の管理者が警察に通報した。',
          house: { terms: [], rules: OFFICIALS },
        },
        {
          en: 'Officials declined to comment.',
          ja: '当局者はコメントを避けた。',
          house: { terms: [], rules: OFFICIALS },
        },
      ],
    },
  },
  function* ({ unit, lexicon, house }) {
    if (house.rules.length === 0) return;
    for (const { trap, found, source } of findTraps(unit, houseTraps(house), lexicon)) {
      if (source === null) continue;
      const [rendering] = trap.renderings;
      const note = trap.note.ja;
      const words = { target: slice(unit.target.text, found.range), source: quote(unit.source.text, source) };
      const common = {
        source,
        target: found.range,
        strength: STRENGTH,
        evidence: [
          { kind: 'source-phrase', detail: slice(unit.source.text, source), source },
          ...(note === '' ? [] : [{ kind: 'term', detail: note, source: null } as const]),
        ] satisfies readonly Evidence[],
      };
      if (rendering === undefined) yield { messageId: 'wrong', data: words, ...common };
      else {
        const suggestions = trap.renderings.flatMap(each =>
          suggestRendering(found, each, unit.target, lexicon, ''),
        );
        yield { messageId: 'better', data: { ...words, rendering }, suggestions, ...common };
      }
    }
  },
);
