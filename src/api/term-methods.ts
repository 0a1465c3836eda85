import { z } from 'zod';
import { command, type Method, query } from './method.ts';
import { importedText, unitId } from './schemas.ts';
import {
  correction,
  ruleEntry,
  ruleId,
  rulePreview,
  term,
  termEntry,
  termId,
  termProblem,
  trapRule,
} from './term-schemas.ts';

const nothing = z.object({});
const count = z.number().int();

/** What the newsroom lays down: its termbase, and rules made from corrections. Open articles follow at once. */
export const termMethods = {
  'term.list': query('translator', nothing, z.array(termEntry)),
  /**
   * Writes rows. One without id is new, or takes the place of the row of the same two words; `conflict` with the reason
   * `duplicate` where a row with an id would get the words of another.
   */
  'term.put': command(
    'translator',
    z.object({ terms: z.array(term.extend({ id: termId.nullable() })).max(1000) }),
    z.array(termEntry),
  ),
  /** Returns the rows as they were: `term.put` brings them back. */
  'term.delete': command('translator', z.object({ ids: z.array(termId).max(10_000) }), z.array(termEntry)),
  /** Reads comma or tab separated text. Where a line cannot be read, nothing is written unless `skipProblems` is set. */
  'term.import': command(
    'translator',
    z.object({ file: importedText, skipProblems: z.boolean() }),
    z.object({ added: count, changed: count, unchanged: count, problems: z.array(termProblem) }),
  ),
  'term.export': query(
    'translator',
    nothing,
    z.object({ fileName: z.string(), mediaType: z.string(), content: z.string() }),
  ),

  'rule.list': query('translator', nothing, z.array(ruleEntry)),
  /** As `term.put`. */
  'rule.put': command('translator', trapRule.extend({ id: ruleId.nullable() }), ruleEntry),
  /** Returns the rule as it was; null where there is none. */
  'rule.delete': command('translator', z.object({ id: ruleId }), ruleEntry.nullable()),
  /** What was corrected in a unit between two texts, as beginnings of rules. */
  'rule.propose': query(
    'translator',
    z.object({ unitId, before: z.string().max(1_000_000), after: z.string().max(1_000_000) }),
    z.array(correction),
  ),
  /** What a rule would mark in everything that was reviewed so far; nothing is stored. */
  'rule.preview': query(
    'translator',
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('terms'), terms: z.array(term).min(1).max(20) }),
      z.object({ kind: z.literal('trap'), rule: trapRule }),
    ]),
    rulePreview,
  ),
} as const satisfies Record<string, Method>;
