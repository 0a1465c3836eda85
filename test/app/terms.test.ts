import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { houseRule } from '../../src/checks/rules/house-rule.ts';
import { terminology } from '../../src/checks/rules/terminology.ts';
import type { ArticleId } from '../../src/model/article.ts';
import type { TermStatus } from '../../src/model/term.ts';
import { type OpenedApp, openApp } from './open-app.ts';
import { file, typed } from './texts.ts';

const ENGLISH = `Ministers sign ferry treaty

The two governments signed a treaty on ferries on Monday.

The harbour officials said the treaty would help both towns.

Parliament rejected an older treaty in spring.
`;
const JAPANESE = `閣僚、フェリー協定に署名

両政府は月曜日、フェリーに関する協定に署名した。

港湾管理者は、協定が両町の助けになると述べた。

議会は春に以前の条約を否決した。
`;

let app: OpenedApp;
let articleId: ArticleId;
beforeEach(async () => {
  app = await openApp(':memory:', { checks: [terminology, houseRule] });
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

const row = (source: string, target: string, status: TermStatus = 'preferred', note = '') => ({
  id: null,
  source,
  target,
  status,
  note,
});
const marks = async () =>
  (await app.translator['article.get']({ articleId })).annotations.map(({ target }) => target?.exact);
const put = (...terms: ReturnType<typeof row>[]) => app.translator['term.put']({ terms });
const units = async () => (await app.translator['article.get']({ articleId })).units;
const revise = async (at: number, text: string) => {
  const { id: unitId, head: parentId } = (await units())[at]!;
  const { unit } = await app.translator['unit.revise']({ unitId, parentId, text, origin: 'human' });
  return unit;
};

describe('the termbase', () => {
  it('marks articles as soon as a row is there, and no longer when it is gone', async () => {
    expect(await marks()).toEqual([]);
    app.events.length = 0;
    const [entry] = await put(row('treaty', '条約'));
    expect(app.events).toContainEqual({ type: 'house.changed' });
    expect(app.events).toContainEqual({ type: 'article.changed', articleId });
    expect(await marks()).toHaveLength(3);
    expect(await marks()).toContain('協定');
    const [, second] = await units();
    const preview = await app.translator['unit.check']({
      unitId: second!.id,
      text: '両政府は条約に署名した。',
    });
    expect(preview).toEqual([]);
    const gone = await app.translator['term.delete']({ ids: [entry!.id] });
    expect(await marks()).toEqual([]);
    await app.translator['term.put']({ terms: gone });
    expect(await marks()).toHaveLength(3);
  });

  it('leaves articles alone that have nothing to do with a row', async () => {
    app.events.length = 0;
    await put(row('submarine', '潜水艦'));
    expect(app.events).toEqual([{ type: 'house.changed' }]);
  });

  it('takes a row of the same two words as the same row, and refuses to make two rows one', async () => {
    const [first] = await put(row('treaty', '条約'));
    const [again] = await put(row(' treaty ', '条約', 'admitted', '可'));
    expect(again).toMatchObject({ id: first!.id, status: 'admitted', note: '可' });
    const [other] = await put(row('treaty', '協定', 'deprecated'));
    await expect(
      app.translator['term.put']({ terms: [{ ...other!, target: '条約' }] }),
    ).rejects.toMatchObject({ code: 'conflict', details: { reason: 'duplicate' } });
    await expect(put(row('…', '条約'))).rejects.toMatchObject({ code: 'invalid-input' });
    expect(await app.translator['term.list']({})).toHaveLength(2);
  });

  it('is read from a file as a whole or, if asked, without the lines that cannot be read', async () => {
    const table = typed('英語,訳語,状態\ntreaty,条約,推奨\ntreaty,協定,不明\n');
    const refused = await app.translator['term.import']({ file: table, skipProblems: false });
    expect(refused).toMatchObject({ added: 1, problems: [{ line: 3, kind: 'status', found: '不明' }] });
    expect(await app.translator['term.list']({})).toEqual([]);
    await app.translator['term.import']({ file: table, skipProblems: true });
    expect(await marks()).toHaveLength(3);
    const tabs = file('terms.tsv', '\ufeffsummit\t首脳会談\r\nferry\tフェリー\r\n');
    const second = await app.translator['term.import']({ file: tabs, skipProblems: false });
    expect(second).toEqual({ added: 2, changed: 0, unchanged: 0, problems: [] });
    const { content, fileName } = await app.translator['term.export']({});
    expect(fileName).toBe('terms.csv');
    const again = await app.translator['term.import']({
      file: file('terms.csv', content),
      skipProblems: false,
    });
    expect(again).toEqual({ added: 0, changed: 0, unchanged: 3, problems: [] });
  });
});

describe('a rule made from a correction', () => {
  it('begins with what was changed and the English it renders', async () => {
    const unit = await revise(1, '両政府は月曜日、フェリーに関する条約に署名した。');
    const found = await app.translator['rule.propose']({
      unitId: unit.id,
      before: unit.machine,
      after: unit.target,
    });
    expect(found).toEqual([{ wrong: '協定', right: '条約', english: 'treaty' }]);
    const compound = await app.translator['rule.propose']({
      unitId: (await units())[2]!.id,
      before: '港湾管理者は述べた。',
      after: '港湾当局者は述べた。',
    });
    expect(compound).toEqual([expect.objectContaining({ wrong: '管理者', right: '当局者' })]);
    const nothing = await app.translator['rule.propose']({ unitId: unit.id, before: '同じ', after: '同じ' });
    expect(nothing).toEqual([]);
  });

  it('is previewed against everything reviewed: what was corrected speaks for it, what was confirmed against', async () => {
    const corrected = await revise(1, '両政府は月曜日、フェリーに関する条約に署名した。');
    const [title, , third] = await units();
    await app.translator['unit.confirm']({ unitId: third!.id, parentId: third!.head });
    const preview = await app.translator['rule.preview']({
      kind: 'terms',
      terms: [
        { source: 'treaty', target: '条約', status: 'preferred', note: '' },
        { source: 'treaty', target: '協定', status: 'deprecated', note: '' },
      ],
    });
    expect(preview.counts).toEqual({ right: 1, alarm: 1, open: 0 });
    expect(preview).toMatchObject({ articles: 1, truncated: false });
    expect(preview.hits.map(({ verdict, unitId, target }) => [verdict, unitId, target?.words])).toEqual([
      ['right', corrected.id, '協定'],
      ['alarm', third!.id, '協定'],
    ]);
    expect(preview.hits[0]!.source).toMatchObject({ words: 'treaty' });
    // Nobody has looked at the headline; nothing was stored.
    expect(preview.hits.map(({ unitId }) => unitId)).not.toContain(title!.id);
    expect(await app.translator['term.list']({})).toEqual([]);
  });

  it('is previewed and marks articles also where its verb begins otherwise', async () => {
    const { articleId: second } = await app.translator['article.import']({
      jobId: 'second',
      title: '',
      source: file('en.txt', 'The strike took down the government.\n'),
      target: file('ja.txt', 'ストが政府を持ち下ろした。\n'),
      force: true,
    });
    const get = () => app.translator['article.get']({ articleId: second });
    const [unit] = (await get()).units;
    await app.translator['unit.confirm']({ unitId: unit!.id, parentId: unit!.head });
    const rule = { english: 'take down', wrong: '持ち下ろす', right: '倒す', note: '' };
    for (const english of ['take down', 'take', 'bring/take']) {
      const preview = await app.translator['rule.preview']({ kind: 'trap', rule: { ...rule, english } });
      expect(preview.counts).toEqual({ right: 0, alarm: 1, open: 0 });
    }
    await app.translator['rule.put']({ ...rule, id: null });
    expect((await get()).annotations).toHaveLength(1);
  });

  it('shows a hit in a long paragraph with words beside it, none of which is cut', async () => {
    const around = 'The harbour office had waited for an answer since the beginning of winter.';
    const { articleId: long } = await app.translator['article.import']({
      jobId: 'long',
      title: '',
      source: file('en.txt', `${around} They signed the treaty on Monday, and ${around}\n`),
      target: file(
        'ja.txt',
        `${'港湾事務所は冬の初めから回答を待っていた。'.repeat(4)}月曜日に協定に署名した。${'事務所は回答を待っていた。'.repeat(5)}\n`,
      ),
      force: true,
    });
    const [unit] = (await app.translator['article.get']({ articleId: long })).units;
    await app.translator['unit.confirm']({ unitId: unit!.id, parentId: unit!.head });
    const rule = { english: 'treaty', wrong: '協定', right: '条約', note: '' };
    const { hits } = await app.translator['rule.preview']({ kind: 'trap', rule });
    const { source, target } = hits.find(({ unitId }) => unitId === unit!.id)!;
    expect(source).toEqual({
      before: expect.stringMatching(/^…(\S+ )+They signed the $/),
      words: 'treaty',
      after: expect.stringMatching(/^ on Monday, and The .*…$/),
    });
    const words = new Set(`${unit!.source}`.split(/\s+/));
    for (const word of `${source!.before.slice(1)} ${source!.after.slice(0, -1)}`.trim().split(/\s+/))
      expect(words).toContain(word);
    expect(target).toMatchObject({ before: expect.stringMatching(/^…/), after: expect.stringMatching(/…$/) });
  });

  it('is looked for once where it is changed while somebody waits for it', async () => {
    await revise(1, '両政府は月曜日、フェリーに関する条約に署名した。');
    const rule = { english: 'treaty', wrong: '協定', right: '条約', note: '' };
    const ask = (client: typeof app.translator, wrong: string) =>
      client['rule.preview']({ kind: 'trap', rule: { ...rule, wrong } });
    const answers = await Promise.allSettled([
      ask(app.translator, '協'),
      ask(app.editor, '協定'),
      ask(app.translator, '協定'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(answers[0]).toMatchObject({ reason: { code: 'cancelled' } });
  });

  it('marks articles once it is saved, can be changed, and marks nothing once it is deleted', async () => {
    const rule = { english: 'official/officer', wrong: '管理者', right: '当局者', note: '政府の人' };
    const preview = await app.translator['rule.preview']({ kind: 'trap', rule });
    expect(preview).toMatchObject({ articles: 0, counts: { right: 0, alarm: 0, open: 0 } });
    const saved = await app.translator['rule.put']({ ...rule, id: null });
    expect(await marks()).toEqual(['管理者']);
    const [annotation] = (await app.translator['article.get']({ articleId })).annotations;
    expect(annotation).toMatchObject({ checkId: 'house-rule', suggestions: [{ text: '当局者' }] });
    await revise(2, '港湾当局者は、協定が両町の助けになると述べた。');
    const after = await app.translator['rule.preview']({ kind: 'trap', rule });
    expect(after).toMatchObject({ articles: 1, counts: { right: 1, alarm: 0, open: 0 } });
    await app.translator['rule.put']({ ...saved, wrong: '当局者', right: '職員' });
    expect(await marks()).toEqual(['当局者']);
    const gone = await app.translator['rule.delete']({ id: saved.id });
    expect(await marks()).toEqual([]);
    expect(await app.translator['rule.list']({})).toEqual([]);
    await app.translator['rule.put'](gone!);
    expect(await marks()).toEqual(['当局者']);
  });

  it('is refused where its English cannot be read', async () => {
    const rule = { id: null, english: 'a deal _', wrong: '取引', right: '', note: '' };
    await expect(app.translator['rule.put'](rule)).rejects.toMatchObject({
      code: 'invalid-input',
      details: { reason: 'pattern' },
    });
    const { id: _id, ...draft } = rule;
    await expect(app.translator['rule.preview']({ kind: 'trap', rule: draft })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});
