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
    'keeps everything else as it is',
    [evidence('document', 'である 8 / です 2')],
    [{ label: 'document', detail: 'である 8 / です 2' }],
  ],
])('%s', (_, given, lines) => {
  expect(evidenceLines(sampleAnnotation('船が着いた。', '船', { evidence: given }))).toEqual(lines);
});
