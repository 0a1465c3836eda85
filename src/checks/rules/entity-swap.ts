import { slice } from '../../text/ranges.ts';
import { isComparable } from '../bilingual/limits.ts';
import { defineCheck } from '../check.ts';
import { findSwaps } from '../entities/find-swaps.ts';
import { strengthOf } from '../entities/strength.ts';
import { suggestNames } from '../entities/suggest.ts';

/** Weaker evidence is chance: on untouched text as much as on text with a swap. */
const WEAKEST = 0.35;

export const entitySwap = defineCheck(
  {
    id: 'entity-swap',
    version: 1,
    category: 'accuracy/mistranslation',
    severity: 'critical',
    stage: 'stable',
    title: { ja: '国・機関・役職の取り違え', en: 'Wrong country, body or office' },
    docs: {
      what: {
        ja: '原文と別の国、地名、機関、企業、政党、役職などを挙げている箇所。',
        en: 'A country, place, organisation, company, party or office that is not the one the English names.',
      },
      why: {
        ja: '「韓国」と「北朝鮮」、「国連」と「EU」、「首相」と「大統領」の取り違えは、文としては自然なので読み過ごされやすく、重大な誤報になる。',
        en: 'South for North Korea, the UN for the EU, a prime minister for a president: such text reads well, is easily passed over, and misinforms gravely.',
      },
      fix: {
        ja: '原文を確かめ、原文にある国や機関などの名前に直す。',
        en: 'Look at the English, and name what it names.',
      },
    },
    messages: {
      swapped: {
        ja: '「{target}」に当たる語が原文になく、原文の“{source}”に当たる訳がありません。「{candidate}」の取り違えとみられます。',
        en: 'Nothing in the English means “{target}”, and nothing in the Japanese renders “{source}”: probably “{candidate}” was meant.',
      },
    },
    examples: {
      bad: [
        {
          en: 'Talks with ⟦North Korea⟧ broke down on Monday.',
          ja: '⟦韓国⟧との協議は月曜日に決裂した。',
          messageId: 'swapped',
          fixed: '北朝鮮との協議は月曜日に決裂した。',
        },
        {
          en: 'Two ⟦Norwegian⟧ sailors were rescued off the coast.',
          ja: '⟦スウェーデン⟧人の船員2人が沖合で救助された。',
          messageId: 'swapped',
          fixed: 'ノルウェー人の船員2人が沖合で救助された。',
        },
        {
          en: 'The ⟦World Bank⟧ approved a loan for the new port.',
          ja: '⟦国際通貨基金⟧は新しい港への融資を承認した。',
          messageId: 'swapped',
          fixed: '世界銀行は新しい港への融資を承認した。',
        },
        {
          en: 'The ⟦foreign minister⟧ cancelled her trip to Nairobi.',
          ja: '⟦国防相⟧はナイロビへの訪問を取りやめた。',
          messageId: 'swapped',
          fixed: '外相はナイロビへの訪問を取りやめた。',
        },
        {
          en: 'Kenya and Uganda signed the treaty, and ⟦Kenya⟧ will ratify it first.',
          ja: 'ケニアとウガンダは条約に署名し、⟦タンザニア⟧が先に批准する。',
          messageId: 'swapped',
          fixed: 'ケニアとウガンダは条約に署名し、ケニアが先に批准する。',
        },
        {
          en: 'The pilot spoke to the tower in ⟦English⟧ only.',
          ja: '操縦士は管制塔と⟦フランス⟧語だけで話した。',
          messageId: 'swapped',
          fixed: '操縦士は管制塔と英語だけで話した。',
        },
        {
          en: 'Leaders of Japan, the U.S. and ⟦South Korea⟧ met in Jakarta.',
          ja: '日米⟦中⟧の首脳がジャカルタで会談した。',
          messageId: 'swapped',
          fixed: '日米韓の首脳がジャカルタで会談した。',
        },
      ],
      good: [
        { en: 'The finance ministry published the figures.', ja: '財務省が数字を公表した。' },
        { en: 'American shops open early in the daytime.', ja: '店は日中、早く開く。' },
        { en: 'Washington rejected the offer.', ja: '米国はその提案を拒否した。' },
        { en: 'The U.S. secretary of state flew to Seoul.', ja: '米国務長官はソウルに向かった。' },
        { en: 'The president spoke with the Korean leader.', ja: '大統領は韓国の首相と話した。' },
        { en: 'Dutch police arrested a British man.', ja: 'オランダ警察が英国人の男を逮捕した。' },
        {
          en: 'At least 31 people died, the U.N. refugee agency said.',
          ja: '少なくとも31人が死亡したと国連難民高等弁務官事務所が明らかにした。',
        },
        {
          en: 'At least 31 people died, the U.N. refugee agency said.',
          ja: '少なくとも31人が死亡したと国連の難民機関が明らかにした。',
        },
      ],
    },
  },
  function* ({ unit, document }) {
    if (!isComparable(unit)) return;
    const swaps = findSwaps(unit, document)
      .map(swap => ({ swap, strength: strengthOf(swap) }))
      .filter(({ strength }) => strength >= WEAKEST)
      .sort((a, b) => b.strength - a.strength);
    const told = new Set<number>();
    for (const { swap, strength } of swaps) {
      const { english, japanese } = swap;
      // One English name has been mistaken once; a second Japanese name has come from elsewhere.
      if (told.has(english.range.start)) continue;
      told.add(english.range.start);
      const suggestions = suggestNames(swap, unit, document);
      yield {
        messageId: 'swapped',
        data: {
          target: japanese.surface,
          source: slice(unit.source.text, english.range),
          candidate: suggestions[0]?.text ?? english.forms.find(({ firm }) => firm)!.entity.japanese[0]!,
        },
        source: english.range,
        target: japanese.range,
        strength,
        evidence: [
          { kind: 'source-phrase', detail: slice(unit.source.text, english.range), source: english.range },
        ],
        suggestions,
      };
    }
  },
);
