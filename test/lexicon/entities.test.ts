import { describe, expect, it } from 'vitest';
import { entityForms } from '../../src/lexicon/entities.ts';
import {
  type EntityMention,
  entitiesInEnglish,
  entitiesInJapanese,
} from '../../src/lexicon/entity-mentions.ts';

/** Surfaces of mentions; a hint ends in "?", a name inside another word in "~". */
const shown = (mentions: readonly EntityMention[]): readonly string[] =>
  mentions.map(
    ({ surface, forms, whole }) => surface + (forms.some(({ firm }) => firm) ? '' : '?') + (whole ? '' : '~'),
  );

describe('the tables of entities', () => {
  it('give every entity a name in both languages', () => {
    for (const { japanese, english } of entityForms()) {
      expect(japanese.some(({ firm }) => firm)).toBe(true);
      expect(english.every(({ text }) => text !== '' && text === text.trim())).toBe(true);
    }
  });

  it('name no two entities of a kind alike in Japanese', () => {
    const names = entityForms().flatMap(({ japanese }) =>
      japanese.filter(({ firm }) => firm).map(({ entity, text }) => `${entity.kind} ${text}`),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('put every city and state into a country they hold', () => {
    const entities = entityForms().map(({ japanese }) => japanese[0]!.entity);
    const countries = new Set(
      entities.filter(({ kind }) => kind === 'country').map(({ japanese }) => japanese[0]),
    );
    const lost = entities.filter(({ country }) => country !== null && !countries.has(country));
    expect(lost).toEqual([]);
  });
});

describe('entities in English', () => {
  it.each([
    ['The U.S. and South Korea told us', ['U.S.', 'South Korea']],
    ['the North Korean and South Koreans', ['North Korean', 'South Korean']],
    ['SOUTH KOREA is in', ['SOUTH KOREA']],
    ['Turkish cooks roast turkey', ['Turkish', 'turkey?']],
    ['the defence minister of New South Wales', ['defence minister', 'New South Wales']],
    ['a Netherlands-based agency', ['Netherlands']],
    ['the House of Commons Speaker', ['House of Commons', 'Speaker']],
    ['a Chilean chairman', ['Chilean', 'chairman']],
  ])('%s', (text, names) => {
    expect(shown(entitiesInEnglish(text))).toEqual(names);
  });
});

describe('entities in Japanese', () => {
  it.each([
    ['日米韓の首脳', ['日', '米', '韓']],
    ['米国務長官と英首相', ['米', '国務長官', '英', '首相']],
    ['中国国防省', ['中国', '国防省']],
    ['２日米国で', ['米国']],
    ['朝日新聞は', ['朝日新聞']],
    ['インドラの矢、インド洋', ['インド~', 'インド洋']],
    ['アメリカンコーヒー', ['アメリカ~']],
    ['ＥＵ離脱', ['ＥＵ']],
  ])('%s', (text, names) => {
    expect(shown(entitiesInJapanese(text))).toEqual(names);
  });
});
