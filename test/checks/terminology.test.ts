import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/checks/document.ts';
import { terminology } from '../../src/checks/rules/terminology.ts';
import { termsIn } from '../../src/checks/terms/concepts.ts';
import { occurrencesOf } from '../../src/checks/terms/occurrences.ts';
import { type House, NO_HOUSE, type Term, type TermStatus } from '../../src/model/term.ts';
import { testCheck } from '../support/check-tester.ts';
import { openTestTools } from '../support/language-tools.ts';

const tools = await openTestTools();

const house = (...rows: readonly (readonly [string, string, TermStatus?])[]): House => ({
  ...NO_HOUSE,
  terms: rows.map(([source, target, status = 'preferred']): Term => ({ source, target, status, note: '' })),
});
const unitOf = (source: string, target: string) =>
  createDocument([{ bead: { source: [0], target: [0], score: 1, origin: 'auto' }, source, target }], tools)
    .units[0]!;

describe('source terms in the English', () => {
  const found = (text: string, ...terms: readonly string[]): readonly string[] =>
    termsIn(unitOf(text, '').source, house(...terms.map(term => [term, '訳'] as const))).map(({ range }) =>
      text.slice(range.start, range.end),
    );

  it('are found in any inflection, with hyphens, points and apostrophes', () => {
    expect(found('Several cease-fires failed.', 'ceasefire', 'cease fire')).toEqual(['cease-fires']);
    expect(found('The policies of both towns differ.', 'policy')).toEqual(['policies']);
    expect(found("The People's Congress met.", "people's congress")).toEqual(["People's Congress"]);
    expect(found('A U.S. senator spoke.', 'U.S.')).toEqual(['U.S']);
  });

  it('keep to their capitals', () => {
    expect(found('The WHO asked us who came.', 'WHO', 'US')).toEqual(['WHO']);
    expect(found('The Fed raised rates. He fed the dog.', 'Fed')).toEqual(['Fed']);
    expect(found('Summits are rare.', 'summit')).toEqual(['Summits']);
  });

  it('count where they are longest', () => {
    expect(found('The central bank governor left.', 'bank', 'central bank', 'bank governor of x')).toEqual([
      'central bank',
    ]);
    expect(found('A central bank and another bank closed.', 'bank', 'central bank')).toEqual([
      'central bank',
      'bank',
    ]);
  });

  it('do not join words across other marks, nor stand for verbs', () => {
    expect(found('He left the bank, governor Abe said.', 'bank governor')).toEqual([]);
    expect(found('He claimed the seat.', 'claim')).toEqual([]);
    expect(found('He denied the claims.', 'claim')).toEqual(['claims']);
    expect(found('An official visit began.', 'officials')).toEqual([]);
    expect(found('One official spoke.', 'officials')).toEqual(['official']);
  });
});

describe('renderings in the Japanese', () => {
  const places = (term: string, text: string): readonly string[] =>
    occurrencesOf(term, unitOf('x', text).target).map(({ start, end }) => `${start}-${end}`);

  it('begin and end with a word', () => {
    expect(places('核', '核心を突く核の話')).toEqual(['5-6']);
    expect(places('サミット', 'サミットホテルで')).toEqual([]);
    expect(places('首脳会談', '日米首脳会談後に')).toEqual(['2-6']);
  });

  it('are found in any width and inflected', () => {
    expect(places('ASEAN', 'ＡＳＥＡＮは合意した')).toEqual(['0-5']);
    expect(places('見送る', '採決を見送った')).toEqual(['3-6']);
  });
});

testCheck(terminology, tools, {
  bad: [
    {
      // Two rows would flood the list: one mark a place.
      en: 'Leaders skipped the ⟦summit⟧.',
      ja: '首脳は⟦頂上会談⟧を欠席した。',
      house: house(
        ['summit', '首脳会談'],
        ['summit', '頂上会談', 'deprecated'],
        ['summit', '会談', 'superseded'],
      ),
      messageId: 'refused',
      fixed: '首脳は首脳会談を欠席した。',
    },
  ],
  good: [
    {
      en: 'Leaders skipped the summit.',
      ja: '首脳は首脳会談を欠席した。',
      house: house(['summit', '首脳会談'], ['summit', '会談', 'deprecated']),
    },
    {
      en: 'The deal ends a long trade in arms.',
      ja: '合意は長年の武器取引を終わらせる。',
      house: house(['deal', '合意'], ['deal', '取引', 'deprecated'], ['trade', '取引']),
    },
  ],
});
