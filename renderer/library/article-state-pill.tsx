import { useTranslation } from 'react-i18next';
import type { ArticleState } from '../../src/model/review.ts';
import { Pill, type PillTone } from '../design/pill.tsx';

const TONES: Readonly<Record<ArticleState, PillTone>> = {
  'in-review': 'accent',
  submitted: 'major',
  returned: 'critical',
  approved: 'ok',
};

/** Where an article stands. */
export function ArticleStatePill({ state }: { readonly state: ArticleState }) {
  const { t } = useTranslation();
  return <Pill tone={TONES[state]}>{t(`articleState.${state}`)}</Pill>;
}
