import { expect, it } from 'vitest';
import { evidenceLines } from '../../renderer/inspector/evidence-lines.ts';
import type { Evidence } from '../../src/model/issue.ts';
import { sampleAnnotation } from './samples.ts';

const evidence = (kind: Evidence['kind'], detail: string): Evidence => ({ kind, detail, source: null });

it.each([
  [
    'names what kind of furniture it is',
    [evidence('form', 'navigation')],
    [{ label: 'furniture', furniture: 'navigation' }],
  ],
  [
    'names the share of words that the source has',
    [evidence('document', '0')],
    [{ label: 'coverage', detail: '0%' }],
  ],
  ['leaves out what only repeats the words', [evidence('form', '船')], []],
  [
    'says the same once',
    [evidence('name', 'Aoki'), evidence('name', 'Aoki'), evidence('gloss', 'Aoki')],
    [
      { label: 'name', detail: 'Aoki' },
      { label: 'gloss', detail: 'Aoki' },
    ],
  ],
  [
    'says what figures come to in groups that can be told apart, and nothing where the words say the same',
    [
      { ...evidence('value', '1.2 billion = 1200000000'), source: { start: 0, end: 11 } },
      evidence('value', '1.2億ルーブル = 120000000'),
      evidence('value', '１２，０００ = 12000'),
      evidence('value', '0.5% = 0.12345'),
    ],
    [
      { label: 'sourceValue', detail: '1.2 billion = 1,200,000,000' },
      { label: 'targetValue', detail: '1.2億ルーブル = 120,000,000' },
      { label: 'targetValue', detail: '0.5% = 0.12345' },
    ],
  ],
  [
    'keeps everything else as it is',
    [evidence('document', 'である 8 / です 2')],
    [{ label: 'document', detail: 'である 8 / です 2' }],
  ],
])('%s', (_, given, lines) => {
  expect(evidenceLines(sampleAnnotation('船が着いた。', '船', { evidence: given }))).toEqual(lines);
});
