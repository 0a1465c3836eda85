import { describe, expect, it } from 'vitest';
import { checkPair, guessLanguage } from '../../src/import/inspect-pair.ts';

const ENGLISH =
  'The minister told the assembly on Monday that the ferry would sail again in April, and left.';
const JAPANESE = '大臣は月曜日、連絡船が四月に再び出航すると議会で述べ、退席した。';

describe('guessLanguage', () => {
  it.each<[string, string]>([
    [ENGLISH, 'en'],
    ['Ferry returns', 'en'],
    [JAPANESE, 'ja'],
    [`${JAPANESE} READ MORE Facebook Twitter`, 'ja'],
    [`${ENGLISH} ${ENGLISH} The word is 連絡船 (れんらくせん).`, 'en'],
    ['部长星期一在议会表示渡轮将于四月恢复航行。', 'unknown'],
    ['장관은 월요일에 여객선이 다시 운항한다고 말했다.', 'unknown'],
    ['Le ministre a annoncé lundi que le bateau naviguera de nouveau en avril. '.repeat(3), 'unknown'],
    ['123 ___ 456', 'unknown'],
    ['', 'unknown'],
  ])('%s → %s', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });
});

describe('checkPair', () => {
  it.each<[string, string, string, string]>([
    ['an empty source', ' \n', JAPANESE, 'empty-text'],
    ['an empty translation', ENGLISH, '', 'empty-text'],
    ['one text twice, wrapped differently', ENGLISH, ENGLISH.replaceAll(' ', '\n'), 'same-text'],
    ['sides swapped', JAPANESE, ENGLISH, 'swapped'],
    ['two English texts', ENGLISH, `${ENGLISH} It was late.`, 'unsupported'],
    ['two Japanese texts', JAPANESE, `${JAPANESE}遅い。`, 'unsupported'],
  ])('refuses %s', (_, source, target, code) => {
    expect(() => checkPair(source, target)).toThrow(expect.objectContaining({ code }));
  });

  it.each<[string, string]>([
    [ENGLISH, JAPANESE],
    ['123', JAPANESE],
    [ENGLISH, '第１号'],
  ])('lets %s / %s pass', (source, target) => {
    expect(() => checkPair(source, target)).not.toThrow();
  });
});
