import type { UnitView } from '../context.ts';
import { isHeadline } from './english-phrases.ts';
import type { NameMention } from './ledger-names.ts';

/** Neither in a headline or a quotation, nor the end of a whole name, before which a title may stand. */
export function isNarrated({ target: { start } }: NameMention, { source, target }: UnitView): boolean {
  const isInside = target.quotations.some(range => range.start <= start && start < range.end);
  return (
    !isInside &&
    !isHeadline(source) &&
    /[。．]/u.test(target.text) &&
    !/[・＝ァ-ヺ一-龠]$/u.test(target.text.slice(0, start))
  );
}
