import { slice } from '../../text/ranges.ts';
import { isComparable } from '../bilingual/limits.ts';
import { defineCheck } from '../check.ts';
import { type LedgerName, type NameMention, nameLedgerOf } from '../names/ledger-names.ts';
import { isNarrated } from '../names/mentions.ts';

/** Two scripts for one person are seldom meant. */
const MIXED_SCRIPT = 0.6;
/** Two titles may follow two in the English. */
const MIXED_TITLE = 0.35;
/**
 * On 112,000 characters of human translations 2 such names, both arguable; of 5 in machine translations marked by an editor
 * all were right. Too few to show unasked.
 */
const BARE = 0.55;
/** Courtesies that stand for any title. */
const COURTESIES = new Set(['氏', 'さん', 'さま', '様', '君', '夫人', '容疑者', '被告', '選手']);

export const nameForm = defineCheck(
  {
    id: 'name-form',
    version: 1,
    category: 'style/inconsistent',
    severity: 'minor',
    stage: 'trial',
    title: { ja: '人名の書き方の不統一', en: 'Person written in two ways' },
    docs: {
      what: {
        ja: '同じ人物が漢字とカタカナ、または二つの肩書で書かれているもの、記事の多くの人名に肩書や敬称があるのに付いていないもの。',
        en: 'One person written in two scripts or with two titles, or bare where most names of the article carry a title.',
      },
      why: {
        ja: '機械翻訳は段落ごとに訳すため、記事を通した書き方がそろわない。',
        en: 'Machine translation works paragraph by paragraph and keeps no form through the article.',
      },
      fix: { ja: '記事を通して一つの書き方にそろえる。', en: 'Keep one form through the article.' },
    },
    messages: {
      script: {
        ja: '“{source}”は「{target}」とも「{other}」とも書かれています。',
        en: '“{source}” is written “{target}” here and “{other}” elsewhere.',
      },
      title: {
        ja: '“{source}”の肩書が「{target}」と「{other}」で揺れています。',
        en: '“{source}” carries the title “{target}” here and “{other}” elsewhere.',
      },
      bare: {
        ja: '「{target}」に肩書も敬称もありません(この記事では「{other}」のように付いています)。',
        en: '“{target}” has neither title nor honorific, as “{other}” has in this article.',
      },
    },
    examples: {
      bad: [
        {
          before: [
            { en: 'Kim Jong Un arrived.', ja: '金正恩氏が到着した。' },
            { en: 'Kim waved to the crowd.', ja: '金委員長は群衆に手を振った。' },
          ],
          en: 'Later ⟦Kim⟧ gave a speech.',
          ja: 'その後、⟦キム⟧委員長が演説した。',
          messageId: 'script',
          fixed: 'その後、金委員長が演説した。',
        },
        {
          before: [
            { en: 'Angela Merkel arrived.', ja: 'メルケル首相が到着した。' },
            { en: 'Merkel waved.', ja: 'メルケル首相は手を振った。' },
          ],
          en: 'Later ⟦Merkel⟧ gave a speech.',
          ja: 'その後、メルケル⟦大統領⟧が演説した。',
          messageId: 'title',
          fixed: 'その後、メルケル首相が演説した。',
        },
        {
          before: [{ en: 'Angela Merkel arrived.', ja: 'メルケル首相が到着した。' }],
          en: 'She met ⟦Kim Jong Un⟧ later.',
          ja: '首相はその後、⟦金正恩⟧と会談した。',
          messageId: 'bare',
        },
      ],
      good: [
        {
          before: [{ en: 'Angela Merkel arrived.', ja: 'メルケル首相が到着した。' }],
          en: 'Later Merkel gave a speech.',
          ja: 'その後、メルケル氏が演説した。',
        },
        { en: 'She met Kim Jong Un later.', ja: '彼女はその後、金正恩と会談した。' },
      ],
    },
  },
  function* ({ unit, document, lexicon }) {
    if (!isComparable(unit)) return;
    const people = nameLedgerOf(document, lexicon).filter(({ kind }) => kind === 'person');
    for (const person of people) {
      const mentions = person.renderings.flatMap(rendering => rendering.mentions);
      for (const mention of mentions.filter(({ unit: at }) => at === unit.position)) {
        const words = slice(unit.source.text, mention.source);
        yield* mixedScript(person, mention, words);
        yield* mixedTitle(mentions, mention, words);
        const isPart = !/[はがともをにへ、]/u.test(unit.target.text[mention.target.end] ?? '');
        if (!isPart && isNarrated(mention, unit)) yield* bareMention(person, mention, people);
      }
    }
  },
);

function* mixedScript(person: LedgerName, mention: NameMention, words: string) {
  const other = otherScript(person, mention);
  if (other === null) return;
  const { source, target, surface } = mention;
  yield {
    messageId: 'script' as const,
    data: { source: words, target: surface, other },
    source,
    target,
    strength: MIXED_SCRIPT,
    evidence: [{ kind: 'document' as const, detail: other, source: null }],
    suggestions: [{ replace: target, text: other, note: words }],
  };
}

function* mixedTitle(mentions: readonly NameMention[], mention: NameMention, words: string) {
  const { source, target, title } = mention;
  const other = otherTitle(mentions, mention);
  if (other === null || title === null) return;
  const range = { start: target.end, end: target.end + title.length };
  yield {
    messageId: 'title' as const,
    data: { source: words, target: title, other },
    source,
    target: range,
    strength: MIXED_TITLE,
    evidence: [{ kind: 'document' as const, detail: other, source: null }],
    suggestions: [{ replace: range, text: other, note: words }],
  };
}

function* bareMention(person: LedgerName, mention: NameMention, people: readonly LedgerName[]) {
  const other = isBare(person, mention) ? titledName(people) : null;
  if (other === null) return;
  yield {
    messageId: 'bare' as const,
    data: { target: mention.surface, other },
    source: mention.source,
    target: mention.target,
    strength: BARE,
    evidence: [{ kind: 'document' as const, detail: other, source: null }],
  };
}

/** The rendering in the other script that the article has more often, both by the surname alone. */
function otherScript({ renderings }: LedgerName, { surface }: NameMention): string | null {
  const own = renderings.find(rendering => rendering.surface === surface)!;
  const isOfSameLength = (other: string): boolean =>
    own.script === 'katakana' ? other.length === 1 : surface.length === 1;
  const rival = renderings.find(
    other =>
      other.script !== own.script &&
      isOfSameLength(other.surface) &&
      other.mentions.length >= own.mentions.length,
  );
  if (rival === undefined) return null;
  // Of equals the first is the article's form.
  const isLater = rival.mentions[0]!.unit < own.mentions[0]!.unit;
  return rival.mentions.length > own.mentions.length || isLater ? rival.surface : null;
}

/** The title that this person carries at least twice as often. */
function otherTitle(mentions: readonly NameMention[], { title }: NameMention): string | null {
  if (title === null || COURTESIES.has(title)) return null;
  const titles = mentions.flatMap(mention => mention.title ?? []).filter(each => !COURTESIES.has(each));
  const counts = [...Map.groupBy(titles, each => each)].map(([name, all]) => ({ name, count: all.length }));
  const own = counts.find(({ name }) => name === title)!.count;
  const rival = counts.find(
    ({ name, count }) => count >= 2 * own && !name.endsWith(title) && !title.endsWith(name),
  );
  return rival?.name ?? null;
}

/** Nothing after a name that carries a title or courtesy elsewhere, or after a first mention in Chinese characters. */
function isBare({ first, titles }: LedgerName, mention: NameMention): boolean {
  if (mention.title !== null) return false;
  if (titles.length > 0) return true;
  return mention === first && /^[一-龠々]{3,}$/u.test(mention.surface);
}

/** Another person as the article titles them, if it titles most. */
function titledName(people: readonly LedgerName[]): string | null {
  const mentions = people.flatMap(({ renderings }) => renderings.flatMap(rendering => rendering.mentions));
  const titled = mentions.filter(({ title }) => title !== null);
  const example = titled[0];
  return example === undefined || titled.length * 2 < mentions.length
    ? null
    : example.surface + example.title;
}
