import type { Evidence, Suggestion } from '../../model/issue.ts';
import type { TextRange } from '../../model/text.ts';
import { overlaps, slice } from '../../text/ranges.ts';
import { isComparable } from '../bilingual/limits.ts';
import { defineCheck } from '../check.ts';
import type { UnitView } from '../context.ts';
import { quote } from '../message.ts';
import { termsIn } from '../terms/concepts.ts';
import { findTermFaults, type TermFault } from '../terms/term-faults.ts';

const TREATY = [
  { source: 'peace treaty', target: '平和条約', status: 'preferred', note: '' },
  { source: 'treaty', target: '条約', status: 'preferred', note: '' },
  { source: 'treaty', target: '協定', status: 'deprecated', note: '条約は批准を要する' },
] as const;
const SUMMIT = [
  { source: 'summit', target: '首脳会談', status: 'preferred', note: '' },
  { source: 'summit', target: 'サミット', status: 'admitted', note: '' },
  { source: 'summit', target: '頂上会談', status: 'superseded', note: '' },
] as const;
const BLACKOUT = [{ source: 'blackout', target: '暗転', status: 'deprecated', note: '' }] as const;

export const terminology = defineCheck(
  {
    id: 'terminology',
    version: 1,
    category: 'terminology/wrong-term',
    severity: 'major',
    stage: 'stable',
    title: { ja: '用語集との違い', en: 'Against the termbase' },
    docs: {
      what: {
        ja: '用語集にある英語の語が、決められた訳語になっていないもの。使わないことになった訳語が使われているもの。',
        en: 'A term of the termbase that is not rendered as laid down, or by a rendering that is not to be used.',
      },
      why: {
        ja: '機械翻訳は社の用語を知らず、同じ語を文脈ごとに訳し分ける。',
        en: 'Machine translation does not know the terms of the house, and renders a word now so, now otherwise.',
      },
      fix: {
        ja: '決められた訳語に置き換える。その語を訳さないのが正しいときは、指摘を退ける。',
        en: 'Put the rendering that was laid down. Where it is right not to render the word, dismiss the mark.',
      },
    },
    messages: {
      refused: {
        ja: '“{source}”の訳語「{target}」は使わないことになっています。用語集の訳語は{preferred}です。',
        en: '“{target}” is not to be used for “{source}”. The termbase has {preferred}.',
      },
      banned: {
        ja: '“{source}”の訳語「{target}」は使わないことになっています。',
        en: '“{target}” is not to be used for “{source}”.',
      },
      other: {
        ja: '“{source}”が「{target}」と訳されています。用語集の訳語は{preferred}です。',
        en: '“{source}” is rendered “{target}”. The termbase has {preferred}.',
      },
      missing: {
        ja: '“{source}”に当たる訳語が見当たりません。用語集の訳語は{preferred}です。',
        en: 'Nothing renders “{source}”. The termbase has {preferred}.',
      },
    },
    examples: {
      bad: [
        {
          en: 'Both countries signed the ⟦treaty⟧ on Friday.',
          ja: '両国は金曜日に⟦協定⟧に署名した。',
          house: { terms: TREATY, rules: [] },
          messageId: 'refused',
          fixed: '両国は金曜日に条約に署名した。',
        },
        {
          en: 'Leaders left the ⟦summits⟧ without a word.',
          ja: '首脳らは無言で⟦頂上会談⟧を後にした。',
          house: { terms: SUMMIT, rules: [] },
          messageId: 'refused',
          fixed: '首脳らは無言で首脳会談を後にした。',
        },
        {
          en: 'The ⟦blackout⟧ hit the whole city.',
          ja: '⟦暗転⟧が市全体を襲った。',
          house: { terms: BLACKOUT, rules: [] },
          messageId: 'banned',
        },
        {
          en: 'Parliament rejected the ⟦treaty⟧.',
          ja: '議会は⟦契約⟧を否決した。',
          house: { terms: TREATY, rules: [] },
          messageId: 'other',
          fixed: '議会は条約を否決した。',
        },
        {
          en: 'The ⟦summit⟧ was short.',
          ja: '短かった。',
          house: { terms: SUMMIT, rules: [] },
          messageId: 'missing',
        },
      ],
      good: [
        {
          en: 'Parliament rejected the agreement.',
          ja: '議会は協定を否決した。',
          house: { terms: TREATY, rules: [] },
        },
        {
          en: 'The two signed a peace treaty.',
          ja: '両者は平和条約に署名した。',
          house: { terms: TREATY, rules: [] },
        },
        { en: 'The summit opened.', ja: 'サミットが開幕した。', house: { terms: SUMMIT, rules: [] } },
        {
          en: 'The treaty replaces an older agreement.',
          ja: '条約は以前の協定に代わるものだ。',
          house: { terms: TREATY, rules: [] },
        },
        { en: 'Parliament rejected the treaty.', ja: '議会は協定を否決した。' },
      ],
    },
  },
  function* ({ unit, house }) {
    if (!isComparable(unit)) return;
    const matches = termsIn(unit.source, house);
    if (matches.length === 0) return;
    for (const fault of findTermFaults(unit, matches)) {
      const { source, target, refused, concept, strength } = fault;
      const words = quote(unit.source.text, source);
      const preferred = concept.allowed.map(term => `「${term.target}」`).join('');
      const common = { source, strength, evidence: evidenceOf(fault, unit) };
      if (target === null) {
        yield { ...common, messageId: 'missing', data: { source: words, preferred }, target };
        continue;
      }
      const rendering = quote(unit.target.text, target);
      const suggestions = suggestionsFor(fault, unit, target);
      const shown = { ...common, target, suggestions };
      if (preferred === '') {
        yield { ...shown, messageId: 'banned', data: { source: words, target: rendering } };
      } else {
        const messageId = refused === null ? 'other' : 'refused';
        yield { ...shown, messageId, data: { source: words, target: rendering, preferred } };
      }
    }
  },
);

/** The source words, and what the termbase notes of its rows. */
function evidenceOf({ source, refused, concept }: TermFault, unit: UnitView): readonly Evidence[] {
  const rows = [...(refused === null ? [] : [refused]), ...concept.allowed];
  return [
    { kind: 'source-phrase', detail: slice(unit.source.text, source), source },
    ...rows
      .filter(({ note }) => note !== '')
      .map(({ target, note }) => ({ kind: 'term', detail: `${target}: ${note}`, source: null }) as const),
  ];
}

/** Renderings to choose from; none where what stands there is a verb or adjective, which a noun cannot replace. */
function suggestionsFor({ concept }: TermFault, unit: UnitView, target: TextRange): readonly Suggestion[] {
  const last = unit.target.tokens.findLast(({ range }) => overlaps(range, target));
  if (last !== undefined && /^(?:動詞|形容詞|助動詞)$/.test(last.pos)) return [];
  return concept.allowed.map(term => ({ replace: target, text: term.target, note: term.note }));
}
