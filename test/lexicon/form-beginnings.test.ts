import { expect, it } from 'vitest';
import { formBeginnings } from '../../src/lexicon/form-beginnings.ts';
import { openEnglishAnalyzer } from '../../src/segment/wink.node.ts';

it.each([
  ['policy', ['pol']],
  ['policies', ['pol']],
  ['spies', ['sp']],
  ['sign', ['si']],
  ['élysée', ['ély']],
  ['us', ['us']],
  ['take', ['ta', 'took']],
  ['men', ['m', 'men']],
  ['skeptical', ['skep', 'sceptic']],
])('forms of %s begin with one of %j', (word, beginnings) => {
  expect(formBeginnings(word)).toEqual(beginnings);
});

/** As a reporter writes them. */
const SENTENCES = `The strike brought down the government that had overcome two votes and withdrawn a bill.
He bought a house, fought a case, sought asylum, taught law and thought he had won. They went home; she lay ill.
The soldiers fled, drove on, froze, were struck, spoke little, stole food, swore an oath and threw stones.
It was worse than the best of years, and men, women, children and mice died or were dying. Their feet and teeth hurt.
The organisation's sceptical archaeologists couldn't recognise the artefacts; its programme won't favour labour centres.
The aeroplane manoeuvred over the gaol. Paediatricians said the foetus bled. Tyres burst at the kerb. They've got an app.
It came, saw, fell, grew, knew, held, kept, left, lost, made, met, paid, ran, rose, said, sang, sank, sat, sold, sent, shook.
Ties, lies, lives, wives, leaves, knives and shelves broke; the crises chose analyses that bore, wore, tore and woke.`;

it('is in every form that the analyzer takes for the word', () => {
  const { tokens } = openEnglishAnalyzer().analyze(SENTENCES);
  const words = tokens.filter(({ kind }) => kind === 'word');
  expect(words.length).toBeGreaterThan(100);
  const without = words.filter(
    ({ text, lemma }) => !formBeginnings(lemma).some(beginning => text.toLowerCase().includes(beginning)),
  );
  expect(without.map(({ text, lemma }) => `${text} ${lemma}`)).toEqual([]);
});
