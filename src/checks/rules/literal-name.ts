import { overlaps, slice } from '../../text/ranges.ts';
import { isComparable } from '../bilingual/limits.ts';
import { defineCheck } from '../check.ts';
import { quote } from '../message.ts';
import { type CommonNounName, findCommonNounNames } from '../names/find-common-noun-names.ts';
import { findLiteralNames, type LiteralName } from '../names/find-literal-names.ts';
import { findMisreadNames } from '../names/find-misread-names.ts';
import { findSplitNames } from '../names/find-split-names.ts';
import { findTranslatedSurnames } from '../names/find-translated-surnames.ts';

/**
 * A clause is never a name. With an established rendering at hand, a phrase is a bad one; a compound may be another
 * rendering in use. A phrase without a known rendering is often right (川沿いの教会 for a church by a river).
 */
const STRENGTH: Readonly<Record<LiteralName['form'], Readonly<Record<'known' | 'unknown', number>>>> = {
  clause: { known: 0.9, unknown: 0.8 },
  phrase: { known: 0.85, unknown: 0.4 },
  compound: { known: 0.55, unknown: 0 },
};
/** A common noun where the surname should be. */
const TRANSLATED_SURNAME = 0.9;
/** A name cut in two (ジョンの息子). */
const SPLIT = 0.8;
/** A common noun for a name of one word. */
const COMMON_NOUN: Readonly<Record<CommonNounName['grounds'], number>> = {
  marked: 0.9,
  article: 0.85,
  'given-name': 0.85,
  list: 0.6,
};

export const literalName = defineCheck(
  {
    id: 'literal-name',
    version: 2,
    category: 'accuracy/mistranslation',
    severity: 'major',
    stage: 'stable',
    title: { ja: '固有名詞の直訳', en: 'Name translated word by word' },
    docs: {
      what: {
        ja: '教会・機関・団体・人物などの名前が、普通の語句や節として訳されている。',
        en: 'The name of a church, an agency, a party or a person is rendered as an ordinary phrase or clause.',
      },
      why: {
        ja: '機械翻訳は固有名詞と見分けられず、語ごとに訳してしまうことがある。',
        en: 'Machine translation does not see that it is a name, and translates its words one by one.',
      },
      fix: {
        ja: '定まった訳語を使う。なければ音訳するか、普通名詞を補う。',
        en: 'Use the established rendering, or else write the name by its sound.',
      },
    },
    messages: {
      clause: {
        ja: '「{target}」は固有名詞“{source}”を語ごとに訳した節です（{words}）。',
        en: '“{target}” renders the name “{source}” word by word, as a clause ({words}).',
      },
      known: {
        ja: '「{target}」は固有名詞“{source}”を語ごとに訳した語句です（{words}）。定訳：{known}',
        en: '“{target}” renders the name “{source}” word by word ({words}). Established: {known}',
      },
      phrase: {
        ja: '「{target}」は固有名詞“{source}”を語ごとに訳した語句とみられます（{words}）。',
        en: '“{target}” seems to render the name “{source}” word by word ({words}).',
      },
      noun: {
        ja: '「{target}」は普通名詞です。原文の“{source}”は固有名詞とみられます（知られている表記：{known}）。',
        en: '“{target}” is a common noun, while “{source}” seems to be a name (known: {known}).',
      },
      split: {
        ja: '「{target}」は一語の固有名詞“{source}”を二つに分けて訳したものとみられます。',
        en: '“{target}” seems to take the name “{source}” apart and translate its parts.',
      },
      surname: {
        ja: '名前の後の「{target}」は普通名詞です。原文は人名“{source}”です。',
        en: '“{target}” after a given name is a common noun; the English has the surname “{source}”.',
      },
    },
    examples: {
      bad: [
        {
          en: 'Tourists visited the ⟦Church of the Rising Sun⟧ in the old town.',
          ja: '観光客は旧市街で⟦太陽を上げてくれる教会⟧を訪れた。',
          messageId: 'clause',
        },
        {
          en: 'Nurses of the ⟦Red Cross⟧ distributed blankets.',
          ja: '⟦赤い十字架⟧の看護師が毛布を配った。',
          messageId: 'known',
          fixed: '赤十字の看護師が毛布を配った。',
        },
        {
          en: 'A painter joined the ⟦Garden Club⟧ last year.',
          ja: '画家は昨年、⟦庭のクラブ⟧に加わった。',
          messageId: 'phrase',
        },
        {
          en: 'The bridge was designed by Oscar ⟦Stone⟧ in 1820.',
          ja: '橋は1820年にオスカー・⟦石⟧が設計した。',
          messageId: 'surname',
        },
        {
          before: [{ en: 'Sergeant Alice Stone arrived.', ja: 'アリス・ストーン軍曹が到着した。' }],
          en: 'In the evening ⟦Stone⟧ met the press.',
          ja: '夜、⟦石⟧は報道陣と会った。',
          messageId: 'noun',
          fixed: '夜、ストーンは報道陣と会った。',
        },
        {
          en: 'The letter was signed by ⟦Carpenter⟧ on Monday.',
          ja: '手紙には月曜日、⟦大工⟧氏が署名した。',
          messageId: 'noun',
          fixed: '手紙には月曜日、カーペンター氏が署名した。',
        },
        {
          en: 'The goal was scored by Peter ⟦Robertson⟧ of Leeds.',
          ja: '得点したのはリーズのピーター・⟦ロバートの息子⟧だ。',
          messageId: 'split',
        },
        {
          en: 'The ⟦Labour Party⟧ named a candidate.',
          ja: '⟦仕事のパーティー⟧は候補者を指名した。',
          messageId: 'known',
        },
      ],
      good: [
        { en: 'Nurses of the Red Cross distributed blankets.', ja: '赤十字の看護師が毛布を配った。' },
        { en: 'The red cross on the door was new.', ja: '扉の赤い十字架は新しかった。' },
        { en: 'The bridge was designed by Oscar Stone.', ja: '橋はオスカー・ストーンが設計した。' },
        {
          en: 'A stone fell. In the evening Stone met the press.',
          ja: '石が落ちた。夜、ストーンは報道陣と会った。',
        },
        { en: 'Snow from the West covered the Church.', ja: '西からの雪が教会を覆った。' },
        { en: 'The Labour Party named a candidate.', ja: '労働党は候補者を指名した。' },
        { en: 'She walked through the forest to the church.', ja: '彼女は森を抜けて教会まで歩いた。' },
      ],
    },
  },
  function* ({ unit, document, lexicon }) {
    if (!isComparable(unit)) return;
    const literal = findLiteralNames(unit, lexicon);
    const misread = findMisreadNames(unit, lexicon).filter(
      ({ source }) => !literal.some(name => overlaps(name.source, source)),
    );
    for (const name of [...literal, ...misread]) {
      const strength = STRENGTH[name.form][name.known.length > 0 ? 'known' : 'unknown'];
      const pairs = name.rendered.map(({ english, japanese }) => `${english}=${japanese}`);
      yield {
        ...messageOf(
          name,
          quote(unit.target.text, name.target),
          quote(unit.source.text, name.source),
          pairs.join(', '),
        ),
        source: name.source,
        target: name.target,
        strength,
        evidence: [
          { kind: 'source-phrase', detail: slice(unit.source.text, name.source), source: name.source },
          { kind: 'gloss', detail: pairs.join(', '), source: null },
          ...(name.known.length > 0
            ? [{ kind: 'name', detail: name.known.slice(0, 4).join(', '), source: null } as const]
            : []),
        ],
        suggestions: name.known
          .slice(0, 3)
          .map(text => ({ replace: name.target, text, note: slice(unit.source.text, name.source) })),
      };
    }
    const surnames = findTranslatedSurnames(unit, lexicon);
    for (const { english, target, known } of surnames)
      yield {
        messageId: 'surname',
        data: { target: slice(unit.target.text, target), source: english.text },
        source: english.range,
        target,
        strength: TRANSLATED_SURNAME,
        evidence: [
          { kind: 'source-phrase', detail: english.text, source: english.range },
          ...(known.length > 0
            ? [{ kind: 'name', detail: known.join(', '), source: english.range } as const]
            : []),
        ],
        suggestions: known.map(text => ({ replace: target, text, note: english.text })),
      };
    for (const { english, target, known } of findSplitNames(unit, lexicon))
      yield {
        messageId: 'split',
        data: { target: slice(unit.target.text, target), source: english.text },
        source: english.range,
        target,
        strength: SPLIT,
        evidence: [{ kind: 'source-phrase', detail: english.text, source: english.range }],
        suggestions: known.map(text => ({ replace: target, text, note: english.text })),
      };
    const nouns = findCommonNounNames(unit, document, lexicon).filter(
      ({ target }) => !surnames.some(surname => overlaps(surname.target, target)),
    );
    for (const { english, target, known, grounds } of nouns)
      yield {
        messageId: 'noun',
        data: { target: slice(unit.target.text, target), source: english.text, known: known.join('、') },
        source: english.range,
        target,
        strength: COMMON_NOUN[grounds],
        evidence: [
          { kind: 'source-phrase', detail: english.text, source: english.range },
          { kind: grounds === 'article' ? 'document' : 'name', detail: known.join(', '), source: null },
        ],
        suggestions: known.map(text => ({ replace: target, text, note: english.text })),
      };
  },
);

function messageOf({ form, known }: LiteralName, target: string, source: string, words: string) {
  if (form === 'clause') return { messageId: 'clause', data: { target, source, words } } as const;
  if (known.length === 0) return { messageId: 'phrase', data: { target, source, words } } as const;
  return {
    messageId: 'known',
    data: { target, source, words, known: known.slice(0, 3).join('、') },
  } as const;
}
