import { useTranslation } from 'react-i18next';
import type { ArticleSummary } from '../../src/model/review.ts';
import { core } from '../api/core-client.ts';
import { queryClient } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import { notify } from '../design/toast.tsx';
import { showFailure } from '../i18n/tell-failure.ts';

/** Deletes an article at once and offers the way back, instead of asking first. */
export function useDelete(): (article: ArticleSummary) => void {
  const { t } = useTranslation();
  const change = async (call: () => Promise<unknown>): Promise<boolean> => {
    try {
      await call();
      await queryClient.invalidateQueries({ queryKey: queryKeys.library });
      return true;
    } catch (error) {
      showFailure(error);
      return false;
    }
  };
  return ({ id: articleId, title }) => {
    void change(() => core['article.delete']({ articleId })).then(deleted => {
      if (!deleted) return;
      notify({
        text: t('library.deleted', { title }),
        action: {
          label: t('common.undo'),
          run: () => void change(() => core['article.restore']({ articleId })),
        },
      });
    });
  };
}
