import { useTranslation } from 'react-i18next';
import type { Unit } from '../../src/model/review.ts';
import { linkLabel } from '../links/link-label.ts';
import type { UnitLink } from '../links/unit-link.ts';
import styles from './map-tooltip.module.css';

interface MapTooltipProps {
  readonly unit: Unit;
  readonly link: UnitLink;
  /** Height of the pointer above the bottom and below the top of the map (CSS pixels). */
  readonly top: number;
}

/** Characters of a text that are shown: about one line. */
const FIRST_WORDS = { source: 60, target: 32 } as const;

const beginning = (text: string, length: number): string => {
  const line = text.replaceAll('\n', ' ');
  return line.length <= length ? line : `${line.slice(0, length).trimEnd()}…`;
};

/** Which paragraphs are under the pointer, and how they begin. */
export function MapTooltip({ unit, link, top }: MapTooltipProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['tooltip']} style={{ top }} aria-hidden="true">
      <div className={styles['label']}>{linkLabel(link, t)}</div>
      {unit.source !== '' && (
        <div className={styles['text']}>{beginning(unit.source, FIRST_WORDS.source)}</div>
      )}
      {unit.target !== '' && (
        <div className={styles['text']} lang="ja">
          {beginning(unit.target, FIRST_WORDS.target)}
        </div>
      )}
    </div>
  );
}
