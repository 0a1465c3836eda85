import { expect } from 'vitest';
import type { Check } from '../../src/checks/check.ts';
import { createDocument } from '../../src/checks/document.ts';
import { runChecks } from '../../src/checks/engine.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import { NO_HOUSE } from '../../src/model/term.ts';

/** The words of one translated sentence that a check marks at `least` strength or more. */
export function markedWords(
  check: Check,
  tools: LanguageTools,
  { source, target, least }: { readonly source: string; readonly target: string; readonly least: number },
): readonly string[] {
  const bead = { source: [0], target: [0], score: 1, origin: 'auto' } as const;
  const document = createDocument([{ bead, source, target }], tools);
  const { findings, failures } = runChecks([check], {
    unit: document.units[0]!,
    document,
    lexicon: tools.lexicon,
    house: NO_HOUSE,
  });
  expect(failures).toEqual([]);
  return findings
    .filter(({ finding }) => finding.strength >= least)
    .map(({ finding }) => target.slice(finding.target?.start, finding.target?.end));
}
