import type { Lexicon } from '../../lexicon/lexicon.ts';
import { slice } from '../../text/ranges.ts';
import { isComparable } from '../bilingual/limits.ts';
import { defineCheck } from '../check.ts';
import type { DocumentView } from '../context.ts';
import { isHeadline } from '../names/english-phrases.ts';
import { isSurnameFirst, type LedgerName, type NameMention, nameLedgerOf } from '../names/ledger-names.ts';

/** Some houses give the reading of Korean and Chinese names, others never do: on trial, so that those who do switch it on. */
export const nameReading = defineCheck(
  {
    id: 'name-reading',
    version: 1,
    category: 'style/inconsistent',
    severity: 'minor',
    stage: 'trial',
    title: { ja: '人名の読み(初出)', en: 'Reading of a name' },
    docs: {
      what: {
        ja: '漢字で書かれた朝鮮・韓国や中国の人名に、初出で読みが添えられていない。',
        en: 'A Korean or Chinese name in Chinese characters without its reading at the first mention.',
      },
      why: {
        ja: '初出で「金正恩(キム・ジョンウン)」のように読みを示す社がある。',
        en: 'Some houses give the reading once: 金正恩(キム・ジョンウン).',
      },
      fix: {
        ja: '初出の名前の後に読みを括弧で添える。',
        en: 'Add the reading in brackets after the first mention.',
      },
    },
    messages: {
      missing: {
        ja: '「{target}」の初出に読みがありません。',
        en: '“{target}” is first mentioned without its reading.',
      },
    },
    examples: {
      bad: [
        {
          en: '⟦Kim Jong Un⟧ arrived in the capital on Monday.',
          ja: '⟦金正恩⟧総書記は月曜日、首都に到着した。',
          messageId: 'missing',
        },
      ],
      good: [
        {
          en: 'Kim Jong Un arrived in the capital on Monday.',
          ja: '金正恩(キム・ジョンウン)総書記は月曜日、首都に到着した。',
        },
        {
          before: [{ en: 'Kim Jong Un arrived.', ja: '金正恩(キム・ジョンウン)総書記が到着した。' }],
          en: 'Later Kim Jong Un gave a speech.',
          ja: 'その後、金正恩総書記が演説した。',
        },
      ],
    },
  },
  function* ({ unit, document, lexicon }) {
    if (!isComparable(unit)) return;
    for (const name of nameLedgerOf(document, lexicon).filter(isSurnameFirst)) {
      const first = firstInCharacters(name, document);
      if (first?.unit !== unit.position || READING.test(unit.target.text.slice(first.target.end))) continue;
      const { source, target, surface } = first;
      const reading = readingOf(surface, lexicon);
      yield {
        messageId: 'missing',
        data: { target: surface },
        source,
        target,
        strength: 0.6,
        evidence: [{ kind: 'source-phrase', detail: slice(unit.source.text, source), source }],
        suggestions: reading === null ? [] : [{ replace: target, text: `${surface}(${reading})`, note: '' }],
      };
    }
  },
);

/** Behind the name, or behind its title: 金正恩(キム・ジョンウン)総書記, 金正恩総書記(キム・ジョンウン). */
const READING = /^[一-龠々]{0,8}[(（][ぁ-んァ-ヺー・=＝ ]+[)）]/u;

/** The first mention of the whole name in Chinese characters outside headlines. */
const firstInCharacters = ({ renderings }: LedgerName, document: DocumentView): NameMention | undefined =>
  renderings
    .filter(({ script, surface }) => script === 'kanji' && surface.length > 1)
    .flatMap(({ mentions }) => mentions)
    .filter(({ unit }) => !isHeadline(document.units[unit]!.source))
    .toSorted((a, b) => a.unit - b.unit || a.target.start - b.target.start)[0];

/** A reading in katakana, parted where the list parts it. */
function readingOf(surface: string, lexicon: Lexicon): string | null {
  const readings = lexicon.names(surface).map(({ reading }) => reading);
  const katakana = readings.filter(reading => /^[ァ-ヺー・]+$/u.test(reading));
  return katakana.find(reading => reading.includes('・')) ?? katakana[0] ?? null;
}
