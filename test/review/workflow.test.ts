import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/model/error.ts';
import { ARTICLE_STATES, ROLES, UNIT_STATES, type UnitState } from '../../src/model/review.ts';
import { type ArticleAction, stepArticle, stepUnit, type UnitAction } from '../../src/review/workflow.ts';

const code = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
};

const standing = {
  state: 'untouched',
  excluded: false,
  revised: false,
  comment: '',
  article: 'in-review',
} as const;

/** `-`: nothing changes. `!`: forbidden. One row a state, columns as in UNIT_STATES. */
const UNIT_TABLE: Record<UnitAction, Record<'translator' | 'editor', string>> = {
  //          untouched edited confirmed returned approved
  revise: {
    translator: 'edited edited edited edited edited',
    editor: 'edited edited edited edited edited',
  },
  confirm: {
    translator: 'confirmed confirmed - confirmed -',
    editor: 'confirmed confirmed - confirmed -',
  },
  approve: { translator: '! ! ! ! !', editor: 'approved approved approved approved -' },
  return: { translator: '! ! ! ! !', editor: 'returned returned returned returned returned' },
  reopen: { translator: '- - edited ! edited', editor: '- - edited edited edited' },
  exclude: {
    translator: 'untouched edited confirmed returned approved',
    editor: 'untouched edited confirmed returned approved',
  },
  include: { translator: '- - - - -', editor: '- - - - -' },
};

describe('a unit', () => {
  for (const [action, byRole] of Object.entries(UNIT_TABLE) as [UnitAction, Record<string, string>][]) {
    for (const role of ROLES) {
      it(`${action} by a ${role}`, () => {
        const expected = Object.fromEntries(UNIT_STATES.map((s, i) => [s, byRole[role]!.split(' ')[i]]));
        const found = Object.fromEntries(
          UNIT_STATES.map((state: UnitState) => {
            const step = code(() => stepUnit(action, { ...standing, state, revised: true }, role, 'なぜ'));
            if (step === 'forbidden') return [state, '!'];
            return [state, step === null ? '-' : (step as { state: string }).state];
          }),
        );
        expect(found).toEqual(expected);
      });
    }
  }

  it('goes back to untouched when it is reopened without a revision of its own', () => {
    expect(stepUnit('reopen', { ...standing, state: 'confirmed' }, 'translator')?.state).toBe('untouched');
  });

  it('keeps the comment only while it stands as returned', () => {
    const returned = stepUnit('return', standing, 'editor', '数字を確認')!;
    expect(returned).toMatchObject({
      comment: '数字を確認',
      event: { action: 'return', comment: '数字を確認' },
    });
    expect(stepUnit('exclude', { ...standing, ...returned }, 'translator')?.comment).toBe('数字を確認');
    expect(stepUnit('revise', { ...standing, ...returned }, 'translator')?.comment).toBe('');
    expect(stepUnit('confirm', { ...standing, ...returned }, 'translator')?.comment).toBe('');
  });

  it('can be taken out of the article and put back in any state', () => {
    const out = stepUnit('exclude', { ...standing, state: 'approved' }, 'translator')!;
    expect(out).toMatchObject({ state: 'approved', excluded: true, event: { action: 'exclude' } });
    expect(stepUnit('include', { ...standing, ...out }, 'translator')).toMatchObject({
      state: 'approved',
      excluded: false,
    });
    expect(stepUnit('revise', { ...standing, ...out }, 'translator')?.excluded).toBe(true);
  });
});

describe('the article follows its units', () => {
  it.each([
    // article, unit, action, role, article afterwards
    ['approved', 'approved', 'revise', 'translator', 'in-review'],
    ['approved', 'approved', 'revise', 'editor', 'in-review'],
    ['approved', 'approved', 'reopen', 'editor', 'in-review'],
    ['approved', 'approved', 'return', 'editor', 'in-review'],
    ['approved', 'approved', 'exclude', 'editor', 'in-review'],
    ['approved', 'confirmed', 'approve', 'editor', 'approved'],
    ['submitted', 'confirmed', 'revise', 'translator', 'in-review'],
    ['submitted', 'confirmed', 'revise', 'editor', 'submitted'],
    ['submitted', 'confirmed', 'exclude', 'translator', 'in-review'],
    ['submitted', 'edited', 'confirm', 'translator', 'submitted'],
    ['submitted', 'edited', 'return', 'editor', 'submitted'],
    ['returned', 'returned', 'revise', 'translator', 'returned'],
    ['in-review', 'approved', 'revise', 'translator', 'in-review'],
  ] as const)('%s article, %s unit: %s by a %s makes it %s', (article, state, action, role, after) => {
    expect(stepUnit(action, { ...standing, state, article }, role)?.article).toBe(after);
  });
});

/** Columns as in ARTICLE_STATES: in-review submitted returned approved. */
const ARTICLE_TABLE: Record<ArticleAction, Record<'translator' | 'editor', string>> = {
  submit: { translator: 'submitted - submitted conflict', editor: 'submitted - submitted conflict' },
  return: {
    translator: 'forbidden forbidden forbidden forbidden',
    editor: 'returned returned returned returned',
  },
  approve: {
    translator: 'forbidden forbidden forbidden forbidden',
    editor: 'approved approved approved approved',
  },
};

describe('an article', () => {
  for (const [action, byRole] of Object.entries(ARTICLE_TABLE) as [ArticleAction, Record<string, string>][]) {
    for (const role of ROLES) {
      it(`${action} by a ${role}`, () => {
        const found = ARTICLE_STATES.map(state => {
          const step = code(() => stepArticle(action, { state, returned: 0 }, role, 'なぜ'));
          if (typeof step === 'string') return step;
          return step === null ? '-' : (step as { state: string }).state;
        });
        expect(found.join(' ')).toBe(byRole[role]);
      });
    }
  }

  it('is not approved while returned units remain', () => {
    expect(() => stepArticle('approve', { state: 'submitted', returned: 2 }, 'editor')).toThrow(
      expect.objectContaining({ code: 'conflict', details: expect.objectContaining({ returned: 2 }) }),
    );
  });
});
