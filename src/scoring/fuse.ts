import { type Annotation, gravest, type Suggestion } from '../model/issue.ts';
import type { TextRange } from '../model/text.ts';

/**
 * One annotation a place. Annotations of one unit that cover much the same words become one, which keeps the surest
 * one's range and identity, every message, reason and proposal, and the gravest severity. Different checks that
 * agree raise the confidence to 1 − Π(1 − confidence), the noisy-or of their calibrated chances.
 */
export function fuse(annotations: readonly Annotation[]): readonly Annotation[] {
  const fused = new Map<Annotation, Annotation>();
  for (const ofUnit of Map.groupBy(annotations, ({ unitId }) => unitId).values()) {
    for (const group of groupByPlace(ofUnit)) fused.set(group[0]!, join(group));
  }
  return annotations.flatMap(annotation => fused.get(annotation) ?? []);
}

/** Annotations of one unit by place, the surest of each place first. */
function groupByPlace(annotations: readonly Annotation[]): readonly (readonly Annotation[])[] {
  const groups: Annotation[][] = [];
  for (const annotation of annotations.toSorted(surestFirst)) {
    const group = groups.find(([surest]) => samePlace(surest!, annotation));
    if (group === undefined) groups.push([annotation]);
    else group.push(annotation);
  }
  return groups;
}

const surestFirst = (a: Annotation, b: Annotation): number => b.confidence - a.confidence;

/** Shares at least half of the shorter range, and the longer is no more than this many times the shorter. */
const LARGEST_RATIO = 3;

function samePlace(a: Annotation, b: Annotation): boolean {
  if (a.target === null || b.target === null) {
    return a.target === b.target && sameWords(a.source?.range ?? null, b.source?.range ?? null);
  }
  return sameWords(a.target.range, b.target.range);
}

function sameWords(a: TextRange | null, b: TextRange | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.start === b.start && a.end === b.end) return true;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const [shorter, longer] = [a.end - a.start, b.end - b.start].toSorted((x, y) => x - y);
  return shared > 0 && shared * 2 >= shorter! && longer! <= shorter! * LARGEST_RATIO;
}

function join(group: readonly Annotation[]): Annotation {
  const [surest, ...others] = group;
  if (others.length === 0) return surest!;
  const all = <T>(items: (annotation: Annotation) => readonly T[]): readonly T[] =>
    unique(group.flatMap(items));
  const bestByCheck = new Map<string, number>();
  for (const { checkId, confidence } of group) {
    bestByCheck.set(checkId, Math.max(bestByCheck.get(checkId) ?? 0, confidence));
  }
  const doubt = [...bestByCheck.values()].reduce((product, confidence) => product * (1 - confidence), 1);
  return {
    ...surest!,
    confidence: bestByCheck.size === 1 ? surest!.confidence : 1 - doubt,
    severity: gravest(group.map(({ severity }) => severity)),
    message: {
      ja: all(({ message }) => [message.ja]).join('\n'),
      en: all(({ message }) => [message.en]).join('\n'),
    },
    source: group.find(({ source }) => source !== null)?.source ?? null,
    evidence: all(({ evidence }) => evidence),
    suggestions: changesOnce(group.flatMap(({ suggestions }) => suggestions)),
    reports: all(({ reports }) => reports),
  };
}

/** What makes the same text once, in order of first appearance, with the first note that anybody wrote to it. */
function changesOnce(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const once = new Map<string, Suggestion>();
  for (const suggestion of suggestions) {
    const { replace, text, note } = suggestion;
    const change = `${replace.start} ${replace.end} ${text}`;
    const known = once.get(change);
    if (known === undefined) once.set(change, suggestion);
    else if (known.note === '' && note !== '') once.set(change, { ...known, note });
  }
  return [...once.values()];
}

/** Equal values once, in order of first appearance. */
function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map(item => [JSON.stringify(item), item])).values()];
}
