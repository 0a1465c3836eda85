import { defineCheck } from '../../src/checks/check.ts';

const nothing = { ja: '', en: '' };
const common = {
  version: 1,
  category: 'linguistic/spelling',
  severity: 'minor',
  stage: 'stable',
  title: nothing,
  docs: { what: nothing, why: nothing, fix: nothing },
  examples: { bad: [], good: [] },
} as const;

/** Flags コンピュータ without its final ー, and says how often the article does it. */
export const finalLongVowel = defineCheck(
  {
    ...common,
    id: 'final-long-vowel',
    messages: { missing: { ja: '「{word}」（全{count}回）', en: '“{word}” ({count} in all)' } },
  },
  function* run({ unit, document }) {
    const missing = /コンピュータ(?!ー)/g;
    const count = document.units.reduce(
      (sum, { target }) => sum + [...target.text.matchAll(missing)].length,
      0,
    );
    for (const match of unit.target.text.matchAll(missing)) {
      const range = { start: match.index, end: match.index + match[0].length };
      yield {
        messageId: 'missing',
        data: { word: match[0], count: String(count) },
        source: null,
        target: range,
        strength: 1,
        evidence: [],
        suggestions: [{ replace: range, text: `${match[0]}ー`, note: '' }],
      };
    }
  },
);

/** Throws on every unit that mentions a fire. */
export const brokenCheck = defineCheck(
  { ...common, id: 'broken', messages: {} },
  // biome-ignore lint/correctness/useYield: a check that fails before it finds anything
  function* run({ unit }) {
    if (unit.target.text.includes('火事')) throw new Error('broken on purpose');
  },
);

/** As sure of furniture as the number in 「広告 0.7」 says. */
export const advertisement = defineCheck(
  { ...common, id: 'boilerplate', messages: { furniture: nothing } },
  function* run({ unit }) {
    const found = /広告 (\d\.\d)/.exec(unit.target.text);
    if (found === null) return;
    const target = { start: 0, end: unit.target.text.length };
    const strength = Number(found[1]);
    yield { messageId: 'furniture', data: {}, source: null, target, strength, evidence: [] };
  },
);
