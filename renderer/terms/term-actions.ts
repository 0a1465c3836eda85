import type { Unit } from '../../src/model/review.ts';
import type { Term } from '../../src/model/term.ts';
import type { Desk } from '../alignment/desk.ts';
import { core } from '../api/core-client.ts';
import { queryClient } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import { showFailure } from '../i18n/tell-failure.ts';
import { selectedPlace } from '../links/link-pointer.ts';
import { linkedRanges } from '../links/linked-ranges.ts';
import type { Review } from '../review/review.ts';
import { insertWords } from './insert-words.ts';
import { lastSelections, type SelectedWords } from './selected-words.ts';
import { insertable } from './term-standing.ts';
import { fetchUnitTerms } from './use-unit-terms.ts';

export type TermActions = ReturnType<typeof createTermActions>;

/** What can be done with the newsroom's terms in the active unit. */
export function createTermActions(review: Review, desk: Desk) {
  const { store, sessions } = review;
  const { textOf, activeUnit } = review;

  /** Puts words in the place of what is selected in the unit's translation, else where the caret was last. */
  const insert = (unit: Unit, words: string): void => {
    if (unit.excluded) return;
    if (!sessions.get(unit.id)) sessions.open(unit, review.annotationsOf(unit.id));
    const text = textOf(unit);
    const selected = selectedPlace(document.getSelection());
    const caret = desk.caretIn(unit.id) ?? text.length;
    const here =
      selected?.unitId === unit.id && selected.side === 'target' ? selected.at : { start: caret, end: caret };
    const next = insertWords(text, here, words);
    sessions.setText(unit.id, next.text);
    store.set({ view: 'edit', focus: { unitId: unit.id, at: next.caret } });
  };

  /** What surely corresponds to selected words on the other side; empty where nothing does. */
  const counterpartOf = async (unit: Unit, { side, at }: SelectedWords): Promise<string> => {
    const texts = { source: unit.source, target: textOf(unit) };
    const links = await queryClient.fetchQuery({
      queryKey: queryKeys.links(unit.id, texts.target),
      queryFn: () => core['unit.links']({ unitId: unit.id, text: texts.target }),
    });
    const other = side === 'source' ? 'target' : 'source';
    const ranges = linkedRanges(links, texts, side, at).words[other];
    if (ranges.length === 0) return '';
    const start = Math.min(...ranges.map(range => range.start));
    const end = Math.max(...ranges.map(range => range.end));
    return end - start > LONGEST_GUESS ? '' : texts[other].slice(start, end);
  };

  const wordsFor = async (unit: Unit): Promise<Pick<Term, 'source' | 'target'>> => {
    const [last, before] = lastSelections(unit.id);
    if (last === undefined) return { source: '', target: '' };
    const other = before?.side !== undefined && before.side !== last.side ? before.words : null;
    const counterpart = other ?? (await counterpartOf(unit, last));
    return last.side === 'source'
      ? { source: last.words, target: counterpart }
      : { source: counterpart, target: last.words };
  };

  return {
    insert,
    /** Puts in the preferred rendering of the nth term of the active unit. */
    insertNth: async (nth: number): Promise<void> => {
      const unit = activeUnit();
      if (!unit) return;
      try {
        const { terms } = await fetchUnitTerms(unit.id, textOf(unit));
        const term = terms[nth];
        const words = term === undefined ? null : insertable(term);
        if (words !== null && store.get().activeUnit === unit.id) insert(unit, words);
      } catch (error) {
        showFailure(error);
      }
    },
    /** Opens the form of a new term with the words that are selected, and their counterpart. */
    add: async (): Promise<void> => {
      const unit = activeUnit();
      if (!unit) return;
      // A form without a guess is better than none.
      const words = await wordsFor(unit).catch(() => ({ source: '', target: '' }));
      store.set({ dialog: { kind: 'term', words } });
    },
    openTermbase: (): void => store.set({ dialog: { kind: 'settings', tab: 'terms' } }),
  };
}

/** A longer stretch between linked words is a clause and no term. In UTF-16 units. */
const LONGEST_GUESS = 40;
