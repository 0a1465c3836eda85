import {
  type ActorId,
  ARTICLE_STATES,
  type ArticleState,
  type ArticleSummary,
} from '../../src/model/review.ts';
import { foldPlain, hasWords, plainWords } from '../../src/text/plain-search.ts';
import { isOverdue } from './deadline.ts';

/** `me`: whoever sits at the screen; `none`: nobody has it yet. */
type AssigneeFilter = 'me' | 'none' | ActorId;

/** Which articles are shown; null and false let all through. */
export interface LibraryFilter {
  readonly text: string;
  readonly state: ArticleState | null;
  readonly assignee: AssigneeFilter | null;
  readonly critical: boolean;
  readonly overdue: boolean;
}

export const NO_FILTER: LibraryFilter = {
  text: '',
  state: null,
  assignee: null,
  critical: false,
  overdue: false,
};

/** Reads a filter out of an address; what is no filter lets all through. */
export function parseFilter(search: string): LibraryFilter {
  const found = new URLSearchParams(search);
  const assignee = found.get('for');
  return {
    text: found.get('q') ?? '',
    state: ARTICLE_STATES.find(state => state === found.get('state')) ?? null,
    assignee: assignee === null || assignee === '' ? null : (assignee as AssigneeFilter),
    critical: found.get('critical') === '1',
    overdue: found.get('overdue') === '1',
  };
}

/** A filter as the part of an address after the question mark; empty where it lets all through. */
export function writeFilter({ text, state, assignee, critical, overdue }: LibraryFilter): string {
  const written = new URLSearchParams();
  if (text.trim() !== '') written.set('q', text);
  if (state !== null) written.set('state', state);
  if (assignee !== null) written.set('for', assignee);
  if (critical) written.set('critical', '1');
  if (overdue) written.set('overdue', '1');
  return written.toString();
}

export const isFiltering = (filter: LibraryFilter): boolean => writeFilter(filter) !== '';

/** Titles are folded once, not at every key. */
const foldedNames = new WeakMap<ArticleSummary, string>();
function namesOf(article: ArticleSummary): string {
  let names = foldedNames.get(article);
  if (names === undefined) {
    names = foldPlain([article.title, article.slug, article.sourceName, article.targetName].join('\n'));
    foldedNames.set(article, names);
  }
  return names;
}

interface FilterContext {
  readonly me: ActorId | null;
  readonly now: Date;
}

function hasAssignee(article: ArticleSummary, wanted: AssigneeFilter | null, me: ActorId | null): boolean {
  if (wanted === null) return true;
  if (wanted === 'none') return article.assignee === null;
  return article.assignee === (wanted === 'me' ? me : wanted) && article.assignee !== null;
}

/** The articles that a filter lets through, but for its text. */
export const filterLibrary = (
  articles: readonly ArticleSummary[],
  { state, assignee, critical, overdue }: LibraryFilter,
  { me, now }: FilterContext,
): readonly ArticleSummary[] =>
  articles.filter(
    article =>
      (state === null || article.state === state) &&
      hasAssignee(article, assignee, me) &&
      (!critical || article.counts.critical > 0) &&
      (!overdue || isOverdue(article, now)),
  );

/** The articles whose title, slug or file names hold all words of a text, width and case aside. */
export function findTitles(articles: readonly ArticleSummary[], text: string): readonly ArticleSummary[] {
  const words = plainWords(text);
  if (words.length === 0) return articles;
  return articles.filter(article => hasWords(namesOf(article), words));
}
