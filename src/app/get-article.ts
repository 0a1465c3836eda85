import type { Immutable, Output } from '../api/contract.ts';
import type { AlignmentEdit } from '../model/alignment.ts';
import type { ArticleId, UnitId } from '../model/article.ts';
import { editedKind, undoStack } from '../review/alignment/undo-stack.ts';
import { decisionsInForce } from '../review/decisions.ts';
import type { StoredArticle } from '../store/store.ts';
import type { Recheck } from './recheck.ts';
import type { Services } from './services.ts';

/** Everything the article page shows, or with `only` what concerns one unit; what a crash left unchecked is checked. */
export async function getArticle(
  articleId: ArticleId,
  { store, recheck }: Pick<Services, 'store'> & { readonly recheck: Recheck },
  only?: UnitId,
): Promise<Immutable<Output<'article.get'>>> {
  let article = await store.article(articleId, only);
  if (article.outdated.length > 0) {
    await recheckOutdated(article, recheck);
    article = await store.article(articleId, only);
  }
  recheck.prepare(articleId);
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

async function recheckOutdated({ units, outdated }: StoredArticle, recheck: Recheck): Promise<void> {
  const due = new Set(outdated);
  for (const unit of units.filter(({ id }) => due.has(id))) await recheck.refresh(unit);
}
