import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checks } from '../../src/checks/rules/index.ts';
import { testCheck } from '../support/check-tester.ts';
import { openTestTools } from '../support/language-tools.ts';

const tools = await openTestTools();

for (const check of checks) testCheck(check, tools);

it('registers every rule file under its own id', () => {
  const files = readdirSync('src/checks/rules')
    .map(file => file.replace(/\.ts$/, ''))
    .filter(file => file !== 'index');
  expect(checks.map(({ meta }) => meta.id).toSorted()).toEqual(files.toSorted());
});

it.each(checks.map(({ meta }) => [meta.id, meta] as const))('documents %s in both languages', (_, meta) => {
  const texts = [meta.title, ...Object.values(meta.docs), ...Object.values(meta.messages)];
  expect(texts.filter(({ ja, en }) => !/[ぁ-んァ-ヶ一-龠]/.test(ja) || !/[a-z]/.test(en))).toEqual([]);
  expect(meta.examples.bad.length).toBeGreaterThan(0);
  expect(meta.examples.good.length).toBeGreaterThan(0);
  const used = new Set(meta.examples.bad.map(({ messageId }) => messageId));
  expect(Object.keys(meta.messages).filter(id => !used.has(id))).toEqual([]);
});
