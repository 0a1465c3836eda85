const LENGTH = 'kilomet(?:er|re)|met(?:er|re)|centimet(?:er|re)|millimet(?:er|re)|mile|feet|foot|inche?|yard';
/** Source of a pattern for a unit of measure or time, without the plural's s. */
export const UNIT = `(?:(?:nautical|square|cubic|sq\\.?)[\\s-](?:${LENGTH}|ft|mi|km)|(?:mile|kilomet(?:er|re))s?\\s(?:per|an)\\shour|met(?:er|re)s?\\s(?:per|a)\\ssecond|degrees?[\\s-](?:celsius|fahrenheit|centigrade|[cf](?=[\\s.,;)]))|[°º]\\s?[cf]|celsius|fahrenheit|second|minute|hour|day|week|month|year|decade|century|centuries|${LENGTH}|acre|hectare|ton|tonne|kilogram|kilo|gram|pound|ounce|oz|lb|gallon|liter|litre|barrel|knot|degree|point|ft|km\\/h|kmh|km|kph|mph|kg|cm|mm)`;

/** Words of one unit under one name; other units go by their singular. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/fahrenheit|\bf$|[°º]\s?f$/, 'fahrenheit'],
  [/celsius|centigrade|\bc$|[°º]\s?c$/, 'celsius'],
  [/^miles? (?:per|an) hour$/, 'mph'],
  [/^kilomet(?:er|re)s? (?:per|an) hour$|^km\/h$|^kmh$/, 'kph'],
  [/^met(?:er|re)s? (?:per|a) second$/, 'meter per second'],
  [/^(?:square|sq\.?) (?:feet|foot|ft)$/, 'square foot'],
  [/^(?:square|sq\.?) (?:mile|mi)$/, 'square mile'],
  [/^(?:square|sq\.?) (?:kilomet(?:er|re)|km)$/, 'square kilometer'],
  [/^(?:square|sq\.?) met(?:er|re)$/, 'square meter'],
];

/** The name under which a unit is kept: `feet` → foot, `miles per hour` → mph, `degrees Fahrenheit` → fahrenheit. */
export function singularUnit(words: string): string {
  const unit = words.toLowerCase().replace(/[\s-]+/g, ' ');
  return (
    NAMES.find(([pattern]) => pattern.test(unit))?.[1] ??
    unit
      .replace(/^feet$/, 'foot')
      .replace(/^inche$/, 'inch')
      .replace(/ies$/, 'y')
      .replace(/(?:(?<=inch)es|s)$/, '')
  );
}
