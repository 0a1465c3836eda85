import type { TextRange } from '../../model/text.ts';
import { onePerPlace } from '../../text/ranges.ts';
import { FURNITURE, type FurnitureKind } from './vocabulary.ts';

export interface Furniture {
  readonly kind: FurnitureKind;
  readonly range: TextRange;
}

/** Where a phrase glued to the article may begin: at the start of a paragraph, or after the end of a sentence. */
const BOUNDARY = '(?:(?<=^|[。！？!?」』）)】\\n])[ \\u3000]*)';

const GLUED = FURNITURE.map(({ kind, phrases, mentioned }) => ({
  kind,
  mentioned,
  pattern: new RegExp(`${BOUNDARY}(?:${phrases.join('|')})`, 'giu'),
}));
const WHOLE = FURNITURE.map(({ kind, phrases, alone = [], mentioned }) => ({
  kind,
  mentioned,
  pattern: new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${[...phrases, ...alone].join('|')})[\\s\\p{P}\\p{S}]*$`, 'iu'),
  start: new RegExp(`^[\\s+＋▶►>»・•]*(?:${phrases.join('|')})`, 'iu'),
}));

/** The kind of furniture a whole paragraph is, or begins with, or null. */
export function furnitureKind(paragraph: string): FurnitureKind | null {
  const text = paragraph.trim();
  return WHOLE.find(({ pattern, start }) => pattern.test(text) || start.test(text))?.kind ?? null;
}

/** Furniture glued to sentences of the article, unless the source speaks of such things itself. */
export function gluedFurniture(target: string, source: string): readonly Furniture[] {
  if (source === '') return [];
  const phrases = GLUED.filter(({ mentioned }) => !mentioned.test(source)).flatMap(({ kind, pattern }) =>
    [...target.matchAll(pattern)]
      .map(({ 0: words, index }) => ({ kind, words, range: { start: index, end: index + words.length } }))
      .filter(({ words, range }) => words.trim() !== '' && !goesOn(words, target.slice(range.end))),
  );
  const tail = trailingFurniture(target, source);
  const found: readonly Furniture[] = tail === null ? phrases : [...phrases, tail];
  return onePerPlace(found, ({ range }) => range).map(({ kind, range }) => ({ kind, range }));
}

/** The last words of a paragraph, after its last full stop, where they are nothing but furniture: 「…した。広告」. */
function trailingFurniture(target: string, source: string): Furniture | null {
  const tail = /(?<=。[」』）]?)[ \u3000]*[^。\n]{1,20}$/u.exec(target);
  if (tail === null) return null;
  const kind = WHOLE.find(({ pattern, mentioned }) => pattern.test(tail[0]) && !mentioned.test(source))?.kind;
  return kind === undefined ? null : { kind, range: { start: tail.index, end: target.length } };
}

const PARTICLE = 'と|が|は|を|に|の|で|も|や|へ|か|、';

/** A phrase that goes on as grammar (「フォローする人は」, 「おすすめの記事を」) is part of a sentence. */
function goesOn(words: string, after: string): boolean {
  if (/\p{Script=Hiragana}$/u.test(words))
    return new RegExp(`^(?:${PARTICLE}|こと|人|ため|よう)`, 'u').test(after);
  return /\p{Script=Han}$/u.test(words) && new RegExp(`^(?:${PARTICLE})`, 'u').test(after);
}
