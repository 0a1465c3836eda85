import type { UnitId } from '../../src/model/article.ts';
import type { Annotation } from '../../src/model/issue.ts';
import type { RevisionId, Unit } from '../../src/model/review.ts';
import { afterPaint } from './after-paint.ts';
import { createSerialQueue } from './serial-queue.ts';
import { openSession, type Session, withResolution, withRevision, withText, withUnit } from './session.ts';

/** A draft is on its way this many milliseconds after the first key; with the call itself, under 500. */
const DRAFT_DELAY = 350;
/** The checks are asked once the typing rests for this many milliseconds. */
const CHECK_DELAY = 250;

export type WriteOrigin = 'human' | 'suggestion' | 'restored';

/** What sessions need of the core. */
export interface SessionCore {
  saveDraft(input: { unitId: UnitId; parentId: RevisionId; text: string | null }): Promise<unknown>;
  revise(input: {
    unitId: UnitId;
    parentId: RevisionId;
    text: string;
    origin: WriteOrigin;
  }): Promise<{ readonly unit: Unit; readonly annotations: readonly Annotation[] }>;
  check(input: { unitId: UnitId; text: string }): Promise<readonly Annotation[]>;
}

/** Keeps what could not be sent across a restart of the window. */
export interface DraftMirror {
  get(unitId: UnitId): string | null;
  set(unitId: UnitId, text: string): void;
  drop(unitId: UnitId): void;
}

/** What the page is told. */
export interface SessionEvents {
  /** `before` is the text it was written over. */
  written(
    unit: Unit,
    annotations: readonly Annotation[],
    change: { readonly before: string; readonly origin: WriteOrigin },
  ): void;
  saved(): void;
  conflict(unitId: UnitId): void;
  failed(error: unknown): void;
  /** Whether a failure means that somebody else wrote first. */
  isConflict(error: unknown): boolean;
  /** Whether a failure means that nobody answered: that is shown elsewhere and retried. */
  isUnreachable(error: unknown): boolean;
}

export type EditSessions = ReturnType<typeof createEditSessions>;

/**
 * All units somebody works on in this window. Text is kept as a draft while it is typed and written as a revision
 * when the unit is left; calls about one unit go one after the other, so that each names the right parent.
 */
export function createEditSessions(
  core: SessionCore,
  mirror: DraftMirror,
  events: SessionEvents,
  defer: typeof afterPaint = afterPaint,
) {
  const sessions = new Map<UnitId, Session>();
  const listeners = new Set<() => void>();
  const draftTimers = new Map<UnitId, ReturnType<typeof setTimeout>>();
  const checkTimers = new Map<UnitId, ReturnType<typeof setTimeout>>();
  const queue = createSerialQueue<UnitId>();
  let held = 0;

  const telling = defer(() => {
    for (const listener of listeners) listener();
  });
  const put = (session: Session): void => {
    if (sessions.get(session.unitId) === session) return;
    sessions.set(session.unitId, session);
    telling.now();
  };
  const change = (unitId: UnitId, next: (session: Session) => Session): void => {
    const session = sessions.get(unitId);
    if (session) put(next(session));
  };
  const stopTimer = (timers: Map<UnitId, ReturnType<typeof setTimeout>>, unitId: UnitId): void => {
    clearTimeout(timers.get(unitId));
    timers.delete(unitId);
  };

  const fail = (unitId: UnitId, error: unknown): void => {
    const conflict = events.isConflict(error);
    change(unitId, session => {
      mirror.set(unitId, session.text);
      return { ...session, phase: conflict ? 'conflict' : 'stranded' };
    });
    if (conflict) events.conflict(unitId);
    else if (!events.isUnreachable(error)) events.failed(error);
  };

  const sendDraft = async (unitId: UnitId): Promise<void> => {
    stopTimer(draftTimers, unitId);
    const session = sessions.get(unitId);
    if (held > 0 || !session || (session.phase !== 'dirty' && session.phase !== 'stranded')) return;
    const { head, text, written } = session;
    // Whatever becomes of the call, the text is safe from here on.
    mirror.set(unitId, text);
    try {
      await core.saveDraft({ unitId, parentId: head, text: text === written ? null : text });
      if (sessions.get(unitId)?.text === text) mirror.drop(unitId);
      change(unitId, now =>
        now.text === text && now.phase !== 'conflict'
          ? { ...now, phase: text === now.written ? 'clean' : 'drafted' }
          : now,
      );
      events.saved();
    } catch (error) {
      fail(unitId, error);
    }
  };

  const check = async (unitId: UnitId): Promise<void> => {
    stopTimer(checkTimers, unitId);
    const asked = sessions.get(unitId);
    if (!asked || asked.text === asked.written) return;
    // A failed check costs marks for a moment, no text; the next key asks again.
    const annotations = await core.check({ unitId, text: asked.text }).catch(() => null);
    if (annotations === null) return;
    change(unitId, now =>
      now.text === asked.text && now.text !== now.written ? { ...now, annotations } : now,
    );
  };

  const scheduleCheck = (unitId: UnitId): void => {
    stopTimer(checkTimers, unitId);
    if (held > 0) return;
    checkTimers.set(
      unitId,
      setTimeout(() => void check(unitId), CHECK_DELAY),
    );
  };

  const scheduleDraft = (unitId: UnitId): void => {
    if (draftTimers.has(unitId)) return;
    draftTimers.set(
      unitId,
      setTimeout(() => void queue.add(unitId, () => sendDraft(unitId)), DRAFT_DELAY),
    );
  };

  const take = (unitId: UnitId, text: string, composing: boolean, tell: () => void): void => {
    const before = sessions.get(unitId);
    if (!before || before.text === text) {
      if (!composing && before && before.text !== before.written) scheduleCheck(unitId);
      return;
    }
    sessions.set(unitId, withText(before, text));
    tell();
    // Drafts wait for a revision on its way: it names what they were typed on.
    if (held > 0 || before.phase === 'conflict' || before.phase === 'writing') mirror.set(unitId, text);
    if (held === 0 && before.phase !== 'conflict') scheduleDraft(unitId);
    if (!composing) scheduleCheck(unitId);
  };

  /** Stores one text as a revision; true if it is stored or was already. */
  const store = async (unitId: UnitId, text: string, origin: WriteOrigin): Promise<boolean> => {
    const session = sessions.get(unitId);
    if (!session || session.phase === 'conflict') return false;
    if (text === session.written) {
      // Back where it was: a draft that is kept of it goes.
      if (session.text === text) await sendDraft(unitId);
      return true;
    }
    stopTimer(draftTimers, unitId);
    put({ ...session, phase: 'writing' });
    mirror.set(unitId, sessions.get(unitId)?.text ?? text);
    try {
      const reply = await core.revise({ unitId, parentId: session.head, text, origin });
      if (sessions.get(unitId)?.text === text) mirror.drop(unitId);
      change(unitId, now => withRevision(now, reply.unit, reply.annotations, text));
      events.written(reply.unit, reply.annotations, { before: session.written, origin });
      events.saved();
      if (sessions.get(unitId)?.phase === 'dirty') scheduleDraft(unitId);
      return true;
    } catch (error) {
      fail(unitId, error);
      return false;
    }
  };

  const write = (unitId: UnitId, origin: WriteOrigin = 'human'): Promise<boolean> => {
    const text = sessions.get(unitId)?.text;
    if (text === undefined) return Promise.resolve(true);
    return queue.add(unitId, () => store(unitId, text, origin));
  };

  return {
    get: (unitId: UnitId): Session | undefined => sessions.get(unitId),
    all: (): readonly Session[] => [...sessions.values()],
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    /** Begins to work on a unit; what an earlier window could not send is taken up again. */
    open: (unit: Unit, annotations: readonly Annotation[]): void => {
      if (sessions.has(unit.id)) return;
      const session = openSession(unit, annotations, mirror.get(unit.id));
      put(session);
      // It arrived after all, when nobody was there to hear of it.
      if (session.phase === 'clean') mirror.drop(unit.id);
      if (session.text !== session.written) void check(unit.id);
      if (session.phase === 'stranded') void queue.add(unit.id, () => sendDraft(unit.id));
    },

    /**
     * Takes over what was typed: the editor has drawn it already, and the page around follows once that is painted.
     * Checks wait until a composition has ended.
     */
    type: (unitId: UnitId, text: string, composing = false): void =>
      take(unitId, text, composing, telling.ask),

    /** Puts another text on the screen. */
    setText: (unitId: UnitId, text: string): void => take(unitId, text, false, telling.now),

    /** Writes the text on the screen as a revision if it differs from the last one; true if all is stored. */
    write,

    /** Runs a call about a unit after those under way, with the head it then has. */
    act: <T>(unit: Unit, call: (head: RevisionId) => Promise<T>): Promise<T> =>
      queue.add(unit.id, () => call(sessions.get(unit.id)?.head ?? unit.head)),

    /** Takes over how the core now has the units. */
    sync: (units: readonly Unit[], annotationsOf: (unitId: UnitId) => readonly Annotation[]): void => {
      if (sessions.size === 0) return;
      for (const unit of units) {
        const session = sessions.get(unit.id);
        if (session) put(withUnit(session, unit, annotationsOf(unit.id)));
      }
    },

    /**
     * From now until the returned function is called, drafts and checks stay here: the units may be about to leave the
     * grid, and a draft of one that has left would be refused. What is typed is mirrored.
     */
    hold: (): (() => void) => {
      held += 1;
      return () => {
        held -= 1;
        if (held > 0) return;
        for (const { unitId, phase } of sessions.values()) {
          if (phase !== 'dirty') continue;
          scheduleDraft(unitId);
          scheduleCheck(unitId);
        }
      };
    },

    /** Ends the sessions on units that have left the grid; returns those in which something was typed last. */
    retire: (isThere: (unitId: UnitId) => boolean): readonly Session[] => {
      const gone = [...sessions.values()].filter(({ unitId }) => !isThere(unitId));
      for (const { unitId } of gone) {
        stopTimer(draftTimers, unitId);
        stopTimer(checkTimers, unitId);
        sessions.delete(unitId);
      }
      return gone.filter(({ text, written }) => text !== written);
    },

    /** Decides a conflict: `text` is written on top of what the other one wrote. */
    resolve: (unitId: UnitId, text: string): Promise<boolean> => {
      change(unitId, session => withResolution(session, text));
      mirror.drop(unitId);
      return write(unitId);
    },

    /** Sends what could not be sent: a revision of each unit that was left, a draft of the one still open. */
    resume: (active: UnitId | null): void => {
      for (const { unitId, phase } of sessions.values()) {
        if (phase !== 'stranded') continue;
        if (unitId === active) void queue.add(unitId, () => sendDraft(unitId));
        else void write(unitId);
      }
    },

    /** Sends every draft at once: the window may be closing. */
    flush: (): void => {
      for (const { unitId, phase, text } of sessions.values()) {
        if (phase !== 'dirty' && phase !== 'stranded') continue;
        mirror.set(unitId, text);
        void sendDraft(unitId);
      }
    },
  };
}
