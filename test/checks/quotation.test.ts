import { expect, it } from 'vitest';
import { createDocument } from '../../src/checks/document.ts';
import { englishQuotations } from '../../src/checks/quoting/english-quotations.ts';
import { quotation } from '../../src/checks/rules/quotation.ts';
import { testCheck } from '../support/check-tester.ts';
import { openTestTools } from '../support/language-tools.ts';

const tools = await openTestTools();

testCheck(quotation, tools, {
  bad: [
    {
      en: 'The river has risen again. "⟦The old dam will not hold for another week,⟧" the engineer warned.',
      ja: '川の水位が再び上がった。技師は、⟦古いダムはあと1週間も持たない⟧と警告した。',
      messageId: 'unmarked',
      fixed: '川の水位が再び上がった。技師は、「古いダムはあと1週間も持たない」と警告した。',
    },
    {
      en: '"The road is open," the mayor said on Friday. ⟦The police denied that the tunnel was safe for heavy trucks.⟧',
      ja: '「道路は通れる」と市長は金曜日に語った。警察は⟦「大型トラックにとってトンネルは安全ではない」⟧と説明した。',
      messageId: 'invented',
    },
    {
      en: '"⟦Our fishermen have lost their boats,⟧" the governor told reporters.',
      ja: '「漁師たちは船を失った⟦と知事は記者団に語った」⟧。',
      messageId: 'late',
    },
  ],
  good: [
    {
      en: "The minister called the plan 'a step towards peace.'",
      ja: '大臣はこの計画を「平和への一歩」と呼んだ。',
    },
    {
      en: '"The ferry was late," he said. "The passengers were angry and tired."',
      ja: '彼は「フェリーは遅れた。乗客は怒り、疲れていた」と語った。',
    },
    {
      en: 'The paper quoted him as saying: “The strike will end soon.',
      ja: '同紙は彼の話として「ストライキは間もなく終わる」と報じた。',
    },
    // A bracket without its partner is another check's business.
    { en: '"The ferry was late again this morning," he said.', ja: '「フェリーは今朝も遅れたと彼は話した。' },
    // Half-width marks are marks.
    { en: '"The ferry was late again this morning," he said.', ja: '"フェリーは今朝も遅れた"と彼は話した。' },
    // Somebody's report is what is quoted.
    {
      en: '"The captain said that the ferry was late," she said.',
      ja: '「フェリーは遅れたと船長は話した」と彼女は語った。',
    },
  ],
});

const quotedIn = (text: string): readonly string[] => {
  const bead = { source: [0], target: [0], score: 1, origin: 'auto' } as const;
  const [unit] = createDocument([{ bead, source: text, target: '' }], tools).units;
  return englishQuotations(unit!.source).map(({ range }) => text.slice(range.start, range.end));
};

it.each([
  ['He said "no", then “yes”.', ['no', 'yes']],
  ["Its crew's motto was ‘the sea's our home’.", ["the sea's our home"]],
  ["The drivers' union said 'no deal.' The miners' did not.", ['no deal.']],
  ['and so it ends," he said. "We go on', ['and so it ends,', 'We go on']],
  ["The workers' rights", []],
])('finds the quotations of %s', (text, expected) => {
  expect(quotedIn(text)).toEqual(expected);
});
