import { type CheckedDocument, createDocument } from '../checks/document.ts';
import type { LanguageTools } from '../lexicon/language-tools.ts';
import type { ArticleId, UnitId } from '../model/article.ts';
import type { Annotation } from '../model/issue.ts';
import type { ArticleName } from '../model/name.ts';
import type { Unit } from '../model/review.ts';
import type { House, UnitTerm } from '../model/term.ts';
import { createBreather } from './breather.ts';
import { type CheckedUnit, checkUnit } from './check-unit.ts';
import { createNewest } from './newest.ts';
import { type Newsroom, readNewsroom } from './newsroom.ts';
import { readWords } from './read-words.ts';
import type { Services } from './services.ts';
import { namesOf } from './view-names.ts';
import { termsOf } from './view-terms.ts';

/** Articles whose tokens are kept in memory: what one person has open in a few windows. */
const KEPT_ARTICLES = 4;

/** Checks single units of open articles again, without tokenising the rest of the article anew. */
export interface Recheck {
  /**
   * What the checks say of `text` in the unit's place; the unit itself stays as it is. AppError `cancelled` where a
   * later text of the same unit was asked about before this one's turn came.
   */
  preview(unit: Unit, text: string): Promise<readonly Annotation[]>;
  /**
   * Checks the unit's text as it now is and stores the result; a failure is reported and leaves what was known.
   * Resolves to the unit's annotations.
   */
  refresh(unit: Unit): Promise<readonly Annotation[]>;
  /** The names of the article as it is stored; nothing that was read before is read again. */
  names(articleId: ArticleId): Promise<readonly ArticleName[]>;
  /** The newsroom's terms in the unit, were `text` its translation. */
  terms(unit: Unit, text: string, house: House): Promise<readonly UnitTerm[]>;
  /** Takes up an article, told its units, and reads it ahead, so that its first check is as fast as the others. */
  prepare(articleId: ArticleId, units: readonly Unit[]): void;
  /** Follows a change of the alignment, told the units that came: what stays as it was is not read again. */
  realign(articleId: ArticleId, retired: readonly UnitId[], units: readonly Unit[]): Promise<void>;
  /** Asks anew, before the next check, what was learnt of the checks. What the newsroom said is noticed without. */
  relearn(): void;
  /** Reads the article anew when it is next asked for. */
  forget(articleId: ArticleId): void;
}

interface Session {
  /** Tokenises the article in small steps; once. */
  readonly readAhead: () => Promise<void>;
  readonly has: (unitId: UnitId) => boolean;
  readonly check: (unitId: UnitId, text: string, keep: boolean, newsroom: Newsroom) => CheckedUnit;
  /** Takes over texts that another process wrote; false where the units are no longer the same. */
  readonly follow: (units: readonly Unit[]) => boolean;
  readonly names: () => Promise<readonly ArticleName[]>;
  readonly terms: (unitId: UnitId, text: string, house: House) => readonly UnitTerm[];
  readonly replaceUnits: (retired: readonly UnitId[], units: readonly Unit[]) => void;
}

export function createRecheck(services: Services): Recheck {
  const sessions = new Map<ArticleId, Promise<Session>>();
  const newest = createNewest<UnitId>();
  let known: Promise<Newsroom> | null = null;
  const readAnew = (): Promise<Newsroom> => {
    const reading = readNewsroom(services);
    reading.catch(() => {
      if (known === reading) known = null;
    });
    known = reading;
    return reading;
  };
  /** As it is now: another process may have written a row or switched a check. */
  const newsroom = async (): Promise<Newsroom> => {
    const version = await services.store.newsroomVersion();
    const last = known ?? readAnew();
    if ((await last).version >= version) return last;
    // Another call may have begun to read it anew meanwhile.
    return known === null || known === last ? readAnew() : known;
  };

  const open = (articleId: ArticleId, units?: readonly Unit[]): Promise<Session> => {
    const session = sessions.get(articleId) ?? openSession(services, articleId, units);
    // Taken out and put back, so that the least recently used article comes first.
    sessions.delete(articleId);
    sessions.set(articleId, session);
    session.catch(() => sessions.delete(articleId));
    for (const oldest of sessions.keys()) {
      if (sessions.size <= KEPT_ARTICLES) break;
      sessions.delete(oldest);
    }
    return session;
  };

  /** A session in which the unit stands; null where it left the grid. */
  const openWith = async (articleId: ArticleId, unitId: UnitId): Promise<Session | null> => {
    const known = await open(articleId);
    if (known.has(unitId)) return known;
    sessions.delete(articleId);
    const session = await open(articleId);
    return session.has(unitId) ? session : null;
  };

  return {
    preview: ({ id, articleId }, text) =>
      newest.ask(id, async assertWanted => {
        const [session, means] = await Promise.all([open(articleId), newsroom()]);
        // What the checks compare with is read in small steps: nobody's draft waits behind a whole article.
        await session.readAhead();
        // Whoever types on has sent the next text already: let it in before this one is checked for nobody.
        await services.yieldToEventLoop();
        assertWanted();
        return session.check(id, text, false, means).annotations;
      }),
    async refresh({ id, articleId, head, target }) {
      try {
        const session = await openWith(articleId, id);
        if (session === null) return services.store.annotationsOf(id);
        await session.readAhead();
        const check = async (): Promise<readonly Annotation[]> => {
          const means = await newsroom();
          const checked = session.check(id, target, true, means);
          const { version } = means;
          await services.store.recordCheck({
            unitId: id,
            revisionId: head,
            newsroomVersion: version,
            ...checked,
          });
          // Where a row or a switch was written meanwhile, the unit is as due as before.
          return (await services.store.newsroomVersion()) === version ? checked.annotations : check();
        };
        return await check();
      } catch (error) {
        sessions.delete(articleId);
        services.onBug('recheck', error);
        return services.store.annotationsOf(id);
      }
    },
    async names(articleId) {
      const stored = await services.store.units(articleId, 'all');
      if (stored.length === 0) return [];
      let session = await open(articleId);
      if (!session.follow(stored)) {
        sessions.delete(articleId);
        session = await open(articleId);
      }
      return session.names();
    },
    async terms({ id, articleId }, text, house) {
      const session = await openWith(articleId, id);
      return session?.terms(id, text, house) ?? [];
    },
    prepare(articleId, units) {
      open(articleId, units)
        .then(session => session.readAhead())
        .catch(error => services.onBug('prepare', error));
    },
    async realign(articleId, retired, units) {
      const session = await sessions.get(articleId)?.catch(() => undefined);
      session?.replaceUnits(retired, units);
    },
    relearn() {
      known = null;
    },
    forget: articleId => void sessions.delete(articleId),
  };
}

async function openSession(
  services: Services,
  articleId: ArticleId,
  known?: readonly Unit[],
): Promise<Session> {
  const { store, tools, yieldToEventLoop } = services;
  const loaded: LanguageTools = await tools();
  let units = known ?? (await store.units(articleId, 'all'));
  // Whoever asked for the article has it first.
  await yieldToEventLoop();
  const document: CheckedDocument = createDocument(units, loaded);
  const positionsOf = (all: readonly Unit[]) => new Map(all.map(({ id }, position) => [id, position]));
  let positions = positionsOf(units);
  let reading: Promise<void> | null = null;
  const readAhead = (): Promise<void> => {
    reading ??= readWords(document, createBreather(services));
    return reading;
  };
  return {
    has: unitId => positions.has(unitId),
    readAhead,
    follow(stored) {
      if (stored.length !== units.length || stored.some(({ id }, at) => id !== units[at]!.id)) return false;
      for (const [at, { target }] of stored.entries())
        if (document.units[at]!.target.text !== target) document.replaceTarget(at, target);
      return true;
    },
    async names() {
      await readAhead();
      return namesOf(document, () => units.map(({ id }) => id), loaded, createBreather(services));
    },
    terms: (unitId, text, house) => termsOf(document.units[positions.get(unitId)!]!, text, house, loaded),
    replaceUnits(retired, coming) {
      const gone = new Set([...retired, ...coming.map(({ id }) => id)]);
      const texts = document.units.map(({ target }) => target.text);
      const next = units
        .map((unit, at) => ({ ...unit, target: texts[at]! }))
        .filter(({ id }) => !gone.has(id));
      for (const unit of coming) next.splice(unit.position, 0, unit);
      units = next;
      document.replaceUnits(units);
      positions = positionsOf(units);
    },
    check(unitId, text, keep, newsroom) {
      const position = positions.get(unitId);
      if (position === undefined) throw new RangeError(`no unit ${unitId} in article ${articleId}`);
      const before = document.units[position]!.target.text;
      if (text !== before) document.replaceTarget(position, text);
      try {
        return checkUnit(document, position, unitId, { ...newsroom, lexicon: loaded.lexicon });
      } finally {
        if (!keep && text !== before) document.replaceTarget(position, before);
      }
    },
  };
}
