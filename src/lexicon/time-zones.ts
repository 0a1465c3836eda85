/** Minutes ahead of universal time, winter and summer where a name covers both or writers often mean either. */
type Offsets = readonly number[];

const hours = (...ahead: readonly number[]): Offsets => ahead.map(hour => hour * 60);

/** Abbreviations and names as English news writes them after a time of day (IANA tz database; summer time by rule). */
const ENGLISH: Readonly<Record<string, Offsets>> = {
  GMT: hours(0),
  UTC: hours(0),
  BST: hours(1),
  CET: hours(1, 2),
  CEST: hours(2),
  EET: hours(2, 3),
  EEST: hours(3),
  EST: hours(-5, -4),
  EDT: hours(-4),
  ET: hours(-5, -4),
  EASTERN: hours(-5, -4),
  CENTRAL: hours(-6, -5),
  MOUNTAIN: hours(-7, -6),
  PACIFIC: hours(-8, -7),
  CDT: hours(-5),
  PST: hours(-8, -7),
  PDT: hours(-7),
  PT: hours(-8, -7),
  JST: hours(9),
  'JAPAN TIME': hours(9),
  'TOKYO TIME': hours(9),
  KST: hours(9),
  HKT: hours(8),
  AEST: hours(10, 11),
  AEDT: hours(11),
};

/** What Japanese news writes before or after a time of day. */
const JAPANESE: Readonly<Record<string, Offsets>> = {
  日本時間: hours(9),
  韓国時間: hours(9),
  中国時間: hours(8),
  北京時間: hours(8),
  グリニッジ標準時: hours(0),
  協定世界時: hours(0),
  世界標準時: hours(0),
  世界協定時: hours(0),
  GMT: hours(0),
  UTC: hours(0),
  英国時間: hours(0, 1),
  中央欧州時間: hours(1, 2),
  米東部時間: hours(-5, -4),
  米国東部時間: hours(-5, -4),
  東部時間: hours(-5, -4),
  東部標準時: hours(-5, -4),
  東部夏時間: hours(-4),
  米太平洋時間: hours(-8, -7),
  太平洋時間: hours(-8, -7),
  太平洋標準時: hours(-8, -7),
};

/** Source of a pattern for an English zone; capitals only. */
export const ENGLISH_ZONE =
  '(?:GMT|UTC|[CE]E?ST|[CE]ET|BST|E[DS]T|ET|CDT|P[DS]T|PT|JST|Japan\\stime|Tokyo\\stime|KST|HKT|AE[DS]T|(?:Eastern|Central|Mountain|Pacific)(?=\\b))';
const JAPANESE_ZONE = Object.keys(JAPANESE)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** A zone rules the time that follows it at once, day and brackets between; of several the nearest. */
const BEFORE = new RegExp(
  `.*(${JAPANESE_ZONE})[^0-9０-９時。]{0,3}(?:[0-9０-９]{1,2}日|[月火水木金土日]曜日?)?[^0-9０-９時。]{0,4}$`,
  'su',
);
const AFTER = new RegExp(`^[（(、]?(${JAPANESE_ZONE})[）)]`, 'u');
/** What makes a time one of another place, though not which. */
const LOCAL = /(?:現地|当地|同国|同州|地元)時間[^0-9０-９時。]{0,8}$/u;
const REACH = 24;

/** Offsets of an English zone's name. */
export const englishZone = (name: string): Offsets | undefined => ENGLISH[name.toUpperCase()];

/** Offsets of the zone that Japanese text gives for a time at `start`…`end`; undefined where it names none. */
export function japaneseZone(text: string, start: number, end: number): Offsets | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (LOCAL.test(before)) return undefined;
  const name = AFTER.exec(text.slice(end, end + REACH))?.[1] ?? BEFORE.exec(before)?.[1];
  return name === undefined ? undefined : JAPANESE[name];
}
