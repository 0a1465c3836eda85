import { type CheckedDocument, createDocument } from '../checks/document.ts';
import type { LanguageTools } from '../lexicon/language-tools.ts';
import type { ArticleId, UnitId } from '../model/article.ts';
import type { Annotation } from '../model/issue.ts';
import type { Unit } from '../model/review.ts';
import { type CheckedUnit, checkUnit } from './check-unit.ts';
import type { Services } from './services.ts';

/** Articles whose tokens are kept in memory: what one person has open in a few windows. */
const KEPT_ARTICLES = 4;

/** Checks single units of open articles again, without tokenising the rest of the article anew. */
export interface Recheck {
  /** What the checks say of `text` in the unit's place; the unit itself stays as it is. */
  preview(unit: Unit, text: string): Promise<readonly Annotation[]>;
  /**
   * Checks the unit's text as it now is and stores the result; a failure is reported and leaves what was known.
   * Resolves to the unit's annotations.
   */
  refresh(unit: Unit): Promise<readonly Annotation[]>;
  /** Reads the article anew when it is next asked for. */
  forget(articleId: ArticleId): void;
}

interface Session {
  readonly check: (unitId: UnitId, text: string, keep: boolean) => CheckedUnit;
}

export function createRecheck(services: Services): Recheck {
  const sessions = new Map<ArticleId, Promise<Session>>();

  const open = (articleId: ArticleId): Promise<Session> => {
    const session = sessions.get(articleId) ?? openSession(services, articleId);
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

  return {
    async preview({ id, articleId }, text) {
      const session = await open(articleId);
      return session.check(id, text, false).annotations;
    },
    async refresh({ id, articleId, head, target }) {
      try {
        const session = await open(articleId);
        const checked = session.check(id, target, true);
        await services.store.recordCheck({ unitId: id, revisionId: head, ...checked });
        return checked.annotations;
      } catch (error) {
        sessions.delete(articleId);
        services.onBug('recheck', error);
        return services.store.annotationsOf(id);
      }
    },
    forget: articleId => void sessions.delete(articleId),
  };
}

async function openSession({ store, tools, checks }: Services, articleId: ArticleId): Promise<Session> {
  const loaded: LanguageTools = await tools();
  const { units } = await store.article(articleId);
  const document: CheckedDocument = createDocument(units, loaded);
  const positions = new Map(units.map(({ id }, position) => [id, position]));
  return {
    check(unitId, text, keep) {
      const position = positions.get(unitId);
      if (position === undefined) throw new RangeError(`no unit ${unitId} in article ${articleId}`);
      const before = document.units[position]!.target.text;
      if (text !== before) document.replaceTarget(position, text);
      try {
        return checkUnit(document, position, unitId, { checks, lexicon: loaded.lexicon });
      } finally {
        if (!keep && text !== before) document.replaceTarget(position, before);
      }
    },
  };
}
