import type { UnitId } from '../../src/model/article.ts';
import type { Annotation } from '../../src/model/issue.ts';
import type { RevisionId, Unit } from '../../src/model/review.ts';
import { findAnchor } from '../../src/text/anchor.ts';
import { changeBetween, mapAnnotations } from './text-change.ts';

/**
 * How far a unit's text is safe. `dirty`: typed, not yet anywhere but here; `drafted`: kept by the core as a draft;
 * `writing`: a revision is on its way; `stranded`: the core could not be reached or could not store;
 * `conflict`: somebody else wrote the unit since.
 */
type SessionPhase = 'clean' | 'dirty' | 'drafted' | 'writing' | 'stranded' | 'conflict';

/** One unit that somebody works on: what was written last and what stands on the screen. */
export interface Session {
  readonly unitId: UnitId;
  readonly head: RevisionId;
  /** The text of the head revision, and what the checks say of it. */
  readonly written: string;
  readonly writtenAnnotations: readonly Annotation[];
  /** The text on the screen, and the annotations with their ranges in it. */
  readonly text: string;
  readonly annotations: readonly Annotation[];
  readonly phase: SessionPhase;
  /** In a conflict: the unit as somebody else wrote it. */
  readonly theirs: Unit | null;
}

/** The text of a unit as it stands on the screen: as somebody types it, else as it was left, else as it was written. */
export const shownText = (session: Pick<Session, 'text'> | undefined, unit: Unit): string =>
  session?.text ?? unit.draft ?? unit.target;

/** Finds the annotations of another version of the text again in this one. */
function reanchor(annotations: readonly Annotation[], text: string): readonly Annotation[] {
  return annotations.flatMap(annotation => {
    if (annotation.target === null) return [annotation];
    const range = findAnchor(text, annotation.target);
    if (range === null) return [];
    const shift = range.start - annotation.target.range.start;
    const suggestions = annotation.suggestions.map(suggestion => ({
      ...suggestion,
      replace: { start: suggestion.replace.start + shift, end: suggestion.replace.end + shift },
    }));
    return [{ ...annotation, target: { ...annotation.target, range }, suggestions }];
  });
}

/** A session on a unit as the core has it; `kept` is what an earlier window could not send any more. */
export function openSession(unit: Unit, annotations: readonly Annotation[], kept: string | null): Session {
  const text = kept ?? unit.draft ?? unit.target;
  const same = text === unit.target;
  return {
    unitId: unit.id,
    head: unit.head,
    written: unit.target,
    writtenAnnotations: annotations,
    text,
    annotations: same ? annotations : reanchor(annotations, text),
    phase: same ? 'clean' : kept === null ? 'drafted' : 'stranded',
    theirs: null,
  };
}

/** The session after its text was changed on the screen. */
export function withText(session: Session, text: string): Session {
  if (text === session.text) return session;
  const annotations =
    text === session.written
      ? session.writtenAnnotations
      : mapAnnotations(session.annotations, changeBetween(session.text, text));
  const phase = session.phase === 'conflict' || session.phase === 'writing' ? session.phase : 'dirty';
  return { ...session, text, annotations, phase };
}

/** The session after a revision with the text `sent` was stored; what was typed since stays. */
export function withRevision(
  session: Session,
  unit: Unit,
  annotations: readonly Annotation[],
  sent: string,
): Session {
  const unchanged = session.text === sent;
  return {
    ...session,
    head: unit.head,
    written: unit.target,
    writtenAnnotations: annotations,
    text: unchanged ? unit.target : session.text,
    annotations: unchanged ? annotations : session.annotations,
    phase: unchanged ? 'clean' : 'dirty',
    theirs: null,
  };
}

/** The session after the core told how the unit now stands. Nothing typed is overwritten. */
export function withUnit(session: Session, unit: Unit, annotations: readonly Annotation[]): Session {
  // A reply is on its way that knows better.
  if (session.phase === 'writing') return session;
  const untouched = session.text === session.written;
  if (unit.head === session.head) {
    if (annotations === session.writtenAnnotations) return session;
    return {
      ...session,
      writtenAnnotations: annotations,
      annotations: untouched ? annotations : session.annotations,
    };
  }
  if (untouched || session.text === unit.target)
    return openSession({ ...unit, draft: null }, annotations, null);
  return { ...session, phase: 'conflict', theirs: unit };
}

/** The session after a conflict was decided: `text` stands on top of what the other one wrote. */
export function withResolution(session: Session, text: string): Session {
  const { theirs } = session;
  if (theirs === null) return session;
  return {
    ...session,
    head: theirs.head,
    written: theirs.target,
    writtenAnnotations: [],
    text,
    annotations: reanchor(session.annotations, text),
    phase: text === theirs.target ? 'clean' : 'dirty',
    theirs: null,
  };
}
