import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Localized } from '../../model/text.ts';
import { onePerPlace } from '../../text/ranges.ts';
import { counterpartOf, sourcePhrase } from '../bilingual/counterpart.ts';
import { defineCheck } from '../check.ts';
import type { UnitView } from '../context.ts';
import { faultIn } from '../fault.ts';
import { gluedPlaces, namesWithOffices } from '../grammar/appositions.ts';
import { doubleObjects, sameObjects } from '../grammar/double-objects.ts';
import { doubledOrigins, lostTopics, quotationJoints } from '../grammar/joints.ts';
import { doubledCopulas, doubledParticles, nounsAsAdjectives } from '../grammar/word-forms.ts';
import { quote } from '../message.ts';

const messages = {
  'double-object': {
    ja: '「{words}」では「を」が二つ続き、初めの語を受ける動詞がありません。',
    en: 'Two objects follow each other in “{words}”; no verb takes the first.',
  },
  'same-object': {
    ja: '「{words}」は同じ語が目的語と動詞に重なっています。',
    en: 'Object and verb are the same word in “{words}”.',
  },
  'noun-as-adjective': {
    ja: '「{words}」の「な」の前は形容動詞ではありません。',
    en: 'What stands before な in “{words}” is no adjective.',
  },
  'doubled-copula': {
    ja: '「{words}」は文末表現が重なっています。',
    en: 'The endings in “{words}” are doubled.',
  },
  'doubled-particle': {
    ja: '「{words}」は助詞が重なっています。',
    en: 'Two particles follow each other that never do: “{words}”.',
  },
  'glued-places': {
    ja: '「{words}」は二つの地名が直接つながっています。',
    en: '“{words}” joins two names of places with nothing between them.',
  },
  'glued-name': {
    ja: '「{words}」は人名と国名が直接つながっています。',
    en: '“{words}” joins the name of a person and of a country with nothing between them.',
  },
  'name-no-office': {
    ja: '「{words}」は人名と肩書が「の」でつながっています。',
    en: 'A name and its office are joined by の in “{words}”.',
  },
  'cut-verb': {
    ja: '引用が動詞の途中「{words}」で閉じています。',
    en: 'The quotation closes inside the verb: “{words}”.',
  },
  'quoted-object': {
    ja: '発言を受ける助詞が「と」でなく「を」です(「{words}」)。',
    en: 'A quoted sentence is taken up by を instead of と: “{words}”.',
  },
  'lost-topic': {
    ja: '「{words}」に助詞「は」がありません。',
    en: 'The particle は is missing in “{words}”.',
  },
  'doubled-origin': { ja: '「{words}」は「から」が重なっています。', en: '“{words}” has “from” twice.' },
} as const satisfies Readonly<Record<string, Localized>>;

export const grammar = defineCheck(
  {
    id: 'grammar',
    version: 1,
    category: 'linguistic/grammar',
    severity: 'minor',
    stage: 'stable',
    title: { ja: '文法の乱れ', en: 'Grammar' },
    docs: {
      what: {
        ja: '二重の目的語、活用の誤り、地名や人名と肩書の不自然な連結、引用と地の文のつながりの乱れ。',
        en: 'Double objects, wrong forms, names run together with places or offices, quotations that do not fit their sentence.',
      },
      why: {
        ja: '語順や助詞の違う言語から訳すとき、機械翻訳は助詞や活用を取り違える。',
        en: 'Systems confuse particles and endings when they translate between languages of another build.',
      },
      fix: { ja: '助詞や語形を改める。', en: 'Mend the particle or the form.' },
    },
    messages,
    examples: {
      bad: [
        {
          en: 'Rain will ⟦fill the lake with water again⟧.',
          ja: '雨が⟦湖を再び水を⟧満たす。',
          messageId: 'double-object',
        },
        {
          en: 'He gave the guests ⟦presents⟧.',
          ja: '彼は客に⟦贈呈を贈呈し⟧た。',
          messageId: 'same-object',
          fixed: '彼は客に贈呈した。',
        },
        {
          en: 'They defended a ⟦constitutional right⟧.',
          ja: '彼らは⟦憲法な権利⟧を守った。',
          messageId: 'noun-as-adjective',
          fixed: '彼らは憲法の権利を守った。',
        },
        {
          en: 'The mayor opened the bridge.',
          ja: '市長⟦はが⟧橋を開通させた。',
          messageId: 'doubled-particle',
        },
        {
          en: 'The council met ⟦on⟧ Monday.',
          ja: '議会は月曜日⟦にを⟧開かれた。',
          messageId: 'doubled-particle',
        },
        { en: 'We can ⟦swim⟧ here.', ja: 'ここで泳げ⟦ますです⟧。', messageId: 'doubled-copula' },
        {
          en: '⟦NAIROBI, Kenya⟧ (AP) — Rain fell.',
          ja: '⟦ケニアナイロビ⟧（AP）＝雨が降った。',
          messageId: 'glued-places',
          fixed: 'ケニア・ナイロビ（AP）＝雨が降った。',
        },
        {
          en: 'Spanish ⟦Prime Minister Pedro Sánchez⟧ spoke.',
          ja: 'ペドロ・⟦サンチェススペイン首相⟧が演説した。',
          messageId: 'glued-name',
          fixed: 'ペドロ・サンチェス・スペイン首相が演説した。',
        },
        {
          en: 'Spanish ⟦Prime Minister⟧ Pedro Sánchez spoke.',
          ja: 'ペドロ・サンチェス⟦のスペイン首相⟧が演説した。',
          messageId: 'name-no-office',
          fixed: 'ペドロ・サンチェス・スペイン首相が演説した。',
        },
        {
          en: 'Troops “⟦carried⟧ two hundred crates of grain across the river by night.”',
          ja: '部隊は「夜のうちに穀物の箱二百個を川の向こうへ⟦運搬」した⟧。',
          messageId: 'cut-verb',
        },
        {
          en: 'They chanted, “We want rain.”',
          ja: '彼らは「雨が欲しいです⟦」を叫び⟧ました。',
          messageId: 'quoted-object',
          fixed: '彼らは「雨が欲しいです」と叫びました。',
        },
        {
          en: 'The ⟦bill⟧ passed on Monday.',
          ja: '⟦この法案、⟧月曜日に可決された。',
          messageId: 'lost-topic',
          fixed: 'この法案は、月曜日に可決された。',
        },
        {
          en: 'He came to the harbor, where he stepped off the ⟦ship⟧.',
          ja: '彼は港に着き、⟦そこから船から⟧降りた。',
          messageId: 'doubled-origin',
          fixed: '彼は港に着き、そこで船から降りた。',
        },
      ],
      good: [
        { en: 'He spoke through an envoy.', ja: '彼は計画を特使を通じて伝えた。' },
        { en: 'It was a peaceful, large rally.', ja: '平和な集会で、大規模な参加があった。' },
        { en: 'She died in Nairobi, Kenya.', ja: '彼女はケニアの首都ナイロビで死去した。' },
        { en: 'Spanish Prime Minister Sánchez spoke.', ja: 'スペインのサンチェス首相が演説した。' },
        { en: 'He vowed to “totally destroy” it.', ja: '彼はそれを「完全に破壊」すると誓った。' },
        { en: 'Two men were lightly hurt.', ja: '男性2人に軽いけがをさせ、入り江に体がはまった。' },
        { en: 'The day was cold.', ja: 'この日、寒さは厳しかった。' },
      ],
    },
  },
  function* ({ unit, lexicon }) {
    const { text } = unit.target;
    for (const fault of faultsOf(unit, lexicon)) {
      const source = 'source' in fault ? fault.source : counterpartOf(unit, fault.range);
      const shared = faultIn(text, fault);
      yield {
        ...shared,
        messageId: fault.kind,
        data: { words: quote(text, fault.range) },
        source,
        evidence: [...shared.evidence, ...sourcePhrase(unit, source)],
      };
    }
  },
);

function faultsOf(unit: UnitView, lexicon: Lexicon) {
  const { tokens } = unit.target;
  const all = [
    ...doubleObjects(tokens),
    ...sameObjects(tokens),
    ...nounsAsAdjectives(tokens, lexicon),
    ...doubledCopulas(tokens),
    ...doubledParticles(tokens),
    ...gluedPlaces(unit, lexicon),
    ...namesWithOffices(tokens, lexicon),
    ...quotationJoints(unit),
    ...lostTopics(unit),
    ...doubledOrigins(unit),
  ];
  return onePerPlace(all, ({ range }) => range);
}
