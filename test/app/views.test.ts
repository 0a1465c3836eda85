import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import type { ArticleId, UnitId } from '../../src/model/article.ts';
import { stepUnit } from '../../src/review/workflow.ts';
import { languageTools, type OpenedApp, openApp } from './open-app.ts';
import { file } from './texts.ts';

const ENGLISH = `Merkel signs ferry treaty

Angela Merkel signed a treaty on ferries on Monday.

The harbour officials said Merkel would help both towns.

Merkel rejected an older treaty in spring.
`;
const JAPANESE = `メルケル首相、フェリー協定に署名

アンゲラ・メルケル首相は月曜日、フェリーに関する条約に署名した。

港湾当局者は、メルケル氏が両町の助けになると述べた。

メルケール氏は春に以前の協定を否決した。
`;

let app: OpenedApp;
let articleId: ArticleId;
/** Japanese texts that were tokenised. */
let read: string[];
beforeEach(async () => {
  read = [];
  const watched = async (): Promise<LanguageTools> => {
    const tools = await languageTools();
    const tokenize: LanguageTools['japanese']['tokenize'] = text => {
      read.push(text);
      return tools.japanese.tokenize(text);
    };
    return { ...tools, japanese: { ...tools.japanese, tokenize } };
  };
  app = await openApp(':memory:', { checks: [], tools: watched });
  ({ articleId } = await app.translator['article.import']({
    jobId: 'import',
    title: '',
    source: file('en.txt', ENGLISH),
    target: file('ja.txt', JAPANESE),
    force: true,
  }));
});
afterEach(async () => {
  expect(app.bugs).toEqual([]);
  await app.close();
});

const units = async () => (await app.translator['article.get']({ articleId })).units;
const merkel = async () => {
  const names = await app.translator['article.names']({ articleId });
  const { forms } = names.find(({ english }) => english.includes('Merkel'))!;
  return forms.map(({ surface, places, usual }) => [surface, places.map(({ unitId }) => unitId), usual]);
};
const revise = async (at: number, text: string) => {
  const { id: unitId, head: parentId } = (await units())[at]!;
  await app.translator['unit.revise']({ unitId, parentId, text, origin: 'human' });
};

describe('the names of an article', () => {
  it('are told by the units they stand in, and follow what is written', async () => {
    const [u0, u1, u2, u3] = (await units()).map(({ id }) => id);
    expect(await merkel()).toEqual([
      ['メルケル', [u0, u1, u2], null],
      ['メルケール', [u3], 'メルケル'],
    ]);
    await revise(3, 'メルケル氏は春に以前の協定を否決した。');
    expect(await merkel()).toEqual([['メルケル', [u0, u1, u2, u3], null]]);
  });

  it('cost no second reading of what stayed as it was', async () => {
    await merkel();
    read.length = 0;
    await merkel();
    expect(read).toEqual([]);
    await revise(3, '首相は春に以前の協定を否決した。');
    read.length = 0;
    await merkel();
    expect(read.filter(text => text !== '首相は春に以前の協定を否決した。')).toEqual([]);
  });

  it('follow a change of the alignment', async () => {
    const [first, second] = await units();
    const seen = [first!, second!].map(({ id: unitId, head: parentId }) => ({ unitId, parentId }));
    await app.translator['alignment.edit']({
      articleId,
      operation: { kind: 'merge', units: [seen[0]!, seen[1]!] },
    });
    const now = (await units()).map(({ id }) => id);
    expect((await merkel())[0]).toEqual(['メルケル', [now[0], now[0], now[1]], null]);
  });

  it('follow what was written past this process', async () => {
    await merkel();
    const unit = (await units())[3]!;
    await app.services.store.reviewUnit(
      {
        unitId: unit.id,
        head: unit.head,
        revision: { id: 'elsewhere' as typeof unit.head, text: 'メルケル氏は去った。', origin: 'human' },
        by: (await app.services.store.actors())[0]!.id,
        at: '2026-11-01T00:00:00.000Z',
      },
      standing => stepUnit('revise', standing, 'translator'),
    );
    expect(await merkel()).toHaveLength(1);
  });
});

describe('the terms of a unit', () => {
  const row = (source: string, target: string, status: 'preferred' | 'deprecated' = 'preferred') => ({
    id: null,
    source,
    target,
    status,
    note: '',
  });
  const termsOf = async (at: number, text?: string) => {
    const unit = (await units())[at]!;
    const asked = { unitId: unit.id, text: text ?? unit.target };
    const { rows, terms } = await app.translator['unit.terms'](asked);
    const renderings = terms.map(({ english, renderings: all }) => [
      english,
      ...all.map(({ target, status, places }) => [target, status, places.length]),
    ]);
    return { rows, renderings };
  };

  it('are none where the newsroom has none', async () => {
    expect(await termsOf(1)).toEqual({ rows: 0, renderings: [] });
  });

  it('are told with every rendering, preferred first, and whether the text has it', async () => {
    await app.translator['term.put']({
      terms: [
        row('treaty', '協定', 'deprecated'),
        row('treaty', '条約'),
        row('official', '当局者'),
        row('parliament', '議会'),
      ],
    });
    expect(await termsOf(1)).toEqual({
      rows: 4,
      renderings: [['treaty', ['条約', 'preferred', 1], ['協定', 'deprecated', 0]]],
    });
    expect((await termsOf(3)).renderings).toEqual([
      ['treaty', ['条約', 'preferred', 0], ['協定', 'deprecated', 1]],
    ]);
    expect((await termsOf(2)).renderings).toEqual([['officials', ['当局者', 'preferred', 1]]]);
  });

  it('are asked of what is being typed, and leave the unit as it is', async () => {
    await app.translator['term.put']({ terms: [row('treaty', '条約')] });
    await termsOf(3, '首相は条約を否決した。');
    read.length = 0;
    expect((await termsOf(3, '首相は条約を否決した。')).renderings).toEqual([
      ['treaty', ['条約', 'preferred', 1]],
    ]);
    expect(read).not.toContain('首相は条約を否決した。');
    expect((await termsOf(3)).renderings).toEqual([['treaty', ['条約', 'preferred', 0]]]);
  });
});

describe('comments', () => {
  it('are written by whoever calls, cleaned, and every window is told', async () => {
    const [first] = await units();
    app.events.length = 0;
    const said = await app.editor['comment.add']({ unitId: first!.id, text: ' 出典は?\r\n確認を\u0000 ' });
    expect(said).toMatchObject({ text: '出典は?\n確認を', resolved: null, unitId: first!.id });
    const { id } = said;
    expect((await app.translator['comment.resolve']({ id })).resolved).not.toBeNull();
    expect((await app.translator['comment.reopen']({ id })).resolved).toBeNull();
    expect(app.events).toEqual(Array(3).fill({ type: 'comment.changed', articleId }));
    const actors = await app.services.store.actors();
    expect(said.by).toBe(actors.find(({ role }) => role === 'editor')!.id);
    expect(await app.translator['comment.list']({ articleId })).toEqual([said]);
  });

  it('are refused without words and without a unit', async () => {
    const [first] = await units();
    await expect(app.translator['comment.add']({ unitId: first!.id, text: ' \n' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await expect(
      app.translator['comment.add']({ unitId: 'none' as UnitId, text: 'x' }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});
