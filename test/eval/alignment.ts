import { alignSegments } from '../../src/align/align-segments.ts';
import { segmentsOf } from '../../src/app/read-pair.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import { type Link, type LinkTallies, linkTallies, scoreLinks } from './links.ts';
import { scoreLine, scores, type Tally } from './measures.ts';
import { hasShared, readJsonLines, sharedPath } from './shared-data.ts';

interface AlignmentDocument {
  readonly id: string;
  readonly profile: string;
  readonly en: readonly string[];
  readonly ja: readonly string[];
  readonly links: readonly Link[];
}

interface FoundLink {
  readonly link: Link;
  readonly score: number;
  readonly right: boolean;
}

interface JudgedDocument {
  readonly document: AlignmentDocument;
  readonly tallies: LinkTallies;
  readonly found: readonly FoundLink[];
}

export interface AlignmentReport {
  readonly groups: ReadonlyMap<string, Tally>;
  /** For links scored within each tenth: how many there are and how many are right. */
  readonly calibration: readonly { readonly from: number; readonly links: number; readonly right: number }[];
  readonly lists: readonly string[];
}

async function judge(document: AlignmentDocument, tools: LanguageTools): Promise<JudgedDocument> {
  const { en, ja, links } = document;
  const beads = await alignSegments({ source: segmentsOf(en), target: segmentsOf(ja) }, tools);
  const gold = new Set(links.map(link => JSON.stringify(link)));
  const found = beads.map(({ source, target, score }): FoundLink => {
    const link: Link = [source, target];
    return { link, score, right: gold.has(JSON.stringify(link)) };
  });
  const tallies = scoreLinks(
    { source: en.length, target: ja.length, links },
    found.map(({ link }) => link),
  );
  return { document, tallies, found };
}

function calibration(judged: readonly JudgedDocument[]): AlignmentReport['calibration'] {
  const links = judged.flatMap(({ found }) =>
    found.filter(({ link: [s, t] }) => s.length > 0 && t.length > 0),
  );
  return Array.from({ length: 10 }, (_, tenth) => {
    const within = links.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth);
    return { from: tenth / 10, links: within.length, right: within.filter(({ right }) => right).length };
  });
}

function listOf({ document, found, tallies }: JudgedDocument): readonly string[] {
  const { id, profile, en, ja, links } = document;
  const show = ([source, target]: Link): string =>
    `[${source}]=[${target}] ${source.map(at => en[at]!.slice(0, 40)).join(' / ')} | ${target.map(at => ja[at]!.slice(0, 25)).join(' / ')}`;
  const predicted = new Set(found.map(({ link }) => JSON.stringify(link)));
  const linked = (link: Link): boolean => link[0].length > 0 && link[1].length > 0;
  const missed = links.filter(link => linked(link) && !predicted.has(JSON.stringify(link)));
  const wrong = found.filter(({ link, right }) => linked(link) && !right);
  if (missed.length + wrong.length === 0) return [];
  return [
    `${id} (${profile}) strict F1 ${(100 * scores(tallies.strict).f1).toFixed(1)}`,
    ...missed.map(link => `  missed ${show(link)}`),
    ...wrong.map(({ link, score }) => `  wrong  ${show(link)} (${score})`),
  ];
}

/** Aligns the development documents; null where they are absent. */
export async function evaluateAlignment(tools: LanguageTools): Promise<AlignmentReport | null> {
  if (!hasShared('eval', 'align-dev.jsonl.gz')) return null;
  const documents = readJsonLines<AlignmentDocument>(sharedPath('eval', 'align-dev.jsonl.gz'));
  const judged: JudgedDocument[] = [];
  for (const document of documents) judged.push(await judge(document, tools));
  return {
    groups: linkTallies(
      judged.map(({ document, tallies }) => ({ keys: ['all', document.profile], links: tallies })),
    ),
    calibration: calibration(judged),
    lists: judged
      .toSorted((a, b) => scores(a.tallies.strict).f1 - scores(b.tallies.strict).f1)
      .flatMap(listOf),
  };
}

export function printAlignment({ groups, calibration: tenths }: AlignmentReport): void {
  console.log('Alignment of development documents (strict: both sides of a link exact; null: left alone):');
  for (const [name, counts] of groups) console.log(scoreLine(name, counts));
  const line = tenths
    .filter(({ links }) => links > 0)
    .map(
      ({ from, links, right }) => `${from.toFixed(1)}: ${((100 * right) / links).toFixed(0)}% of ${links}`,
    );
  console.log(`  links right by score from ${line.join(', ')}`);
}
