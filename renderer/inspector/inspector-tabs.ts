import { BookA, BookCopy, CircleAlert, History, type LucideIcon, MessageSquare, Users } from 'lucide-react';
import type { ComponentType } from 'react';
import type { Unit } from '../../src/model/review.ts';
import { CommentPanel } from '../comments/comment-panel.tsx';
import { useOpenCount } from '../comments/use-comments.ts';
import { NamePanel } from '../names/name-panel.tsx';
import { namesAround } from '../names/name-places.ts';
import { useNames } from '../names/use-names.ts';
import { usePreferences } from '../preferences/preferences.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import { useUnitIssues } from '../review/use-unit-issues.ts';
import { MemoryPanel } from '../search/memory-panel.tsx';
import { useMemory } from '../search/search-queries.ts';
import { UnitTermPanel } from '../terms/unit-term-panel.tsx';
import { useUnitTerms } from '../terms/use-unit-terms.ts';
import { HistoryPanel } from './history-panel.tsx';
import { IssuePanel } from './issue-panel.tsx';

export interface InspectorPanelProps {
  readonly unit: Unit;
  readonly actions: ReviewActions;
}

export interface InspectorTab {
  readonly id: 'issues' | 'terms' | 'names' | 'memory' | 'comments' | 'history';
  /** Stands for the name where there is no room for names. */
  readonly Icon: LucideIcon;
  readonly Panel: ComponentType<InspectorPanelProps>;
  /** What the active unit has of it: a hook, called whether the panel is shown or not. Null for nothing to count. */
  readonly useCount?: (unit: Unit) => number | null;
}

/** What the inspector can show of the active unit, in the order of the tabs. */
export const INSPECTOR_TABS: readonly InspectorTab[] = [
  {
    id: 'issues',
    Icon: CircleAlert,
    Panel: IssuePanel,
    useCount: unit => useUnitIssues(unit.id).open.length,
  },
  {
    id: 'terms',
    Icon: BookA,
    Panel: UnitTermPanel,
    useCount: unit => useUnitTerms(unit).data?.terms.length ?? null,
  },
  {
    id: 'names',
    Icon: Users,
    Panel: NamePanel,
    useCount: ({ articleId, id }) => namesAround(useNames(articleId).data ?? [], id).here.length,
  },
  {
    id: 'memory',
    Icon: BookCopy,
    Panel: MemoryPanel,
    useCount: ({ id }) => useMemory(id).data?.length ?? null,
  },
  {
    id: 'comments',
    Icon: MessageSquare,
    Panel: CommentPanel,
    useCount: ({ articleId, id }) => useOpenCount(articleId, id),
  },
  { id: 'history', Icon: History, Panel: HistoryPanel },
];

export type InspectorTabId = InspectorTab['id'];

const known = (stored: string): InspectorTabId =>
  INSPECTOR_TABS.find(({ id }) => id === stored)?.id ?? 'issues';

/** The tab that was chosen last. */
export const useInspectorTab = (): InspectorTabId => known(usePreferences().inspectorTab);
