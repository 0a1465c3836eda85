import type { CheckedDocument } from '../checks/document.ts';
import { readRenderings } from '../checks/terms/rendering-ledger.ts';

/**
 * Reads the words of all units, with a step between any two. The checks would do so when they first ask for something about
 * the whole document, but at one go: nobody would be answered meanwhile, and nobody could cancel it.
 */
export async function readWords(document: CheckedDocument, step: () => Promise<void>): Promise<void> {
  // Any of the units may be replaced during a step.
  for (let position = 0; position < document.units.length; position++) {
    const unit = document.units[position]!;
    // Views compute their tokens when first asked and keep them.
    void unit.source.tokens.length;
    void unit.target.tokens.length;
    readRenderings(unit, document);
    await step();
  }
}
