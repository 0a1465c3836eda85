import type { Side } from '../../src/model/text.ts';
import { type ReadName, readName } from './file-name.ts';

/** A file that can be read, with the language its text is in. */
export interface NamedFile {
  readonly id: string;
  /** With the folders it came with, joined by slashes. */
  readonly path: string;
  readonly language: 'en' | 'ja' | 'unknown';
}

interface FilePair {
  readonly source: string;
  readonly target: string;
}

/** `several`: more than two files fit one another; `same-language`: two fit by name and are in one language. */
export type UnpairedReason = 'no-partner' | 'several' | 'same-language';

export interface Pairing {
  readonly pairs: readonly FilePair[];
  readonly unpaired: readonly { readonly id: string; readonly reason: UnpairedReason }[];
}

interface Read extends NamedFile {
  readonly name: ReadName;
  /** By the text; where that does not say, by the name. */
  readonly side: Side | null;
}

const BY_PATH = new Intl.Collator('en', { numeric: true });
const LANGUAGE_SIDE = { en: 'source', ja: 'target', unknown: null } as const;

/** The two files as a pair, if one can be the source and the other the translation. */
function asPair(files: readonly Read[]): FilePair | null {
  const [first, second] = files;
  if (first === undefined || second === undefined || files.length > 2) return null;
  if (first.side === second.side) return null;
  const source = first.side === 'source' || second.side === 'target' ? first : second;
  return { source: source.id, target: (source === first ? second : first).id };
}

interface Pass {
  readonly pairs: readonly FilePair[];
  readonly rest: readonly Read[];
}

const idsOf = (pairs: readonly FilePair[]): ReadonlySet<string> =>
  new Set(pairs.flatMap(({ source, target }) => [source, target]));

/** Two and more files that share a key; null is no key. */
const groupsBy = (files: readonly Read[], keyOf: (file: Read) => string | null): readonly Read[][] =>
  [...Map.groupBy(files, keyOf)].flatMap(([key, members]) =>
    key === null || members.length < 2 ? [] : [members],
  );

/** Pairs files that share a key and of which both sides are known. */
function pairKnown(files: readonly Read[], keyOf: (file: Read) => string | null): Pass {
  const pairs = groupsBy(files, keyOf).flatMap(members =>
    members.every(({ side }) => side !== null) ? (asPair(members) ?? []) : [],
  );
  const paired = idsOf(pairs);
  return { pairs, rest: files.filter(({ id }) => !paired.has(id)) };
}

function whyNot(members: readonly Read[]): UnpairedReason {
  if (members.length > 2) return 'several';
  return members[0]?.side === null ? 'no-partner' : 'same-language';
}

/** Pairs files of one name; those of one name that are no pair are not paired with others, either. */
function pairByName(
  files: readonly Read[],
): Pass & { readonly refused: ReadonlyMap<string, UnpairedReason> } {
  const groups = groupsBy(files, ({ name }) => `${name.folder}/${name.stem}`);
  const pairs = groups.flatMap(members => asPair(members) ?? []);
  const paired = idsOf(pairs);
  const refused = new Map(
    groups
      .flatMap(members => members.map(({ id }) => [id, whyNot(members)] as const))
      .filter(([id]) => !paired.has(id)),
  );
  return { pairs, refused, rest: files.filter(({ id }) => !paired.has(id) && !refused.has(id)) };
}

/**
 * Finds which files are the two texts of one article: by their names, then by names in different folders, then where
 * one English and one Japanese text are left in a folder. What a text is written in outweighs what its name says.
 */
export function pairFiles(files: readonly NamedFile[]): Pairing {
  const read = files
    .toSorted((a, b) => BY_PATH.compare(a.path, b.path))
    .map((file): Read => {
      const name = readName(file.path);
      return { ...file, name, side: LANGUAGE_SIDE[file.language] ?? name.side };
    });
  const byName = pairByName(read);
  const byStem = pairKnown(byName.rest, ({ name }) => name.stem || null);
  const byFolder = pairKnown(byStem.rest, ({ name }) => name.folder);
  const places = new Map(read.map(({ id }, at) => [id, at]));
  const pairs = [...byName.pairs, ...byStem.pairs, ...byFolder.pairs].toSorted(
    (a, b) => (places.get(a.source) ?? 0) - (places.get(b.source) ?? 0),
  );
  const paired = idsOf(pairs);
  return {
    pairs,
    unpaired: read
      .filter(({ id }) => !paired.has(id))
      .map(({ id }) => ({ id, reason: byName.refused.get(id) ?? 'no-partner' })),
  };
}
