import { useEffect, useEffectEvent, useRef } from 'react';
import type { ArticleId } from '../../src/model/article.ts';
import { core } from '../api/core-client.ts';
import { queryClient } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import { preferences, subscribePreferences } from '../preferences/preferences.ts';
import { useReview } from '../review/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';

const isEditor = (): boolean => preferences().role === 'editor';

/** Writes what the editor typed, so that it is not news to them, then keeps that they have looked. */
async function recordLook(articleId: ArticleId, actions: ReviewActions): Promise<void> {
  try {
    await actions.writeAll();
    await core['article.look']({ articleId });
    await queryClient.invalidateQueries({ queryKey: queryKeys.sinceLooks(articleId) });
  } catch {
    // The next visit then shows what was changed since the look before: too much rather than too little.
  }
}

/**
 * An editor who goes on to another page has looked the article through. Closing or reloading the window counts for
 * nothing, nor does a change of people after which no paragraph was gone to: what was changed is shown again.
 */
export function useLooking(actions: ReviewActions): void {
  const { articleId, store } = useReview();
  const here = useRef(false);
  const looked = useRef(false);
  const leave = useEffectEvent(() => {
    if (!here.current && looked.current && isEditor()) void recordLook(articleId, actions);
  });
  useEffect(() => {
    here.current = true;
    looked.current ||= isEditor();
    let last = store.get().activeUnit;
    let { actorId: person, role } = preferences();
    let editor = isEditor() ? person : undefined;
    const endPeople = subscribePreferences(() => {
      const now = preferences();
      if (now.actorId === person && now.role === role) return;
      ({ actorId: person, role } = now);
      looked.current = false;
      if (!isEditor() || editor === person) return;
      // What one editor marked as seen another has still to see.
      if (editor !== undefined) store.set({ seen: new Map() });
      editor = person;
    });
    const endSteps = store.subscribe(() => {
      const { activeUnit } = store.get();
      if (activeUnit === last) return;
      last = activeUnit;
      looked.current ||= isEditor();
    });
    return () => {
      here.current = false;
      endPeople();
      endSteps();
      // React mounts twice while developing: only who is still gone a moment later has left.
      queueMicrotask(() => leave());
    };
  }, [store]);
}
