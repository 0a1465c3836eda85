import { type ExplainedUnitLinks, linkUnit } from '../../src/align/words/link-unit.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import type { TextRange } from '../../src/model/text.ts';
import { japaneseSentences } from '../../src/segment/sentences.ts';
import type { EnglishToken } from '../../src/segment/token.ts';
import { group, scoreLine, scores, type Tally } from './measures.ts';
import { hasShared, readJsonLines, sharedPath } from './shared-data.ts';

/** A sentence pair whose words were linked by hand; every link is sure. */
interface LinkedSentence {
  readonly id: number;
  readonly en: readonly string[];
  readonly ja: readonly string[];
  readonly links: readonly (readonly [ja: number, en: number])[];
}

interface FoundPair {
  readonly evidence: string;
  readonly score: number;
  readonly right: boolean;
}

interface JudgedSentence {
  readonly sentence: LinkedSentence;
  readonly tally: Tally;
  readonly found: readonly FoundPair[];
  /** Part of speech of the source word of each gold link, and whether the link was found. */
  readonly gold: readonly { readonly pos: string; readonly found: boolean }[];
  readonly list: string;
}

export interface WordReport {
  readonly tally: Tally;
  readonly byEvidence: ReadonlyMap<string, Tally>;
  readonly byPartOfSpeech: ReadonlyMap<string, Tally>;
  /** Pairs by their score: how many there are and how many are right. */
  readonly calibration: ReadonlyMap<string, Tally>;
  readonly lists: readonly string[];
}

/** The given tokens joined again, and where each of them stands. */
function join(tokens: readonly string[], separator: string): { text: string; ranges: readonly TextRange[] } {
  let text = '';
  const ranges = tokens.map((token): TextRange => {
    const start = text.length;
    text += token + separator;
    return { start, end: start + token.length };
  });
  return { text, ranges };
}

const touched = (ranges: readonly TextRange[], { start, end }: TextRange): readonly number[] =>
  ranges.flatMap((range, at) => (range.start < end && start < range.end ? [at] : []));

function judge(sentence: LinkedSentence, tools: LanguageTools): JudgedSentence {
  const { en, ja } = sentence;
  const english = join(en, ' ');
  const japanese = join(ja, '');
  const analysis = tools.english.analyze(english.text);
  const links = linkUnit(
    { text: english.text, ...analysis },
    {
      text: japanese.text,
      tokens: tools.japanese.tokenize(japanese.text),
      sentences: japaneseSentences(japanese.text),
    },
    tools.lexicon,
  );
  const found = pairsOf(links, english.ranges, japanese.ranges);
  const gold = new Set(sentence.links.map(String));
  return {
    sentence,
    tally: {
      correct: [...found.keys()].filter(key => gold.has(key)).length,
      found: [...found.keys()].filter(key => gold.has(key)).length,
      predicted: found.size,
      gold: gold.size,
    },
    found: [...found].map(([key, { evidence, score }]) => ({ evidence, score, right: gold.has(key) })),
    gold: sentence.links.map(link => ({
      pos: posAt(analysis.tokens, english.ranges[link[1]]!),
      found: found.has(String(link)),
    })),
    list: listOf(sentence, found),
  };
}

const posAt = (tokens: readonly EnglishToken[], { start, end }: TextRange): string =>
  tokens.find(({ range }) => range.start < end && start < range.end)?.pos ?? 'none';

type Pairs = ReadonlyMap<string, { readonly evidence: string; readonly score: number }>;

/** Links as pairs of given tokens; of several links of one pair the surest. */
function pairsOf({ words }: ExplainedUnitLinks, en: readonly TextRange[], ja: readonly TextRange[]): Pairs {
  const pairs = new Map<string, { readonly evidence: string; readonly score: number }>();
  for (const { source, target, evidence, score } of words) {
    for (const j of touched(ja, target)) {
      for (const e of touched(en, source)) {
        const key = String([j, e]);
        if ((pairs.get(key)?.score ?? -1) < score) pairs.set(key, { evidence, score });
      }
    }
  }
  return pairs;
}

function listOf({ id, en, ja, links }: LinkedSentence, found: Pairs): string {
  const gold = new Set(links.map(String));
  const show = (key: string): string => {
    const [j = 0, e = 0] = key.split(',').map(Number);
    return `${ja[j]}=${en[e]}`;
  };
  const wrong = [...found].filter(([key]) => !gold.has(key));
  const missed = [...gold].filter(key => !found.has(key));
  const right = [...found].filter(([key]) => gold.has(key));
  return [
    `${id} ${ja.join(' ')}\n    ${en.join(' ')}`,
    `  right  ${right.map(([key, { evidence }]) => `${show(key)}(${evidence})`).join(' ')}`,
    `  wrong  ${wrong.map(([key, { evidence, score }]) => `${show(key)}(${evidence} ${score.toFixed(2)})`).join(' ')}`,
    `  missed ${missed.map(show).join(' ')}`,
  ].join('\n');
}

/** Links the words of the development sentences; null where they are absent. */
export function evaluateWords(tools: LanguageTools): WordReport | null {
  if (!hasShared('eval', 'words-dev.jsonl.gz')) return null;
  const judged = readJsonLines<LinkedSentence>(sharedPath('eval', 'words-dev.jsonl.gz')).map(sentence =>
    judge(sentence, tools),
  );
  const all = group(
    judged,
    () => ['all'],
    ({ tally }) => tally,
  );
  const byEvidence = group(
    judged.flatMap(({ found }) => found),
    ({ evidence }) => [evidence],
    ({ right }) => ({ correct: right ? 1 : 0, predicted: 1, found: 0, gold: 0 }),
  );
  const calibration = group(
    judged.flatMap(({ found }) => found).toSorted((a, b) => a.score - b.score),
    ({ score }) => [score.toFixed(2)],
    ({ right }) => ({ correct: right ? 1 : 0, predicted: 1, found: 0, gold: 0 }),
  );
  const byPartOfSpeech = group(
    judged.flatMap(({ gold }) => gold),
    ({ pos }) => [pos],
    ({ found }) => ({ correct: 0, predicted: 0, found: found ? 1 : 0, gold: 1 }),
  );
  return {
    tally: all.get('all')!,
    byEvidence,
    byPartOfSpeech,
    calibration,
    lists: judged.toSorted((a, b) => scores(a.tally).f1 - scores(b.tally).f1).map(({ list }) => list),
  };
}

const percent = (share: number): string => (100 * share).toFixed(1);

export function printWords({ tally, byEvidence, byPartOfSpeech, calibration }: WordReport): void {
  const { f1 } = scores(tally);
  // All links are sure: the alignment error rate (Och and Ney 2003) is what F1 lacks.
  console.log(`Word links of development sentences: AER ${percent(1 - f1)}`);
  console.log(scoreLine('all', tally));
  for (const [name, { correct, predicted }] of byEvidence)
    console.log(`  by ${name.padEnd(14)} ${percent(correct / predicted)}% of ${predicted} right`);
  const found = [...byPartOfSpeech]
    .toSorted(([, a], [, b]) => b.gold - a.gold)
    .map(([pos, counts]) => `${pos} ${percent(counts.found / counts.gold)}% of ${counts.gold}`);
  const right = [...calibration].map(
    ([score, { correct, predicted }]) => `${score}: ${percent(correct / predicted)}%`,
  );
  console.log(`  right by score: ${right.join(', ')}`);
  console.log(`  found by part of speech: ${found.join(', ')}`);
}
