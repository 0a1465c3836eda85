import { type Analysis, analyzeArticle, SHIPPED } from '../../src/app/analyze-article.ts';
import type { Check } from '../../src/checks/check.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import { CONFIDENCE_TIERS, type ConfidenceTier, tierOf } from '../../src/model/issue.ts';
import { NO_CONTROL } from '../../src/model/progress.ts';
import type { TextRange } from '../../src/model/text.ts';
import { segmentParagraphs } from '../../src/segment/paragraphs.ts';
import { type JudgedMark, type Miss, saying } from './judged.ts';
import { type LinkTallies, linkTallies, scoreLinks } from './links.ts';
import { type Located, locate, overlaps } from './located.ts';
import { group, scoreLine, type Tally } from './measures.ts';
import { type ArticleFiles, readArticles, readOwnArticles, readTable } from './shared-data.ts';

/** A place a bilingual editor marked; `paragraph` counts from 0. */
interface GoldSpan {
  readonly paragraph: number;
  readonly range: TextRange;
  readonly category: string;
  readonly severity: string;
  readonly note: string;
}

interface JudgedArticle {
  readonly name: string;
  readonly paragraphs: readonly string[];
  /** The source of each paragraph's unit. */
  readonly sources: readonly string[];
  readonly gold: readonly GoldSpan[];
  readonly annotations: readonly Located[];
  /** Sentences an editor found nothing wrong with. */
  readonly clean: readonly { readonly paragraph: number; readonly range: TextRange }[];
  readonly links: LinkTallies | null;
}

function nthRange(text: string, span: string, occurrence: number): TextRange | null {
  let start = -1;
  for (let nth = 0; nth < occurrence; nth++) {
    start = text.indexOf(span, start + 1);
    if (start < 0) return null;
  }
  return { start, end: start + span.length };
}

function readGold(path: string, paragraphs: readonly string[]): readonly GoldSpan[] {
  type Column =
    | 'paragraph_no'
    | 'span'
    | 'occurrence'
    | 'category'
    | 'severity'
    | 'source_phrase'
    | 'correction'
    | 'note';
  return readTable<Column>(path).map(row => {
    const paragraph = Number(row.paragraph_no) - 1;
    const range = nthRange(paragraphs[paragraph] ?? '', row.span, Number(row.occurrence || 1));
    if (range === null) throw new Error(`${path}: paragraph ${row.paragraph_no} has no "${row.span}"`);
    const { category, severity } = row;
    return {
      paragraph,
      range,
      category,
      severity,
      note: `${row.source_phrase} → ${row.correction} – ${row.note}`,
    };
  });
}

function readClean(path: string | null, paragraphs: readonly string[]): JudgedArticle['clean'] {
  if (path === null) return [];
  return readTable<'paragraph_no' | 'sentence'>(path).flatMap(row => {
    const paragraph = Number(row.paragraph_no) - 1;
    const range = nthRange(paragraphs[paragraph] ?? '', row.sentence, 1);
    return range === null ? [] : [{ paragraph, range }];
  });
}

/** Links of align.tsv: rows of one paragraph number or `-` a side; rows that share a number make one link. */
function readLinks(path: string): readonly (readonly [readonly number[], readonly number[]])[] {
  const links: [number[], number[]][] = [];
  const numbersOf = (cell: string): number[] =>
    cell === '-' ? [] : cell.split(/[,+]/).map(number => Number(number) - 1);
  for (const { en, ja } of readTable<'en' | 'ja'>(path)) {
    const [source, target] = [numbersOf(en), numbersOf(ja)];
    const shared = links.find(
      link => source.some(at => link[0].includes(at)) || target.some(at => link[1].includes(at)),
    );
    if (shared === undefined) links.push([source, target]);
    else {
      shared[0] = [...new Set([...shared[0], ...source])];
      shared[1] = [...new Set([...shared[1], ...target])];
    }
  }
  return links;
}

function judge(article: ArticleFiles, analysis: Analysis): JudgedArticle {
  const paragraphs = analysis.target.map(({ text }) => text);
  const gold = article.file('gold.tsv');
  const links = article.file('align.tsv');
  return {
    name: article.name,
    paragraphs,
    sources: paragraphs.map(
      (_, at) => analysis.units.find(({ bead }) => bead.target.includes(at))?.source ?? '',
    ),
    gold: gold === null ? [] : readGold(gold, paragraphs),
    annotations: locate(analysis.annotations, analysis.units, analysis.target),
    clean: readClean(article.file('clean.tsv'), paragraphs),
    links:
      links === null
        ? null
        : scoreLinks(
            { source: analysis.source.length, target: analysis.target.length, links: readLinks(links) },
            analysis.units.map(({ bead }) => [bead.source, bead.target]),
          ),
  };
}

const hits = (annotation: Located, span: GoldSpan): boolean =>
  annotation.paragraph === span.paragraph && overlaps(annotation.range, span.range);

const isHit = (annotation: Located, { gold }: JudgedArticle): boolean =>
  gold.some(span => hits(annotation, span));
const isFound = (span: GoldSpan, annotations: readonly Located[]): boolean =>
  annotations.some(annotation => hits(annotation, span));

const atLeast =
  (tier: ConfidenceTier) =>
  (annotation: Located): boolean =>
    CONFIDENCE_TIERS.indexOf(tierOf(annotation.confidence)) >= CONFIDENCE_TIERS.indexOf(tier);

function tally(article: JudgedArticle, annotations: readonly Located[], gold: readonly GoldSpan[]): Tally {
  return {
    correct: annotations.filter(annotation => isHit(annotation, article)).length,
    predicted: annotations.length,
    found: gold.filter(span => isFound(span, annotations)).length,
    gold: gold.length,
  };
}

/** Measures annotations and alignment on the whole articles. */
export interface ArticleReport {
  readonly groups: ReadonlyMap<string, Tally>;
  readonly links: ReadonlyMap<string, Tally>;
  readonly cleanSentences: number;
  readonly alarmsOnClean: number;
  /** At medium and high confidence, article by article. */
  readonly goals: readonly { readonly name: string; readonly grave: Tally; readonly all: Tally }[];
  readonly marks: readonly JudgedMark[];
  readonly misses: readonly Miss[];
}

export async function evaluateArticles(
  tools: LanguageTools,
  checks: readonly Check[],
): Promise<ArticleReport | null> {
  const articles: JudgedArticle[] = [];
  for (const article of [...readArticles(), ...readOwnArticles()]) {
    const texts = { source: segmentParagraphs(article.source), target: segmentParagraphs(article.target) };
    articles.push(judge(article, await analyzeArticle(texts, tools, NO_CONTROL, { ...SHIPPED, checks })));
  }
  if (articles.length === 0) return null;
  const cases = articles.flatMap(article => casesOf(article));
  return {
    groups: group(
      cases,
      ({ name }) => [name],
      ({ tally: counts }) => counts,
    ),
    links: linkTallies(
      articles.flatMap(({ name, links }) => (links === null ? [] : [{ keys: [name], links }])),
    ),
    cleanSentences: articles.reduce((sum, { clean }) => sum + clean.length, 0),
    alarmsOnClean: articles.reduce((sum, article) => sum + alarmsOnClean(article).length, 0),
    goals: articles.filter(({ gold }) => gold.length > 0).map(goalsOf),
    marks: articles.flatMap(marksOf),
    misses: articles.flatMap(missesOf),
  };
}

interface Case {
  readonly name: string;
  readonly tally: Tally;
}

function casesOf(article: JudgedArticle): readonly Case[] {
  const { annotations, gold } = article;
  const named = (name: string, of: readonly Located[], spans: readonly GoldSpan[] = gold): Case => ({
    name,
    tally: tally(article, of, spans),
  });
  const bySeverity = (severity: string): Case =>
    named(
      `gold ${severity}`,
      annotations,
      gold.filter(span => span.severity === severity),
    );
  const byCheck = (check: string): Case =>
    named(
      check,
      annotations.filter(annotation => annotation.check === check),
    );
  return [
    named('all', annotations),
    named('confidence ≥ medium', annotations.filter(atLeast('medium'))),
    named('confidence ≥ high', annotations.filter(atLeast('high'))),
    named(`article ${article.name}`, annotations),
    ...['critical', 'major', 'minor'].map(bySeverity),
    ...[...new Set(annotations.map(({ check }) => check))].map(byCheck),
  ];
}

/** Graver rows are asked for more often; marks at low confidence are hidden and do not count. */
function goalsOf(article: JudgedArticle): ArticleReport['goals'][number] {
  const shown = article.annotations.filter(atLeast('medium'));
  const grave = article.gold.filter(({ severity }) => severity === 'critical' || severity === 'major');
  return {
    name: article.name,
    grave: tally(article, shown, grave),
    all: tally(article, shown, article.gold),
  };
}

const alarmsOnClean = ({ annotations, clean }: JudgedArticle): readonly Located[] =>
  annotations.filter(({ paragraph, range }) =>
    clean.some(sentence => sentence.paragraph === paragraph && overlaps(sentence.range, range)),
  );

function marksOf(article: JudgedArticle): readonly JudgedMark[] {
  return article.annotations.map(annotation => ({
    ...saying(annotation),
    set: 'articles',
    document: article.name,
    place: `¶${annotation.paragraph + 1}`,
    source: annotation.source,
    sourceRange: annotation.sourceRange,
    target: article.paragraphs[annotation.paragraph]!,
    range: annotation.range,
    verdict: isHit(annotation, article) ? 'right' : 'wrong',
    kind: article.gold.find(span => hits(annotation, span))?.category ?? null,
  }));
}

function missesOf({ name, paragraphs, sources, annotations, gold }: JudgedArticle): readonly Miss[] {
  return gold
    .filter(span => !isFound(span, annotations.filter(atLeast('medium'))))
    .map(({ paragraph, range, category, severity, note }) => ({
      set: 'articles',
      document: name,
      place: `¶${paragraph + 1}`,
      kind: category,
      severity,
      source: sources[paragraph] ?? '',
      sourceRange: null,
      target: paragraphs[paragraph]!,
      range,
      note,
    }));
}

/** Totals, articles and severities first, then the checks by name. */
function inReadingOrder([a]: readonly [string, Tally], [b]: readonly [string, Tally]): number {
  const rank = (name: string): number =>
    ['all', 'confidence', 'article', 'gold'].indexOf(name.split(' ')[0]!) + 1 || 9;
  return rank(a) - rank(b) || (rank(a) === 9 ? a.localeCompare(b) : 0);
}

export function printArticles(report: ArticleReport): void {
  console.log('Annotations on whole articles (a hit overlaps the span an editor marked):');
  for (const [name, counts] of [...report.groups].sort(inReadingOrder)) console.log(scoreLine(name, counts));
  for (const { name, grave } of report.goals) console.log(scoreLine(`${name}: grave, ≥ medium`, grave));
  console.log(
    `  ${report.alarmsOnClean} alarms on ${report.cleanSentences} sentences found faultless by an editor`,
  );
  console.log('Alignment of whole articles:');
  for (const [name, counts] of report.links) console.log(scoreLine(name, counts));
}
