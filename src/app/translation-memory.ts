import { diffWordsWithSpace } from 'diff';
import type { UnitId } from '../model/article.ts';
import type { MemoryDiffPart, MemoryMatch } from '../model/memory.ts';
import type { UnitState } from '../model/review.ts';
import type { Passage } from '../model/search.ts';
import type { TextRange } from '../model/text.ts';
import { foldText } from '../search/fold-text.ts';
import { createMemoryIndex, type SimilarPassage } from '../search/memory-index.ts';
import { roughSentences } from '../search/passages.ts';
import { overlaps } from '../text/ranges.ts';
import { createBreather } from './breather.ts';
import type { Services } from './services.ts';
import { followTexts } from './text-feed.ts';
import { linksOf } from './view-unit.ts';

/** What somebody wrote or vouched for; the machine's own words and what an editor sent back teach nothing. */
const TRUST: Partial<Record<UnitState, number>> = { approved: 3, confirmed: 2, edited: 1 };
const trustIn = (state: UnitState | undefined): number => (state && TRUST[state]) ?? 0;

/** Matches that are offered: one for each digit. */
const MOST_MATCHES = 9;
/** Passages whose translation is read: some share one, some have none of their own. */
const MOST_READ = 20;

type Means = Pick<Services, 'store' | 'tools' | 'yieldToEventLoop'>;
/** A passage like one of the source at hand: `part` of it, or with null all. */
type Similar = SimilarPassage & { readonly part: TextRange | null };

/**
 * Translation memory over everything reviewed so far: what was corrected, confirmed or approved. The index is built when
 * first asked and kept in step from then on.
 */
export function createTranslationMemory(means: Means): (unitId: UnitId) => Promise<readonly MemoryMatch[]> {
  const index = createMemoryIndex();
  const states = new Map<UnitId, UnitState>();
  const follow = followTexts(means, ({ units, gone }) => {
    for (const id of gone) states.delete(id);
    for (const { id, state, excluded, source } of units) {
      if (excluded || trustIn(state) === 0) states.delete(id);
      else {
        states.set(id, state);
        index.add(id, source);
      }
    }
  });

  return async unitId => {
    const { source } = await means.store.unit(unitId);
    await follow();
    const similar = similarTo(source, text => index.find(text))
      .filter(({ unitId: id }) => id !== unitId && states.has(id))
      .sort(
        (a, b) =>
          b.share - a.share ||
          trustIn(states.get(b.unitId)) - trustIn(states.get(a.unitId)) ||
          b.order - a.order,
      )
      .slice(0, MOST_READ);
    const read = await means.store.passages([...new Set(similar.map(({ unitId: id }) => id))]);
    const passages = new Map(read.map(passage => [passage.id, passage]));
    const matches: MemoryMatch[] = [];
    const breathe = createBreather(means);
    for (const each of similar) {
      // Reading a translation costs more than finding it. Of those alike to the word the letters decide.
      if (each.share < 1 && best(matches).length === MOST_MATCHES) break;
      await breathe();
      const passage = passages.get(each.unitId);
      if (!passage || passage.excluded || trustIn(passage.state) === 0) continue;
      const match = await matchOf(each, passage, source, means);
      if (match) matches.push(match);
    }
    return best(matches);
  };
}

/** Passages like the source or one of its sentences. What is like the whole says all that its sentences would. */
function similarTo(source: string, find: (text: string) => readonly SimilarPassage[]): Similar[] {
  const whole = bestOfUnits(find(source), null);
  const covered = new Set(whole.filter(({ sentence }) => sentence === null).map(({ unitId }) => unitId));
  const sentences = roughSentences(source);
  if (sentences.length < 2) return whole;
  const parts = sentences.flatMap(part =>
    bestOfUnits(
      find(source.slice(part.start, part.end)).filter(({ unitId }) => !covered.has(unitId)),
      part,
    ),
  );
  return [...whole, ...parts];
}

/** Of each unit the passage that is most alike. */
function bestOfUnits(similar: readonly SimilarPassage[], part: TextRange | null): Similar[] {
  const found = new Map<UnitId, Similar>();
  for (const each of similar) {
    const known = found.get(each.unitId);
    if (known === undefined || known.share < each.share) found.set(each.unitId, { ...each, part });
  }
  return [...found.values()];
}

/** Null where the earlier translation of the sentence cannot be told from that of its neighbours. */
async function matchOf(
  { share, sentence, part }: Similar,
  passage: Passage,
  source: string,
  { tools }: Means,
): Promise<MemoryMatch | null> {
  const translation =
    sentence === null
      ? passage.target
      : translationOf(linksOf(passage, await tools()).sentences, sentence, passage.target);
  if (translation === null || translation.trim() === '') return null;
  const before = sentence === null ? passage.source : passage.source.slice(sentence.start, sentence.end);
  const now = part === null ? source : source.slice(part.start, part.end);
  const same = foldText(before).trim() === foldText(now).trim();
  return {
    articleId: passage.articleId,
    articleTitle: passage.articleTitle,
    unitId: passage.id,
    position: passage.position,
    state: passage.state,
    percent: same ? 100 : Math.min(99, Math.floor(share * 100 + 1e-9)),
    difference: differenceOf(before, now),
    translation,
    part,
  };
}

type Sentences = ReturnType<typeof linksOf>['sentences'];

function translationOf(sentences: Sentences, sentence: TextRange, target: string): string | null {
  const beads = sentences.filter(({ source }) => source.some(range => overlaps(range, sentence)));
  const covered = beads.flatMap(({ source }) => source);
  const rendered = beads.flatMap(bead => bead.target);
  const beyond = covered.some(({ start, end }) => {
    const middle = (start + end) / 2;
    return middle < sentence.start || middle > sentence.end;
  });
  if (rendered.length === 0 || beyond) return null;
  const start = Math.min(...rendered.map(range => range.start));
  return target.slice(start, Math.max(...rendered.map(({ end }) => end)));
}

const differenceOf = (before: string, now: string): readonly MemoryDiffPart[] =>
  diffWordsWithSpace(before, now).map(({ added, removed, value }) => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'same',
    text: value,
  }));

/** The closest first, of those alike the ones most vouched for; one translation of one source once. */
function best(matches: readonly MemoryMatch[]): readonly MemoryMatch[] {
  const sorted = matches.toSorted((a, b) => b.percent - a.percent || trustIn(b.state) - trustIn(a.state));
  const seen = new Set<string>();
  return sorted
    .filter(({ translation, percent, part }) => {
      const key = `${part?.start} ${percent} ${translation}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_MATCHES);
}
