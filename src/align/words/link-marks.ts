import { type Linking, single } from './linking.ts';

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

/** How many tokens from a mark its neighbours are looked for. */
const REACH = 6;

/** Links marks that stand in the same place between linked words. */
export function linkMarks(linking: Linking): void {
  const { tokens, words } = linking;
  const candidates: { at: number; place: number; value: number }[] = [];
  tokens.forEach(({ surface }, at) => {
    const kind = CLASSES[surface];
    if (kind === undefined) return;
    words.forEach((word, place) => {
      const same = CLASSES[word.text] === kind;
      if (!same && !(kind === ',' && word.text === 'and')) return;
      if (linking.targetsOf(place).length > 0) return;
      const value = kind === '.' ? ends(linking, at, place) : support(linking, at, place);
      if (value > 0) candidates.push({ at, place, value: value * (same ? 1 : 0.8) });
    });
  });
  const taken = new Set<number>();
  for (const { at, place } of candidates.sort((a, b) => b.value - a.value)) {
    if (taken.has(place) || linking.sourcesOf(at).length > 0) continue;
    taken.add(place);
    linking.add(single(at, [place], 0.6, 'mark'));
  }
}

/** Full stops render one another at the ends of the stretches; others follow the same words. */
function ends({ tokens, words, ...linking }: Linking, at: number, place: number): number {
  if (at === tokens.length - 1 && place === words.length - 1) return 3;
  return support({ tokens, words, ...linking }, at, place) / 2;
}

/** How near the linked words before and after the one mark lie to the other, 0 for far. */
function support(linking: Linking, at: number, place: number): number {
  let value = 0;
  const before = neighbour(linking, at, -1);
  const after = neighbour(linking, at, 1);
  if (before !== null) value += closeness(place - before);
  if (after !== null) value += closeness(after - place);
  return value;
}

const closeness = (distance: number): number => (distance >= 1 && distance <= 3 ? 1 / distance : 0);

/** The source word nearest the mark among those linked to the nearest linked token in one direction. */
function neighbour(linking: Linking, at: number, step: 1 | -1): number | null {
  for (let token = at + step, seen = 0; seen < REACH; token += step, seen++) {
    if (token < 0 || token >= linking.tokens.length) return null;
    const sources = linking.sourcesOf(token);
    if (sources.length > 0) return step < 0 ? sources.at(-1)! : sources[0]!;
  }
  return null;
}
