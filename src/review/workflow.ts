import { AppError } from '../model/error.ts';
import {
  type ArticleState,
  mayActAs,
  type ReviewAction,
  type Role,
  type UnitState,
} from '../model/review.ts';

/** What a reviewer may want to do with one unit. */
export type UnitAction = 'revise' | 'confirm' | 'approve' | 'return' | 'reopen' | 'exclude' | 'include';
export type ArticleAction = 'submit' | 'return' | 'approve';

/** Where a unit stands. `revised`: a revision was written on top of the machine translation. */
interface UnitStanding {
  readonly state: UnitState;
  readonly excluded: boolean;
  readonly revised: boolean;
  readonly comment: string;
  readonly article: ArticleState;
}

interface Event {
  readonly action: ReviewAction;
  readonly comment: string;
}

interface UnitStep {
  readonly state: UnitState;
  readonly excluded: boolean;
  readonly comment: string;
  readonly article: ArticleState;
  readonly event: Event | null;
}

interface ArticleStep {
  readonly state: ArticleState;
  readonly approveUnits: boolean;
  readonly looked: boolean;
  readonly event: Event | null;
}

/** `open` is `edited` for a unit with revisions of its own and `untouched` otherwise; `as-is` leaves the state alone. */
type Next = UnitState | 'open' | 'as-is';

interface Rule {
  readonly role: Role;
  readonly next: Next;
}

const translator = (next: Next): Rule => ({ role: 'translator', next });
const editor = (next: Next): Rule => ({ role: 'editor', next });
const everyState = (rule: Rule): Readonly<Record<UnitState, Rule>> => ({
  untouched: rule,
  edited: rule,
  confirmed: rule,
  returned: rule,
  approved: rule,
});

/**
 * Who may take a unit from where to where. Whoever edits takes confirmation, approval and return away; a translator
 * answers a return by editing or by confirming the text as it is, but only an editor takes the return itself back.
 * Confirming what an editor approved adds nothing and takes nothing away.
 */
const UNIT_RULES: Readonly<Record<UnitAction, Readonly<Record<UnitState, Rule>>>> = {
  revise: everyState(translator('edited')),
  confirm: { ...everyState(translator('confirmed')), approved: translator('as-is') },
  approve: everyState(editor('approved')),
  return: everyState(editor('returned')),
  reopen: {
    untouched: translator('as-is'),
    edited: translator('as-is'),
    confirmed: translator('open'),
    returned: editor('open'),
    approved: translator('open'),
  },
  exclude: everyState(translator('as-is')),
  include: everyState(translator('as-is')),
};

/** Actions that change what would be exported. */
const CHANGES_TEXT: Readonly<Record<UnitAction, boolean>> = {
  revise: true,
  exclude: true,
  include: true,
  confirm: false,
  approve: false,
  return: false,
  reopen: false,
};

function nextState(next: Next, { state, revised }: UnitStanding): UnitState {
  if (next === 'as-is') return state;
  if (next === 'open') return revised ? 'edited' : 'untouched';
  return next;
}

/**
 * The article follows its units. An approved article in which anything is changed or reopened is in review again;
 * a translator who changes the text of a submitted article takes the submission back, an editor does not.
 */
function articleAfter(
  action: UnitAction,
  { article, state }: UnitStanding,
  to: UnitState,
  role: Role,
): ArticleState {
  const changed = CHANGES_TEXT[action];
  if (article === 'approved' && (changed || (to !== state && to !== 'approved'))) return 'in-review';
  if (article === 'submitted' && changed && role === 'translator') return 'in-review';
  return article;
}

const EVENTS: Readonly<Record<UnitAction, ReviewAction | null>> = {
  revise: null, // the revision itself is the record
  confirm: 'confirm',
  approve: 'approve',
  return: 'return',
  reopen: 'reopen',
  exclude: 'exclude',
  include: 'include',
};

/**
 * What a step does to a unit and its article, or null where it changes nothing.
 * AppError `forbidden` where the role may not take it in this state.
 */
export function stepUnit(
  action: UnitAction,
  standing: UnitStanding,
  role: Role,
  comment = '',
): UnitStep | null {
  const rule = UNIT_RULES[action][standing.state];
  if (!mayActAs(role, rule.role)) {
    throw new AppError('forbidden', `Only an ${rule.role} may do this (${action}, ${standing.state}).`, {
      action,
      state: standing.state,
      role: rule.role,
    });
  }
  const state = nextState(rule.next, standing);
  const excluded = action === 'exclude' || (action !== 'include' && standing.excluded);
  const idle = state === standing.state && excluded === standing.excluded;
  if (idle && action !== 'revise' && action !== 'return') return null;
  const kept = state === 'returned' && standing.state === 'returned' ? standing.comment : '';
  const event = EVENTS[action];
  return {
    state,
    excluded,
    comment: action === 'return' ? comment : kept,
    article: articleAfter(action, standing, state, role),
    event: event === null ? null : { action: event, comment },
  };
}

const ARTICLE_ROLE: Readonly<Record<ArticleAction, Role>> = {
  submit: 'translator',
  return: 'editor',
  approve: 'editor',
};

/**
 * What a step does to a whole article, or null where it changes nothing. AppError `forbidden`; `conflict` where
 * the article is approved already and is submitted again, or is approved while `returned` units remain. An editor who
 * decides on the whole of it has looked it through.
 */
export function stepArticle(
  action: ArticleAction,
  { state, returned }: { readonly state: ArticleState; readonly returned: number },
  role: Role,
  comment = '',
): ArticleStep | null {
  if (!mayActAs(role, ARTICLE_ROLE[action])) {
    throw new AppError('forbidden', `Only an ${ARTICLE_ROLE[action]} may do this.`, {
      action,
      state,
      role: ARTICLE_ROLE[action],
    });
  }
  const event = { action, comment };
  switch (action) {
    case 'submit':
      if (state === 'submitted') return null;
      if (state === 'approved') {
        throw new AppError('conflict', 'The article is approved already.', { action, state });
      }
      return { state: 'submitted', approveUnits: false, looked: false, event };
    case 'return':
      return { state: 'returned', approveUnits: false, looked: true, event };
    case 'approve':
      if (returned > 0) {
        throw new AppError('conflict', `Units that were returned remain: ${returned}.`, {
          action,
          state,
          returned,
        });
      }
      return {
        state: 'approved',
        approveUnits: true,
        looked: true,
        event: state === 'approved' ? null : event,
      };
  }
}
