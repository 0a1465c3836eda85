import { expect, it } from 'vitest';
import type { Check } from '../../src/checks/check.ts';
import { createDocument } from '../../src/checks/document.ts';
import { runChecks } from '../../src/checks/engine.ts';
import { duplication } from '../../src/checks/rules/duplication.ts';
import type { UnitId } from '../../src/model/article.ts';
import { NO_HOUSE } from '../../src/model/term.ts';
import { annotate } from '../../src/scoring/annotate.ts';
import { openTestTools } from '../support/language-tools.ts';

const tools = await openTestTools();

function annotations(target: string, check: Check = duplication) {
  const bead = { source: [0], target: [0], score: 1, origin: 'auto' as const };
  const source = 'The council met twice.';
  const document = createDocument([{ bead, source, target }], tools);
  const unit = { id: 'unit' as UnitId, source, target };
  const { findings } = runChecks([check], {
    unit: document.units[0]!,
    document,
    lexicon: tools.lexicon,
    house: NO_HOUSE,
  });
  return findings.map(found => annotate(found, unit));
}

it('fills, anchors and calibrates', () => {
  const [annotation, ...rest] = annotations('会議会議は二度開かれた。');
  expect(rest).toEqual([]);
  expect(annotation).toMatchObject({
    checkId: 'duplication',
    category: 'linguistic/grammar',
    message: { ja: expect.stringContaining('会議') },
    source: { exact: expect.stringContaining('council') },
    target: { range: { start: 0, end: 4 }, exact: '会議会議', prefix: '', suffix: 'は二度開かれた。' },
  });
  expect(annotation!.confidence).toBeGreaterThan(0);
  expect(annotation!.confidence).toBeLessThanOrEqual(1);
});

it('keeps fingerprints through edits elsewhere, and apart from each other', () => {
  const twice = '会議会議は二度開かれた。そのあと市長は庁舎の前で会議会議は二度開かれた。';
  const before = annotations(twice).map(({ fingerprint }) => fingerprint);
  expect(new Set(before).size).toBe(2);
  expect(annotations(twice.replace('市長', '村の代表')).map(({ fingerprint }) => fingerprint)).toEqual(
    before,
  );
});

it('keeps fingerprints where the source words that answer to a finding are found elsewhere', () => {
  const [bare] = annotations('会議会議は二度開かれた。');
  const [other] = annotations('会議会議は二度開かれた。評議会は満場一致で会合を開いた。');
  expect(other?.fingerprint).toBe(bare?.fingerprint);
});

it('knows the place again where a later version of the check words its message otherwise', () => {
  const reworded: Check = {
    meta: { ...duplication.meta, version: duplication.meta.version + 1 },
    *run(context) {
      for (const finding of duplication.run(context))
        yield { ...finding, data: { ...finding.data, words: 'x' } };
    },
  };
  const [before] = annotations('会議会議は二度開かれた。');
  const [after] = annotations('会議会議は二度開かれた。', reworded);
  expect(after?.fingerprint).not.toBe(before?.fingerprint);
  expect(after?.reports[0]?.place).toBe(before?.reports[0]?.place);
  expect(after?.reports[0]).toMatchObject({
    checkVersion: duplication.meta.version + 1,
    fingerprint: after?.fingerprint,
  });
});
