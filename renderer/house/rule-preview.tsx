import { useTranslation } from 'react-i18next';
import type { Passage, RulePreview as Preview, RuleHit } from '../../src/model/term.ts';
import { useRulePreview } from '../api/queries.ts';
import { Banner } from '../design/banner.tsx';
import { useErrorMessage } from '../i18n/use-error-message.ts';
import { type RuleDraft, ruleInput } from './rule-draft.ts';
import styles from './rule-preview.module.css';
import { useSettled } from './use-settled.ts';

/** The rule is looked for once the typing rests for this many milliseconds. */
const SETTLED = 400;

const TITLES = {
  right: 'rules.verdictRight',
  alarm: 'rules.verdictAlarm',
  open: 'rules.verdictOpen',
} as const satisfies Record<RuleHit['verdict'], string>;
/** Against the rule first, then for it. */
const VERDICTS = ['alarm', 'right', 'open'] as const satisfies readonly RuleHit['verdict'][];

/** What a rule would mark in everything reviewed so far, before it is saved. */
export function RulePreview({ draft }: { readonly draft: RuleDraft }) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const wanted = ruleInput(draft);
  const input = useSettled(wanted, SETTLED);
  const { data, error, isFetching } = useRulePreview(input);
  return (
    <section className={styles['preview']} aria-label={t('rules.preview')}>
      <h3 className={styles['heading']}>{t('rules.preview')}</h3>
      <div role="status" aria-live="polite" aria-busy={isFetching}>
        {wanted === null && <p className={styles['hint']}>{t('rules.previewWaiting')}</p>}
        {wanted !== null && (input === null || (!data && isFetching)) && (
          <p className={styles['hint']}>{t('rules.previewing')}</p>
        )}
        {data && <Summary preview={data} />}
      </div>
      {error && (
        <Banner tone="error">
          {t('rules.previewFailed')}
          <br />
          {errorMessage(error)}
        </Banner>
      )}
      {data && VERDICTS.map(verdict => <Hits key={verdict} verdict={verdict} preview={data} />)}
    </section>
  );
}

function Summary({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation();
  const { counts, articles, truncated } = preview;
  const none = counts.right + counts.alarm + counts.open === 0;
  return (
    <>
      {none && <p className={styles['hint']}>{t('rules.previewNone', { articles })}</p>}
      {counts.alarm > 0 && (
        <Banner tone="warning">{t('rules.previewAlarms', { count: counts.alarm })}</Banner>
      )}
      {truncated && <p className={styles['hint']}>{t('rules.previewTruncated')}</p>}
    </>
  );
}

function Hits({ verdict, preview }: { readonly verdict: RuleHit['verdict']; readonly preview: Preview }) {
  const { t } = useTranslation();
  const hits = preview.hits.filter(hit => hit.verdict === verdict);
  const n = preview.counts[verdict];
  if (n === 0) return null;
  return (
    <details className={styles['group']} open={verdict !== 'open'}>
      <summary>
        <span className={styles['dot']} data-verdict={verdict} aria-hidden="true" />
        {t(TITLES[verdict], { n })}
      </summary>
      <ul>
        {hits.map((hit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one place may be hit twice, and the list is never reordered.
          <li key={`${hit.unitId} ${index}`} className={styles['hit']}>
            <p className={styles['place']}>
              {t('rules.place', { title: hit.title, position: hit.position + 1 })}
            </p>
            <Words passage={hit.source} lang="en" />
            <Words passage={hit.target} lang="ja" />
          </li>
        ))}
        {n > hits.length && <li className={styles['hint']}>{t('rules.more', { n: n - hits.length })}</li>}
      </ul>
    </details>
  );
}

function Words({ passage, lang }: { readonly passage: Passage | null; readonly lang: 'ja' | 'en' }) {
  if (passage === null) return null;
  return (
    <p lang={lang} className={styles['words']}>
      {passage.before}
      <mark>{passage.words}</mark>
      {passage.after}
    </p>
  );
}
