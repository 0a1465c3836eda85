import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { useEffect, useEffectEvent, useRef } from 'react';
import { cspNonce } from '../design/csp-nonce.ts';
import { editorSurface } from '../links/editor-surface.ts';
import { editorSurfaces } from '../links/text-surface.ts';
import { markField, showMarks } from './editor-marks.ts';
import type { Mark } from './mark-segments.ts';
import { changeBetween } from './text-change.ts';

interface UnitEditorProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly lit: string | null;
  readonly label: string;
  /** Shown while there is no text. */
  readonly hint: string;
  /** Where the caret should go, once; null for nowhere. */
  readonly focus: { readonly at: number | null } | null;
  readonly onFocused: () => void;
  readonly onChange: (text: string, composing: boolean) => void;
  readonly onCaret: (offset: number) => void;
}

/** The metrics are those of the static text, so that nothing moves when a unit becomes editable. */
const theme = EditorView.theme({
  '&': { background: 'transparent', color: 'inherit' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit', overflow: 'visible' },
  '.cm-content': { padding: '0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0' },
  '.cm-placeholder': { color: 'var(--ink-3)' },
});

/** The active unit's text in CodeMirror: the session owns the text, the view follows it and reports what is typed. */
export function UnitEditor({ text, marks, lit, label, hint, focus, ...events }: UnitEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const viewRef = useRef<EditorView | null>(null);
  const onChange = useEffectEvent(events.onChange);
  const onCaret = useEffectEvent(events.onCaret);
  const onFocused = useEffectEvent(events.onFocused);
  const first = useRef({ text, label, hint });

  useEffect(() => {
    if (place.current === null) return;
    const view = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: first.current.text,
        extensions: [
          EditorView.cspNonce.of(cspNonce()),
          EditorState.lineSeparator.of('\n'),
          EditorView.lineWrapping,
          placeholder(first.current.hint),
          history(),
          keymap.of([...historyKeymap, ...defaultKeymap]),
          markField,
          theme,
          EditorView.contentAttributes.of({
            'aria-label': first.current.label,
            lang: 'ja',
            spellcheck: 'false',
            autocorrect: 'off',
          }),
          EditorView.domEventHandlers({
            compositionend: (_, editor) => {
              // The text is final only after this event: ask the checks then.
              setTimeout(() => onChange(editor.state.doc.toString(), false));
            },
          }),
          EditorView.updateListener.of(update => {
            if (update.docChanged) onChange(update.state.doc.toString(), update.view.composing);
            if (update.selectionSet) onCaret(update.state.selection.main.head);
          }),
        ],
      }),
    });
    viewRef.current = view;
    editorSurfaces.set(place.current, editorSurface(view));
    return () => {
      viewRef.current = null;
      view.destroy();
    };
  }, []);

  useEffect(() => {
    const view = viewRef.current;
    // A text set from outside (a proposal, a restored version) is one step of the undo history.
    const shown = view?.state.doc.toString();
    if (!view || shown === undefined || shown === text) return;
    const { start, end, inserted } = changeBetween(shown, text);
    view.dispatch({ changes: { from: start, to: end, insert: text.slice(start, start + inserted) } });
  }, [text]);

  useEffect(() => {
    const view = viewRef.current;
    // Redrawing the composed text would end the composition; its end brings new marks anyway.
    if (!view || view.composing || view.state.doc.toString() !== text) return;
    view.dispatch({ effects: showMarks(marks, lit) });
  }, [marks, lit, text]);

  useEffect(() => {
    const view = viewRef.current;
    if (!view || focus === null) return;
    view.focus();
    const anchor = Math.min(focus.at ?? view.state.selection.main.head, view.state.doc.length);
    view.dispatch({ selection: { anchor } });
    onFocused();
  }, [focus]);

  return <div ref={place} />;
}
