import { describe, expect, it } from 'vitest';
import { furnitureKind, gluedFurniture } from '../../src/checks/furniture/find-furniture.ts';

describe('furniture', () => {
  it.each([
    ['前の記事へ', 'navigation'],
    ['▶ 続きを読む', 'navigation'],
    ['この記事が気に入ったらいいねしよう', null],
    ['関連ニュース：春の祭り', 'related'],
    ['More from this section', 'related'],
    ['記事をシェアする', 'sharing'],
    ['3 comments', 'comments'],
    ['無料会員登録はこちら', 'subscription'],
    ['Cookieの使用に同意する', 'consent'],
    ['© 2031 Example Press', 'copyright'],
    ['写真＝佐藤花子撮影', 'credit'],
    ['最終更新：3時間前', 'date'],
    ['7 min read', 'date'],
    ['タグ：音楽、旅行', 'tags'],
    ['この記事を書いた人', 'author'],
    ['広告', 'advertising'],
    ['市長は橋を開通させた。', null],
    ['コメントを避けた市長', null],
  ])('%s: %s', (paragraph, kind) => {
    expect(furnitureKind(paragraph)).toBe(kind);
  });

  const glued = (target: string, source = 'The bridge is open.') =>
    gluedFurniture(target, source).map(({ range }) => target.slice(range.start, range.end).trim());

  it('is found before, between and after sentences', () => {
    expect(glued('シェアする橋が開通した。')).toEqual(['シェアする']);
    expect(glued('橋が開通した。おすすめの記事人々が渡った。')).toEqual(['おすすめの記事']);
    expect(glued('橋が開通した。 広告')).toEqual(['広告']);
  });

  it('is not found inside sentences, or where the source speaks of it', () => {
    expect(glued('読者は続きを読むと驚く。')).toEqual([]);
    expect(glued('コメントを残すことができる。')).toEqual([]);
    expect(glued('フォローしてください。', 'Follow me, said the guide.')).toEqual([]);
  });
});
