import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { classNames } from '../design/class-names.ts';
import type { Mark } from './mark-segments.ts';
import styles from './marks.module.css';

const setMarks = StateEffect.define<DecorationSet>();

/** Marks as decorations: they move with the text at once, and are replaced when the session has newer ones. */
export const markField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    let next = marks.map(transaction.changes);
    for (const effect of transaction.effects) if (effect.is(setMarks)) next = effect.value;
    return next;
  },
  provide: field => EditorView.decorations.from(field),
});

/** The effect that shows these marks, the lit one highlighted. */
export function showMarks(marks: readonly Mark[], lit: string | null): StateEffect<DecorationSet> {
  const ranges = marks
    .filter(mark => mark.start < mark.end)
    .map(mark =>
      Decoration.mark({
        class: classNames(styles['mark'], styles[mark.severity], mark.fingerprint === lit && styles['lit']),
        attributes: { 'data-issue': mark.fingerprint },
      }).range(mark.start, mark.end),
    );
  return setMarks.of(Decoration.set(ranges, true));
}
