import { useTranslation } from 'react-i18next';
import type { ArticleReview } from '../../src/model/review.ts';
import type { MenuAction } from '../design/menu.tsx';
import type { AlignmentActions } from './alignment-actions.ts';

/** Entries that take the last change of the alignment back, or bring it again; they name it. */
export function useReverts(
  { alignment }: Pick<ArticleReview, 'alignment'>,
  actions: Pick<AlignmentActions, 'undo' | 'redo'>,
): readonly MenuAction[] {
  const { t } = useTranslation();
  const label = (direction: 'undo' | 'redo'): string => {
    const kind = alignment[direction];
    if (kind !== null) return t(`alignment.${direction}`, { what: t(`alignmentEdit.${kind}`) });
    return t(direction === 'undo' ? 'alignment.undoNone' : 'alignment.redoNone');
  };
  return (['undo', 'redo'] as const).map(direction => ({
    id: direction,
    label: label(direction),
    disabled: alignment[direction] === null,
    onSelect: actions[direction],
  }));
}
