/** Hangul syllables are composed as ((initial × 21) + vowel) × 28 + final, from U+AC00 (Unicode 3.12). */
const BASE = 0xac00;
const VOWELS = 21;
const FINALS = 28;

const INITIALS = { n: 2, r: 5, none: 11 } as const;
/** ㅑ ㅕ ㅖ ㅛ ㅠ ㅣ: before these an initial ㄴ or ㄹ falls silent. */
const IOTIZED = new Set([2, 6, 7, 12, 17, 20]);
const FINAL_N = 4;

/** The index numbers of a syllable's initial, vowel and final; null for anything but a Hangul syllable. */
export function decomposeSyllable(
  syllable: string,
): { initial: number; vowel: number; final: number } | null {
  const code = syllable.charCodeAt(0) - BASE;
  if (syllable.length !== 1 || code < 0 || code >= 19 * VOWELS * FINALS) return null;
  return {
    initial: Math.floor(code / (VOWELS * FINALS)),
    vowel: Math.floor(code / FINALS) % VOWELS,
    final: code % FINALS,
  };
}

/** Puts a syllable together from its index numbers. */
export function composeSyllable(initial: number, vowel: number, final: number): string {
  return String.fromCharCode(BASE + (initial * VOWELS + vowel) * FINALS + final);
}

/**
 * South Korean spelling of a Sino-Korean word given its characters' own readings: the law of initial sounds (리 → 이,
 * 로 → 노, 녀 → 여 at the start; Hangul orthography of 1988, articles 10–12) and 렬/률 → 열/율 after a vowel or ㄴ.
 */
export function applyInitialSoundLaw(syllables: readonly string[]): string {
  return syllables
    .map((syllable, index) => (index === 0 ? atStart(syllable) : inside(syllable, syllables[index - 1]!)))
    .join('');
}

function atStart(syllable: string): string {
  const parts = decomposeSyllable(syllable);
  if (parts === null) return syllable;
  const { initial, vowel, final } = parts;
  if ((initial === INITIALS.r || initial === INITIALS.n) && IOTIZED.has(vowel))
    return composeSyllable(INITIALS.none, vowel, final);
  return initial === INITIALS.r ? composeSyllable(INITIALS.n, vowel, final) : syllable;
}

function inside(syllable: string, previous: string): string {
  if (syllable !== '렬' && syllable !== '률') return syllable;
  const before = decomposeSyllable(previous);
  if (before === null || (before.final !== 0 && before.final !== FINAL_N)) return syllable;
  return syllable === '렬' ? '열' : '율';
}
