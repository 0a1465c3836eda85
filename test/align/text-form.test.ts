import { describe, expect, it } from 'vitest';
import { textForm } from '../../src/align/text-form.ts';

describe('textForm', () => {
  it.each<[string, number]>([
    ['', 1],
    ['No end', 1],
    ['He left. She stayed.', 2],
    ['It rose 3.5 percent on example.com.', 1],
    ['"Go!" he said. "Now?" she asked.', 4],
    ['雨が降った。雪も降った！', 2],
    ['「帰る。」と言った。', 2],
  ])('counts the sentences of %j', (text, sentences) => {
    expect(textForm(text).sentences).toBe(sentences);
  });

  it.each<[string, boolean]>([
    ['Related stories', false],
    ['He left.', true],
    ['He said: "I am leaving."  ', true],
    ['関連記事', false],
    ['「帰る」', false],
    ['帰った。」', true],
  ])('sees whether %j closes with punctuation', (text, punctuated) => {
    expect(textForm(text).punctuated).toBe(punctuated);
  });

  it.each<[string, boolean]>([
    ['He said “yes”.', true],
    ["It's plain.", false],
    ['『本』', true],
  ])('sees whether %j quotes', (text, quoted) => {
    expect(textForm(text).quoted).toBe(quoted);
  });
});
