import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeText } from '../../src/import/decode-text.ts';
import type { SegmentedPair } from '../../src/model/article.ts';
import { segmentParagraphs } from '../../src/segment/paragraphs.ts';

export interface NamedPair {
  readonly name: string;
  readonly texts: () => SegmentedPair;
}

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

const read = (path: string) => segmentParagraphs(decodeText(readFileSync(path), path).text);

/** Every pair of texts that comes with the project. */
export const projectPairs: readonly NamedPair[] = [
  ...readdirSync(SAMPLES)
    .filter(file => file.endsWith('.en.txt'))
    .map(file => ({
      name: file.replace('.en.txt', ''),
      texts: () => ({
        source: read(join(SAMPLES, file)),
        target: read(join(SAMPLES, file.replace('.en.txt', '.ja.txt'))),
      }),
    })),
  ...readdirSync(FIXTURES).map(name => ({
    name,
    texts: () => ({
      source: read(join(FIXTURES, name, 'en.txt')),
      target: read(join(FIXTURES, name, 'ja.txt')),
    }),
  })),
];
