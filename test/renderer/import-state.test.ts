import { describe, expect, it } from 'vitest';
import {
  EMPTY_IMPORT,
  type ImportAction,
  importedPair,
  reduceImport,
  type Slot,
} from '../../renderer/import/import-state.ts';

const file = (name: string): Slot => ({ kind: 'file', name, base64: 'eA==', bytes: 1 });
const reached = (...actions: readonly ImportAction[]) => actions.reduce(reduceImport, EMPTY_IMPORT);

describe('the import dialog', () => {
  it('has a pair once both texts are there, pasted or from files', () => {
    const source: ImportAction = { type: 'fill', side: 'source', slot: file('en.txt') };
    expect(importedPair(reached(source))).toBeNull();
    const blank: Slot = { kind: 'text', text: ' \n' };
    expect(importedPair(reached(source, { type: 'fill', side: 'target', slot: blank }))).toBeNull();
    const pasted: Slot = { kind: 'text', text: '港' };
    expect(importedPair(reached(source, { type: 'fill', side: 'target', slot: pasted }))).toEqual({
      source: { kind: 'file', name: 'en.txt', base64: 'eA==' },
      target: { kind: 'text', text: '港' },
    });
  });

  it('forgets what was found in a text when another takes its place', () => {
    const refused = reached({ type: 'refused', error: 'swapped' });
    const refilled = reduceImport(refused, { type: 'fill', side: 'source', slot: file('b') });
    expect(refilled.error).toBeNull();
  });

  it('swaps the texts and knows their order from then on', () => {
    const dropped = reached({ type: 'fillBoth', slots: [file('ja.txt'), file('en.txt')] });
    expect(dropped.orderKnown).toBe(false);
    const swapped = reduceImport(dropped, { type: 'swap' });
    expect(swapped).toMatchObject({
      source: { name: 'en.txt' },
      target: { name: 'ja.txt' },
      orderKnown: true,
    });
  });
});
