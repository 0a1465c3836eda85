import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MESSAGE_CODES, MESSAGE_VARIANTS } from '../../renderer/api/error-message.ts';
import { en } from '../../renderer/i18n/en.ts';
import { dateFormat, formatMoment } from '../../renderer/i18n/format.ts';
import { ja } from '../../renderer/i18n/ja.ts';
import { allCommands } from '../../renderer/keys/command-table.ts';

const flatten = (node: object, path = ''): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
      const at = path === '' ? key : `${path}.${key}`;
      if (typeof value === 'object' && value !== null) return [...flatten(value, at)];
      return [[at, String(value)] as const];
    }),
  );
const japanese = flatten(ja);
const english = flatten(en);
const stem = (key: string): string => key.replace(/_(?:one|other)$/, '');
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(match => match[1] ?? '').sort();

describe('the two interface languages', () => {
  it('have the same keys', () => {
    expect(new Set([...english.keys()].map(stem))).toEqual(new Set([...japanese.keys()].map(stem)));
  });

  it('name the same words in every text', () => {
    for (const [key, text] of english) {
      const other = japanese.get(key) ?? japanese.get(`${stem(key)}_other`) ?? '';
      expect(placeholders(text), key).toEqual(placeholders(other));
    }
  });

  it('leave no text empty', () => {
    for (const [key, text] of [...japanese, ...english]) expect(text.trim(), key).not.toBe('');
  });

  it('count in English with a singular and a plural, in Japanese with one form', () => {
    const counted = [...english.keys()].filter(key => key.endsWith('_other'));
    expect(counted.map(key => key.replace('_other', '_one')).filter(key => !english.has(key))).toEqual([]);
    expect([...japanese.keys()].filter(key => key.endsWith('_one'))).toEqual([]);
  });

  it('have a message for every failure and a name for every command', () => {
    const keys = [
      ...MESSAGE_CODES.map(code => `error.${code}`),
      ...MESSAGE_VARIANTS.map(variant => `errorVariant.${variant}`),
      ...allCommands().map(command => `command.${command}`),
    ];
    expect(keys.filter(key => !japanese.has(key))).toEqual([]);
  });
});

describe('the texts of the interface', () => {
  const sources = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !/i18n.(?:ja|en)/.test(file))
    .map(file => readFileSync(join('renderer', file), 'utf8'));
  const code = sources.join('\n');

  it('are all used', () => {
    const families = [...code.matchAll(/`([a-zA-Z.]+)\.\$\{/g)].map(match => `${match[1]}.`);
    const unused = [...new Set([...japanese.keys()].map(stem))].filter(
      key => !code.includes(`'${key}'`) && !families.some(family => key.startsWith(family)),
    );
    expect(unused).toEqual([]);
  });

  it('are not written into the components', () => {
    // The wordmark is the same in every language.
    const japaneseInCode = sources.flatMap(source =>
      [...source.matchAll(/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]+/gu)].map(match => match[0]),
    );
    expect(japaneseInCode).toEqual(['対訳']);
  });
});

it('makes what writes dates once for each language and way of writing', () => {
  const day = { month: 'numeric', day: 'numeric' } as const;
  expect(dateFormat('ja', day)).toBe(dateFormat('ja', { ...day }));
  expect(dateFormat('ja', day)).not.toBe(dateFormat('en', day));
  const now = new Date(2026, 10, 29, 9, 5);
  expect(formatMoment(now.toISOString(), 'ja', now)).toBe('09:05');
  expect(formatMoment(new Date(2025, 0, 2).toISOString(), 'ja', now)).toBe('2025/1/2');
});
