import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Evidence } from '../../model/issue.ts';
import { isComparable } from '../bilingual/limits.ts';
import { defineCheck } from '../check.ts';
import { findNameFaults, type NameFault } from '../names/find-name-faults.ts';

/**
 * Measured on human translations of news (131 documents, 112,000 characters): 0.16 findings in 1,000 characters, a third of
 * them true (インドシア for Indonesia). Of 36 names spelled in two ways it finds 34, of 36 mangled or exchanged ones 28.
 * One spelling that the names list has in passing is weak evidence against another (デヴァル, ドヴァル): below 0.4.
 */
export const nameMismatch = defineCheck(
  {
    id: 'name-mismatch',
    version: 2,
    category: 'accuracy/mistranslation',
    severity: 'major',
    stage: 'stable',
    title: { ja: '人名・地名の表記', en: 'Name does not match' },
    docs: {
      what: {
        ja: '原文の名前と合わないカタカナ表記、または記事の中で揺れている表記。',
        en: 'A katakana name that does not fit the English name, or is spelled otherwise elsewhere in the article.',
      },
      why: {
        ja: '機械翻訳は名前を音から組み立て直すため、同じ人物の表記が崩れたり変わったりする。',
        en: 'Machine translation rebuilds names from sounds, so that one person appears under several spellings.',
      },
      fix: {
        ja: '通用する表記、または記事の最初の表記にそろえる。',
        en: 'Use the established spelling, or that of the first mention.',
      },
    },
    messages: {
      inconsistent: {
        ja: '“{source}”は「{target}」とも「{known}」とも書かれています。',
        en: '“{source}” is written “{target}” here and “{known}” elsewhere.',
      },
      mangled: {
        ja: '「{target}」は“{source}”の表記として知られていません（知られている表記：{known}）。',
        en: '“{target}” is not a known spelling of “{source}” (known: {known}).',
      },
      runTogether: {
        ja: '「{target}」は“{source}”の表記として知られていません。姓と名の間に「・」がなく、音も合いません。',
        en: '“{target}” is not a known spelling of “{source}”: its words are not parted by ・, and the sound is off.',
      },
      otherName: {
        ja: '「{target}」に当たる名前が原文のこの部分にありません。原文は“{source}”（{known}）です。',
        en: 'Nothing in the English here is called “{target}”; it has “{source}” ({known}).',
      },
      otherUnknown: {
        ja: '「{target}」に当たる名前が原文のこの部分にありません。原文は“{source}”です。',
        en: 'Nothing in the English here is called “{target}”; it has “{source}”.',
      },
    },
    examples: {
      bad: [
        {
          before: [
            { en: 'Minister Ingeborg Halvorsen arrived.', ja: 'インゲボルグ・ハルボルセン大臣が到着した。' },
          ],
          en: 'Later ⟦Halvorsen⟧ met the press.',
          ja: 'その後、⟦ハルボルゼン⟧氏は報道陣と会った。',
          messageId: 'inconsistent',
          fixed: 'その後、ハルボルセン氏は報道陣と会った。',
        },
        {
          en: 'Chancellor Angela ⟦Merkel⟧ visited the harbor.',
          ja: 'アンゲラ・⟦メルカール⟧首相は港を訪れた。',
          messageId: 'mangled',
          fixed: 'アンゲラ・メルケル首相は港を訪れた。',
        },
        {
          en: 'The singer ⟦Tommy⟧ Lindgren waved.',
          ja: '歌手の⟦ドミー⟧・リンドグレーンさんは手を振った。',
          messageId: 'mangled',
          fixed: '歌手のトミー・リンドグレーンさんは手を振った。',
        },
        {
          en: 'A spokesman, ⟦Luo Shen⟧, declined to comment.',
          ja: '⟦ロソン⟧報道官はコメントを控えた。',
          messageId: 'runTogether',
        },
        {
          before: [
            {
              en: 'Minister Halvorsen met Governor Brandt.',
              ja: 'ハルボルセン大臣はブラント知事と会談した。',
            },
          ],
          en: 'Governor ⟦Brandt⟧ thanked the guests.',
          ja: '⟦ハルボルセン⟧知事は客に感謝した。',
          messageId: 'otherName',
        },
        {
          before: [{ en: 'Minister Halvorsen met the workers.', ja: 'ハルボルセン大臣は労働者らと会った。' }],
          en: 'Governor ⟦Tvedtkvam⟧ thanked the guests.',
          ja: '夜、⟦ハルボルセン⟧知事は客に感謝した。',
          messageId: 'otherUnknown',
        },
        {
          en: 'The goal was scored by Harry ⟦Gibson⟧.',
          ja: '得点したのはハリー・⟦ウォレン⟧だ。',
          messageId: 'otherName',
          fixed: '得点したのはハリー・ギブソンだ。',
        },
      ],
      good: [
        { en: 'Pitcher Deval Hanson threw first.', ja: '投手のデバル・ハンソンが先に投げた。' },
        { en: 'North Korea answered Kim Jong Un.', ja: '北朝鮮が金正恩氏に答えた。' },
        {
          before: [
            { en: 'Minister Ingeborg Halvorsen arrived.', ja: 'インゲボルグ・ハルボルセン大臣が到着した。' },
          ],
          en: 'Later Halvorsen met the press.',
          ja: 'その後、ハルボルセン氏は報道陣と会った。',
        },
        { en: 'Merkel watched a film on television.', ja: 'メルケル氏はテレビで映画を見た。' },
        { en: 'He thanked the guests.', ja: 'ブラント知事は客に感謝した。' },
        { en: 'She flew to New York and Los Angeles.', ja: '彼女はニューヨークとロサンゼルスへ飛んだ。' },
      ],
    },
  },
  function* ({ unit, document, lexicon }) {
    if (!isComparable(unit)) return;
    for (const fault of findNameFaults(unit, document, lexicon)) {
      const { target, surface, english, strength, known } = fault;
      yield {
        ...messageOf(fault, surface, english.text, known.join('、')),
        source: english.range,
        target,
        strength,
        evidence: evidenceOf(fault, lexicon),
        suggestions: known.map(text => ({ replace: target, text, note: english.text })),
      };
    }
  },
);

function messageOf({ kind }: NameFault, target: string, source: string, known: string) {
  switch (kind) {
    case 'inconsistent':
      return { messageId: 'inconsistent', data: { target, source, known } } as const;
    case 'mangled':
      return known === ''
        ? ({ messageId: 'runTogether', data: { target, source } } as const)
        : ({ messageId: 'mangled', data: { target, source, known } } as const);
    case 'other-name':
      return known === ''
        ? ({ messageId: 'otherUnknown', data: { target, source } } as const)
        : ({ messageId: 'otherName', data: { target, source, known } } as const);
  }
}

function evidenceOf({ kind, known, english }: NameFault, lexicon: Lexicon): readonly Evidence[] {
  const listed = lexicon
    .namesFromLatin(english.text)
    .slice(0, 4)
    .map(name => name.surface);
  return [
    { kind: 'source-phrase', detail: english.text, source: english.range },
    ...(listed.length > 0
      ? [{ kind: 'name', detail: `${english.text}: ${listed.join(', ')}`, source: english.range } as const]
      : []),
    ...(kind === 'inconsistent'
      ? [{ kind: 'document', detail: known.join(', '), source: null } as const]
      : []),
  ];
}
