import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../src/model/review.ts';
import { useAlignment } from '../alignment/alignment-context.ts';
import { tellFailure } from '../i18n/tell-failure.ts';
import { editorCode } from './editor-code.ts';
import { innermost, type Mark } from './mark-segments.ts';
import { useReview } from './review.ts';
import { useSelected } from './store.ts';

interface TargetEditorProps {
  readonly unit: Unit;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly lit: string | null;
  /** Shown in the same place until the editor's code is there. */
  readonly fallback: ReactNode;
}

/** Ties the editor of the active unit to its session and to the page's state. */
export function TargetEditor({ unit, text, marks, lit, fallback }: TargetEditorProps) {
  const { t } = useTranslation();
  const { store, sessions } = useReview();
  const { desk } = useAlignment();
  const focus = useSelected(store, state => (state.focus?.unitId === unit.id ? state.focus : null));
  const UnitEditor = editorCode.usePart();
  useEffect(() => {
    tellFailure(editorCode.load());
  }, []);
  const onCaret = (offset: number): void => {
    desk.noteCaret(unit.id, offset);
    const here = innermost(marks.filter(mark => mark.start <= offset && offset <= mark.end));
    if (here && here.fingerprint !== store.get().activeIssue) store.set({ activeIssue: here.fingerprint });
  };
  if (UnitEditor === null) return <div lang="ja">{fallback}</div>;
  return (
    <UnitEditor
      text={text}
      marks={marks}
      lit={lit}
      label={t('grid.editor', { position: unit.position + 1 })}
      hint={t('grid.writeTarget')}
      focus={focus}
      onFocused={() => store.set({ focus: null })}
      onChange={(next, composing) => sessions.type(unit.id, next, composing)}
      onCaret={onCaret}
    />
  );
}
