import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('renderer/design/tokens-contrast.css', 'utf8');
const colours = new Map(
  [...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const,
  ),
);

/** WCAG 2.2: relative luminance of a colour, and the contrast of two. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

const GROUNDS = ['bg', 'panel', 'raised'];
const SOFT = ['accent-soft', 'ok-soft', 'critical-soft', 'major-soft', 'minor-soft'];
const MARKED = ['link-word', 'link-sentence', 'cut'];
const INKS = [
  'ink',
  'ink-2',
  'ink-3',
  'accent',
  'accent-strong',
  'ok',
  'critical',
  'major',
  'minor',
  'neutral',
];
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...[...INKS, 'deleted', 'inserted'].flatMap(ink => GROUNDS.map(ground => [ink, ground, 7] as const)),
  ...SOFT.flatMap(ground => ['ink', 'ink-2', 'ink-3'].map(ink => [ink, ground, 7] as const)),
  ...SOFT.map(ground => [ground.replace('-soft', ''), ground, 7] as const),
  ...MARKED.map(ground => ['ink', ground, 7] as const),
  ['on-accent', 'accent', 7],
  ['on-accent', 'accent-strong', 7],
  ['on-ok', 'ok', 7],
  ...['line', 'line-strong'].flatMap(line => GROUNDS.map(ground => [line, ground, 3] as const)),
];

describe.each(['light', 'dark'] as const)('high contrast, %s', scheme => {
  it('keeps 7:1 for every text and 3:1 for every frame', () => {
    const tooLow = PAIRS.flatMap(([ink, ground, least]) => {
      const ratio = contrast(colours.get(ink)![scheme], colours.get(ground)![scheme]);
      return ratio < least ? [`${ink} on ${ground}: ${ratio.toFixed(2)}`] : [];
    });
    expect(tooLow).toEqual([]);
  });
});

it('names every colour that the ordinary theme has', () => {
  const ordinary = readFileSync('renderer/design/tokens.css', 'utf8');
  const names = [...ordinary.matchAll(/--([a-z0-9-]+): light-dark\(#/g)].map(([, name]) => name!);
  expect(names.filter(name => !colours.has(name))).toEqual([]);
});
