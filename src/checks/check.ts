import type { Evidence, MqmCategory, Severity, Suggestion } from '../model/issue.ts';
import type { House } from '../model/term.ts';
import type { Localized, TextRange } from '../model/text.ts';
import type { CheckContext } from './context.ts';

/** Source and target text of one unit; in examples ⟦…⟧ marks the range a finding must cover. */
export interface ExamplePair {
  readonly en: string;
  readonly ja: string;
  /** The units before and after it, for checks that look at the whole article. */
  readonly before?: readonly { readonly en: string; readonly ja: string }[];
  readonly after?: readonly { readonly en: string; readonly ja: string }[];
  /** The newsroom it belongs to; one without terms and rules if left out. */
  readonly house?: Partial<House>;
}

export interface BadExample<Id extends string = string> extends ExamplePair {
  readonly messageId: Id;
  /** The target after the first suggestion; applying it must silence the check. */
  readonly fixed?: string;
}

export interface CheckMeta<Messages extends Record<string, Localized> = Record<string, Localized>> {
  readonly id: string;
  /** Bump when output changes; stored with every annotation. */
  readonly version: number;
  readonly category: MqmCategory;
  readonly severity: Severity;
  /** Trial checks run in benchmarks, and in the app only for those who opt in. */
  readonly stage: 'trial' | 'stable';
  readonly title: Localized;
  readonly docs: { readonly what: Localized; readonly why: Localized; readonly fix: Localized };
  readonly messages: Readonly<Messages>;
  readonly examples: {
    readonly bad: readonly BadExample<keyof Messages & string>[];
    readonly good: readonly ExamplePair[];
  };
}

/** Raw output of a check. `strength` is evidence in 0…1, not a probability: scoring calibrates it. */
export interface Finding<Id extends string = string, Data = Readonly<Record<string, string>>> {
  readonly messageId: Id;
  /** Fills the message templates; the words the message is about, quoted as they stand in the texts. */
  readonly data: Data;
  readonly source: TextRange | null;
  readonly target: TextRange | null;
  readonly strength: number;
  readonly evidence: readonly Evidence[];
  readonly suggestions?: readonly Suggestion[];
  readonly severity?: Severity;
  readonly category?: MqmCategory;
}

export interface Check {
  readonly meta: CheckMeta;
  run(context: CheckContext): Iterable<Finding>;
}

type Placeholder<T extends string> = T extends `${string}{${infer P}}${infer Rest}`
  ? P | Placeholder<Rest>
  : never;

type FindingOf<M extends Record<string, Localized>> = {
  [K in keyof M & string]: Finding<
    K,
    { readonly [P in Placeholder<M[K]['ja']> | Placeholder<M[K]['en']>]: string }
  >;
}[keyof M & string];

/** Ties message ids and their data to the templates at compile time, then forgets the generics. */
export function defineCheck<const M extends Record<string, Localized>>(
  meta: CheckMeta<M>,
  run: (context: CheckContext) => Iterable<FindingOf<M>>,
): Check {
  return { meta, run };
}
