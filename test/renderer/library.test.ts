import { describe, expect, it } from 'vitest';
import { fromLocalInput, isOverdue, toLocalInput, viewDeadline } from '../../renderer/library/deadline.ts';
import { excerpt } from '../../renderer/library/excerpt.ts';
import {
  filterLibrary,
  findTitles,
  type LibraryFilter,
  NO_FILTER,
  parseFilter,
  writeFilter,
} from '../../renderer/library/library-filter.ts';
import {
  type LibraryOrder,
  progressOf,
  sortedBy,
  sortLibrary,
} from '../../renderer/library/library-order.ts';
import {
  parseSavedFilters,
  withoutSaved,
  withRenamed,
  withSaved,
} from '../../renderer/library/saved-filters.ts';
import { searchOf } from '../../renderer/library/text-search.ts';
import { parsePreferences } from '../../renderer/preferences/preferences.ts';
import type { ActorId, ArticleSummary } from '../../src/model/review.ts';
import { sampleSummary } from './samples.ts';

const ME = 'translator' as ActorId;
const EDITOR = 'editor' as ActorId;
const NAMES = new Map([
  [ME, '山本'],
  [EDITOR, '青木'],
]);
const NOW = new Date('2026-01-05T09:00:00.000Z');
const sample = (
  title: string,
  counts: Parameters<typeof sampleSummary>[1],
  updatedAt: string,
  rest: Partial<ArticleSummary>,
): ArticleSummary => ({ ...sampleSummary(title, counts, updatedAt), ...rest });

const port = sample('港の再開', { critical: 1, approved: 5 }, '2026-01-02T00:00:00.000Z', {
  assignee: ME,
  deadline: '2026-01-05T08:00:00.000Z',
  slug: 'AP-PORT-REOPENS',
});
const budget = sample('Ｂudget の行方', { minor: 9, approved: 9 }, '2026-01-03T00:00:00.000Z', {
  state: 'approved',
  deadline: '2026-01-04T08:00:00.000Z',
});
const rail = sample('鉄道の遅れ', { approved: 0 }, '2026-01-01T00:00:00.000Z', {
  assignee: EDITOR,
  state: 'returned',
  deadline: '2026-01-06T08:00:00.000Z',
  sourceName: 'rail.en.txt',
});
const ALL = [port, budget, rail];
const titles = (articles: readonly ArticleSummary[]) => articles.map(({ title }) => title);
const sorted = (by: LibraryOrder, descending = false) => sortLibrary(ALL, { by, descending }, NAMES);

describe('the list of articles', () => {
  it.each([
    ['updated', true, [budget, port, rail]],
    ['updated', false, [rail, port, budget]],
    ['title', false, [budget, port, rail]],
    ['issues', true, [port, budget, rail]],
    ['progress', false, [rail, port, budget]],
    ['state', false, [rail, port, budget]],
    ['deadline', false, [budget, port, rail]],
    // Whoever has none stands last in either direction.
    ['assignee', false, [port, rail, budget]],
    ['assignee', true, [rail, port, budget]],
  ] as const)('sorted by %s, descending: %s', (by, descending, expected) => {
    expect(titles(sorted(by, descending))).toEqual(titles(expected));
  });

  it('is first sorted by a column in its better direction, then in the other', () => {
    const first = sortedBy({ by: 'title', descending: false }, 'issues');
    expect(first).toEqual({ by: 'issues', descending: true });
    expect(sortedBy(first, 'issues')).toEqual({ by: 'issues', descending: false });
    expect(sortedBy(first, 'title')).toEqual({ by: 'title', descending: false });
  });

  it('is searched by title, slug and file name, without regard to width and case, all words wanted', () => {
    expect(titles(findTitles(ALL, 'budget 行方'))).toEqual([budget.title]);
    expect(titles(findTitles(ALL, 'budget 港'))).toEqual([]);
    expect(titles(findTitles(ALL, 'port-reopens'))).toEqual([port.title]);
    expect(titles(findTitles(ALL, 'ＲＡＩＬ.en'))).toEqual([rail.title]);
    expect(findTitles(ALL, ' ')).toBe(ALL);
  });

  it.each<[Partial<LibraryFilter>, readonly ArticleSummary[]]>([
    [{}, ALL],
    [{ state: 'approved' }, [budget]],
    [{ assignee: 'me' }, [port]],
    [{ assignee: 'none' }, [budget]],
    [{ assignee: EDITOR }, [rail]],
    [{ critical: true }, [port]],
    // What is approved is done, whatever the clock says.
    [{ overdue: true }, [port]],
    [{ overdue: true, state: 'returned' }, []],
  ])('filtered by %j', (filter, expected) => {
    expect(filterLibrary(ALL, { ...NO_FILTER, ...filter }, { me: ME, now: NOW })).toEqual(expected);
  });

  it('shows nobody’s articles as mine while it is not known who sits here', () => {
    expect(filterLibrary(ALL, { ...NO_FILTER, assignee: 'me' }, { me: null, now: NOW })).toEqual([]);
  });

  it('finds one of thousands by two words, the number it bears first', () => {
    const many = Array.from({ length: 5000 }, (_, i) =>
      sampleSummary(`記事 ${(i * 7919) % 5000} 港の再開とその後`, {}, new Date(1e12 + i).toISOString()),
    );
    findTitles(many, '港');
    const found = sortLibrary(findTitles(many, '港 49'), { by: 'title', descending: false }, NAMES);
    expect(found[0]?.title).toBe('記事 49 港の再開とその後');
  });
});

describe('a filter', () => {
  const filter: LibraryFilter = {
    text: '港 & "AP"',
    state: 'submitted',
    assignee: 'me',
    critical: true,
    overdue: true,
  };

  it('comes back out of its address', () => {
    expect(parseFilter(writeFilter(filter))).toEqual(filter);
    expect(writeFilter(NO_FILTER)).toBe('');
    expect(parseFilter('state=nonsense&critical=yes&for=')).toEqual(NO_FILTER);
  });

  it('is kept under a name, changed, renamed and forgotten', () => {
    const saved = withSaved(withSaved([], ' 今日 ', 'overdue=1'), '港', 'q=port');
    expect(saved.map(({ name }) => name)).toEqual(['今日', '港']);
    expect(withSaved(saved, '今日', 'critical=1')).toEqual([
      { name: '今日', query: 'critical=1' },
      { name: '港', query: 'q=port' },
    ]);
    expect(withRenamed(saved, '今日', '港')).toEqual([{ name: '港', query: 'overdue=1' }]);
    expect(withoutSaved(saved, '港')).toEqual([{ name: '今日', query: 'overdue=1' }]);
  });

  it('that was stored is read without what is none', () => {
    const stored = [
      { name: 'a', query: 'state=approved&x=1' },
      { name: 'a', query: 'q=b' },
      { name: '', query: 'q=c' },
      3,
    ];
    expect(parseSavedFilters(stored)).toEqual([{ name: 'a', query: 'state=approved' }]);
    expect(parseSavedFilters('x')).toEqual([]);
  });
});

describe('a deadline', () => {
  const due = (minutes: number): string => new Date(NOW.getTime() + minutes * 60_000).toISOString();
  const view = (minutes: number, state: ArticleSummary['state'] = 'in-review') =>
    viewDeadline({ deadline: due(minutes), state }, NOW, 'en');

  it('says how long there is, or was', () => {
    expect(view(-30)).toMatchObject({ tone: 'overdue', distance: '30 minutes' });
    expect(view(-3 * 60)).toMatchObject({ tone: 'overdue', distance: '3 hours' });
    expect(view(-72 * 60)).toMatchObject({ tone: 'overdue', distance: '3 days' });
    expect(view(20)).toMatchObject({ tone: 'today', day: 'today', distance: '20 minutes' });
    expect(view(24 * 60)).toMatchObject({ tone: 'calm', day: 'tomorrow', distance: '24 hours' });
    expect(view(30 * 24 * 60)).toMatchObject({ tone: 'calm', day: 'other', distance: null });
  });

  it('hurries nobody once the article is approved', () => {
    expect(view(-30, 'approved')).toMatchObject({ tone: 'calm', distance: null });
    expect(isOverdue({ deadline: due(-30), state: 'approved' }, NOW)).toBe(false);
    expect(isOverdue({ deadline: due(0), state: 'submitted' }, NOW)).toBe(false);
  });

  it('is written and read in the time zone of the reader', () => {
    const iso = '2026-07-01T15:30:00.000Z';
    expect(fromLocalInput(toLocalInput(iso))).toBe(iso);
    expect(new Date(toLocalInput(iso)).toISOString()).toBe(iso);
    expect(toLocalInput(null)).toBe('');
    expect(fromLocalInput('')).toBeNull();
    expect(fromLocalInput('nonsense')).toBeNull();
  });
});

describe('an excerpt', () => {
  const written = (text: string, word: string, language: 'en' | 'ja'): string => {
    const start = text.indexOf(word);
    return excerpt(text, [{ start, end: start + word.length }], language)
      .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
      .join('');
  };

  it('begins with the sentence of the match and marks it', () => {
    expect(written('船が着いた。港は再開した。', '再開', 'ja')).toBe('…港は[再開]した。');
    expect(written('It rained. The port reopened.', 'port', 'en')).toBe('…The [port] reopened.');
    expect(written('The port reopened.', 'port', 'en')).toBe('The [port] reopened.');
  });

  it('of a long sentence shows the match, whole characters only', () => {
    const text = `${'👍'.repeat(60)}港${'👎'.repeat(200)}`;
    const found = written(text, '港', 'ja');
    expect(found).toContain('[港]');
    expect(found.length).toBeLessThan(110);
    expect(found.isWellFormed()).toBe(true);
  });
});

describe('the progress of an article', () => {
  it('measures progress against what will be exported', () => {
    const { counts } = sampleSummary('', { units: 12, excluded: 2, approved: 5, confirmed: 2 });
    expect(progressOf(counts)).toMatchObject({
      total: 10,
      approved: 5,
      confirmed: 7,
      approvedShare: 0.5,
      confirmedShare: 0.2,
    });
  });

  it('shows no progress, and no nonsense, for an article without paragraphs', () => {
    expect(progressOf(sampleSummary('', { units: 0 }).counts).approvedShare).toBe(0);
  });
});

describe('stored preferences', () => {
  it.each([
    [null, 'en-US', { locale: 'en', theme: 'system', role: 'translator' }],
    [null, 'ja-JP', { locale: 'ja' }],
    [null, 'fr', { locale: 'ja' }],
    ['{"locale":"en","theme":"dark","role":"editor"}', 'ja', { locale: 'en', theme: 'dark', role: 'editor' }],
    ['{"theme":"pink","inspectorWidth":99999}', 'ja', { theme: 'system', inspectorWidth: null }],
    ['not json', 'ja', { locale: 'ja', inspectorOpen: null }],
    ['null', 'ja', { showLow: false, linkHover: true, mapOpen: null }],
    ['{"linkHover":false,"mapOpen":true}', 'ja', { linkHover: false, mapOpen: true }],
    [
      '{"librarySort":{"by":"title","descending":true}}',
      'ja',
      { librarySort: { by: 'title', descending: true } },
    ],
    [
      '{"librarySort":{"by":"x"},"savedFilters":3}',
      'ja',
      { librarySort: { by: 'updated', descending: true }, savedFilters: [] },
    ],
    ['{"linkHover":0,"mapOpen":"no"}', 'ja', { linkHover: true, mapOpen: null }],
  ])('%s in a browser set to %s', (stored, language, expected) => {
    expect(parsePreferences(stored, language)).toMatchObject(expected);
  });
});

describe('what was found in the texts', () => {
  const answered = {
    data: { hits: [], total: 0 },
    isPending: false,
    isPlaceholderData: false,
    isFetching: false,
    isError: false,
  };
  it.each([
    ['words that were answered', '港', '港', {}, false],
    ['words still being typed', '港町', '港', {}, true],
    ['an answer to other words', '港町', '港町', { isPlaceholderData: true, isFetching: true }, true],
    ['no answer yet', '港', '港', { data: undefined, isPending: true, isFetching: true }, true],
    ['an answer that is asked for again', '港', '港', { isFetching: true }, false],
    ['no words', '', '港', { isPlaceholderData: true }, false],
    ['a failure', '港', '港', { data: undefined, isError: true }, false],
  ])('is looked for or not, of %s', (_, words, asked, change, pending) => {
    expect(searchOf(words, asked, { ...answered, ...change }).pending).toBe(pending);
  });
});
