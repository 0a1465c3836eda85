import { alignSegments } from '../../src/align/align-segments.ts';
import { alignmentQuality, UNRELATED_BELOW } from '../../src/align/alignment-quality.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import type { Bead } from '../../src/model/article.ts';
import { diagnose } from './alignment-diagnosis.ts';
import { type AlignmentDocument, alignmentDocuments, pairOf, textOf } from './alignment-documents.ts';
import { tallyTypes } from './bead-types.ts';
import { isLink, keyOf, type Link, type LinkTallies, linkTallies, scoreLinks } from './links.ts';
import { group, scoreLine, scores, type Tally } from './measures.ts';
import { expectedError, type Judged, type ReliabilityBin, reliability } from './reliability.ts';

interface FoundLink {
  readonly link: Link;
  readonly score: number;
  readonly right: boolean;
}

interface JudgedDocument {
  readonly document: AlignmentDocument;
  readonly tallies: LinkTallies;
  readonly types: ReadonlyMap<string, Tally>;
  readonly found: readonly FoundLink[];
  readonly quality: number;
}

interface Reliability {
  readonly error: number;
  readonly bins: readonly ReliabilityBin[];
}

export interface AlignmentReport {
  readonly groups: ReadonlyMap<string, Tally>;
  readonly types: ReadonlyMap<string, Tally>;
  readonly reliability: ReadonlyMap<string, Reliability>;
  readonly worst: readonly { readonly name: string; readonly f1: number; readonly why: string }[];
  /** How many right pairs of texts, and how many mismatched ones, have too low a quality. */
  readonly unrelated: {
    readonly related: number;
    readonly relatedBelow: number;
    readonly mismatched: number;
    readonly mismatchedBelow: number;
  };
  readonly lists: readonly string[];
}

const toLink = ({ source, target }: Bead): Link => [source, target];

async function judge(document: AlignmentDocument, tools: LanguageTools): Promise<JudgedDocument> {
  const { en, ja, links } = document;
  const pair = pairOf(document);
  const beads = await alignSegments(pair, tools);
  const gold = new Set(links.map(keyOf));
  const found = beads.map((bead): FoundLink => {
    const link = toLink(bead);
    return { link, score: bead.score, right: gold.has(keyOf(link)) };
  });
  return {
    document,
    tallies: scoreLinks({ source: en.length, target: ja.length, links }, beads.map(toLink)),
    types: tallyTypes(links, beads.map(toLink)),
    found,
    quality: alignmentQuality(beads, pair),
  };
}

/** Distances in the list of documents at which mismatched pairs are made. */
const MISMATCHES = [1, 7, 31, 53];

/** Qualities of English texts with the Japanese of another document. */
async function mismatchedQualities(
  documents: readonly AlignmentDocument[],
  tools: LanguageTools,
): Promise<readonly number[]> {
  const qualities: number[] = [];
  for (const distance of MISMATCHES) {
    for (const [at, document] of documents.entries()) {
      const other = documents[(at + distance) % documents.length]!;
      if (textOf(document) === textOf(other)) continue;
      const pair = pairOf({ ...document, ja: other.ja });
      qualities.push(alignmentQuality(await alignSegments(pair, tools), pair));
    }
  }
  return qualities;
}

function reliabilityOf(judged: readonly JudgedDocument[]): AlignmentReport['reliability'] {
  const found = judged.flatMap(document => document.found);
  const kinds: readonly (readonly [string, (link: Link) => boolean])[] = [
    ['1:1', ([source, target]) => source.length === 1 && target.length === 1],
    ['merges', link => isLink(link) && link[0].length + link[1].length > 2],
    ['1:0', ([, target]) => target.length === 0],
    ['0:1', ([source]) => source.length === 0],
  ];
  return new Map(
    kinds.map(([name, holds]) => {
      const claims: readonly Judged[] = found.filter(({ link }) => holds(link));
      return [name, { error: expectedError(claims), bins: reliability(claims) }];
    }),
  );
}

function listOf({ document, found, tallies }: JudgedDocument): readonly string[] {
  const { id, profile, en, ja, links } = document;
  const show = ([source, target]: Link): string =>
    `[${source}]=[${target}] ${source.map(at => en[at]!.slice(0, 40)).join(' / ')} | ${target.map(at => ja[at]!.slice(0, 25)).join(' / ')}`;
  const predicted = new Set(found.map(({ link }) => keyOf(link)));
  const missed = links.filter(link => isLink(link) && !predicted.has(keyOf(link)));
  const wrong = found.filter(({ link, right }) => isLink(link) && !right);
  if (missed.length + wrong.length === 0) return [];
  return [
    `${id} (${profile}) strict F1 ${(100 * scores(tallies.strict).f1).toFixed(1)}`,
    ...missed.map(link => `  missed ${show(link)}`),
    ...wrong.map(({ link, score }) => `  wrong  ${show(link)} (${score})`),
  ];
}

/** Aligns the development documents; null where they are absent. */
export async function evaluateAlignment(tools: LanguageTools): Promise<AlignmentReport | null> {
  const documents = alignmentDocuments();
  if (documents === null) return null;
  const judged: JudgedDocument[] = [];
  for (const document of documents) judged.push(await judge(document, tools));
  const byF1 = judged.toSorted((a, b) => scores(a.tallies.strict).f1 - scores(b.tallies.strict).f1);
  const mismatched = await mismatchedQualities(documents, tools);
  const below = (qualities: readonly number[]): number =>
    qualities.filter(quality => quality < UNRELATED_BELOW).length;
  return {
    groups: linkTallies(
      judged.map(({ document, tallies }) => ({ keys: ['all', document.profile], links: tallies })),
    ),
    types: group(
      judged.flatMap(({ types }) => [...types]),
      ([type]) => [type],
      ([, tally]) => tally,
    ),
    reliability: reliabilityOf(judged),
    worst: byF1.slice(0, 10).map(({ document, tallies, found }) => ({
      name: `${document.id} (${document.profile})`,
      f1: scores(tallies.strict).f1,
      why: diagnose(
        document.links,
        found.map(({ link }) => link),
      ),
    })),
    unrelated: {
      related: judged.length,
      relatedBelow: below(judged.map(({ quality }) => quality)),
      mismatched: mismatched.length,
      mismatchedBelow: below(mismatched),
    },
    lists: byF1.flatMap(listOf),
  };
}

const percent = (share: number): string => `${(100 * share).toFixed(0)}%`;

export function printAlignment(report: AlignmentReport): void {
  console.log('Alignment of development documents (strict: both sides of a link exact; null: left alone):');
  for (const [name, counts] of report.groups) console.log(scoreLine(name, counts));
  console.log('  by type of bead (crossing and non-contiguous ones count under their shape, too):');
  for (const [type, counts] of [...report.types].sort((a, b) => b[1].gold - a[1].gold))
    console.log(scoreLine(`  ${type}`, counts));
  console.log('  scores: expected calibration error in points; of beads scored from …, how many are right:');
  for (const [kind, { error, bins }] of report.reliability) {
    const cells = bins.map(({ from, count, observed }) => `${from} ${percent(observed)} of ${count}`);
    console.log(`    ${kind.padEnd(7)} ${(100 * error).toFixed(1).padStart(4)}   ${cells.join(', ')}`);
  }
  const { related, relatedBelow, mismatched, mismatchedBelow } = report.unrelated;
  console.log(
    `  taken for unrelated: ${mismatchedBelow} of ${mismatched} mismatched pairs of texts, ${relatedBelow} of ${related} right ones`,
  );
  console.log('  the ten worst documents:');
  for (const { name, f1, why } of report.worst)
    console.log(`    ${name.padEnd(18)} ${(100 * f1).toFixed(1).padStart(5)}  ${why}`);
  console.log('  on documents it was not fitted to: node test/eval/fit-alignment.ts');
}
