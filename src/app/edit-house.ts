import { trapOf } from '../checks/terms/house-traps.ts';
import { AppError } from '../model/error.ts';
import type { CoreEvent } from '../model/progress.ts';
import type { Actor } from '../model/review.ts';
import {
  type RuleEntry,
  type RuleId,
  type Term,
  type TermEntry,
  type TermId,
  type TrapRule,
  termPair,
  tidyTerm,
} from '../model/term.ts';
import type { HouseChange, Store } from '../store/store.ts';
import { concernedBy } from './house.ts';
import { newRuleId, newTermId, now } from './services.ts';

interface Means {
  readonly store: Store;
  readonly publish: (event: CoreEvent) => void;
}

/** A row as it is to stand; without an id it is new, or takes the place of a row of the same two words. */
type Wanted<Row, Id> = Row & { readonly id: Id | null };

/** Writes rows; AppError `conflict` where a row with an id would get the words of another. */
export async function putTerms(
  wanted: readonly Wanted<Term, TermId>[],
  caller: Actor,
  means: Means,
): Promise<readonly TermEntry[]> {
  const { terms } = await means.store.house();
  const byPair = new Map(terms.map(term => [termPair(term), term]));
  const put = new Map<TermId, TermEntry>();
  for (const { id, ...row } of wanted) {
    const term = { ...row, source: tidyTerm(row.source), target: tidyTerm(row.target) };
    const same = byPair.get(termPair(term));
    if (id !== null && same !== undefined && same.id !== id) throw duplicate(term.source, term.target);
    const entry = { ...term, id: id ?? same?.id ?? newTermId(), by: caller.id, at: now() };
    byPair.set(termPair(entry), entry);
    put.set(entry.id, entry);
  }
  const entries = [...put.values()];
  const replaced = terms.filter(({ id }) => put.has(id));
  await write({ terms: { put: entries, drop: [] } }, [...replaced, ...entries].map(sourceOf), means);
  return entries;
}

/** Takes rows away and returns them, so that they can be put back. */
export async function deleteTerms(ids: readonly TermId[], means: Means): Promise<readonly TermEntry[]> {
  const { terms } = await means.store.house();
  const gone = terms.filter(({ id }) => ids.includes(id));
  await write({ terms: { put: [], drop: ids } }, gone.map(sourceOf), means);
  return gone;
}

/** Writes a rule, as `putTerms` writes rows. */
export async function putRule(
  { id, ...row }: Wanted<TrapRule, RuleId>,
  caller: Actor,
  means: Means,
): Promise<RuleEntry> {
  const { rules } = await means.store.house();
  const rule = {
    ...row,
    english: tidyTerm(row.english),
    wrong: tidyTerm(row.wrong),
    right: tidyTerm(row.right),
  };
  assertReadable(rule);
  const same = rules.find(({ english, wrong }) => english === rule.english && wrong === rule.wrong);
  if (id !== null && same !== undefined && same.id !== id) throw duplicate(rule.english, rule.wrong);
  const entry = { ...rule, id: id ?? same?.id ?? newRuleId(), by: caller.id, at: now() };
  const old = rules.filter(each => each.id === entry.id);
  await write({ rules: { put: [entry], drop: [] } }, [...old, entry].map(englishOf), means);
  return entry;
}

/** Takes a rule away; returns it, or null where there is none. */
export async function deleteRule(id: RuleId, means: Means): Promise<RuleEntry | null> {
  const rule = (await means.store.house()).rules.find(each => each.id === id);
  if (rule === undefined) return null;
  await write({ rules: { put: [], drop: [id] } }, [rule.english], means);
  return rule;
}

/** AppError `invalid-input` where the English cannot be read: it would stop the check in every article. */
export function assertReadable(rule: TrapRule): void {
  try {
    trapOf(rule);
  } catch (cause) {
    const details = { reason: 'pattern', english: rule.english };
    throw new AppError('invalid-input', 'The English of the rule cannot be read.', details, { cause });
  }
}

const duplicate = (english: string, japanese: string): AppError =>
  new AppError('conflict', 'There is a row of the same words.', { reason: 'duplicate', english, japanese });

const sourceOf = ({ source }: Term): string => source;
const englishOf = ({ english }: TrapRule): string => english;

/**
 * Rows concern units by their English, those that come and those that go. Marks of open articles are worked out anew at
 * once, those of all others when they are next looked at.
 */
async function write(
  next: Partial<HouseChange>,
  english: readonly string[],
  { store, publish }: Means,
): Promise<void> {
  const nothing = { put: [], drop: [] };
  const articles = await store.changeHouse({
    terms: nothing,
    rules: nothing,
    concerned: concernedBy(english),
    ...next,
  });
  publish({ type: 'house.changed' });
  for (const articleId of articles) publish({ type: 'article.changed', articleId });
}
