import type { ArticleId } from '../../src/model/article.ts';
import type { OpenedApp } from './open-app.ts';
import { ENGLISH, file, JAPANESE } from './texts.ts';

/** Imports the story of the tests as a translator would: both texts as files. */
export async function importStory({ translator }: Pick<OpenedApp, 'translator'>): Promise<ArticleId> {
  const { articleId } = await translator['article.import']({
    jobId: 'import',
    title: '',
    source: file('story.en.txt', ENGLISH),
    target: file('story.ja.txt', JAPANESE),
    force: false,
  });
  return articleId;
}
