import { ArrowLeft, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button.tsx';
import { Checkbox } from '../design/field.tsx';
import { SearchField } from '../design/search-field.tsx';
import { useSettled } from '../house/use-settled.ts';
import { PanelFailure } from '../inspector/panel-state.tsx';
import { isComposing } from '../keys/chord.ts';
import { chordOf } from '../keys/key-table.ts';
import { useSelected } from '../review/store.ts';
import { ConcordanceHit } from './concordance-hit.tsx';
import styles from './concordance-panel.module.css';
import { concordance } from './concordance-state.ts';
import { useConcordance } from './search-queries.ts';
import { useSearch } from './use-search-desk.ts';

/** Asked once the typing rests for this many milliseconds. */
const SETTLED = 180;

/** Moves the keyboard between the search field and the hits; false where there is nowhere to go. */
function moveFocus(panel: HTMLElement, step: 1 | -1): boolean {
  const stops = [...panel.querySelectorAll<HTMLElement>('input[type=search], [data-hit]')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + step];
  if (at < 0 || !next) return false;
  next.focus();
  return true;
}

/** Beside the texts: every earlier unit that has the words asked for, with what stands round them on both sides. */
export function ConcordancePanel() {
  const { t } = useTranslation();
  const { close } = useSearch();
  const query = useSelected(concordance, state => state.query);
  const field = useRef<HTMLInputElement>(null);
  const wanted = useSelected(concordance, state => state.focus);
  useEffect(() => {
    // Not where the panel only came along into another article.
    if (!wanted) return;
    concordance.set({ focus: false });
    field.current?.focus();
    field.current?.select();
  }, [wanted]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (isComposing(event.nativeEvent)) return;
    const inField = event.target === field.current;
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown' || (event.key === 'Enter' && inField))
      moveFocus(event.currentTarget, 1);
    else if (event.key === 'ArrowUp') moveFocus(event.currentTarget, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section className={styles['panel']} aria-label={t('concordance.title')} onKeyDown={onKeyDown}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>{t('concordance.title')}</h2>
        <Button
          look="quiet"
          icon={<X />}
          hint={t('concordance.close')}
          chord="Escape"
          className={styles['close']}
          onClick={close}
        />
      </header>
      <div className={styles['search']}>
        <SearchField
          ref={field}
          label={t('concordance.field')}
          placeholder={t('concordance.placeholder')}
          value={query}
          maxLength={300}
          spellCheck={false}
          onChange={next => concordance.set({ query: next })}
        />
      </div>
      <WayBack />
      <Hits />
    </section>
  );
}

/** The way to where the first hit was opened. */
function WayBack() {
  const { t } = useTranslation();
  const { back } = useSearch();
  const origin = useSelected(concordance, state => state.origin);
  if (origin === null) return null;
  return (
    <div className={styles['back']}>
      <Button
        look="quiet"
        icon={<ArrowLeft />}
        className={styles['backButton']}
        hint={t('command.concordanceBack')}
        chord={chordOf('concordanceBack')}
        onClick={back}
      >
        <span>{t('concordance.back', { title: origin.title, position: origin.position + 1 })}</span>
      </Button>
    </div>
  );
}

function Hits() {
  const { t } = useTranslation();
  const { visit } = useSearch();
  const query = useSelected(concordance, state => state.query);
  const asked = useSelected(concordance, state => state.asked);
  const from = useSelected(concordance, state => state.from);
  const reviewedOnly = useSelected(concordance, state => state.reviewedOnly);
  const typed = query.trim();
  // What F3 asks for is no typing: it is looked for at once.
  const settled = useSettled({ query: typed, asked }, SETTLED);
  const wanted = settled.asked === asked ? settled.query : typed;
  const { data, error, isFetching, refetch } = useConcordance({
    query: typed === '' ? '' : wanted,
    asked,
    from,
    reviewedOnly,
  });
  if (typed === '') return <p className={styles['hint']}>{t('concordance.empty')}</p>;
  if (error) {
    return <PanelFailure text={t('concordance.failed')} error={error} onRetry={refetch} />;
  }
  const hits = data?.hits ?? [];
  return (
    <>
      <div className={styles['bar']}>
        <span role="status">
          {data ? t('concordance.count', { count: data.total }) : t('concordance.searching')}
        </span>
        <Checkbox
          label={t('concordance.reviewedOnly')}
          checked={reviewedOnly}
          onChange={checked => concordance.set({ reviewedOnly: checked })}
        />
      </div>
      {data?.total === 0 && <p className={styles['hint']}>{t('concordance.none')}</p>}
      <ul className={styles['hits']} aria-busy={isFetching} aria-label={t('concordance.hits')}>
        {hits.map((hit, index) => (
          <ConcordanceHit key={hit.unitId} hit={hit} index={index} onOpen={visit} />
        ))}
        {data && data.total > hits.length && (
          <li className={styles['more']}>{t('concordance.more', { n: data.total - hits.length })}</li>
        )}
      </ul>
    </>
  );
}
