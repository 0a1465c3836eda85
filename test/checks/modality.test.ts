import { expect, it } from 'vitest';
import { asDuty, hedged, unhedged } from '../../src/checks/modality/rewordings.ts';
import { modality } from '../../src/checks/rules/modality.ts';
import { testCheck } from '../support/check-tester.ts';
import { openTestTools } from '../support/language-tools.ts';

testCheck(modality, await openTestTools(), {
  bad: [
    {
      en: 'The ⟦alleged⟧ spy fled to Vienna.',
      ja: 'スパイはウィーンに⟦逃げた⟧。',
      messageId: 'lost',
      fixed: 'スパイはウィーンに逃げたとされる。',
    },
    {
      en: 'The earthquake ⟦destroyed⟧ hundreds of homes in the valley.',
      ja: '地震で谷の数百軒の住宅が破壊された⟦とみられる⟧。',
      messageId: 'added',
      fixed: '地震で谷の数百軒の住宅が破壊された。',
    },
    {
      en: 'The council ⟦should⟧ publish the report, residents say.',
      ja: '住民は、評議会が報告書を公表する⟦かもしれない⟧と話す。',
      messageId: 'weakened',
    },
    {
      en: 'The rebels ⟦probably⟧ crossed the border on Sunday.',
      ja: '反乱軍は日曜日に国境を⟦越えた⟧。',
      messageId: 'lost',
      fixed: '反乱軍は日曜日に国境を越えたかもしれない。',
    },
    {
      en: 'The mayor ⟦reportedly⟧ bought a villa in Nice.',
      ja: '市長はニースに別荘を⟦購入した⟧。',
      messageId: 'lost',
      fixed: '市長はニースに別荘を購入したとされる。',
    },
  ],
  good: [
    { en: 'The mayor allegedly sold the villa.', ja: '市長は別荘を売却した疑いがある。' },
    { en: 'Perhaps 20 soldiers crossed the border.', ja: '20人の兵士が国境を越えた。' },
    { en: 'Perhaps the rebels crossed the border.', ja: 'おそらく反乱軍は国境を越えた。' },
    { en: 'The flood may have destroyed the crops.', ja: '洪水で作物が破壊された可能性がある。' },
    { en: 'Officials believe the ship sank.', ja: '当局は船が沈んだとみている。' },
    { en: 'Reportedly, the minister resigned.', ja: '大臣は辞任したらしい。' },
    { en: 'You may leave the hall.', ja: 'ホールを出てもよい。' },
    { en: 'The company need not publish the report.', ja: '会社は報告書を公表しなくてもよい。' },
    {
      en: 'Before she could object, the chairman closed the session.',
      ja: '彼女が異議を唱える前に、議長は閉会した。',
    },
  ],
});

it('leaves a hedge out only where a sentence is left', () => {
  const text = '橋が崩れたようだ。';
  expect(unhedged(text, { start: 5, end: 8 })).toEqual([
    { replace: { start: 5, end: 8 }, text: '', note: '' },
  ]);
  expect(unhedged('崩れたかもしれません。', { start: 3, end: 10 })).toEqual([]);
  expect(unhedged('夢のようだ。', { start: 2, end: 5 })).toEqual([]);
});

it('rewords what it can', () => {
  expect(hedged('破壊する')).toBe('破壊するかもしれない');
  expect(hedged('破壊します')).toBeNull();
  expect(asDuty('ことができる')).toBe('必要がある');
  expect(asDuty('てもよい')).toBeNull();
});
