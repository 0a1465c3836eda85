import type { Immutable, Input, Output } from '../api/contract.ts';
import { decodeText } from '../import/decode-text.ts';
import { readTermTable } from '../import/term-table.ts';
import type { Actor } from '../model/review.ts';
import { termPair } from '../model/term.ts';
import { putTerms } from './edit-house.ts';
import type { Services } from './services.ts';

/**
 * Adds the rows of a file to the termbase; a row of the same two words gets the status and note of the file. AppError as
 * `decodeText` has them.
 */
export async function importTerms(
  { file, skipProblems }: Input<'term.import'>,
  caller: Actor,
  services: Services,
): Promise<Immutable<Output<'term.import'>>> {
  const text =
    file.kind === 'text' ? file.text : decodeText(services.decodeBase64(file.base64), file.name).text;
  const { terms, problems } = readTermTable(text);
  // The last row of the same two words counts.
  const rows = [...new Map(terms.map(term => [termPair(term), term])).values()];
  const known = new Map((await services.store.house()).terms.map(term => [termPair(term), term]));
  const added = rows.filter(row => !known.has(termPair(row)));
  const changed = rows.filter(row => {
    const before = known.get(termPair(row));
    return before !== undefined && (before.status !== row.status || before.note !== row.note);
  });
  const counts = {
    added: added.length,
    changed: changed.length,
    unchanged: rows.length - added.length - changed.length,
    problems,
  };
  if (problems.length > 0 && !skipProblems) return counts;
  const wanted = [...added, ...changed].map(row => ({ ...row, id: null }));
  if (wanted.length > 0) await putTerms(wanted, caller, services);
  return counts;
}
