import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitId } from '../../src/model/article.ts';
import type { ArticleReview, Unit } from '../../src/model/review.ts';
import { MenuActions, MenuAt, MenuNote, MenuSeparator } from '../design/menu.tsx';
import { type CommandId, chordOf } from '../keys/key-table.ts';
import { useSelected } from '../review/store.ts';
import { type Alignment, useAlignment } from './alignment-context.ts';
import { type Offer, type ParagraphChoice, paragraphOffers, type UnitChoice, unitOffers } from './choices.ts';
import type { MenuState } from './desk.ts';
import type { Refusal } from './operations.ts';
import { useReverts } from './use-reverts.ts';

const CHORDS: Partial<Record<UnitChoice, CommandId>> = {
  mergeAbove: 'mergeAbove',
  mergeBelow: 'mergeBelow',
  split: 'split',
  moveTargetAbove: 'moveAbove',
  moveTargetBelow: 'moveBelow',
  swapBelow: 'swapBelow',
  takeOut: 'takeOut',
  leaveOut: 'takeOut',
  putBack: 'takeOut',
  link: 'link',
};

const RUN: Readonly<Record<UnitChoice, (alignment: Alignment, unitId: UnitId) => unknown>> = {
  mergeAbove: ({ actions }, unitId) => actions.merge(unitId, -1),
  mergeBelow: ({ actions }, unitId) => actions.merge(unitId, 1),
  split: ({ split }, unitId) => split.start(unitId),
  moveTargetAbove: ({ actions }, unitId) => actions.move(unitId, 'target', -1),
  moveTargetBelow: ({ actions }, unitId) => actions.move(unitId, 'target', 1),
  moveSourceAbove: ({ actions }, unitId) => actions.move(unitId, 'source', -1),
  moveSourceBelow: ({ actions }, unitId) => actions.move(unitId, 'source', 1),
  swapBelow: ({ actions }, unitId) => actions.swap(unitId),
  takeOut: ({ actions }, unitId) => actions.takeOut(unitId),
  leaveOut: ({ actions }, unitId) => actions.takeOut(unitId),
  putBack: ({ actions }, unitId) => actions.takeOut(unitId),
  link: ({ link }, unitId) => link.start(unitId),
};

/** What is worth a sentence: the others are told by the entry itself. */
const NOTED: readonly Refusal[] = ['revised', 'otherRevised'];

/** The one menu of all rows: what can be done with the alignment of a unit, or of one of its paragraphs. */
export function AlignmentMenu({ article }: { readonly article: ArticleReview }) {
  const { t } = useTranslation();
  const { desk } = useAlignment();
  const menu = useSelected(desk.store, state => state.menu);
  const unit = menu ? article.units.find(({ id }) => id === menu.unitId) : undefined;
  const close = (dismissed = false): void => {
    desk.store.set({ menu: null });
    if (!dismissed) menu?.returnTo?.focus();
  };
  return (
    <MenuAt
      anchor={(unit && menu?.anchor) ?? null}
      label={t('alignment.menu', { position: (unit?.position ?? 0) + 1 })}
      onClose={close}
    >
      {menu && unit && menu.paragraph && <ParagraphEntries menu={menu} unit={unit} close={close} />}
      {menu && unit && !menu.paragraph && (
        <>
          <UnitEntries unit={unit} close={close} />
          <Reverts article={article} close={close} />
        </>
      )}
    </MenuAt>
  );
}

interface EntriesProps {
  readonly menu: MenuState;
  readonly unit: Unit;
  readonly close: () => void;
}

function UnitEntries({ unit, close }: Omit<EntriesProps, 'menu'>) {
  const { t } = useTranslation();
  const alignment = useAlignment();
  const groups = unitOffers(alignment.actions.placeOf(unit));
  return (
    <>
      {groups.map(offers => (
        <Fragment key={offers[0]?.choice}>
          <MenuActions
            actions={offers.map(({ choice, refused }) => ({
              id: choice,
              label: t(`alignment.${choice}`),
              chord: CHORDS[choice] && chordOf(CHORDS[choice]),
              disabled: refused !== null,
              why: refused === null ? undefined : t(`alignmentRefusal.${refused}`),
              onSelect: () => {
                close();
                RUN[choice](alignment, unit.id);
              },
            }))}
          />
          <MenuSeparator />
        </Fragment>
      ))}
      <Why offers={groups.flat()} />
    </>
  );
}

function ParagraphEntries({ menu, unit, close }: EntriesProps) {
  const { t } = useTranslation();
  const { actions } = useAlignment();
  if (!menu.paragraph) return null;
  const { side, segment } = menu.paragraph;
  const offers = paragraphOffers(actions.placeOf(unit), side, segment);
  const run = (choice: ParagraphChoice): void => {
    if (choice === 'detach') actions.detach(unit.id, side, segment);
    else actions.move(unit.id, side, choice === 'moveAbove' ? -1 : 1, segment);
  };
  const detach = side === 'source' ? 'detachSource' : 'detachTarget';
  return (
    <>
      <MenuActions
        actions={offers.map(({ choice, refused }) => ({
          id: choice,
          label: t(`alignment.${choice === 'detach' ? detach : choice}`),
          disabled: refused !== null,
          why: refused === null ? undefined : t(`alignmentRefusal.${refused}`),
          onSelect: () => {
            close();
            run(choice);
          },
        }))}
      />
      <Why offers={offers} />
    </>
  );
}

/** One sentence for all entries that an edit rules out. */
function Why({ offers }: { readonly offers: readonly Offer<string>[] }) {
  const { t } = useTranslation();
  const reason = NOTED.find(each => offers.some(({ refused }) => refused === each));
  return reason === undefined ? null : <MenuNote>{t(`alignmentRefusal.${reason}`)}</MenuNote>;
}

/** What undo and redo would do now. */
function Reverts({ article, close }: { readonly article: ArticleReview; readonly close: () => void }) {
  const { actions } = useAlignment();
  const entries = useReverts(article, actions);
  return (
    <MenuActions
      actions={entries.map(entry => ({
        ...entry,
        onSelect: () => {
          close();
          entry.onSelect();
        },
      }))}
    />
  );
}
