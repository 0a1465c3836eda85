import type { UnitId } from '../model/article.ts';
import type { UnitState } from '../model/review.ts';
import type { Passage, SearchResult, SearchSide, UnitHit } from '../model/search.ts';
import { type Corpus, type CorpusUnit, createCorpus, hasTerms } from '../search/corpus.ts';
import { foldWithOffsets } from '../search/fold-text.ts';
import { findTerms, parseQuery, type QueryTerm } from '../search/query.ts';
import { createBreather } from './breather.ts';
import { createNewest } from './newest.ts';
import type { Services } from './services.ts';
import { followTexts } from './text-feed.ts';

export interface SearchRequest {
  readonly query: string;
  readonly side: SearchSide;
  readonly limit: number;
  /** Whoever stands in it needs no way to it. */
  readonly exclude: UnitId | null;
  /** Whether what only the machine has written counts. */
  readonly machine: boolean;
  /** A later search of this name takes the place of one that is under way; null for none. */
  readonly lane: string | null;
}

/** What somebody vouches for comes first. */
const RANK: Readonly<Record<UnitState, number>> = {
  approved: 0,
  confirmed: 1,
  edited: 2,
  returned: 3,
  untouched: 4,
};

type Means = Pick<Services, 'store' | 'yieldToEventLoop'>;
type Terms = readonly QueryTerm[];
/** Throws once a later search has come. */
type Checkpoint = () => void;

/** Units that are looked through before the clock is. */
const STRETCH = 500;

/**
 * Search over the texts of all articles. The texts are read into memory when the first search is made, and kept in step
 * from then on. A search that a later one of its lane overtakes ends as `cancelled`.
 */
export function createUnitSearch(means: Means): (request: SearchRequest) => Promise<SearchResult> {
  const corpus: Corpus = createCorpus();
  const follow = followTexts(means, news => corpus.apply(news));
  const newest = createNewest<string>();
  return request => {
    const terms = parseQuery(request.query);
    if (terms.length === 0) return Promise.resolve({ hits: [], total: 0 });
    const work = async (checkpoint: Checkpoint): Promise<SearchResult> => {
      await follow();
      const heads = await means.store.articleHeads();
      const ages = new Map(heads.map(({ id }, age) => [id, age]));
      const placeOf = ({ state, articleId }: Ranked): number =>
        RANK[state] * ages.size + (ages.get(articleId) ?? Number.POSITIVE_INFINITY);
      const all = await lookThrough(corpus, terms, request, createBreather(means), checkpoint);
      const found = all
        .map(unit => ({ id: unit.id, place: placeOf(unit) }))
        .filter(({ place }) => place < Number.POSITIVE_INFINITY);
      const passages = await means.store.passages(firstOf(found, request.limit).map(({ id }) => id));
      checkpoint();
      const hits = passages
        .toSorted((a, b) => placeOf(a) - placeOf(b) || a.position - b.position)
        .map(passage => hitOf(passage, terms, request.side))
        // Others were written between the look and the reading.
        .filter(({ ranges }) => ranges.source.length + ranges.target.length > 0);
      return { hits, total: found.length };
    };
    return request.lane === null ? work(() => {}) : newest.ask(request.lane, work);
  };
}

type Ranked = Pick<CorpusUnit, 'state' | 'articleId'>;

/** The first `count` by place, in no order: where most of the library matches, sorting all of it would be felt. */
function firstOf<T extends { readonly place: number }>(all: readonly T[], count: number): readonly T[] {
  if (all.length <= count) return all;
  const last = Float64Array.from(all, ({ place }) => place).sort()[count - 1]!;
  const within = all.filter(({ place }) => place < last);
  return [...within, ...all.filter(({ place }) => place === last).slice(0, count - within.length)];
}

async function lookThrough(
  corpus: Corpus,
  terms: Terms,
  { side, exclude, machine }: SearchRequest,
  breathe: () => Promise<void>,
  checkpoint: Checkpoint,
): Promise<CorpusUnit[]> {
  const found: CorpusUnit[] = [];
  let looked = 0;
  for (const unit of corpus.units()) {
    const counts = unit.id !== exclude && (machine || unit.state !== 'untouched');
    if (counts && hasTerms(unit, terms, side)) found.push(unit);
    if (++looked % STRETCH > 0) continue;
    await breathe();
    checkpoint();
  }
  return found;
}

function hitOf({ id, excluded: _, ...passage }: Passage, terms: Terms, side: SearchSide): UnitHit {
  const find = (text: string) => {
    const folded = foldWithOffsets(text);
    return findTerms(folded.text, terms).map(range => folded.original(range));
  };
  return {
    ...passage,
    unitId: id,
    ranges: {
      source: side === 'target' ? [] : find(passage.source),
      target: side === 'source' ? [] : find(passage.target),
    },
  };
}
