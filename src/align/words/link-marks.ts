import { type Linking, linkByPlace, type Placed } from './linking.ts';

const CLASSES: Readonly<Record<string, string>> = {
  '。': '.',
  '．': '.',
  '.': '.',
  '!': '.',
  '?': '.',
  '！': '.',
  '？': '.',
  '、': ',',
  '，': ',',
  ',': ',',
  ';': ',',
  '・': ',',
  '-': ',',
  '–': ',',
  '—': ',',
  '（': '(',
  '(': '(',
  '）': ')',
  ')': ')',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '"': '"',
  '“': '"',
  '”': '"',
  "'": '"',
  '：': ':',
  ':': ':',
  '/': '/',
};

/** How many tokens from a mark its neighbours are looked for; 3 and 9 do as well. */
const REACH = 6;
/** How far a mark stands from the word that it follows or precedes. */
const NEAR = 3;

/** Links marks that stand in the same place between linked words. */
export function linkMarks(linking: Linking): void {
  const { tokens } = linking;
  const pairs = tokens.flatMap((_, token) => pairsOf(linking, token));
  linkByPlace(linking, pairs, 'mark');
}

function pairsOf(linking: Linking, token: number): readonly Placed[] {
  const { tokens, words } = linking;
  const kind = CLASSES[tokens[token]!.surface];
  if (kind === undefined) return [];
  const before = neighbour(linking, token, -1);
  const after = neighbour(linking, token, 1);
  const agreements = new Map<number, number>();
  const note = (word: number, agreement: number): void => {
    agreements.set(word, (agreements.get(word) ?? 0) + agreement);
  };
  for (let distance = 1; distance <= NEAR; distance++) {
    if (before !== null) note(before + distance, 1 / distance);
    if (after !== null) note(after - distance, 1 / distance);
  }
  if (token === tokens.length - 1) note(words.length - 1, 3);
  return [...agreements].flatMap(([word, agreement]): readonly Placed[] => {
    const other = words[word]?.text;
    if (other === undefined || linking.targetsOf(word).length > 0) return [];
    const same = CLASSES[other] === kind;
    // A comma between the members of a list is an "and" before the last.
    if (!same && !(kind === ',' && other === 'and')) return [];
    return [{ token, word, agreement: agreement * (same ? 1 : 0.8) }];
  });
}

/** The source word nearest the mark among those linked to the nearest linked token in one direction. */
function neighbour(linking: Linking, at: number, step: 1 | -1): number | null {
  for (let token = at + step, seen = 0; seen < REACH; token += step, seen++) {
    if (token < 0 || token >= linking.tokens.length) return null;
    const sources = linking.sourcesOf(token);
    if (sources.length > 0) return step < 0 ? sources.at(-1)! : sources[0]!;
  }
  return null;
}
