import { matchBrackets } from '../brackets.ts';
import type { TargetView } from '../context.ts';
import { perView } from '../memo.ts';

/** Verbs that report what is quoted, as they begin: regular expression source. */
export const SAYING =
  '(?:述べ|話し|話す|語っ|語る|言っ|言う|言い|主張|発言|指摘|説明|強調|訴え|答え|回答|反論|批判|非難|警告|表明|明かし|明らかに|打ち明け|伝え|報じ|書い|記し|投稿|コメント|付け加え|続け|振り返|断言|宣言|約束|呼び掛け|呼びかけ|証言|供述)';

/** The words behind a quotation that report it, up to their verb: と述べ, と、市長は語っ. Regular expression source. */
export const REPORTING = `、?(?<!こ)と、?(?:[^「」。、と]{0,28}[はがにへで])?、?${SAYING}`;

/** Marks of quotation other than 「…」, or a bracket without its partner: where one stands, what is quoted is not known. */
export const hasOtherMarks = perView(
  ({ text }: TargetView): boolean => /["“”〝〟‟„‘’＂']/u.test(text) || matchBrackets(text).lone.length > 0,
);

/** Whether words end in what may close a sentence: a verb, an adjective, a copula, a final particle. */
export const isStatement = (words: string): boolean =>
  /[るたいうくすつぬぶむぐだんかねよな][。！？…!?]*$/u.test(words);
