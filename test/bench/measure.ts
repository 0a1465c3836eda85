import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeArticle, stableChecks } from '../../src/app/analyze-article.ts';
import { checkUnit } from '../../src/app/check-unit.ts';
import { segmentsOf } from '../../src/app/read-pair.ts';
import { createDocument } from '../../src/checks/document.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { openLexicon } from '../../src/lexicon/open-lexicon.node.ts';
import type { SegmentedPair } from '../../src/model/article.ts';
import { NO_HOUSE } from '../../src/model/term.ts';
import { openJapaneseTokenizer } from '../../src/segment/kuromoji.node.ts';
import { segmentParagraphs } from '../../src/segment/paragraphs.ts';
import { openEnglishAnalyzer } from '../../src/segment/wink.node.ts';
import { thousandWords } from '../support/long-article.ts';
import { calibrate } from './calibration.ts';
import { medianOf, percentileOf } from './statistics.ts';

/** One process measured once. Times in milliseconds, memory in MB. */
export interface Measurement {
  readonly calibration: number;
  readonly lexiconOpen: number;
  readonly toolsOpen: number;
  readonly firstArticle: number;
  readonly warmArticle: number;
  readonly thousandWords: number;
  readonly recheckMedian: number;
  readonly recheckP95: number;
  readonly japaneseTokensPerSecond: number;
  readonly lexiconMemory: number;
  readonly totalMemory: number;
}

const WARM_RUNS = 5;
const RECHECKS_PER_UNIT = 5;
const TOKENIZED_CHARACTERS = 200_000;

const SAMPLES = join(import.meta.dirname, '../../samples');
const sample = (language: string): string => readFileSync(join(SAMPLES, `ferry.${language}.txt`), 'utf8');
const megabytes = (): number => process.memoryUsage().rss / 2 ** 20;

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now();
  return [work(), performance.now() - start];
}

/** Opens the lexicon and asks it once in every direction: a table that is read when first asked for is opened too. */
function openAndAsk(): Lexicon {
  const lexicon = openLexicon();
  lexicon.entries('両者');
  lexicon.translations('agreement');
  lexicon.names('羅先');
  lexicon.namesFromLatin('blinken');
  lexicon.hangulReadings('両者').map(hangul => lexicon.wordsWithHangul(hangul));
  return lexicon;
}

/** Types one character at the end of each unit in turn, as a translator would, and checks that unit. */
async function measureRechecks(texts: SegmentedPair, tools: LanguageTools): Promise<readonly number[]> {
  const { units } = await analyzeArticle(texts, tools);
  const document = createDocument(units, tools);
  const means = { checks: stableChecks, lexicon: tools.lexicon, house: NO_HOUSE };
  for (const [position, { id }] of units.entries()) checkUnit(document, position, id, means);
  return units.flatMap(({ id, target }, position) =>
    Array.from({ length: RECHECKS_PER_UNIT }, (_, run) => {
      document.replaceTarget(position, `${target}${'あ'.repeat(run + 1)}`);
      return timed(() => checkUnit(document, position, id, means))[1];
    }),
  );
}

function measureTokenizer(text: string, tools: LanguageTools): number {
  const long = text.repeat(Math.ceil(TOKENIZED_CHARACTERS / text.length));
  const [tokens, milliseconds] = timed(() => long.split('\n').flatMap(line => tools.japanese.tokenize(line)));
  return (tokens.length / milliseconds) * 1000;
}

/** Median milliseconds of a whole analysis, the tools being loaded. */
async function measureWarm(texts: (run: number) => SegmentedPair, tools: LanguageTools): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < WARM_RUNS; run++) {
    const pair = texts(run);
    const begun = performance.now();
    await analyzeArticle(pair, tools);
    times.push(performance.now() - begun);
  }
  return medianOf(times);
}

async function measure(): Promise<Measurement> {
  const before = megabytes();
  const [lexicon, lexiconOpen] = timed(openAndAsk);
  const lexiconMemory = megabytes() - before;
  const start = performance.now();
  const tools: LanguageTools = {
    lexicon,
    japanese: await openJapaneseTokenizer(),
    english: openEnglishAnalyzer(),
  };
  const toolsOpen = lexiconOpen + performance.now() - start;

  const japanese = sample('ja');
  const texts = { source: segmentParagraphs(sample('en')), target: segmentParagraphs(japanese) };
  await analyzeArticle(texts, tools);
  const firstArticle = performance.now(); // since the process began
  const warmArticle = await measureWarm(() => texts, tools);
  // Each run reads other words: what was looked up before is remembered.
  const thousand = await measureWarm(run => {
    const { source, target } = thousandWords(run + 1);
    return { source: segmentsOf(source), target: segmentsOf(target) };
  }, tools);
  const rechecks = await measureRechecks(texts, tools);
  return {
    calibration: calibrate(),
    lexiconOpen,
    toolsOpen,
    firstArticle,
    warmArticle,
    thousandWords: thousand,
    recheckMedian: medianOf(rechecks),
    recheckP95: percentileOf(rechecks, 95),
    japaneseTokensPerSecond: measureTokenizer(japanese, tools),
    lexiconMemory,
    totalMemory: megabytes(),
  };
}

console.log(JSON.stringify(await measure()));
