import { slice } from '../../text/ranges.ts';
import { sourcePhrase } from '../bilingual/counterpart.ts';
import { defineCheck } from '../check.ts';
import { quote } from '../message.ts';
import { findInventedQuotations } from '../quoting/find-invented-quotations.ts';
import { findLostQuotations } from '../quoting/find-lost-quotations.ts';
import { findMisplacedBrackets } from '../quoting/find-misplaced-brackets.ts';
import { asInReports } from '../source-voice.ts';

/**
 * Measured on human translations of news (131 documents, 112,000 characters): 3 findings, one of them at a strength of 0.5,
 * where the translator did drop the marks. Of quotations that lost their marks at random it finds 77%, of those left out
 * 47%, of reports made direct 90%, of brackets closed too late 79%, too early 60%.
 */
export const quotation = defineCheck(
  {
    id: 'quotation',
    version: 1,
    category: 'accuracy/mistranslation',
    severity: 'major',
    stage: 'trial',
    title: { ja: '引用の範囲', en: 'Quotations' },
    docs: {
      what: {
        ja: '原文の引用符の中の言葉がかぎ括弧に入っていない箇所、原文で引用されていない言葉がかぎ括弧に入っている箇所、かぎ括弧の閉じる位置が引用の終わりと合わない箇所。',
        en: 'Quoted words of the English that the Japanese does not quote, quotations that the English does not have, and brackets that close in the wrong place.',
      },
      why: {
        ja: '引用符が落ちると発言者の言葉が記事の地の文になり、足されると言っていない言葉が発言になる。',
        en: 'Without its marks somebody’s words become the paper’s own; with invented ones people are made to say what they did not.',
      },
      fix: {
        ja: 'かぎ括弧を、原文の引用符と同じ範囲に付ける。間接話法は間接話法のまま訳す。',
        en: 'Put the brackets where the English has its marks; leave indirect speech indirect.',
      },
    },
    messages: {
      unmarked: {
        ja: '原文では“{source}”が引用ですが、訳文の「{target}」はかぎ括弧に入っていません。',
        en: '“{source}” is a quotation in the English; “{target}” is not in brackets.',
      },
      gone: {
        ja: '原文の引用“{source}”に当たる言葉が訳文に見当たりません。',
        en: 'Nothing in the Japanese renders the quotation “{source}”.',
      },
      invented: {
        ja: '訳文の「{target}」は発言の引用になっていますが、原文の“{source}”に引用符はありません。',
        en: '“{target}” is given as a quotation; “{source}” in the English is not one.',
      },
      early: {
        ja: 'かぎ括弧が「{target}」の前で閉じていて、引用が述語の途中で切れています。',
        en: 'The bracket closes before “{target}”, in the middle of the predicate.',
      },
      late: {
        ja: '「{target}」は引用を伝える言葉で、発言の一部ではありません。かぎ括弧の外に出してください。',
        en: '“{target}” reports the quotation and is no part of it; the bracket should close before it.',
      },
    },
    examples: {
      bad: [
        {
          en: 'The harbour master was angry. "⟦The ferry was never inspected before the storm,⟧" he said.',
          ja: '港長は怒っていた。⟦フェリーは嵐の前に一度も検査されなかった⟧と彼は語った。',
          messageId: 'unmarked',
          fixed: '港長は怒っていた。「フェリーは嵐の前に一度も検査されなかった」と彼は語った。',
        },
        {
          en: 'The museum, "⟦robbed of its finest paintings by smugglers⟧", stays closed until spring.',
          ja: '博物館は春まで閉館する。',
          messageId: 'gone',
        },
        {
          en: '⟦The ministry said the dam would be repaired before winter.⟧',
          ja: '同省は⟦「冬が来る前にダムを修理する」⟧と述べた。',
          messageId: 'invented',
          fixed: '同省は冬が来る前にダムを修理すると述べた。',
        },
        {
          en: '"⟦We will repair the bridge before winter,⟧" the mayor said.',
          ja: '「われわれは冬の前に橋を修理⟦」する⟧と市長は話した。',
          messageId: 'early',
          fixed: '「われわれは冬の前に橋を修理する」と市長は話した。',
        },
        {
          en: '"⟦The farmers need water, not promises,⟧" the bishop said.',
          ja: '「農民に必要なのは水であり、約束ではない⟦と司教は話した。」⟧',
          messageId: 'late',
          fixed: '「農民に必要なのは水であり、約束ではない」と司教は話した。',
        },
      ],
      good: [
        {
          en: '"The farmers need water," the bishop said.',
          ja: '「農民には水が必要だ」と司教は話した。',
        },
        { en: 'The ministry calls it a "green corridor".', ja: '同省はこれを緑の回廊と呼ぶ。' },
        { en: 'The law protects the forests.', ja: 'この法律は森を「保護」する。' },
        {
          en: 'The minister said the tax would fall.',
          ja: '大臣は減税すると述べた。',
        },
      ],
    },
  },
  function* ({ unit, document }) {
    const { source, target } = unit;
    for (const lost of findLostQuotations(unit)) {
      const english = quote(source.text, lost.source);
      const shared = {
        source: lost.source,
        strength: asInReports(lost.strength, document),
        evidence: sourcePhrase(unit, lost.source),
      };
      if (lost.target === null) {
        yield {
          ...shared,
          messageId: 'gone',
          data: { source: english },
          target: null,
          category: 'accuracy/omission',
        };
        continue;
      }
      yield {
        ...shared,
        messageId: 'unmarked',
        data: { source: english, target: quote(target.text, lost.target) },
        target: lost.target,
        suggestions:
          lost.quotable === null
            ? []
            : [{ replace: lost.quotable, text: `「${slice(target.text, lost.quotable)}」`, note: '' }],
      };
    }
    for (const invented of findInventedQuotations(unit)) {
      yield {
        messageId: 'invented',
        data: { source: quote(source.text, invented.source), target: quote(target.text, invented.inside) },
        source: invented.source,
        target: invented.target,
        strength: asInReports(invented.strength, document),
        evidence: sourcePhrase(unit, invented.source),
        suggestions: [{ replace: invented.target, text: slice(target.text, invented.inside), note: '' }],
      };
    }
    for (const { kind, target: range, source: english, corrected, strength } of findMisplacedBrackets(unit)) {
      yield {
        messageId: kind,
        data: { target: slice(target.text, range).replaceAll('」', '') },
        source: english,
        target: range,
        strength: asInReports(strength, document),
        category: 'linguistic/punctuation',
        evidence: sourcePhrase(unit, english),
        suggestions: corrected === null ? [] : [{ replace: range, text: corrected, note: '' }],
      };
    }
  },
);
