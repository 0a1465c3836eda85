import { Users } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitId } from '../../src/model/article.ts';
import type { ArticleName, NameForm, NamePlace } from '../../src/model/name.ts';
import { notify } from '../design/toast.tsx';
import type { InspectorPanelProps } from '../inspector/inspector-tabs.ts';
import { PanelEmpty, PanelFailure } from '../inspector/panel-state.tsx';
import { lightWords } from '../links/lit-words.ts';
import { useReview } from '../review/review.ts';
import { NameEntry } from './name-entry.tsx';
import styles from './name-panel.module.css';
import { namesAround, nextPlace, type Reach, reachOf, replaceForm } from './name-places.ts';
import { useNames } from './use-names.ts';

/** Every name of the article with all its renderings, those of the active unit first. */
export function NamePanel({ unit, actions }: InspectorPanelProps) {
  const { t } = useTranslation();
  const review = useReview();
  const { data, error, refetch } = useNames(unit.articleId);
  /** The last place that was gone to from here. */
  const last = useRef<NamePlace | null>(null);
  /** Who follows a name through the article keeps the list as it was: nothing moves under the pointer. */
  const [jump, setJump] = useState<{ readonly to: UnitId; readonly by: UnitId } | null>(null);
  useEffect(() => () => lightWords(null), []);
  const units = review.data()?.units ?? [];
  const order = new Map(units.map(({ id, position }) => [id, position]));
  const center = jump?.to === unit.id && order.has(jump.by) ? jump.by : unit.id;

  if (error && !data) {
    return <PanelFailure text={t('names.failed')} error={error} onRetry={refetch} />;
  }
  if (!data) return null;
  if (data.length === 0) {
    return <PanelEmpty Icon={Users} text={t('names.none')} />;
  }

  const goTo = (form: NameForm, intoText: boolean): void => {
    const place = nextPlace(form.places, order, { unitId: unit.id, last: last.current });
    if (place === null) return;
    last.current = place;
    setJump({ to: place.unitId, by: center });
    // By keyboard one goes on from here: the next Enter leads to the next place.
    actions.activate(place.unitId, intoText ? { at: place.target.start } : {});
    lightWords({ unitId: place.unitId, words: { source: [place.source], target: [place.target] } });
  };
  const write = async (form: NameForm, other: NameForm): Promise<void> => {
    const before = review.textOf(unit);
    const next = replaceForm(before, unit.target, other, form.surface, unit.id);
    if (next === null || !(await actions.rewrite(unit, next.text, next.caret))) return;
    notify({
      text: t('names.used', { form: form.surface, other: other.surface }),
      action: { label: t('common.undo'), run: () => void actions.rewrite(unit, before, null) },
    });
  };

  const writeEverywhere = async (form: NameForm, { other, units: reached }: Reach): Promise<void> => {
    const written: { readonly id: UnitId; readonly before: string; readonly after: string }[] = [];
    for (const each of reached) {
      const before = review.textOf(each);
      const next = replaceForm(before, each.target, other, form.surface, each.id);
      if (next === null || !(await actions.rewrite(each, next.text, null))) continue;
      written.push({ id: each.id, before, after: next.text });
    }
    if (written.length === 0) return;
    const takeBack = async (): Promise<void> => {
      for (const { id, before, after } of written) {
        const each = review.unit(id);
        // What was written on top of it stays.
        if (each && review.textOf(each) === after) await actions.rewrite(each, before, null);
      }
    };
    notify({
      text: t('names.usedEverywhere', { form: form.surface, other: other.surface, count: written.length }),
      action: { label: t('common.undo'), run: () => void takeBack() },
    });
  };

  const { here, elsewhere } = namesAround(data, center);
  const list = (names: readonly ArticleName[]) =>
    names.map(name => (
      <NameEntry
        key={name.key}
        name={name}
        unit={unit}
        order={order}
        onGoTo={goTo}
        reach={form => reachOf(name, form, units, unit.id)}
        onUse={(form, other) => void write(form, other)}
        onUseEverywhere={(form, reach) => void writeEverywhere(form, reach)}
      />
    ));
  return (
    <div className={styles['panel']}>
      <section aria-label={t('names.inUnit', { position: (order.get(center) ?? 0) + 1 })}>
        <h3 className={styles['heading']}>{t('names.inUnit', { position: (order.get(center) ?? 0) + 1 })}</h3>
        {here.length === 0 ? (
          <p className={styles['hint']}>{t('names.noneInUnit')}</p>
        ) : (
          <ul>{list(here)}</ul>
        )}
      </section>
      {elsewhere.length > 0 && (
        <section aria-label={t('names.others')}>
          <h3 className={styles['heading']}>{t('names.others')}</h3>
          <ul>{list(elsewhere)}</ul>
        </section>
      )}
    </div>
  );
}
