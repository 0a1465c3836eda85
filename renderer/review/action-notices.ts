import type { Annotation, Suggestion } from '../../src/model/issue.ts';
import type { DecisionScope } from '../../src/model/review.ts';
import type { UndoStep } from './undo-stack.ts';

/** What the page tells the user after an action. */
export interface ActionNotices {
  failed(error: unknown): void;
  /** There is no issue to go to. */
  noIssues(): void;
  /** `withdrew`: it took an approval away. */
  accepted(annotation: Annotation, suggestion: Suggestion, step: UndoStep, withdrew: boolean): void;
  dismissed(annotation: Annotation, scope: DecisionScope, step: UndoStep): void;
  restored(withdrew: boolean): void;
  reverted(undo: () => void, withdrew: boolean): void;
}
