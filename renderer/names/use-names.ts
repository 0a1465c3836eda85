import { useQuery } from '@tanstack/react-query';
import type { ArticleId } from '../../src/model/article.ts';
import type { ArticleName } from '../../src/model/name.ts';
import { core } from '../api/core-client.ts';
import { queryKeys } from '../api/query-keys.ts';

/** Every name of an article. What was known stays on the screen while a changed unit is looked at anew. */
export const useNames = (articleId: ArticleId) =>
  useQuery({
    queryKey: queryKeys.names(articleId),
    queryFn: (): Promise<readonly ArticleName[]> => core['article.names']({ articleId }),
  });
