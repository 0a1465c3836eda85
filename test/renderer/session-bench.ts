import { createEditSessions, type DraftMirror } from '../../renderer/review/edit-sessions.ts';
import type { Annotation } from '../../src/model/issue.ts';
import type { RevisionId, Unit } from '../../src/model/review.ts';
import { sampleAnnotation, sampleUnit } from './samples.ts';

class Conflict extends Error {}
class Unreachable extends Error {}

/** A core of one unit that answers like the real one, late if asked to, and can be cut off. */
export function createBench(unit: Unit = sampleUnit()) {
  let stored = unit;
  let revisions = 1;
  const log: string[] = [];
  let paint = (): void => undefined;
  const kept = new Map<string, string>();
  const state = { reachable: true, conflicts: 0, failures: 0, answer: Promise.resolve() };
  const assertHead = (parentId: RevisionId): void => {
    if (!state.reachable) throw new Unreachable();
    if (parentId !== stored.head) throw new Conflict();
  };
  const mirror: DraftMirror = {
    get: id => kept.get(id) ?? null,
    set: (id, text) => void kept.set(id, text),
    drop: id => void kept.delete(id),
  };
  const check = async ({ text }: { text: string }): Promise<readonly Annotation[]> => {
    log.push(`check ${text}`);
    return text.includes('誤') ? [sampleAnnotation(text, '誤')] : [];
  };
  const sessions = createEditSessions(
    {
      check,
      saveDraft: async ({ parentId, text }) => {
        await state.answer;
        assertHead(parentId);
        log.push(`draft ${text}`);
        stored = { ...stored, draft: text };
      },
      revise: async ({ parentId, text, origin }) => {
        await state.answer;
        assertHead(parentId);
        log.push(`revise ${origin} ${text}`);
        stored = { ...stored, target: text, draft: null, head: `r${++revisions}` as RevisionId };
        return { unit: stored, annotations: await check({ text }) };
      },
    },
    mirror,
    {
      written: () => undefined,
      saved: () => undefined,
      conflict: () => state.conflicts++,
      failed: () => state.failures++,
      isConflict: error => error instanceof Conflict,
      isUnreachable: error => error instanceof Unreachable,
    },
    work => ({
      ask: () => {
        paint = work;
      },
      now: work,
    }),
  );
  const somebodyElseWrites = (text: string): Unit => {
    stored = { ...stored, target: text, head: `r${++revisions}` as RevisionId };
    return stored;
  };
  return { sessions, log, kept, state, somebodyElseWrites, stored: () => stored, paint: () => paint() };
}
