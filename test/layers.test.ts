import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, it } from 'vitest';

/** Who may import whom. A layer may always import itself; nothing else is implied. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/model': [],
  'src/text': ['src/model'],
  'src/segment': ['src/model', 'src/text'],
  'src/lexicon': ['src/model', 'src/text', 'src/segment'],
  'src/align': ['src/model', 'src/text', 'src/segment', 'src/lexicon'],
  'src/checks': ['src/model', 'src/text', 'src/segment', 'src/lexicon', 'src/align'],
  'src/checks/rules': ['src/model', 'src/text', 'src/segment', 'src/lexicon', 'src/align', 'src/checks'],
  'src/scoring': ['src/model', 'src/text', 'src/checks'],
  'src/review': ['src/model', 'src/text', 'src/segment'],
  'src/search': ['src/model', 'src/text', 'src/segment'],
  'src/import': ['src/model', 'src/text', 'src/segment'],
  'src/export': ['src/model', 'src/text', 'src/segment'],
  'src/store': ['src/model'],
  'src/api': ['src/model'],
  'src/app': [
    'src/model',
    'src/text',
    'src/segment',
    'src/lexicon',
    'src/align',
    'src/checks',
    'src/checks/rules',
    'src/scoring',
    'src/review',
    'src/search',
    'src/import',
    'src/export',
    'src/store',
    'src/api',
  ],
  renderer: ['src/model', 'src/text', 'src/api'],
  main: ['src/model', 'src/text', 'src/segment', 'src/lexicon', 'src/store', 'src/api', 'src/app'],
};
const LAYERS = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);
const layerOf = (file: string): string | undefined => LAYERS.find(layer => file.startsWith(`${layer}/`));

const sources = (): readonly string[] =>
  ['src', 'renderer', 'main'].flatMap(root =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter(f => /\.tsx?$/.test(f))
      .map(f => `${root}/${f.split(sep).join('/')}`),
  );
const IMPORT = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** What is wrong with one import, or null. */
function violation(file: string, specifier: string): string | null {
  const from = layerOf(file);
  if (from === undefined) return `${file} is in no layer`;
  const target = normalize(join(dirname(file), specifier))
    .split(sep)
    .join('/');
  const to = layerOf(target);
  if (to === from) {
    const siblings = from === 'src/checks/rules' && !file.endsWith('/index.ts');
    return siblings ? `${file} imports a sibling rule` : null;
  }
  return MAY_IMPORT[from]!.includes(to ?? '') ? null : `${file} -> ${to ?? target}`;
}

it('imports point one way', () => {
  const violations = sources()
    .filter(file => !file.endsWith('.d.ts'))
    .flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, specifier]) => violation(file, specifier!)),
    );
  expect(violations.filter(found => found !== null)).toEqual([]);
});

it('the layer graph has no cycle', () => {
  const done = new Set<string>();
  const visit = (layer: string, path: readonly string[]): void => {
    expect(path, `cycle ${[...path, layer].join(' > ')}`).not.toContain(layer);
    if (done.has(layer)) return;
    for (const next of MAY_IMPORT[layer]!) visit(next, [...path, layer]);
    done.add(layer);
  };
  for (const layer of LAYERS) visit(layer, []);
});
