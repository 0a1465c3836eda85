import type { Input, Output } from '../../src/api/contract.ts';
import type { Side } from '../../src/model/text.ts';

type ImportedText = Input<'article.import'>['source'];
export type Inspection = Output<'import.inspect'>;

/** One text to import: nothing yet, a file, or something pasted (perhaps still empty). */
export type Slot =
  | { readonly kind: 'empty' }
  | { readonly kind: 'file'; readonly name: string; readonly base64: string; readonly bytes: number }
  | { readonly kind: 'text'; readonly text: string };

export interface ImportState {
  readonly source: Slot;
  readonly target: Slot;
  readonly title: string;
  /** What the core found in the texts, or why it refuses them; null while it has not been asked. */
  readonly inspection: Inspection | null;
  readonly error: unknown;
  /** Files that came together have no order: if they look swapped, they are swapped without asking. */
  readonly orderKnown: boolean;
}

export type ImportAction =
  | { readonly type: 'fill'; readonly side: Side; readonly slot: Slot }
  | { readonly type: 'fillBoth'; readonly slots: readonly [Slot, Slot] }
  | { readonly type: 'swap' }
  | { readonly type: 'title'; readonly title: string }
  | { readonly type: 'inspected'; readonly inspection: Inspection }
  | { readonly type: 'refused'; readonly error: unknown };

const EMPTY: Slot = { kind: 'empty' };

export const EMPTY_IMPORT: ImportState = {
  source: EMPTY,
  target: EMPTY,
  title: '',
  inspection: null,
  error: null,
  orderKnown: true,
};

/** The dialog after something happened. New texts void what was found in the old ones. */
export function reduceImport(state: ImportState, action: ImportAction): ImportState {
  switch (action.type) {
    case 'fill':
      return { ...state, [action.side]: action.slot, inspection: null, error: null, orderKnown: true };
    case 'fillBoth':
      return {
        ...state,
        source: action.slots[0],
        target: action.slots[1],
        inspection: null,
        error: null,
        orderKnown: false,
      };
    case 'swap':
      return {
        ...state,
        source: state.target,
        target: state.source,
        inspection: null,
        error: null,
        orderKnown: true,
      };
    case 'title':
      return { ...state, title: action.title };
    case 'inspected':
      return { ...state, inspection: action.inspection, error: null };
    case 'refused':
      return { ...state, inspection: null, error: action.error };
  }
}

/** What a slot sends to the core, or null while there is nothing in it. */
function importedText(slot: Slot): ImportedText | null {
  if (slot.kind === 'file') return { kind: 'file', name: slot.name, base64: slot.base64 };
  if (slot.kind === 'text' && slot.text.trim() !== '') return { kind: 'text', text: slot.text };
  return null;
}

/** Both texts, or null while one is missing. */
export function importedPair(
  state: Pick<ImportState, 'source' | 'target'>,
): { readonly source: ImportedText; readonly target: ImportedText } | null {
  const source = importedText(state.source);
  const target = importedText(state.target);
  return source && target ? { source, target } : null;
}
