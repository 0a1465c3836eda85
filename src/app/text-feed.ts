import type { TextMark, TextNews } from '../model/search.ts';
import type { Services } from './services.ts';

/** Rows of a log that are read at a time: some 10 ms. */
const PAGE = 1_000;

/**
 * Keeps something in step with all texts there are: the function it makes resolves once `apply` was told of everything
 * stored before the call. Others are answered between pages.
 */
export function followTexts(
  { store, yieldToEventLoop }: Pick<Services, 'store' | 'yieldToEventLoop'>,
  apply: (news: TextNews) => void,
): () => Promise<void> {
  let mark: TextMark | null = null;
  let reading: Promise<void> = Promise.resolve();
  const catchUp = async (): Promise<void> => {
    for (;;) {
      const news: TextNews = await store.textNews(mark, PAGE);
      apply(news);
      mark = news.mark;
      if (!news.more) return;
      await yieldToEventLoop();
    }
  };
  return () => {
    // One reader at a time; whoever asks while another reads may have something newer in mind.
    reading = reading.catch(() => {}).then(catchUp);
    return reading;
  };
}
