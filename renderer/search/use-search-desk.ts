import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemoryMatch } from '../../src/model/memory.ts';
import type { ArticleReview } from '../../src/model/review.ts';
import type { Desk } from '../alignment/desk.ts';
import { notify } from '../design/toast.tsx';
import { showFailure } from '../i18n/tell-failure.ts';
import { type CommandHandlers, useCommands } from '../keys/use-commands.ts';
import { selectedPlace } from '../links/link-pointer.ts';
import { surfaceIn } from '../links/text-surface.ts';
import { useReview } from '../review/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import type { InspectorState } from '../review/use-inspector.ts';
import { focusRow } from '../review/use-row-keys.ts';
import { askConcordance, concordance } from './concordance-state.ts';
import { insertMatch } from './insert-match.ts';
import { type Destination, useJump } from './jump.ts';
import { memoryOf } from './search-queries.ts';
import { queryAt } from './word-at.ts';

/** What concordance and memory can do on this page. */
export interface SearchDesk {
  /** Goes to a hit; the first time, where one was is kept for the way back. */
  readonly visit: (destination: Destination) => void;
  /** Back to where the first hit was opened; false where there is no such place. */
  readonly back: () => boolean;
  /** Closes the concordance; the keyboard goes back to the text. */
  readonly close: () => void;
  readonly insert: (match: MemoryMatch) => void;
}

const SearchContext = createContext<SearchDesk | null>(null);
export const SearchProvider = SearchContext.Provider;

/** Concordance and memory of the page this component belongs to. */
export function useSearch(): SearchDesk {
  const search = use(SearchContext);
  if (search === null) throw new Error('No search around this component');
  return search;
}

/** The words that are selected, or under the caret; empty where there are none. */
function wordsMeant(): string {
  const selection = document.getSelection();
  const place = selectedPlace(selection);
  const row = place && document.querySelector(`[data-unit="${CSS.escape(place.unitId)}"]`);
  const element = row?.querySelector(`[data-text="${place?.side}"]`);
  if (place && element) return queryAt(surfaceIn(element).text(), place.side, place.at);
  // A selection in a proposal, in the history, anywhere.
  return selection?.toString().trim().replace(/\s+/g, ' ').slice(0, 200) ?? '';
}

/** Binds concordance and memory, and their keys, to the article on this page. */
export function useSearchDesk(
  article: ArticleReview,
  actions: ReviewActions,
  inspector: InspectorState,
  desk: Desk,
): { readonly search: SearchDesk; readonly commands: CommandHandlers } {
  const { t } = useTranslation();
  const review = useReview();
  const { store, activeUnit } = review;
  const jump = useJump(actions);

  const search: SearchDesk = {
    visit: destination => {
      const unit = activeUnit();
      if (unit && concordance.get().origin === null) {
        const { id: articleId, title } = article.summary;
        const { id: unitId, position } = unit;
        concordance.set({ origin: { articleId, title, unitId, position, at: desk.caretIn(unitId) } });
      }
      jump(destination);
    },
    back: () => {
      const { origin } = concordance.get();
      if (origin === null) return false;
      concordance.set({ origin: null });
      jump(origin);
      return true;
    },
    close: () => {
      concordance.set({ open: false });
      const unit = activeUnit();
      if (!unit) return;
      if (unit.excluded || store.get().view !== 'edit') focusRow(document, unit.id);
      else store.set({ focus: { unitId: unit.id, at: null } });
    },
    insert: match => {
      const unit = activeUnit();
      if (!unit) return;
      const undo = insertMatch(review, unit, match, desk.caretIn(unit.id));
      if (undo === null) return;
      const text = t(match.part === null ? 'memory.replaced' : 'memory.inserted');
      notify({ text, action: { label: t('common.undo'), run: undo } });
    },
  };

  const commands = {
    concordance: () => {
      inspector.setOpen(true);
      askConcordance(wordsMeant(), store.get().activeUnit);
      return true;
    },
    concordanceBack: () => search.back(),
    insertMatch: index => {
      const unit = activeUnit();
      if (unit) {
        memoryOf(unit.id).then(matches => {
          const match = matches[index];
          if (match && store.get().activeUnit === unit.id) search.insert(match);
        }, showFailure);
      }
      return true;
    },
  } satisfies CommandHandlers;
  useCommands(commands);
  return { search, commands };
}
