import { nameMismatch } from '../../src/checks/rules/name-mismatch.ts';
import { testCheck } from '../support/check-tester.ts';
import { openTestTools } from '../support/language-tools.ts';

testCheck(nameMismatch, await openTestTools(), {
  bad: [
    {
      en: 'Chancellor Olaf ⟦Scholz⟧ opened the fair.',
      ja: 'オラフ・⟦メルケル⟧首相が見本市を開会した。',
      messageId: 'otherName',
      fixed: 'オラフ・ショルツ首相が見本市を開会した。',
    },
  ],
  good: [
    { en: 'Chancellor Olaf Scholz opened the fair.', ja: 'オラフ・ショルツ首相が見本市を開会した。' },
    { en: 'Washington opened the fair.', ja: 'トランプ政権が見本市を開会した。' },
  ],
});
