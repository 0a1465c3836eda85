import { type CheckedDocument, createDocument } from '../checks/document.ts';
import type { LanguageTools } from '../lexicon/language-tools.ts';
import type { ArticleId, UnitId } from '../model/article.ts';
import type { ArticleName } from '../model/name.ts';
import type { Unit } from '../model/review.ts';
import type { House, UnitTerm } from '../model/term.ts';
import { createBreather } from './breather.ts';
import { type CheckedUnit, checkUnit } from './check-unit.ts';
import type { Newsroom } from './newsroom.ts';
import { readWords } from './read-words.ts';
import type { Services } from './services.ts';
import { namesOf } from './view-names.ts';
import { termsOf } from './view-terms.ts';

/**
 * When a text was written, or began to be read, among all that were: answers come out of order, and an earlier text is
 * never put in the place of a later one.
 */
export type Turn = number;

/** An article in memory, kept so that one unit is checked without tokenising the others anew. */
export interface Session {
  /** Tokenises the article in small steps; once. */
  readonly readAhead: () => Promise<void>;
  readonly has: (unitId: UnitId) => boolean;
  /** Checks `text` in the unit's place, and with a turn keeps it there, unless something later stands there. */
  readonly check: (unitId: UnitId, text: string, newsroom: Newsroom, turn?: Turn) => CheckedUnit;
  /** Takes over texts that another process wrote; false where the units are no longer the same. */
  readonly follow: (units: readonly Unit[], turn: Turn) => boolean;
  readonly names: () => Promise<readonly ArticleName[]>;
  readonly terms: (unitId: UnitId, text: string, house: House) => readonly UnitTerm[];
  readonly replaceUnits: (retired: readonly UnitId[], units: readonly Unit[], turn: Turn) => void;
}

/** Opens an article as the store has it, or with the units that are already read of it; at that turn. */
export async function openSession(
  services: Services,
  articleId: ArticleId,
  opened: Turn,
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
  /** When what stands in a unit was read or written, where it was not when the article was opened. */
  const turns = new Map<UnitId, Turn>();
  const isLater = (turn: Turn, unitId: UnitId): boolean => turn > (turns.get(unitId) ?? opened);
  const put = (at: number, unitId: UnitId, text: string, turn: Turn): void => {
    turns.set(unitId, turn);
    if (document.units[at]!.target.text !== text) document.replaceTarget(at, text);
  };
  let reading: Promise<void> | null = null;
  const readAhead = (): Promise<void> => {
    reading ??= readWords(document, createBreather(services));
    return reading;
  };
  return {
    has: unitId => positions.has(unitId),
    readAhead,
    follow(stored, turn) {
      if (stored.length !== units.length || stored.some(({ id }, at) => id !== units[at]!.id)) return false;
      for (const [at, { id, target }] of stored.entries()) if (isLater(turn, id)) put(at, id, target, turn);
      return true;
    },
    async names() {
      await readAhead();
      return namesOf(document, () => units.map(({ id }) => id), loaded, createBreather(services));
    },
    terms(unitId, text, house) {
      const { source, target } = document.units[positions.get(unitId)!]!;
      return termsOf({ source, target: text === target.text ? target : document.readTarget(text) }, house);
    },
    replaceUnits(retired, coming, turn) {
      const gone = new Set([...retired, ...coming.map(({ id }) => id)]);
      const texts = document.units.map(({ target }) => target.text);
      const next = units
        .map((unit, at) => ({ ...unit, target: texts[at]! }))
        .filter(({ id }) => !gone.has(id));
      for (const unit of coming) {
        next.splice(unit.position, 0, unit);
        turns.set(unit.id, turn);
      }
      units = next;
      document.replaceUnits(units);
      positions = positionsOf(units);
    },
    check(unitId, text, newsroom, turn) {
      const position = positions.get(unitId);
      if (position === undefined) throw new RangeError(`no unit ${unitId} in article ${articleId}`);
      const checked = () => checkUnit(document, position, unitId, { ...newsroom, lexicon: loaded.lexicon });
      if (turn !== undefined && isLater(turn, unitId)) put(position, unitId, text, turn);
      return text === document.units[position]!.target.text
        ? checked()
        : document.tryTarget(position, text, checked);
    },
  };
}
