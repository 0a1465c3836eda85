import { group, type Tally } from './measures.ts';

export type Link = readonly [source: readonly number[], target: readonly number[]];

/** A document's paragraphs and the links a person made; one side of a link may be empty. */
export interface LinkedDocument {
  readonly source: number;
  readonly target: number;
  readonly links: readonly Link[];
}

/** Strict: a link counts if both its sides are exactly right. Null: paragraphs rightly left alone. */
export interface LinkTallies {
  readonly strict: Tally;
  readonly null: Tally;
}

/** Equal for links that hold the same paragraphs. */
export const keyOf = ([source, target]: Link): string =>
  `${source.toSorted((a, b) => a - b)}|${target.toSorted((a, b) => a - b)}`;
export const isLink = ([source, target]: Link): boolean => source.length > 0 && target.length > 0;

function compare(gold: ReadonlySet<string>, predicted: ReadonlySet<string>): Tally {
  const common = [...predicted].filter(key => gold.has(key)).length;
  return { correct: common, found: common, predicted: predicted.size, gold: gold.size };
}

/** Paragraphs that no link holds. */
function alone({ source, target }: LinkedDocument, links: readonly Link[]): ReadonlySet<string> {
  const linked = links.filter(isLink);
  const sources = new Set(linked.flatMap(link => link[0]));
  const targets = new Set(linked.flatMap(link => link[1]));
  const names: string[] = [];
  for (let at = 0; at < source; at++) if (!sources.has(at)) names.push(`s${at}`);
  for (let at = 0; at < target; at++) if (!targets.has(at)) names.push(`t${at}`);
  return new Set(names);
}

/** Paragraphs the document's maker says stand alone. */
const goldAlone = ({ links }: LinkedDocument): ReadonlySet<string> =>
  new Set(
    links
      .filter(link => !isLink(link))
      .flatMap(([source, target]) => [...source.map(at => `s${at}`), ...target.map(at => `t${at}`)]),
  );

/** Compares a document's links with those found, as the scorer that comes with the data does. */
export function scoreLinks(document: LinkedDocument, found: readonly Link[]): LinkTallies {
  return {
    strict: compare(
      new Set(document.links.filter(isLink).map(keyOf)),
      new Set(found.filter(isLink).map(keyOf)),
    ),
    null: compare(goldAlone(document), alone(document, found)),
  };
}

/** Sums by key, strict and null apart. */
export function linkTallies(
  documents: readonly { readonly keys: readonly string[]; readonly links: LinkTallies }[],
): ReadonlyMap<string, Tally> {
  const strict = group(
    documents,
    ({ keys }) => keys.map(key => `strict ${key}`),
    ({ links }) => links.strict,
  );
  const none = group(
    documents,
    ({ keys }) => keys.map(key => `null   ${key}`),
    ({ links }) => links.null,
  );
  return new Map([...strict, ...none]);
}
