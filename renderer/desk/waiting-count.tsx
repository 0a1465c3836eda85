import { useTranslation } from 'react-i18next';
import type { ArticleReview } from '../../src/model/review.ts';
import { Button } from '../design/button.tsx';
import { chordOf } from '../keys/key-table.ts';
import { useDeskNow } from './use-desk-now.ts';

interface WaitingCountProps {
  readonly article: ArticleReview;
  readonly className: string | undefined;
  readonly onNext: () => void;
}

/** How many paragraphs wait for the editor, and how many of them are news; pressed, it goes to the next one. */
export function WaitingCount({ article, className, onNext }: WaitingCountProps) {
  const { t } = useTranslation();
  const { waiting, news } = useDeskNow(article);
  if (waiting.length === 0) return null;
  const text = t('desk.waiting', { count: waiting.length });
  return (
    <Button
      look="quiet"
      className={className}
      hint={t('command.nextOpenUnit')}
      chord={chordOf('nextOpenUnit')}
      onClick={onNext}
    >
      {news.length === 0 ? text : `${text} · ${t('desk.waitingNews', { news: news.length })}`}
    </Button>
  );
}
