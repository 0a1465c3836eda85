import { slice } from '../../text/ranges.ts';
import { isComparable } from '../bilingual/limits.ts';
import { defineCheck } from '../check.ts';
import type { DocumentView, UnitView } from '../context.ts';
import { isAgencyCopy } from '../dateline/find-dateline.ts';
import { type LedgerName, type NameMention, nameLedgerOf } from '../names/ledger-names.ts';
import { isNarrated } from '../names/mentions.ts';

/**
 * Newspapers name no adult of the news without a title or 氏; magazines and blogs do, so the rule holds for agency copy
 * alone, unless the newsroom has laid down how it names people.
 */
export const missingCourtesy = defineCheck(
  {
    id: 'missing-courtesy',
    version: 1,
    category: 'style/register',
    severity: 'minor',
    stage: 'stable',
    title: { ja: '敬称のない人名', en: 'Name without an honorific' },
    docs: {
      what: {
        ja: '通信社の記事、または編集方針で敬称を付けると決めた記事で、肩書も敬称もない人名が主語になっている。',
        en: 'In the copy of a news agency, or wherever the newsroom wants it, a person who is the subject has neither a title nor 氏.',
      },
      why: {
        ja: '英語は姓だけで人を呼ぶため、そのまま訳すと呼び捨てになる。',
        en: 'English calls people by the bare surname; copied, it is rude in a Japanese newspaper.',
      },
      fix: {
        ja: '「氏」か肩書を付ける。選手や歴史上の人物なら却下する。',
        en: 'Add 氏 or a title; dismiss for athletes and people of history.',
      },
    },
    messages: {
      bare: {
        ja: '「{target}」に肩書も敬称もありません。',
        en: '“{target}” has neither title nor courtesy.',
      },
    },
    examples: {
      bad: [
        {
          before: [{ en: 'OSLO, Norway (AP) — Ferries stood still.', ja: 'オスロ(AP) フェリーが止まった。' }],
          en: '⟦Merkel⟧ said the talks had failed.',
          ja: '⟦メルケル⟧は、協議が決裂したと述べた。',
          messageId: 'bare',
          fixed: 'メルケル氏は、協議が決裂したと述べた。',
        },
        {
          en: '⟦Merkel⟧ said the talks had failed.',
          ja: '⟦メルケル⟧は、協議が決裂したと述べた。',
          messageId: 'bare',
          fixed: 'メルケル氏は、協議が決裂したと述べた。',
          house: { courtesy: 'always' },
        },
      ],
      good: [
        {
          before: [{ en: 'OSLO, Norway (AP) — Ferries stood still.', ja: 'オスロ(AP) フェリーが止まった。' }],
          en: 'Merkel said the talks had failed.',
          ja: 'メルケルは、協議が決裂したと述べた。',
          house: { courtesy: 'never' },
        },
        {
          before: [{ en: 'OSLO, Norway (AP) — Ferries stood still.', ja: 'オスロ(AP) フェリーが止まった。' }],
          en: 'Merkel said the talks had failed.',
          ja: 'メルケル氏は、協議が決裂したと述べた。',
        },
        {
          en: 'Merkel said the talks had failed.',
          ja: 'メルケルは、協議が決裂したと述べた。',
        },
      ],
    },
  },
  function* ({ unit, document, lexicon, house: { courtesy } }) {
    if (!isComparable(unit) || courtesy === 'never') return;
    if (courtesy === 'auto' && !isAgencyCopy(document)) return;
    const mentions = nameLedgerOf(document, lexicon)
      .filter(isPerson(document))
      .flatMap(({ renderings }) => renderings.flatMap(each => each.mentions));
    for (const mention of mentions.filter(each => each.unit === unit.position)) {
      if (!isBareSubject(mention, unit.target.text) || !isNarrated(mention, unit)) continue;
      const { source, target, surface } = mention;
      yield {
        messageId: 'bare',
        data: { target: surface },
        source,
        target,
        strength: 0.8,
        evidence: [{ kind: 'source-phrase', detail: slice(unit.source.text, source), source }],
        suggestions: [{ replace: target, text: `${surface}氏`, note: '' }],
      };
    }
  },
);

const isBareSubject = ({ title, target }: NameMention, text: string): boolean =>
  title === null && /^(?:は|が(?!い))/u.test(text.slice(target.end));

/** Known as one, or not listed at all, of two names or more, and speaking: “Petra Olsson said”; companies speak, too. */
const isPerson =
  (document: DocumentView) =>
  ({ kind, english, renderings }: LedgerName): boolean =>
    kind === 'person' ||
    (kind === 'unknown' &&
      english.includes(' ') &&
      renderings.some(({ mentions }) =>
        mentions.some(mention => speaks(mention, document.units[mention.unit]!)),
      ));

function speaks({ source: { start, end } }: NameMention, { source: { text } }: UnitView): boolean {
  return SPEECH_AFTER.test(text.slice(end)) || SPEECH_BEFORE.test(text.slice(0, start));
}

const SPEECH_AFTER = /^,?(?: who)? (?:said|told|added|wrote|argued|warned|recalled|testified)\b/;
const SPEECH_BEFORE = /\b(?:said|added|wrote|recalled|according to)(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2} $/u;
