import { createContext, use } from 'react';
import type { AlignmentActions } from './alignment-actions.ts';
import type { Desk } from './desk.ts';
import type { LinkActions } from './link-actions.ts';
import type { SplitActions } from './split-actions.ts';

/** Everything about the alignment that rows, menus and keys share. */
export interface Alignment {
  readonly desk: Desk;
  readonly actions: AlignmentActions;
  readonly split: SplitActions;
  readonly link: LinkActions;
}

const AlignmentContext = createContext<Alignment | null>(null);
export const AlignmentProvider = AlignmentContext.Provider;

/** The alignment of the article this component belongs to. */
export function useAlignment(): Alignment {
  const alignment = use(AlignmentContext);
  if (alignment === null) throw new Error('No alignment around this component');
  return alignment;
}
