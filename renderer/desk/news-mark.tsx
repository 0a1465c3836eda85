import { useTranslation } from 'react-i18next';
import type { Unit } from '../../src/model/review.ts';
import { usePreferences } from '../preferences/preferences.ts';
import styles from './news-mark.module.css';
import { useUnitNews } from './use-unit-news.ts';

/** A thin line beside a translation that somebody else changed since the editor's last look. */
export function NewsMark({ unit }: { readonly unit: Unit }) {
  const { t } = useTranslation();
  const { role } = usePreferences();
  const news = useUnitNews(unit);
  if (news === null || role !== 'editor') return null;
  const text = t(news === 'first' ? 'changes.newsFirst' : 'changes.news');
  return (
    <span className={styles['mark']} title={text}>
      <span className="visually-hidden">{text}</span>
    </span>
  );
}
