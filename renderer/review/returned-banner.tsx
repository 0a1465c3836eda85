import { useTranslation } from 'react-i18next';
import type { ArticleReview } from '../../src/model/review.ts';
import { useHistory } from '../api/queries.ts';
import { Banner } from '../design/banner.tsx';
import { articleReturnComment } from './article-return-comment.ts';

/** Over the texts of a returned article: what the editor wants. Every unit's history has the article's steps, too. */
export function ReturnedBanner({ unitId }: { readonly unitId: ArticleReview['units'][number]['id'] }) {
  const { t } = useTranslation();
  const { data } = useHistory(unitId);
  const comment = articleReturnComment(data?.events ?? []);
  if (comment === '') return null;
  return (
    <Banner tone="error">
      <b>{t('unit.returnedBecause')}</b> {comment}
    </Banner>
  );
}
