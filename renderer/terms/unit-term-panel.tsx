import { BookA, Check, CircleAlert, Minus, Plus } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isAllowed, type UnitRendering, type UnitTerm } from '../../src/model/term.ts';
import { useAlignment } from '../alignment/alignment-context.ts';
import { Button } from '../design/button.tsx';
import { classNames } from '../design/class-names.ts';
import { Kbd } from '../design/kbd.tsx';
import type { InspectorPanelProps } from '../inspector/inspector-tabs.ts';
import { PanelEmpty, PanelFailure } from '../inspector/panel-state.tsx';
import { chordOf, KEY_TABLE } from '../keys/key-table.ts';
import { lightWords } from '../links/lit-words.ts';
import { useReview } from '../review/review.ts';
import { createTermActions, type TermActions } from './term-actions.ts';
import { insertable, standingOf, type TermStanding } from './term-standing.ts';
import styles from './unit-term-panel.module.css';
import { useUnitTerms } from './use-unit-terms.ts';

/** The newsroom's terms in the active unit: what to write for them, and whether the translation does. */
export function UnitTermPanel({ unit }: InspectorPanelProps) {
  const { t } = useTranslation();
  const review = useReview();
  const { desk } = useAlignment();
  const actions = createTermActions(review, desk);
  const { data, error, refetch, text } = useUnitTerms(unit);
  useEffect(() => () => lightWords(null), []);
  if (error && !data) {
    return <PanelFailure text={t('unitTerms.failed')} error={error} onRetry={refetch} />;
  }
  if (!data) return null;
  const light = (term: UnitTerm | null): void => {
    const isSame = review.sessions.get(unit.id)?.text === text || text === unit.target;
    const target = isSame ? (term?.renderings.flatMap(({ places }) => places) ?? []) : [];
    lightWords(term && { unitId: unit.id, words: { source: term.source, target } });
  };
  return (
    <>
      {data.terms.length === 0 ? (
        <PanelEmpty
          Icon={BookA}
          text={t(data.rows === 0 ? 'unitTerms.emptyBase' : 'unitTerms.none')}
          hint={t('unitTerms.noneHint')}
        />
      ) : (
        <ul className={styles['list']} aria-label={t('unitTerms.label')}>
          {data.terms.map((term, nth) => (
            <TermEntry
              key={`${term.english} ${term.source[0]?.start}`}
              term={term}
              nth={nth}
              disabled={unit.excluded}
              onLight={light}
              onInsert={words => actions.insert(unit, words)}
            />
          ))}
        </ul>
      )}
      <TermTools actions={actions} />
    </>
  );
}

function TermTools({ actions }: { readonly actions: TermActions }) {
  const { t } = useTranslation();
  return (
    <div className={styles['tools']}>
      <Button
        look="quiet"
        icon={<Plus aria-hidden="true" />}
        hint={t('unitTerms.addHint')}
        chord={chordOf('addTerm')}
        // The selection in the texts is what it is about.
        onMouseDown={event => event.preventDefault()}
        onClick={() => void actions.add()}
      >
        {t('unitTerms.add')}
      </Button>
      <Button look="quiet" onClick={actions.openTermbase}>
        {t('unitTerms.openBase')}
      </Button>
    </div>
  );
}

const STANDING_ICONS = { used: Check, refused: CircleAlert, missing: Minus } as const;

function Standing({ standing }: { readonly standing: TermStanding }) {
  const { t } = useTranslation();
  const Icon = STANDING_ICONS[standing];
  return (
    <span className={styles['standing']} data-standing={standing}>
      <Icon aria-hidden="true" />
      {t(`unitTerms.${standing}`)}
    </span>
  );
}

interface TermEntryProps {
  readonly term: UnitTerm;
  readonly nth: number;
  readonly disabled: boolean;
  readonly onLight: (term: UnitTerm | null) => void;
  readonly onInsert: (words: string) => void;
}

function TermEntry({ term, nth, disabled, onLight, onInsert }: TermEntryProps) {
  const preferred = insertable(term);
  return (
    <li
      className={styles['term']}
      onPointerEnter={() => onLight(term)}
      onPointerLeave={() => onLight(null)}
      onFocus={() => onLight(term)}
      onBlur={() => onLight(null)}
    >
      <div className={styles['head']}>
        <span lang="en">{term.english}</span>
        <Standing standing={standingOf(term)} />
      </div>
      {term.renderings.map(rendering => (
        <Rendering
          key={rendering.target}
          rendering={rendering}
          chord={rendering.target === preferred ? KEY_TABLE.insertTerm.chords[nth] : undefined}
          disabled={disabled}
          onInsert={onInsert}
        />
      ))}
    </li>
  );
}

interface RenderingProps {
  readonly rendering: UnitRendering;
  readonly chord: string | undefined;
  readonly disabled: boolean;
  readonly onInsert: (words: string) => void;
}

function Rendering({ rendering, chord, disabled, onInsert }: RenderingProps) {
  const { t } = useTranslation();
  const { target, status, note, places } = rendering;
  const body = (
    <>
      <span lang="ja" className={styles['words']}>
        {target}
      </span>
      <span className={styles['status']}>{t(`termStatus.${status}`)}</span>
      {note !== '' && <span className={styles['note']}>{note}</span>}
    </>
  );
  if (!isAllowed(status)) {
    return (
      <div className={classNames(styles['rendering'], styles['refused'])} data-stands={places.length > 0}>
        {body}
      </div>
    );
  }
  return (
    <button
      type="button"
      className={styles['rendering']}
      disabled={disabled}
      // The caret stays where the words are to go.
      onMouseDown={event => event.preventDefault()}
      onClick={() => onInsert(target)}
    >
      <span className="visually-hidden">{t('unitTerms.insert')}</span>
      {body}
      {chord !== undefined && <Kbd chord={chord} />}
    </button>
  );
}
