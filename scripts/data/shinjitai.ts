export interface Shinjitai {
  /** Japanese character → its traditional forms (one, or a few where Japan merged characters). */
  readonly traditional: ReadonlyMap<string, readonly string[]>;
  /** Traditional character → the Japanese form that replaced it. */
  readonly japanese: ReadonlyMap<string, string>;
}

/** Reads OpenCC's `new<TAB>old old …` lines. */
export function parseShinjitai(text: string): Shinjitai {
  const traditional = new Map<string, readonly string[]>();
  const japanese = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [modern, old] = line.split('\t');
    if (modern === undefined || old === undefined || line.startsWith('#')) continue;
    const forms = old.trim().split(' ');
    traditional.set(modern, forms);
    for (const form of forms) if (form !== modern) japanese.set(form, modern);
  }
  return { traditional, japanese };
}
