import { describe, expect, it } from 'vitest';
import { makeAnchor } from '../../src/text/anchor.ts';
import { fingerprint } from '../../src/text/fingerprint.ts';

const print = (
  text: string,
  start: number,
  end: number,
  over: { checkId?: string; messageId?: string } = {},
) =>
  fingerprint({
    checkId: 'some-check',
    messageId: 'message',
    data: { word: text.slice(start, end) },
    source: null,
    target: makeAnchor(text, { start, end }),
    text,
    ...over,
  });

describe('fingerprint', () => {
  const text = '会見の席で市長は祝倍を挙げ、議員も祝倍を挙げた。';

  it('is short and stable', () => {
    expect(print(text, 8, 10)).toMatch(/^[0-9a-f]{16}$/);
    expect(print(text, 8, 10)).toBe(print(text, 8, 10));
  });

  it('tells checks, messages, words and places apart', () => {
    const all = [
      print(text, 8, 10),
      print(text, 17, 19),
      print(text, 8, 9),
      print(text, 8, 10, { checkId: 'other' }),
      print(text, 8, 10, { messageId: 'other' }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('survives edits elsewhere, before and after', () => {
    const edited = `きのう${text.replace('挙げた', '高く挙げた')}`;
    expect(print(edited, 11, 13)).toBe(print(text, 8, 10));
  });

  it('survives a change of width', () => {
    expect(print('約１２０人が参加', 1, 4)).toBe(print('約120人が参加', 1, 4));
  });

  it('tells equal words in equal context apart', () => {
    const twice = 'これはある。これはある。これはある。これはある。';
    const prints = [6, 12].map(start => print(twice, start, start + 2));
    expect(new Set(prints).size).toBe(2);
    const later = `序文。${twice}`;
    expect([9, 15].map(start => print(later, start, start + 2))).toEqual(prints);
  });

  it('knows findings without a place in the target by their source', () => {
    const whole = (source: string) =>
      fingerprint({
        checkId: 'omission',
        messageId: 'paragraph',
        data: {},
        source: makeAnchor(source, { start: 0, end: source.length }),
        target: null,
        text: source,
      });
    expect(whole('The vote is due Tuesday.')).not.toBe(whole('The vote is due Monday.'));
  });
});
