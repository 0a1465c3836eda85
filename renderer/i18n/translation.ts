/** The shape of `Base` with any words; a key `x_other` may have an `x_one` beside it in languages that need one. */
export type Translation<Base> = {
  readonly [Key in keyof Base]: Base[Key] extends string ? string : Translation<Base[Key]>;
} & { readonly [Key in keyof Base as Key extends `${infer Stem}_other` ? `${Stem}_one` : never]?: string };
