/** How Korean and Japanese newspapers abbreviate a country in compounds, and what English calls it. */
export interface CountryAbbreviation {
  /** Korean abbreviations with their reading at the start of a word and inside it: 露 is 노 and 로. */
  readonly hangul: readonly string[];
  /** Japanese abbreviation, as in 朝ロ and 日米. */
  readonly japanese: string;
  /** Regular expression source of its English names. */
  readonly english: string;
}

/** In the order in which Japanese newspapers name two countries together: 日米, 米朝, 朝ロ. */
export const COUNTRY_ABBREVIATIONS: readonly CountryAbbreviation[] = [
  { hangul: ['일'], japanese: '日', english: 'Japan(?:ese)?|Tokyo' },
  { hangul: ['미'], japanese: '米', english: 'U\\.?S\\.?A?|United States|America[n]?|Washington' },
  { hangul: ['중'], japanese: '中', english: 'Chin(?:a|ese)|Sino|Beijing' },
  { hangul: ['한', '남'], japanese: '韓', english: 'South Korean?|Seoul|ROK|Republic of Korea' },
  { hangul: ['조', '북'], japanese: '朝', english: 'North Korean?|DPRK|Pyongyang' },
  { hangul: ['로', '러', '노'], japanese: 'ロ', english: 'Russian?|Russo|Moscow' },
  { hangul: ['소'], japanese: 'ソ', english: 'Soviet(?: Union)?|USSR' },
  { hangul: ['유럽', '구'], japanese: '欧', english: 'Europe(?:an)?|E\\.?U\\.?' },
  { hangul: ['영'], japanese: '英', english: 'Britain|British|U\\.?K\\.?|United Kingdom|London|Anglo' },
  { hangul: ['독'], japanese: '独', english: 'German[y]?|Berlin' },
  { hangul: ['불', '프'], japanese: '仏', english: 'France|French|Paris|Franco' },
  { hangul: ['이'], japanese: '伊', english: 'Ital(?:y|ian)|Rome' },
  { hangul: ['인'], japanese: '印', english: 'Indian?|Indo|New Delhi' },
  { hangul: ['호'], japanese: '豪', english: 'Australian?|Canberra' },
  { hangul: ['가', '캐'], japanese: '加', english: 'Canad(?:a|ian)|Ottawa' },
  { hangul: ['대'], japanese: '台', english: 'Taiwan(?:ese)?|Taipei' },
  { hangul: ['베', '월'], japanese: '越', english: 'Vietnam(?:ese)?|Hanoi' },
  { hangul: ['몽'], japanese: '蒙', english: 'Mongolian?|Ulaanbaatar' },
  { hangul: ['우'], japanese: 'ウ', english: 'Ukrain(?:e|ian)|Kyiv|Kiev' },
  { hangul: ['튀'], japanese: 'トルコ', english: 'Turk(?:ey|ish)|Ankara|Türkiye' },
  { hangul: ['이란'], japanese: 'イラン', english: 'Iran(?:ian)?|Tehran' },
];
