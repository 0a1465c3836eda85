import type { ArticleId, UnitId } from '../model/article.ts';
import { AppError } from '../model/error.ts';
import type { Annotation } from '../model/issue.ts';
import type { ArticleName } from '../model/name.ts';
import type { Unit } from '../model/review.ts';
import type { House, UnitTerm } from '../model/term.ts';
import { openSession, type Session, type Turn } from './article-session.ts';
import { createNewest } from './newest.ts';
import { type Newsroom, readNewsroom } from './newsroom.ts';
import type { Services } from './services.ts';

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
   * Checks the unit's text as it now is, or was read at that turn, and stores the result; a failure is reported and
   * leaves what was known. Resolves to the unit's annotations.
   */
  refresh(unit: Unit, turn?: Turn): Promise<readonly Annotation[]>;
  /** The names of the article as it is stored; of what stayed as it was nothing is tokenised again. */
  names(articleId: ArticleId): Promise<readonly ArticleName[]>;
  /** The newsroom's terms in the unit, were `text` its translation. */
  terms(unit: Unit, text: string, house: House): Promise<readonly UnitTerm[]>;
  /** The turn of what is read from now on. */
  turn(): Turn;
  /**
   * Takes up an article, told its units as they were read at that turn, with what other processes wrote in them; and
   * reads it ahead, so that its first check is as fast as the others.
   */
  prepare(articleId: ArticleId, units: readonly Unit[], turn: Turn): void;
  /** Follows a change of the alignment, told the units that came: what stays as it was is not read again. */
  realign(articleId: ArticleId, retired: readonly UnitId[], units: readonly Unit[]): Promise<void>;
  /** Asks anew, before the next check, what was learnt of the checks. What the newsroom said is noticed without. */
  relearn(): void;
  /** Reads the article anew when it is next asked for. */
  forget(articleId: ArticleId): void;
}

export function createRecheck(services: Services): Recheck {
  const sessions = new Map<ArticleId, Promise<Session>>();
  const newest = createNewest<UnitId>();
  let turns: Turn = 0;
  const nextTurn = (): Turn => ++turns;
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

  const open = (articleId: ArticleId, units?: readonly Unit[], turn = nextTurn()): Promise<Session> => {
    const session = sessions.get(articleId) ?? openSession(services, articleId, turn, units);
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

  const openAnew = (articleId: ArticleId, outdated: Promise<Session>): Promise<Session> => {
    if (sessions.get(articleId) === outdated) sessions.delete(articleId);
    return open(articleId);
  };
  /** A session in which the unit stands; null where it left the grid. */
  const openWith = async (articleId: ArticleId, unitId: UnitId): Promise<Session | null> => {
    const known = open(articleId);
    if ((await known).has(unitId)) return known;
    const session = await openAnew(articleId, known);
    return session.has(unitId) ? session : null;
  };
  /** A session with the texts that were read at that turn, but where it knows later ones. */
  const openAsStored = async (articleId: ArticleId, units: readonly Unit[], turn: Turn): Promise<Session> => {
    const known = open(articleId, units, turn);
    return (await known).follow(units, turn) ? known : openAnew(articleId, known);
  };

  return {
    preview: ({ id, articleId }, text) =>
      newest.ask(id, async assertWanted => {
        const [session, means] = await Promise.all([openWith(articleId, id), newsroom()]);
        if (session === null) {
          throw new AppError('conflict', 'The unit left the grid.', { unitId: id, reason: 'retired' });
        }
        // What the checks compare with is read in small steps: nobody's draft waits behind a whole article.
        await session.readAhead();
        // Whoever types on has sent the next text already: let it in before this one is checked for nobody.
        await services.yieldToEventLoop();
        assertWanted();
        return session.check(id, text, means).annotations;
      }),
    async refresh({ id, articleId, head, target }, turn = nextTurn()) {
      try {
        const session = await openWith(articleId, id);
        if (session === null) return services.store.annotationsOf(id);
        await session.readAhead();
        const check = async (): Promise<readonly Annotation[]> => {
          const means = await newsroom();
          const checked = session.check(id, target, means, turn);
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
      const turn = nextTurn();
      const stored = await services.store.units(articleId, 'all');
      if (stored.length === 0) return [];
      return (await openAsStored(articleId, stored, turn)).names();
    },
    async terms({ id, articleId }, text, house) {
      const session = await openWith(articleId, id);
      return session?.terms(id, text, house) ?? [];
    },
    turn: nextTurn,
    prepare(articleId, units, turn) {
      openAsStored(articleId, units, turn)
        .then(session => session.readAhead())
        .catch(error => services.onBug('prepare', error));
    },
    async realign(articleId, retired, units) {
      const turn = nextTurn();
      const session = await sessions.get(articleId)?.catch(() => undefined);
      session?.replaceUnits(retired, units, turn);
    },
    relearn() {
      known = null;
    },
    forget: articleId => void sessions.delete(articleId),
  };
}
