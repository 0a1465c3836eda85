import { AppError } from '../model/error.ts';
import { refuseEmpty } from './decode-text.ts';

export type GuessedLanguage = 'en' | 'ja' | 'unknown';

/** As much of a text as it takes to tell its language. */
const SAMPLE = 50_000;
/** Below this many words a text may well hold no function word. */
const FEW_WORDS = 20;
const FUNCTION_WORDS = /\b(?:the|of|and|to|is|that|for|with|was|at|by|from|it|he|said)\b/gi;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language of a text by its letters: kana make it Japanese, Latin letters with function words English. */
export function guessLanguage(text: string): GuessedLanguage {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  const kana = count(sample, /[\u3041-\u309f\u30a0-\u30ff]/g);
  const japanese = kana + count(sample, /[\u3400-\u9fff]/g);
  // News Japanese is half kana; English that quotes a Japanese name or two has no more than one letter in ten.
  if (kana > 0.05 * letters && japanese > 0.3 * letters) return 'ja';
  const words = count(sample, /\p{Script=Latin}+/gu);
  const english = count(sample, FUNCTION_WORDS) > 0.05 * words || (words > 0 && words < FEW_WORDS);
  return count(sample, /\p{Script=Latin}/gu) > 0.8 * letters && english ? 'en' : 'unknown';
}

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/**
 * Refuses what is surely a mistake: AppError `empty-text`, `same-text` (one text twice), `swapped` (Japanese source,
 * English target), `unsupported` (two texts of one language). What cannot be told passes.
 */
export function checkPair(source: string, target: string): void {
  refuseEmpty(source, 'the source');
  refuseEmpty(target, 'the translation');
  if (withoutSpaces(source) === withoutSpaces(target)) {
    throw new AppError('same-text', 'the source and the translation are the same text');
  }
  const [from, into] = [guessLanguage(source), guessLanguage(target)];
  if (from === 'ja' && into === 'en') {
    throw new AppError('swapped', 'the source is Japanese and the translation English');
  }
  if (from === into && from !== 'unknown') {
    const language = from === 'en' ? 'English' : 'Japanese';
    const wrong = from === 'en' ? 'the translation' : 'the source';
    throw new AppError('unsupported', `both texts are ${language}: choose another file for ${wrong}`, {
      language,
    });
  }
}
