import type { Immutable, Output } from '../api/contract.ts';
import type { AlignmentEdit } from '../model/alignment.ts';
import type { ArticleId, UnitId } from '../model/article.ts';
import type { Annotation } from '../model/issue.ts';
import { editedKind, undoStack } from '../review/alignment/undo-stack.ts';
import { decisionsInForce } from '../review/decisions.ts';
import type { StoredArticle } from '../store/store.ts';
import type { Turn } from './article-session.ts';
import { createBreather } from './breather.ts';
import { carryDecisions } from './carry-decisions.ts';
import type { Recheck } from './recheck.ts';
import type { Services } from './services.ts';

type Means = Pick<Services, 'store' | 'yieldToEventLoop'> & { readonly recheck: Recheck };

/** An article of more rows than this is shown before all of it is read: some of its rows at first. */
const ROWS_AT_ONCE = 1_000;
/** Some screens of rows about the place where the reviewer left off. */
const ROWS_AT_FIRST = 200;

/** What is seen first of an article: all of it, or some rows of a long one. What is left out is not checked again here. */
export async function openArticle(
  articleId: ArticleId,
  at: UnitId | null,
  means: Means,
): Promise<Immutable<Output<'article.get'>>> {
  const wanted = { at, rows: ROWS_AT_FIRST, whole: ROWS_AT_ONCE };
  const part = await means.store.articlePart(articleId, wanted);
  return part === null ? getArticle(articleId, means) : { ...reviewOf(part), leftOut: part.leftOut };
}

/** Everything the article page shows, or with `only` what concerns one unit; what a crash left unchecked is checked. */
export async function getArticle(
  articleId: ArticleId,
  means: Means,
  only?: UnitId,
): Promise<Immutable<Output<'article.get'>>> {
  const { recheck } = means;
  // Another process may have learnt from decisions meanwhile.
  if (only === undefined) recheck.relearn();
  const turn = recheck.turn();
  const article = await checkedArticle(articleId, means, only);
  if (only === undefined) recheck.prepare(articleId, article.units, turn);
  return reviewOf(article);
}

function reviewOf(article: StoredArticle): Immutable<Output<'article.get'>> {
  const { summary, units, annotations, decisions, failures, edits } = article;
  const stack = undoStack(edits);
  const kindOf = (edit: AlignmentEdit | null) => (edit === null ? null : editedKind(edit, edits));
  return {
    summary,
    units,
    annotations,
    decisions: decisionsInForce(annotations, decisions).filter(decision => decision !== null),
    failures,
    alignment: { undo: kindOf(stack.undo), redo: kindOf(stack.redo) },
  };
}

/** The article as it is stored; what a crash left unchecked is checked before. */
export async function checkedArticle(
  articleId: ArticleId,
  means: Means,
  only?: UnitId,
): Promise<StoredArticle> {
  const turn = means.recheck.turn();
  const article = await means.store.article(articleId, only);
  if (article.outdated.length === 0) return article;
  await recheckOutdated(article, turn, means);
  return means.store.article(articleId, only);
}

/** Does what a change of text or alignment was about to do when it was cut short. */
async function recheckOutdated(
  { summary, units, outdated }: StoredArticle,
  turn: Turn,
  { store, recheck, yieldToEventLoop }: Means,
): Promise<void> {
  const breathe = createBreather({ yieldToEventLoop });
  const due = new Set(outdated);
  const annotations: Annotation[] = [];
  for (const unit of units.filter(({ id }) => due.has(id))) {
    annotations.push(...(await recheck.refresh(unit, turn)));
    await breathe();
  }
  await carryDecisions(summary.id, outdated, annotations, store);
}
