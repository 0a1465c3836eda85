import { useTranslation } from 'react-i18next';
import type { ActorId, ArticleSummary } from '../../src/model/review.ts';
import { core } from '../api/core-client.ts';
import { queryClient } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import { notify } from '../design/toast.tsx';
import { showFailure } from '../i18n/tell-failure.ts';

export interface Plan {
  readonly slug?: string;
  readonly assignee?: ActorId | null;
  readonly deadline?: string | null;
}

/** Changes who has an article, until when, and its slug; offers the way back. Rejects where the core refuses. */
export function usePlan(): (article: ArticleSummary, plan: Plan) => Promise<void> {
  const { t } = useTranslation();
  const write = async (articleId: ArticleSummary['id'], plan: Plan): Promise<void> => {
    await core['article.plan']({ articleId, ...plan });
    await queryClient.invalidateQueries({ queryKey: queryKeys.library });
  };
  return async ({ id, title, slug, assignee, deadline }, plan) => {
    await write(id, plan);
    notify({
      text: t('plan.planned', { title }),
      action: {
        label: t('common.undo'),
        run: () => void write(id, { slug, assignee, deadline }).catch(showFailure),
      },
    });
  };
}
