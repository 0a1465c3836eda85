/** What the look of a paragraph says about it, in either language. */
export interface TextForm {
  /** Sentences, by their closing marks; at least 1. */
  readonly sentences: number;
  /** Whether it closes with punctuation: headlines, bylines and what surrounds an article seldom do. */
  readonly punctuated: boolean;
  /** Whether somebody is quoted in it. */
  readonly quoted: boolean;
}

const SENTENCE_ENDS = /[.!?。！？]+(?=["'”’」』）)\]】]*(\s|$|[^0-9A-Za-z.]))/gu;
const CLOSING_MARK = /[.!?。！？…‥．:：;；,，、]["'”’」』）)\]】]*$/u;
const QUOTATION_MARK = /["“”「」『』]/u;

/** Reads the form of a paragraph in time linear in its length. */
export function textForm(text: string): TextForm {
  return {
    sentences: Math.max(1, text.match(SENTENCE_ENDS)?.length ?? 0),
    punctuated: CLOSING_MARK.test(text.trimEnd().slice(-8)),
    quoted: QUOTATION_MARK.test(text),
  };
}
