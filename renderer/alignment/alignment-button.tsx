import { useTranslation } from 'react-i18next';
import type { Unit } from '../../src/model/review.ts';
import { LinkMark } from '../links/link-mark.tsx';
import type { UnitLink } from '../links/unit-link.ts';
import styles from './alignment-button.module.css';
import { useAlignment } from './alignment-context.ts';

interface AlignmentButtonProps {
  readonly unit: Unit;
  readonly link: UnitLink;
  readonly active: boolean;
}

/** The drawing of a unit's link; pressed, it opens the menu of what can be done with it. */
export function AlignmentButton({ unit, link, active }: AlignmentButtonProps) {
  const { t } = useTranslation();
  const { desk } = useAlignment();
  return (
    <LinkMark
      link={link}
      row={unit.position}
      render={(drawing, label) => (
        <button
          type="button"
          aria-haspopup="menu"
          aria-label={`${t('alignment.menu', { position: unit.position + 1 })}. ${label}`}
          title={label}
          tabIndex={active ? 0 : -1}
          data-alignment-menu=""
          className={styles['button']}
          onClick={event => desk.openMenu(unit.id, event.currentTarget)}
        >
          {drawing}
        </button>
      )}
    />
  );
}
