/** What was begun and what follows it, each on lines of its own. */
const joined = (first: string, then: string): string => [first, then].filter(Boolean).join('\n');

/**
 * The text of a comment field. What is sent leaves the field at once, so that the next comment can be written
 * meanwhile; it is kept until it has arrived, and comes back to the field, before what was written since, if it cannot.
 */
export function createCommentComposition(
  begun: string,
  { show, keep }: { readonly show: (text: string) => void; readonly keep: (text: string) => void },
) {
  let text = begun;
  let onItsWay = '';
  const write = (next: string): void => {
    text = next;
    keep(joined(onItsWay, next));
    show(next);
  };
  return {
    write,
    /** Sends what stands in the field, one comment after the other; throws what `deliver` throws. */
    send: async (deliver: (text: string) => Promise<void>): Promise<void> => {
      if (text.trim() === '' || onItsWay !== '') return;
      onItsWay = text;
      write('');
      let back = onItsWay;
      try {
        await deliver(onItsWay);
        back = '';
      } finally {
        onItsWay = '';
        write(joined(back, text));
      }
    },
  };
}
