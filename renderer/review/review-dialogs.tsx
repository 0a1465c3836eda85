import { useEffect, useSyncExternalStore } from 'react';
import type { ArticleReview } from '../../src/model/review.ts';
import { ApproveDialog } from '../desk/approve-dialog.tsx';
import { ExportDialog } from '../export/export-dialog.tsx';
import { RuleDialog } from '../house/rule-dialog.tsx';
import { ShortcutSheet } from '../keys/shortcut-sheet.tsx';
import { SettingsDialog } from '../settings/settings-dialog.tsx';
import { TermDialog } from '../terms/term-dialog.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { useReview } from './review.ts';
import type { ReviewActions } from './review-actions.ts';
import { useSelected } from './store.ts';

interface ReviewDialogsProps {
  readonly article: ArticleReview;
  readonly actions: ReviewActions;
}

/** Whichever dialog is open. A conflict opens its own once its unit is left. */
export function ReviewDialogs({ article, actions }: ReviewDialogsProps) {
  const { store, sessions } = useReview();
  const dialog = useSelected(store, state => state.dialog);
  const activeUnit = useSelected(store, state => state.activeUnit);
  const leftInConflict = useSyncExternalStore(sessions.subscribe, () =>
    sessions
      .all()
      .find(({ phase, theirs, unitId }) => phase === 'conflict' && theirs !== null && unitId !== activeUnit),
  );
  useEffect(() => {
    if (leftInConflict) store.set({ dialog: { kind: 'conflict', unitId: leftInConflict.unitId } });
  }, [leftInConflict, store]);
  const close = (): void => store.set({ dialog: null });
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'approve':
      return <ApproveDialog article={article} actions={actions} onClose={close} />;
    case 'export':
      return <ExportDialog summary={article.summary} onClose={close} beforeExport={actions.writeAll} />;
    case 'return':
      return <ReturnDialog article={article} unitId={dialog.unitId} actions={actions} onClose={close} />;
    case 'conflict':
      return <ConflictDialog unitId={dialog.unitId} onClose={close} />;
    case 'rule':
      return <RuleDialog occasion={dialog.occasion} onClose={close} />;
    case 'shortcuts':
      return <ShortcutSheet onClose={close} />;
    case 'settings':
      return <SettingsDialog tab={dialog.tab} onClose={close} />;
    case 'term':
      return <TermDialog words={dialog.words} onClose={close} />;
  }
}
