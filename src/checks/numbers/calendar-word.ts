/** One word of a kind in both languages. */
export interface CalendarWord {
  readonly english: RegExp;
  readonly japanese: RegExp;
  /** The form a suggestion uses in the place of a wrong word of the same kind. */
  readonly form: (wrong: string) => string;
}
