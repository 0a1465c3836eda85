import type { Evidence } from '../../model/issue.ts';
import { slice } from '../../text/ranges.ts';
import { defineCheck } from '../check.ts';
import { quote } from '../message.ts';
import { asInReports } from '../source-voice.ts';
import { findTraps, indexTraps } from '../traps/find-traps.ts';
import { suggestRendering } from '../traps/renderings.ts';
import { TRAPS } from '../traps/table.ts';
import type { TrapStrength } from '../traps/trap.ts';

/** A row is sure that found nothing in untouched professional translations; one with a hit, or whose English has other senses, is likely; with more, weak. */
const STRENGTHS: Readonly<Record<TrapStrength, number>> = { sure: 0.85, likely: 0.6, weak: 0.3 };

const INDEX = indexTraps(TRAPS);

/**
 * Words that machine translation from English, directly or through Korean, renders in the wrong sense or by a calque.
 * Measured on 131 untouched professional translations of news and one of other kinds: no finding of sure rows, 4 of
 * likely, 15 of weak ones; of the marks in two machine-translated articles 99% overlap an editor's.
 */
export const translationTrap = defineCheck(
  {
    id: 'translation-trap',
    version: 1,
    category: 'accuracy/mistranslation',
    severity: 'major',
    stage: 'stable',
    title: { ja: '訳語の落とし穴', en: 'Translation trap' },
    docs: {
      what: {
        ja: '原文の語を別の意味に取った訳語、直訳、韓国語の漢字語をそのまま写した語。',
        en: 'A rendering in the wrong sense of the English word, a word-for-word one, or a Korean word copied character by character.',
      },
      why: {
        ja: '機械翻訳は語の一番多い意味を選びやすく、韓国語を経ると日本の報道では使わない漢字語が残る。',
        en: 'Machine translation takes the commonest sense of a word, and by way of Korean leaves words that no Japanese newsroom uses.',
      },
      fix: {
        ja: '原文の文脈に合う報道用語に置き換える。',
        en: 'Replace it by the term newsrooms use for what the English means.',
      },
    },
    messages: {
      sense: {
        ja: '「{target}」は原文の“{source}”の訳として不適切です（{noteJa}）。訳の候補：「{rendering}」',
        en: '“{target}” does not render “{source}” here: {noteEn}. Better: “{rendering}”',
      },
      usage: {
        ja: '「{target}」は日本の報道では使いません（{noteJa}）。訳の候補：「{rendering}」',
        en: 'Japanese newsrooms do not write “{target}”: {noteEn}. Better: “{rendering}”',
      },
    },
    examples: {
      bad: [
        {
          en: '⟦Officials⟧ declined to comment on the flood.',
          ja: '⟦管理者⟧たちは洪水についてコメントを避けた。',
          messageId: 'sense',
          fixed: '当局者たちは洪水についてコメントを避けた。',
        },
        {
          en: 'The two sides reached a ⟦deal⟧ on water rights.',
          ja: '双方は水利権に関する⟦取引⟧に達した。',
          messageId: 'sense',
          fixed: '双方は水利権に関する合意に達した。',
        },
        {
          en: 'Leaders of both countries shook hands.',
          ja: '両国は⟦頂上会談⟧を開いた。',
          messageId: 'usage',
          fixed: '両国は首脳会談を開いた。',
        },
      ],
      good: [
        { en: 'The building manager called the police.', ja: '建物の管理者が警察に通報した。' },
        {
          en: 'The deal came after months of trade in the shares.',
          ja: '数か月にわたる株の取引の後に合意した。',
        },
        { en: 'The two sides reached a deal.', ja: '双方は合意に達した。' },
      ],
    },
  },
  function* ({ unit, document, lexicon }) {
    for (const { trap, found, source } of findTraps(unit, INDEX, lexicon)) {
      const rendering = trap.renderings[0]!;
      const target = slice(unit.target.text, found.range);
      const common = {
        target: found.range,
        source,
        strength: asInReports(STRENGTHS[trap.strength], document),
        severity: trap.severity,
        category: trap.category,
        suggestions: suggestRendering(found, rendering, unit.target, lexicon, ''),
        evidence:
          source === null
            ? []
            : [
                {
                  kind: 'source-phrase',
                  detail: quote(unit.source.text, source),
                  source,
                } as const satisfies Evidence,
              ],
      };
      const data = { target, noteJa: trap.note.ja, noteEn: trap.note.en, rendering };
      if (trap.english.patterns.length === 0 || source === null)
        yield { messageId: 'usage', data, ...common };
      else
        yield { messageId: 'sense', data: { ...data, source: quote(unit.source.text, source) }, ...common };
    }
  },
);
