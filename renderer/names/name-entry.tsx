import { useTranslation } from 'react-i18next';
import type { UnitId } from '../../src/model/article.ts';
import type { ArticleName, NameForm } from '../../src/model/name.ts';
import type { Unit } from '../../src/model/review.ts';
import { Button } from '../design/button.tsx';
import { lightWords } from '../links/lit-words.ts';
import styles from './name-panel.module.css';
import { type Reach, replaceable } from './name-places.ts';

/** Titles are Japanese in both interfaces. */
const TITLE_SEPARATOR = '\u3001';

interface NameEntryProps {
  readonly name: ArticleName;
  readonly unit: Unit;
  readonly order: ReadonlyMap<UnitId, number>;
  readonly onGoTo: (form: NameForm, intoText: boolean) => void;
  /** Where the form could replace an odd one outside the active unit. */
  readonly reach: (form: NameForm) => Reach | null;
  readonly onUse: (form: NameForm, other: NameForm) => void;
  readonly onUseEverywhere: (form: NameForm, reach: Reach) => void;
}

/** One name: how the English has it, and every way in which the translation writes it. */
export function NameEntry({ name, ...row }: NameEntryProps) {
  const { t } = useTranslation();
  const { english, kind, forms, titles, gloss } = name;
  return (
    <li className={styles['name']}>
      <div className={styles['head']}>
        <span lang="en" className={styles['english']}>
          {english[0]}
        </span>
        {kind !== 'unknown' && <span className={styles['kind']}>{t(`names.kind.${kind}`)}</span>}
      </div>
      <ul>
        {forms.map(form => (
          <FormRow
            key={form.surface}
            form={form}
            other={row.unit.excluded ? null : replaceable(name, form, row.unit.id)}
            {...row}
          />
        ))}
      </ul>
      {(titles.length > 0 || gloss !== null) && (
        <p className={styles['about']}>
          {titles.length > 0 && (
            <span>
              {t('names.titles')} <span lang="ja">{titles.join(TITLE_SEPARATOR)}</span>
            </span>
          )}
          {gloss !== null && (
            <span>
              {t(`names.${gloss.kind}`)} <span lang={gloss.kind === 'latin' ? 'en' : 'ja'}>{gloss.text}</span>
              {!gloss.atFirst && ` (${t('names.late')})`}
            </span>
          )}
        </p>
      )}
    </li>
  );
}

interface FormRowProps extends Omit<NameEntryProps, 'name'> {
  readonly form: NameForm;
  /** The spelling in the active unit that this one could replace. */
  readonly other: NameForm | null;
}

function FormRow({ form, other, unit, order, reach, ...on }: FormRowProps) {
  const { t } = useTranslation();
  const { surface, places, usual } = form;
  const here = places.filter(({ unitId }) => unitId === unit.id);
  const first = places[0] === undefined ? undefined : order.get(places[0].unitId);
  const everywhere = reach(form);
  const light = (): void =>
    lightWords({
      unitId: unit.id,
      words: { source: here.map(({ source }) => source), target: here.map(({ target }) => target) },
    });
  return (
    <li className={styles['row']} data-here={here.length > 0}>
      <button
        type="button"
        className={styles['form']}
        onClick={event => on.onGoTo(form, event.detail > 0)}
        onPointerEnter={light}
        onPointerLeave={() => lightWords(null)}
      >
        <span lang="ja" className={usual === null ? styles['surface'] : styles['odd']}>
          {surface}
        </span>
        <span className={styles['count']}>×{places.length}</span>
        <span className="visually-hidden">{t('names.next')}</span>
        {usual !== null && <span className={styles['usual']}>{t('names.odd', { usual })}</span>}
        {first !== undefined && other === null && everywhere === null && (
          <span className={styles['first']} title={t('names.first', { position: first + 1 })}>
            ¶{first + 1}
          </span>
        )}
      </button>
      {other !== null && (
        <Button
          look="quiet"
          className={styles['use']}
          hint={t('names.useHint', { form: surface, other: other.surface })}
          onClick={() => on.onUse(form, other)}
        >
          {t('names.use')}
          <span className="visually-hidden">
            {t('names.useHint', { form: surface, other: other.surface })}
          </span>
        </Button>
      )}
      {everywhere !== null && (
        <Everywhere form={form} reach={everywhere} onUse={() => on.onUseEverywhere(form, everywhere)} />
      )}
    </li>
  );
}

interface EverywhereProps {
  readonly form: NameForm;
  readonly reach: Reach;
  readonly onUse: () => void;
}

/** Writes the form for an odd one in all paragraphs at once; says in how many, and which stay as they are. */
function Everywhere({ form, reach: { other, units, approved }, onUse }: EverywhereProps) {
  const { t } = useTranslation();
  const words = { form: form.surface, other: other.surface };
  const hint =
    t('names.everywhereHint', { ...words, count: units.length }) +
    (approved > 0 ? t('names.approvedStay', { count: approved }) : '');
  return (
    <Button look="quiet" className={styles['use']} hint={hint} onClick={onUse}>
      {t('names.everywhere', { count: units.length })}
      <span className="visually-hidden">{hint}</span>
    </Button>
  );
}
