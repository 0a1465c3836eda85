import { describe, expect, it } from 'vitest';
import type { BadExample, Check, ExamplePair, Finding } from '../../src/checks/check.ts';
import type { CheckContext } from '../../src/checks/context.ts';
import { type CheckedDocument, createDocument } from '../../src/checks/document.ts';
import { runChecks } from '../../src/checks/engine.ts';
import { fillMessage } from '../../src/checks/message.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import type { Bead } from '../../src/model/article.ts';
import { NO_HOUSE } from '../../src/model/term.ts';
import type { TextRange } from '../../src/model/text.ts';
import { applySuggestion } from '../../src/text/apply-suggestion.ts';

/** Strips ⟦…⟧ and returns the marked range, so cases never carry offsets. */
export function unmark(marked: string): { readonly text: string; readonly range: TextRange | null } {
  const start = marked.indexOf('⟦');
  if (start < 0) return { text: marked, range: null };
  const end = marked.indexOf('⟧') - 1;
  return { text: marked.replace(/[⟦⟧]/g, ''), range: { start, end } };
}

/** Cases of one check; by default the examples it is documented with. */
export interface CheckCases {
  readonly bad: readonly BadExample[];
  readonly good: readonly ExamplePair[];
}

/** Runs cases against a check as tests of their own, with everything every check must keep to. */
export function testCheck(check: Check, tools: LanguageTools, cases: CheckCases = check.meta.examples): void {
  const run = (document: CheckedDocument, pair: ExamplePair): readonly Finding[] => {
    const { findings, failures } = runChecks([check], contextOf(document, pair, tools));
    expect(failures).toEqual([]);
    return findings.map(({ finding }) => finding);
  };
  describe(check.meta.id, () => {
    it('has no duplicate cases', () => {
      const all = [...cases.bad, ...cases.good].map(pair => JSON.stringify(documentOf(pair).map(textsOf)));
      expect(new Set(all).size).toBe(all.length);
    });
    for (const pair of cases.good) {
      it(`accepts ${label(pair)}`, () => {
        expect(run(open(pair, tools), pair)).toEqual([]);
      });
    }
    for (const pair of cases.bad) {
      it(`flags ${label(pair)}`, () => {
        const document = open(pair, tools);
        const found = run(document, pair);
        expect(found.map(({ messageId, source, target }) => ({ messageId, source, target }))).toEqual([
          { messageId: pair.messageId, source: unmark(pair.en).range, target: unmark(pair.ja).range },
        ]);
        expect(run(document, pair), 'stateless').toEqual(found);
        expectReadable(check, found[0]!, pair);
        if (pair.fixed === undefined) return;
        const position = pair.before?.length ?? 0;
        const fixed = applySuggestion(document.units[position]!.target.text, found[0]!.suggestions![0]!);
        expect(fixed).toBe(pair.fixed);
        document.replaceTarget(position, fixed);
        expect(run(document, pair), 'silent once fixed').toEqual([]);
      });
    }
  });
}

/** Both messages name every word the finding is about, as it stands in the texts; data ending in Ja or En is one language's. */
function expectReadable(check: Check, finding: Finding, pair: ExamplePair): void {
  const message = fillMessage(check, finding);
  const texts = `${unmark(pair.en).text}\n${unmark(pair.ja).text}`;
  const named = Object.values(finding.data).filter(value => quotedIn(texts, value));
  expect(named, 'quotes words of the texts').not.toEqual([]);
  for (const [text, otherLanguage] of [
    [message.ja, /En$/],
    [message.en, /Ja$/],
  ] as const) {
    expect(text, 'no unfilled placeholder').not.toMatch(/[{}]/);
    const own = Object.entries(finding.data).filter(([key]) => !otherLanguage.test(key));
    expect(
      own.filter(([, value]) => !text.includes(value)),
      'names all its words',
    ).toEqual([]);
  }
}

const quotedIn = (texts: string, value: string): boolean =>
  value !== '' && value.split('…').every(part => texts.replace(/\s+/g, ' ').includes(part));

const label = (pair: ExamplePair): string => pair.ja || pair.en;
const documentOf = (pair: ExamplePair): readonly { readonly en: string; readonly ja: string }[] => [
  ...(pair.before ?? []),
  pair,
  ...(pair.after ?? []),
];
const textsOf = ({ en, ja }: { readonly en: string; readonly ja: string }): string => `${en}|${ja}`;

function open(pair: ExamplePair, tools: LanguageTools): CheckedDocument {
  const units = documentOf(pair).map(({ en, ja }, ordinal) => ({
    bead: beadOf(ordinal, en, ja),
    source: unmark(en).text,
    target: unmark(ja).text,
  }));
  return createDocument(units, tools);
}

function beadOf(ordinal: number, en: string, ja: string): Bead {
  return { source: en === '' ? [] : [ordinal], target: ja === '' ? [] : [ordinal], score: 1, origin: 'auto' };
}

function contextOf(document: CheckedDocument, pair: ExamplePair, { lexicon }: LanguageTools): CheckContext {
  return {
    unit: document.units[pair.before?.length ?? 0]!,
    document,
    lexicon,
    house: { ...NO_HOUSE, ...pair.house },
  };
}
