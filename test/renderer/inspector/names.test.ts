import { describe, expect, it } from 'vitest';
import {
  namesAround,
  nextPlace,
  reachOf,
  replaceable,
  replaceForm,
} from '../../../renderer/names/name-places.ts';
import type { UnitId } from '../../../src/model/article.ts';
import type { ArticleName, NameForm, NamePlace } from '../../../src/model/name.ts';
import { sampleUnit } from '../samples.ts';

const unit = (id: string) => id as UnitId;
const place = (unitId: string, start: number, length = 4): NamePlace => ({
  unitId: unit(unitId),
  source: { start: 0, end: 6 },
  target: { start, end: start + length },
  title: null,
});
const form = (surface: string, usual: string | null, ...places: readonly NamePlace[]): NameForm => ({
  surface,
  usual,
  places,
});
const name = (english: string, ...forms: readonly NameForm[]): ArticleName => ({
  key: english,
  english: [english],
  kind: 'person',
  forms,
  titles: [],
  gloss: null,
});
const usual = form('メルケル', null, place('u1', 0), place('u1', 10), place('u3', 2));
const odd = form('メルケール', 'メルケル', place('u2', 0, 5), place('u2', 9, 5));
const merkel = name('Merkel', usual, odd);
const kim = name('Kim', form('金正恩', null, place('u3', 8, 3)), form('金', null, place('u2', 5, 1)));
const order = new Map([unit('u1'), unit('u2'), unit('u3')].map((id, row) => [id, row]));

describe('the names of a unit', () => {
  it('are parted from those that stand elsewhere', () => {
    const { here, elsewhere } = namesAround([merkel, kim], unit('u1'));
    expect([here, elsewhere].map(list => list.map(({ key }) => key))).toEqual([['Merkel'], ['Kim']]);
  });
});

describe('the next mention of a name', () => {
  it('is the first from the active unit on, then one after the other, then the first again', () => {
    const { places } = usual;
    const first = nextPlace(places, order, { unitId: unit('u2'), last: null });
    expect(first).toBe(places[2]);
    expect(nextPlace(places, order, { unitId: unit('u3'), last: first })).toBe(places[0]);
    expect(nextPlace(places, order, { unitId: unit('u1'), last: places[0]! })).toBe(places[1]);
  });

  it('starts anew where another name was gone to, and goes round where none follows', () => {
    const elsewhere = place('u2', 77);
    expect(nextPlace(usual.places, order, { unitId: unit('u1'), last: elsewhere })).toBe(usual.places[0]);
    expect(nextPlace(odd.places, order, { unitId: unit('u3'), last: null })).toBe(odd.places[0]);
    expect(nextPlace([], order, { unitId: unit('u1'), last: null })).toBeNull();
  });
});

describe('a form that is used here', () => {
  it('can replace the other spelling, in either direction, where that one stands', () => {
    expect(replaceable(merkel, usual, unit('u2'))).toBe(odd);
    expect(replaceable(merkel, odd, unit('u1'))).toBe(usual);
    expect(replaceable(merkel, usual, unit('u1'))).toBeNull();
    // The surname alone is no spelling of the whole name.
    expect(replaceable(kim, kim.forms[0]!, unit('u2'))).toBeNull();
  });

  it('replaces all places of the unit, and leaves the caret behind the last', () => {
    const text = 'メルケール氏とその夫メルケール氏。';
    const other = form('メルケール', 'メルケル', place('u2', 0, 5), place('u2', 10, 5));
    expect(replaceForm(text, text, other, 'メルケル', unit('u2'))).toEqual({
      text: 'メルケル氏とその夫メルケル氏。',
      caret: 13,
    });
    expect(replaceForm(text, text, other, 'メルケル', unit('u1'))).toBeNull();
  });

  it('finds the places again in what was typed since', () => {
    const stored = '首相のメルケール氏。';
    const other = form('メルケール', 'メルケル', place('u2', 3, 5));
    expect(replaceForm('昨日、首相のメルケール氏。', stored, other, 'メルケル', unit('u2'))?.text).toBe(
      '昨日、首相のメルケル氏。',
    );
    expect(replaceForm('首相の彼女。', stored, other, 'メルケル', unit('u2'))).toBeNull();
  });
});

describe('a form that is used everywhere', () => {
  const wide = name(
    'Merkel',
    usual,
    form('メルケール', 'メルケル', place('u2', 0), place('u4', 0), place('u5', 0), place('u6', 0)),
  );
  const units = [
    sampleUnit({ id: 'u1' }),
    sampleUnit({ id: 'u2' }),
    sampleUnit({ id: 'u4', state: 'confirmed' }),
    sampleUnit({ id: 'u5', state: 'approved' }),
    sampleUnit({ id: 'u6', excluded: true }),
  ];

  it('reaches no approved unit and none that is not exported, and says how many were approved', () => {
    const reach = reachOf(wide, usual, units, unit('u1'));
    expect(reach?.units.map(({ id }) => id)).toEqual(['u2', 'u4']);
    expect(reach).toMatchObject({ approved: 1, other: { surface: 'メルケール' } });
  });

  it('is not offered where the active unit alone would change, nor for the odd form', () => {
    expect(reachOf(merkel, usual, units, unit('u2'))).toBeNull();
    expect(reachOf(merkel, usual, units, unit('u1'))?.units).toHaveLength(1);
    expect(reachOf(wide, wide.forms[1]!, units, unit('u1'))).toBeNull();
  });
});
