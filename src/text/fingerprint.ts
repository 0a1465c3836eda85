import type { Anchor } from '../model/text.ts';
import { foldWidth } from './fold.ts';

/** Characters on either side that tell two equal quotes apart; few, so that edits near by leave them alone. */
const CONTEXT = 6;

/** What makes a finding the same finding in a later run. No offset and no version is part of it. */
export interface Identity {
  readonly checkId: string;
  readonly messageId: string;
  /** The words the message names. */
  readonly data: Readonly<Record<string, string>>;
  readonly source: Anchor | null;
  readonly target: Anchor | null;
  /** The unit's target text (source text for a finding about the source alone), to count equal places. */
  readonly text: string;
}

/**
 * 16 hexadecimal digits that survive re-runs and edits elsewhere in the unit. Findings whose quote and context are
 * equal are told apart by how many equal places precede them in the unit's text.
 */
export function fingerprint(identity: Identity): string {
  const { checkId, messageId, data, source, target, text } = identity;
  const place = target ?? source;
  const values = Object.keys(data)
    .sort()
    .map(key => `${key}=${fold(data[key] ?? '')}`);
  const parts = [
    checkId,
    messageId,
    ...values,
    // Which source words a rendering answers to may change with a text elsewhere in the unit.
    target === null && source !== null ? fold(source.exact) : '-',
    place === null ? '-' : fold(near(place).join('\u0001')),
    place === null ? '0' : String(precedingEqual(text, place)),
  ];
  return fnv1a64(parts.join('\u0000'));
}

/**
 * The place of a finding alone, as 16 hexadecimal digits: another version of the check, or a text elsewhere, may word its
 * message otherwise; the reviewer's verdict was on these words in these surroundings.
 */
export function placeKey({
  checkId,
  source,
  target,
  text,
}: Pick<Identity, 'checkId' | 'source' | 'target' | 'text'>): string {
  return fingerprint({ checkId, messageId: '', data: {}, source, target, text });
}

const fold = (text: string): string => foldWidth(text).text.toLowerCase();

const near = ({ prefix, exact, suffix }: Anchor): readonly [string, string, string] => [
  prefix.slice(-CONTEXT),
  exact,
  suffix.slice(0, CONTEXT),
];

function precedingEqual(text: string, anchor: Anchor): number {
  const [prefix, exact, suffix] = near(anchor);
  const pattern = prefix + exact + suffix;
  if (pattern === '') return 0;
  let count = 0;
  const own = anchor.range.start - prefix.length;
  for (let at = text.indexOf(pattern); at >= 0 && at < own; at = text.indexOf(pattern, at + 1)) count++;
  return count;
}

/** FNV-1a, 64 bits, over UTF-16 code units (Fowler, Noll, Vo; offset basis and prime as published). */
function fnv1a64(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
