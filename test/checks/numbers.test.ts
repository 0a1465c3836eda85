import { describe, expect, it } from 'vitest';
import { equivalent, magnitudeGap, near } from '../../src/checks/numbers/equivalence.ts';
import { newspaperNumber, numeralLike } from '../../src/checks/numbers/japanese-number.ts';
import { weekdayMismatches } from '../../src/checks/numbers/weekdays.ts';
import { englishQuantities, japaneseQuantities } from '../../src/lexicon/quantities.ts';

describe('numbers in newspaper form', () => {
  it.each([
    [21, '21'],
    [4300, '4300'],
    [210_000, '21万'],
    [11_700_000_000, '117億'],
    [375_000, '37万5000'],
    [1_250_000_000_000, '1兆2500億'],
    [2.5, '2.5'],
  ])('%d is written %s', (value, text) => {
    expect(newspaperNumber(value)).toBe(text);
  });

  it('keeps the width and the separators of the number it replaces', () => {
    expect(numeralLike(4300, '３２００')).toBe('４３００');
    expect(numeralLike(4300, '3,200')).toBe('4,300');
    expect(numeralLike(43_000, '3,200')).toBe('4万3000');
  });
});

describe('equivalence', () => {
  const only = <T>(items: readonly T[]): T => {
    expect(items).toHaveLength(1);
    return items[0]!;
  };
  const agree = (english: string, japanese: string): boolean =>
    equivalent(only(englishQuantities(english)), only(japaneseQuantities(japanese)));

  it.each([
    ['1.2 billion', '12億'],
    ['dozens', '数十'],
    ['two weeks', '14日間'],
    ['24 hours', '1日間'],
    ['40%', '4割'],
    ['May 3', '5月3日'],
    ['1985', '８５年'],
  ])('%s is %s', (english, japanese) => {
    expect(agree(english, japanese)).toBe(true);
  });

  it.each([
    ['2009', '2012年'],
    ['384 people', '382人'],
    ['May 3', '6月3日'],
    ['thousands', '数万'],
    ['40%', '40割'],
  ])('%s is not %s', (english, japanese) => {
    expect(agree(english, japanese)).toBe(false);
  });

  it('rounds only to fewer digits', () => {
    expect(near(5498, 5500)).toBe(true);
    expect(near(2706, 2704)).toBe(false);
    expect(near(98, 99)).toBe(false);
  });

  it('counts lost and gained digits', () => {
    const [english] = englishQuantities('210,000 people');
    const gap = (japanese: string) => magnitudeGap(english!, japaneseQuantities(japanese)[0]!);
    expect([gap('21,000人'), gap('210万人'), gap('21万人'), gap('22万人')]).toEqual([-1, 1, null, null]);
  });
});

describe('weekdays', () => {
  const found = (english: string, japanese: string) =>
    weekdayMismatches(english, japanese).map(({ japanese: { start, end }, fix }) => [
      japanese.slice(start, end),
      fix,
    ]);

  it('differ', () => {
    expect(found('on Monday', '水曜日に')).toEqual([['水曜日', '月']]);
    expect(found('Monday and Friday', '月曜と土曜')).toEqual([['土曜', '金']]);
  });
  it('agree, or are only on one side', () => {
    expect(found('on Monday', '月曜朝')).toEqual([]);
    expect(found('on Monday', '5日')).toEqual([]);
    expect(found('that day', '月曜日に')).toEqual([]);
  });
});
