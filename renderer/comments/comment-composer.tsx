import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_COMMENT } from '../../src/model/comment.ts';
import type { Unit } from '../../src/model/review.ts';
import { core } from '../api/core-client.ts';
import { Button } from '../design/button.tsx';
import { Kbd } from '../design/kbd.tsx';
import { showFailure } from '../i18n/tell-failure.ts';
import { isApple, isComposing, matchesChord, parseChord } from '../keys/chord.ts';
import { useReview } from '../review/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import { useSelected } from '../review/store.ts';
import { focusRow } from '../review/use-row-keys.ts';
import { createCommentComposition } from './comment-composition.ts';
import { commentDesk } from './comment-desk.ts';
import { commentDrafts } from './comment-drafts.ts';
import styles from './comment-panel.module.css';
import { patchComment } from './use-comments.ts';

const SEND = 'Mod+Enter';
const SEND_CHORD = parseChord(SEND);

interface CommentComposerProps {
  readonly unit: Unit;
  readonly actions: ReviewActions;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** Where a comment is written. What was begun stays with its unit until it is sent. */
export function CommentComposer({ unit, actions, field }: CommentComposerProps) {
  const { t } = useTranslation();
  const review = useReview();
  const { articleId, id: unitId } = unit;
  const [begun] = useState(() => commentDrafts.take(articleId, unitId, id => review.unit(id) !== undefined));
  const [text, setText] = useState(begun);
  const [composition] = useState(() =>
    createCommentComposition(begun, {
      show: setText,
      keep: kept => commentDrafts.set(articleId, unitId, kept),
    }),
  );
  const [sending, setSending] = useState(false);
  const wanted = useSelected(commentDesk, state => state.writing);
  useEffect(() => {
    if (!wanted || field.current === null) return;
    field.current.focus();
    commentDesk.set({ writing: false });
  }, [wanted, field]);

  const send = async (): Promise<void> => {
    setSending(true);
    try {
      await composition.send(async sent => patchComment(await core['comment.add']({ unitId, text: sent })));
    } catch (failure) {
      showFailure(failure);
    } finally {
      setSending(false);
    }
  };
  const backToText = (): void => {
    actions.activate(unitId, { at: null });
    if (unit.excluded || review.store.get().view !== 'edit') focusRow(document, unitId);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return;
    if (matchesChord(SEND_CHORD, event.nativeEvent, isApple())) void send();
    else if (event.key === 'Escape') backToText();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      className={styles['composer']}
      // The same keys would confirm or approve the paragraph.
      data-own-commands="confirm approve"
      onSubmit={event => {
        event.preventDefault();
        void send();
      }}
    >
      <textarea
        ref={field}
        className={styles['field']}
        aria-label={t('comments.write', { position: unit.position + 1 })}
        placeholder={t('comments.placeholder')}
        value={text}
        rows={2}
        maxLength={LONGEST_COMMENT}
        onChange={event => composition.write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles['send']}>
        <Kbd chord={SEND} />
        <Button
          type="submit"
          look={text.trim() === '' ? 'plain' : 'primary'}
          disabled={text.trim() === '' || sending}
        >
          {t('comments.send')}
        </Button>
      </div>
    </form>
  );
}
