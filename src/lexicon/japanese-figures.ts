import { japaneseNumber } from './kanji-numerals.ts';
import type { Reading } from './quantity-matcher.ts';

/** Digits with their separators. The bound, longer than any number, keeps rows of figures (1,2,3,…) from taking quadratic time. */
const FIGURE = '\\d[\\d,]{0,30}(?:\\.\\d+)?';
/** Figures with units between and after them: `1万1000`, `12億3400万`, `3.5`, `11,000`. */
export const DIGITS = `(?<![A-Za-z\\d.]|[A-Za-z]-)${FIGURE}(?: ?[十百千万億兆](?:(?: (?=\\d+ ?[千百万億]))?${FIGURE})?)*`;
export const KANJI_DIGIT = '[一二三四五六七八九]';
/** Han characters that may stand before a number written in kanji; after any other it is part of a word (統一). */
const BEFORE_KANJI = '(?<![\\p{Script=Han}々]|[数何幾])|(?<=[約計第前後満各全月年日時総延])';
/** Kanji numbers of two characters and more: `二十四`, `三百`, `二〇二四`, `五万`. */
export const KANJI_LONG = `(?:${BEFORE_KANJI})(?:${KANJI_DIGIT}|[〇十百千])(?:[〇一二三四五六七八九十百千万億兆])+`;
export const NUMBER = `(?:${DIGITS}|${KANJI_LONG})`;
/** Single kanji numerals, too: only before what makes them a number. */
export const SHORT = `(?:${NUMBER}|(?:${BEFORE_KANJI})(?:${KANJI_DIGIT}|十))`;

/** Counters: what follows a number and makes even a single kanji numeral a count. */
export const COUNTER =
  '(?:人|名|個|件|回|度|台|頭|匹|羽|本|枚|冊|社|校|カ国|か国|ヶ国|ヵ国|国(?![間籍立])|党|都市|州|県|隻|機|発|基|戸|棟|世帯|軒|店|歳|才|倍|点|票|議席|試合|勝|敗|ゴール|着|通|箱|袋|杯|曲|作|話|巻|章|条|項|段階|種類|種|平方(?:キロ(?:メートル)?|メートル|マイル|フィート)|キログラム|キロメートル|キロ|メートル|センチ|ミリ|トン|グラム|リットル|ヘクタール|エーカー|マイル|フィート|インチ|ヤード|ガロン|オンス|ノット|カイリ|海里|ポンド|バレル|つ|(?:km|cm|mm|kg|m)(?![A-Za-z]))';
export const DURATIONS: Readonly<Record<string, string>> = {
  年: 'year',
  カ月: 'month',
  か月: 'month',
  ヶ月: 'month',
  ヵ月: 'month',
  ケ月: 'month',
  週間: 'week',
  週: 'week',
  日: 'day',
  時間: 'hour',
  分: 'minute',
  秒: 'second',
  世紀: 'century',
};
export const DURATION = '(?:年|[カかヶヵケ]月|週間?|日|時間|分|秒|世紀)';
export const CURRENCIES: Readonly<Record<string, string>> = {
  円: 'JPY',
  米ドル: 'USD',
  豪ドル: 'AUD',
  ドル: 'USD',
  ユーロ: 'EUR',
  ポンド: 'GBP',
  ウォン: 'KRW',
  人民元: 'CNY',
  元: 'CNY',
  ルピー: 'INR',
  ルーブル: 'RUB',
  スイスフラン: 'CHF',
};
/** Source of a pattern for a currency's name; 元首 and 元年 are none. */
export const CURRENCY = `(?:${Object.keys(CURRENCIES).join('|')})(?!首|々|年)`;

/** First year of each era, less one. */
export const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
};

/** A reading without further particulars. */
export const reading = (value: number, kind: Reading['kind'], unit: string | null = null): Reading => ({
  value,
  kind,
  unit,
});
/** The value of what a group of a pattern matched; NaN for none. */
export const number = (text = ''): number => japaneseNumber(text);
