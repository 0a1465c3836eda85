import { memo, type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Annotation, tierOf } from '../../src/model/issue.ts';
import { Button } from '../design/button.tsx';
import { classNames } from '../design/class-names.ts';
import { Kbd } from '../design/kbd.tsx';
import { chordOf } from '../keys/key-table.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { issueWords, proposalText, proposedWords } from '../review/issues.ts';
import { useReview } from '../review/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import { DismissPopover } from './dismiss-popover.tsx';
import { EvidenceList } from './evidence-list.tsx';
import styles from './issue-card.module.css';
import { SeverityDot } from './severity-dot.tsx';

interface IssueCardProps {
  readonly issue: Annotation;
  /** The issue under the caret: the only one unfolded. */
  readonly current: boolean;
  readonly dismissing: boolean;
  readonly actions: ReviewActions;
}

/** One issue: what is wrong, why it is believed, what to put instead. */
export const IssueCard = memo(function IssueCard(props: IssueCardProps) {
  const { issue, current, actions } = props;
  const { unitId, fingerprint } = issue;
  const { store } = useReview();
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const card = useRef<HTMLLIElement>(null);
  const words = issueWords(issue) || t('issue.noWords');
  const [first] = issue.suggestions;
  const proposal = first ? proposedWords(issue, first) : null;
  const name = t('issue.name', {
    severity: t(`severity.${issue.severity}`),
    words,
    message: issue.message[locale],
  });
  const select = (): void => {
    const at = issue.target?.range.start;
    actions.activate(unitId, { issue: fingerprint, ...(at === undefined ? {} : { at }) });
  };
  return (
    <li
      ref={card}
      className={classNames(styles['card'], current && styles['current'])}
      data-severity={issue.severity}
      onPointerEnter={() => store.set({ hovered: { unitId, fingerprint } })}
      onPointerLeave={() => store.set({ hovered: null })}
    >
      {current ? (
        <section aria-label={name} data-tour="card">
          <CardBody {...props} card={card} words={words} />
        </section>
      ) : (
        <button type="button" className={styles['folded']} onClick={select}>
          <SeverityDot severity={issue.severity} />
          <span className="visually-hidden">{t(`severity.${issue.severity}`)}: </span>
          <span className={styles['foldedWords']} lang={wordsLanguage(issue)}>
            {words}
            {proposal !== null && ` → ${proposal || t('issue.delete')}`}
          </span>
          <span className={styles['foldedCategory']}>{t(`category.${issue.category}`)}</span>
          <span className="visually-hidden">{issue.message[locale]}</span>
        </button>
      )}
    </li>
  );
});

/** The words are the translation's, or, where something is missing there, the source's. */
const wordsLanguage = ({ target }: Annotation): 'ja' | 'en' => (target?.exact ? 'ja' : 'en');

/** What agreeing checks say, a paragraph each. */
const paragraphs = (message: string): readonly string[] => [...new Set(message.split('\n'))];

interface CardBodyProps extends IssueCardProps {
  readonly card: RefObject<HTMLElement | null>;
  readonly words: string;
}

function CardBody({ issue, card, words, dismissing, actions }: CardBodyProps) {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const { store } = useReview();
  const [first] = issue.suggestions;
  const proposal = first ? proposedWords(issue, first) : null;
  return (
    <>
      <div className={styles['head']}>
        <SeverityDot severity={issue.severity} />
        <span className={styles['kind']}>
          {t(`category.${issue.category}`)} · {t(`severity.${issue.severity}`)}
        </span>
        <span className={styles['tier']}>{t(`confidence.${tierOf(issue.confidence)}`)}</span>
      </div>
      <h2 className={styles['what']} lang={wordsLanguage(issue)}>
        {words}
        {proposal !== null && ` → ${proposal || t('issue.delete')}`}
      </h2>
      <div className={styles['why']}>
        {paragraphs(issue.message[locale]).map(text => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <EvidenceList issue={issue} />
      {issue.suggestions.slice(0, 9).map((suggestion, index) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the suggestion's key on the keyboard.
          key={index}
          type="button"
          className={styles['suggestion']}
          data-tour={index === 0 ? 'proposal' : undefined}
          onClick={() => void actions.accept(issue, suggestion)}
        >
          <span className="visually-hidden">
            {t('issue.accept', { text: proposalText(issue, suggestion) || t('issue.delete') })}
          </span>
          <span className={styles['proposal']} lang="ja" aria-hidden="true">
            {proposalText(issue, suggestion) || t('issue.delete')}
          </span>
          {suggestion.note !== '' && <span className={styles['note']}>{suggestion.note}</span>}
          <span className={styles['space']} />
          <Kbd chord={`Mod+${index + 1}`} />
        </button>
      ))}
      {issue.suggestions.length === 0 && <p className={styles['noProposal']}>{t('issue.noProposal')}</p>}
      <div className={styles['actions']}>
        <DismissPopover
          issue={issue}
          card={card}
          open={dismissing}
          onOpenChange={open => store.set({ dismissing: open })}
          onDismiss={(reason, scope, comment) => void actions.dismiss(issue, reason, scope, comment)}
        >
          <Button look="quiet" className={styles['dismiss']}>
            {t('issue.dismiss')}
            <Kbd chord={chordOf('dismiss')} />
          </Button>
        </DismissPopover>
        <span className={styles['space']} />
        <Button
          look="quiet"
          className={styles['dismiss']}
          hint={t('command.makeRule')}
          chord={chordOf('makeRule')}
          onClick={() => {
            store.set({ activeIssue: issue.fingerprint });
            actions.makeRule(issue);
          }}
        >
          {t('rules.make')}
        </Button>
      </div>
    </>
  );
}
