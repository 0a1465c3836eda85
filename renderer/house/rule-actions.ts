import type { RuleEntry, TermEntry } from '../../src/model/term.ts';
import { core } from '../api/core-client.ts';
import type { RuleInput } from './rule-draft.ts';

/** Stores a new rule; the function it resolves to takes it back. */
export async function saveRule(input: RuleInput): Promise<() => Promise<void>> {
  if (input.kind === 'trap') {
    const before = await core['rule.list']({});
    const saved = await core['rule.put']({ ...input.rule, id: null });
    return () =>
      restoreRule(
        saved,
        before.find(({ id }) => id === saved.id),
      );
  }
  const before = await core['term.list']({});
  const saved = await core['term.put']({ terms: input.terms.map(term => ({ ...term, id: null })) });
  return () => restoreTerms(saved, before);
}

async function restoreRule(saved: RuleEntry, before: RuleEntry | undefined): Promise<void> {
  if (before === undefined) await core['rule.delete']({ id: saved.id });
  else await core['rule.put'](before);
}

async function restoreTerms(saved: readonly TermEntry[], before: readonly TermEntry[]): Promise<void> {
  const ids = new Set(saved.map(({ id }) => id));
  const known = before.filter(({ id }) => ids.has(id));
  const fresh = saved.map(({ id }) => id).filter(id => !known.some(term => term.id === id));
  if (fresh.length > 0) await core['term.delete']({ ids: fresh });
  if (known.length > 0) await core['term.put']({ terms: known });
}
