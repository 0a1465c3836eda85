import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/checks/document.ts';
import { runChecks } from '../../src/checks/engine.ts';
import { checks } from '../../src/checks/rules/index.ts';
import { NO_HOUSE } from '../../src/model/term.ts';
import { openTestTools } from '../support/language-tools.ts';

/** As long as a unit may be to be checked at all. */
const LENGTH = 20_000;
/** Milliseconds for all checks of one text on a busy machine; most take a second, and patterns that go back over all they read took a minute. */
const PATIENCE = 20_000;

const EN = 'The mayor of Riga said on Monday that 3,000 people would stay.';
const JA = '市長は月曜日、3000人が残ると述べた。';
const rowOf = (piece: string): string => piece.repeat(LENGTH / piece.length).slice(0, LENGTH - JA.length);

const tools = await openTestTools();

describe('texts that no newspaper has', () => {
  it.each([
    ['figures and commas', EN, rowOf('1,') + JA],
    ['brackets', EN, rowOf('「')],
    ['full stops', EN, rowOf('。')],
    ['one letter', EN, rowOf('a') + JA],
    ['hyphened letters on both sides', rowOf('a‐'), rowOf('a‐')],
    ['capitals', rowOf('A'), JA],
    ['katakana', EN, rowOf('ア')],
    ['surrogate pairs', EN, rowOf('𠮷😀')],
    ['halves of surrogate pairs', EN, rowOf('\ud83d')],
    ['nothing', '', ''],
  ])(
    'a row of %s is checked in seconds',
    (_, source, target) => {
      const bead = { source: [0], target: [0], score: 1, origin: 'auto' } as const;
      const document = createDocument([{ bead, source, target }], tools);
      const [unit] = document.units;
      const context = { unit: unit!, document, lexicon: tools.lexicon, house: NO_HOUSE };
      expect(runChecks(checks, context).failures).toEqual([]);
    },
    PATIENCE,
  );
});
