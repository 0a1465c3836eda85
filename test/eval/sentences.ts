import { linkUnit } from '../../src/align/words/link-unit.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import type { SentenceBead } from '../../src/model/links.ts';
import type { TextRange } from '../../src/model/text.ts';
import { japaneseSentences } from '../../src/segment/sentences.ts';
import { type AlignmentDocument, alignmentDocuments } from './alignment-documents.ts';
import { group, scoreLine, type Tally } from './measures.ts';

interface Paragraphs {
  readonly en: string;
  readonly ja: string;
}

export interface SentenceReport {
  readonly groups: ReadonlyMap<string, Tally>;
  /** Beads scored within each tenth: how many there are and how many are right. */
  readonly calibration: ReadonlyMap<string, Tally>;
  readonly lists: readonly string[];
}

/** Paragraph pairs made into one unit: few enough for a unit, enough for an alignment to go wrong. */
const JOINED = 5;

/**
 * Linked paragraph pairs that follow one another and of which one side is a single sentence, so that the whole pair is
 * known to be one bead.
 */
function runsOf(document: AlignmentDocument, tools: LanguageTools): readonly (readonly Paragraphs[])[] {
  const runs: Paragraphs[][] = [];
  let last: readonly [number, number] = [-2, -2];
  for (const [source, target] of document.links) {
    const [s, t] = [source[0] ?? -9, target[0] ?? -9];
    const pair = { en: document.en[s]?.trim() ?? '', ja: document.ja[t]?.trim() ?? '' };
    const sizes = [tools.english.analyze(pair.en).sentences.length, japaneseSentences(pair.ja).length];
    const known =
      source.length === 1 && target.length === 1 && Math.min(...sizes) === 1 && Math.max(...sizes) <= 3;
    const follows = s === last[0] + 1 && t === last[1] + 1;
    if (!known) last = [-2, -2];
    else {
      if (follows && runs.at(-1)!.length < JOINED) runs.at(-1)!.push(pair);
      else runs.push([pair]);
      last = [s, t];
    }
  }
  return runs.filter(run => run.length > 1);
}

interface JudgedBead {
  readonly score: number;
  readonly right: boolean;
}

function judge(
  run: readonly Paragraphs[],
  tools: LanguageTools,
): { readonly tally: Tally; readonly beads: readonly JudgedBead[]; readonly text: string } | null {
  const source = run.map(({ en }) => en).join(' ');
  const target = run.map(({ ja }) => ja).join('');
  const analysis = tools.english.analyze(source);
  const sentences = japaneseSentences(target);
  const gold = new Set<string>();
  let [en, ja] = [0, 0];
  for (const pair of run) {
    const inside = (ranges: readonly TextRange[], from: number, to: number): string =>
      ranges.flatMap(({ start }) => (start >= from && start < to ? [start] : [])).join('+');
    gold.add(
      `${inside(analysis.sentences, en, en + pair.en.length)}|${inside(sentences, ja, ja + pair.ja.length)}`,
    );
    en += pair.en.length + 1;
    ja += pair.ja.length;
    // A boundary that the analysers do not see cannot be found.
    if (en < source.length && !analysis.sentences.some(({ start }) => start === en)) return null;
    if (ja < target.length && !sentences.some(({ start }) => start === ja)) return null;
  }
  const links = linkUnit(
    { text: source, ...analysis },
    { text: target, tokens: tools.japanese.tokenize(target), sentences },
    tools.lexicon,
  );
  const beads = links.sentences.map(bead => ({ score: bead.score, right: gold.has(keyOf(bead)) }));
  const correct = beads.filter(({ right }) => right).length;
  return {
    tally: { correct, found: correct, predicted: beads.length, gold: gold.size },
    beads,
    text: `${source.slice(0, 60)}… ${links.sentences.map(({ source: s, target: t }) => `${s.length}-${t.length}`).join(' ')}`,
  };
}

const keyOf = ({ source, target }: SentenceBead): string =>
  [source, target].map(side => side.map(({ start }) => start).join('+')).join('|');

/** Aligns the sentences of joined paragraphs; null where the documents are absent. */
export function evaluateSentences(tools: LanguageTools): SentenceReport | null {
  const documents = alignmentDocuments();
  if (documents === null) return null;
  const judged = documents
    .flatMap(document => runsOf(document, tools))
    .map(run => judge(run, tools))
    .filter(result => result !== null);
  return {
    groups: group(
      judged,
      () => ['sentence beads'],
      ({ tally }) => tally,
    ),
    calibration: group(
      judged.flatMap(({ beads }) => beads).toSorted((a, b) => a.score - b.score),
      ({ score }) => [(Math.min(9, Math.floor(score * 10)) / 10).toFixed(1)],
      ({ right }) => ({ correct: right ? 1 : 0, predicted: 1, found: 0, gold: 0 }),
    ),
    lists: judged.filter(({ tally }) => tally.correct < tally.gold).map(({ text }) => text),
  };
}

export function printSentences({ groups, calibration }: SentenceReport): void {
  console.log(`Sentences of up to ${JOINED} joined paragraphs (exact beads):`);
  for (const [name, counts] of groups) console.log(scoreLine(name, counts));
  const right = [...calibration].map(
    ([from, { correct, predicted }]) =>
      `${from}: ${((100 * correct) / predicted).toFixed(0)}% of ${predicted}`,
  );
  console.log(`  right by score from ${right.join(', ')}`);
}
