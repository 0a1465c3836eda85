import type { Lexicon } from '../../lexicon/lexicon.ts';
import { katakanaSimilarity } from '../../lexicon/transliteration.ts';
import { wordFamily } from '../../lexicon/word-family.ts';
import { type EnglishWord, englishWordsOf } from '../bilingual/english-words.ts';
import { explanationsOf } from '../bilingual/explanations.ts';
import { glossFamilies } from '../bilingual/gloss-match.ts';
import type { JapaneseWord } from '../bilingual/japanese-words.ts';
import { sharesTranslation } from '../bilingual/related-words.ts';
import type { UnitView } from '../context.ts';
import { namePhrasesOf } from './english-phrases.ts';
import type { LiteralName } from './find-literal-names.ts';

/** Two words of a name that the dictionary knows as one. */
interface KnownPair {
  readonly first: EnglishWord;
  readonly second: EnglishWord;
  /** Established renderings; none of them is in the Japanese. */
  readonly known: readonly string[];
}

const JOINTS = new Set(['の', 'な']);

/**
 * Names of two words whose established rendering is missing, while two Japanese nouns joined by の or な mean the words in
 * other senses: 分娩の党 for the Labour Party. Looser than a rendering word by word, and so asked of known names only.
 */
export function findMisreadNames(unit: UnitView, lexicon: Lexicon): readonly LiteralName[] {
  const { text, tokens } = unit.target;
  return knownPairs(unit, lexicon).flatMap(({ first, second, known }): readonly LiteralName[] => {
    const { japanese } = explanationsOf(unit, lexicon);
    for (const head of japanese) {
      const joint = tokens[head.first - 1];
      if (joint === undefined || !JOINTS.has(joint.surface)) continue;
      const attribute = japanese.find(({ end }) => end === head.first - 1);
      if (attribute === undefined || [attribute, head].some(word => meansBoth(word, first, second))) continue;
      const fits = [fitOf(attribute, first, lexicon), fitOf(head, second, lexicon)];
      if (!fits.every(fit => fit > 0) || isSaidApart(unit, first, second)) continue;
      return [
        {
          source: { start: first.token.range.start, end: second.token.range.end },
          target: { start: attribute.range.start, end: head.range.end },
          form: 'phrase',
          known,
          rendered: [
            { english: first.token.text, japanese: attribute.surface },
            { english: second.token.text, japanese: text.slice(head.range.start, head.range.end) },
          ],
        },
      ];
    }
    return [];
  });
}

/** Neighbouring words of the capitalised phrases that the dictionary translates together. */
function knownPairs({ source, target }: UnitView, lexicon: Lexicon): readonly KnownPair[] {
  return namePhrasesOf(source).flatMap(({ words }) =>
    words.slice(1).flatMap((second, i): readonly KnownPair[] => {
      const first = words[i]!;
      if (second.index !== first.index + 1) return [];
      const name = `${first.token.text} ${second.token.text}`.toLowerCase();
      const known = lexicon.translations(name);
      const isThere = known.some(form => target.text.includes(form) || isAbbreviated(form, target.text));
      return known.length === 0 || isThere ? [] : [{ first, second, known }];
    }),
  );
}

/** 最高裁 for 最高裁判所. */
const isAbbreviated = (form: string, text: string): boolean =>
  form.length > 2 && text.includes(form.slice(0, 2));

/** The words stand in the paragraph a second time and apart, and the Japanese may render those. */
const isSaidApart = ({ source }: UnitView, first: EnglishWord, second: EnglishWord): boolean =>
  [first, second].every(word =>
    englishWordsOf(source).words.some(
      other => other.family === word.family && other.index !== word.index && !other.name,
    ),
  );

/** アメリカ alone is the United States. */
const meansBoth = ({ glosses }: JapaneseWord, first: EnglishWord, second: EnglishWord): boolean =>
  glosses.map(glossFamilies).some(words => words.includes(first.family) && words.includes(second.family));

const SAME_SOUND = 0.75;
const SHARED_STEM = 5;

/** 2 where the Japanese word means the English one, 1 where it is related to it in any sense, 0 else. */
function fitOf(
  { glosses, surface }: JapaneseWord,
  { family, lemma }: EnglishWord,
  lexicon: Lexicon,
): 0 | 1 | 2 {
  const families = glosses.map(glossFamilies);
  if (families.some(words => words.length === 1 && words[0] === family)) return 2;
  const isRelated =
    families.some(words => words.includes(family) || words.some(word => sharesStem(word, family))) ||
    glosses.some(gloss => wordFamily(gloss.split(' ')[0]!.toLowerCase()).startsWith(family)) ||
    sharesTranslation(lemma, glosses, lexicon) ||
    (/^[ァ-ヺー]+$/u.test(surface) && katakanaSimilarity(lemma, surface) >= SAME_SOUND);
  return isRelated ? 1 : 0;
}

/** supreme, supremacy. */
const sharesStem = (a: string, b: string): boolean =>
  a.length >= SHARED_STEM && b.length >= SHARED_STEM && a.slice(0, SHARED_STEM) === b.slice(0, SHARED_STEM);
