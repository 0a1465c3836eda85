import type { Suggestion } from '../../model/issue.ts';
import type { TextRange } from '../../model/text.ts';
import { slice } from '../../text/ranges.ts';

/** Leaves the hedge out, where what stands before it closes a sentence by itself; polite forms are left alone. */
export function unhedged(text: string, hedge: TextRange): readonly Suggestion[] {
  const closes = /(?:[たるいうくすつぬむぶ]|だ)$/u.test(text.slice(0, hedge.start));
  if (!closes || /ま(?:す|せん)|です/u.test(slice(text, hedge))) return [];
  return [{ replace: hedge, text: '', note: '' }];
}

/** かもしれない added to a plain predicate; null where the form does not take it as it is. */
export const hedged = (predicate: string): string | null =>
  /[たるうくすつぬむぶい]$/u.test(predicate) && !/(?:ます|です|ました|でした)$/u.test(predicate)
    ? `${predicate}かもしれない`
    : null;

/** What demands in place of what allows: することができる → する必要がある. Null where the form does not tell. */
export const asDuty = (modal: string): string | null => (modal === 'ことができる' ? '必要がある' : null);
