import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { TextRange } from '../../model/text.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import { slice } from '../../text/ranges.ts';
import type { EnglishWord } from '../bilingual/english-words.ts';
import { explanationsOf } from '../bilingual/explanations.ts';
import { glossFamilies } from '../bilingual/gloss-match.ts';
import type { JapaneseWord } from '../bilingual/japanese-words.ts';
import type { UnitView } from '../context.ts';
import { type NamePhrase, namePhrasesOf } from './english-phrases.ts';

/** A name of the English that the Japanese takes apart and translates word by word. */
export interface LiteralName {
  readonly source: TextRange;
  readonly target: TextRange;
  /** Joined by a verb (命を与えてくれる), by の, な and the like, or by nothing. */
  readonly form: 'clause' | 'phrase' | 'compound';
  /** Established renderings, best first. */
  readonly known: readonly string[];
  readonly rendered: readonly { readonly english: string; readonly japanese: string }[];
}

/** Tokens between two words of one name at most: を与えてくれる is four. */
const WIDEST_GAP = 4;

interface Hit {
  readonly word: JapaneseWord;
  readonly english: EnglishWord;
}

/** Names of several words that the unit renders word by word. */
export function findLiteralNames(unit: UnitView, lexicon: Lexicon): readonly LiteralName[] {
  return namePhrasesOf(unit.source).flatMap(phrase => literalName(phrase, unit, lexicon) ?? []);
}

function literalName(phrase: NamePhrase, unit: UnitView, lexicon: Lexicon): LiteralName | null {
  const { text, tokens } = unit.target;
  const chain = longestChain(hitsOf(phrase, unit, lexicon), tokens);
  if (chain.length < 2) return null;
  const first = chain[0]!.word;
  const last = chain.at(-1)!.word;
  const whole = renderingsOf(phrase.text, lexicon);
  const known = whole.length > 0 ? whole : partRenderings(chain, unit, lexicon);
  const form = formOf(chain, tokens);
  const isComplete = chain.length === phrase.words.length;
  const mayBeRight =
    form === 'compound' ? whole.length === 0 || !isComplete : known.length === 0 && !isComplete;
  if (mayBeRight && form !== 'clause') return null;
  if (chain.every(({ word }) => /^[ァ-ヺー]+$/u.test(word.surface))) return null;
  const end = headEnd(whole.length > 0 && !isComplete ? afterLink(last.end, tokens) : last.end, tokens);
  const target = { start: first.range.start, end };
  const stretches = [slice(text, target), text.slice(first.range.start, last.range.end)];
  if (stretches.some(lexicon.knows) || known.some(name => text.includes(name))) return null;
  return {
    source: phrase.range,
    target,
    form,
    known,
    rendered: chain.map(({ word, english }) => ({ english: english.token.text, japanese: word.surface })),
  };
}

/** Past a の that leads on to the rest of the name: 歴史の美術館. */
const afterLink = (next: number, tokens: readonly JapaneseToken[]): number =>
  tokens[next]?.surface === 'の' && isNounPart(tokens[next + 1]) ? next + 2 : next;

function renderingsOf(name: string, lexicon: Lexicon): readonly string[] {
  // "China and Russia" are two names.
  if (/\band\b|,/.test(name)) return [];
  const listed = lexicon.namesFromLatin(name).map(entry => entry.surface);
  return [...new Set([...lexicon.translations(name), ...listed])];
}

function formOf(chain: readonly Hit[], tokens: readonly JapaneseToken[]): LiteralName['form'] {
  if (isClause(tokens.slice(chain[0]!.word.end, chain.at(-1)!.word.first))) return 'clause';
  const inside = tokens.slice(chain[0]!.word.first, chain.at(-1)!.word.end);
  const isJoined = inside.some(token => ['の', 'な'].includes(token.surface) || token.pos === '形容詞');
  return isJoined ? 'phrase' : 'compound';
}

/** …を与えてくれる…: an argument, then its verb, and right after that the next noun. */
function isClause(between: readonly JapaneseToken[]): boolean {
  const argument = between.findIndex(token => ['を', 'に', 'が'].includes(token.surface));
  const verb = between.findIndex((token, index) => index > argument && token.pos === '動詞');
  return argument >= 0 && verb >= 0 && ['動詞', '助動詞'].includes(between.at(-1)!.pos);
}

/** What dictionary and names list say of just the words rendered, where they are neighbours. */
function partRenderings(chain: readonly Hit[], { source }: UnitView, lexicon: Lexicon): readonly string[] {
  const words = chain.map(({ english }) => english).toSorted((a, b) => a.index - b.index);
  const { start } = words[0]!.token.range;
  return renderingsOf(source.text.slice(start, words.at(-1)!.token.range.end), lexicon);
}

/** Japanese words with a gloss that is a word of the name. */
function hitsOf(phrase: NamePhrase, unit: UnitView, lexicon: Lexicon): readonly Hit[] {
  return explanationsOf(unit, lexicon).japanese.flatMap(word => {
    const english = phrase.words.find(({ family }) =>
      word.glosses.some(gloss => glossFamilies(gloss).length === 1 && glossFamilies(gloss)[0] === family),
    );
    return english === undefined ? [] : [{ word, english }];
  });
}

/** The longest run of hits, each of another word of the name, with nothing but joints between them. */
function longestChain(hits: readonly Hit[], tokens: readonly JapaneseToken[]): readonly Hit[] {
  const chains = hits.map((first, i) => chainFrom(first, hits.slice(i + 1), tokens));
  return chains.reduce<readonly Hit[]>((best, chain) => (chain.length > best.length ? chain : best), []);
}

function chainFrom(first: Hit, following: readonly Hit[], tokens: readonly JapaneseToken[]): readonly Hit[] {
  const chain = [first];
  for (const hit of following) {
    const end = chain.at(-1)!.word.end;
    const isNew = chain.every(({ english }) => english.family !== hit.english.family);
    if (isNew && hit.word.first >= end && joins(tokens.slice(end, hit.word.first))) chain.push(hit);
  }
  return chain;
}

/** Particles that no name holds between its words. */
const PARTING = new Set(['で', 'は', 'も', 'と', 'や', 'から', 'まで', 'へ']);

const joins = (gap: readonly JapaneseToken[]): boolean =>
  gap.length <= WIDEST_GAP &&
  gap.every(
    token =>
      ['助詞', '助動詞', '動詞'].includes(token.pos) && !(token.pos === '助詞' && PARTING.has(token.surface)),
  );

/** The end of the noun whose beginning the chain reached: 三位一体 goes on to 大聖堂. */
function headEnd(next: number, tokens: readonly JapaneseToken[]): number {
  let end = next;
  while (isNounPart(tokens[end]) && tokens[end]!.range.start === tokens[end - 1]!.range.end) end++;
  return tokens[end - 1]!.range.end;
}

const isNounPart = (token: JapaneseToken | undefined): boolean =>
  token !== undefined && (token.pos === '名詞' || token.pos === '接頭詞') && token.detail !== '副詞可能';
