import { memo } from 'react';
import { gravest } from '../../src/model/issue.ts';
import { classNames } from '../design/class-names.ts';
import { innermost, type Mark, segmentByMarks } from './mark-segments.ts';
import styles from './marks.module.css';

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** On the source side marks are invisible until their counterpart is lit. */
  readonly side: 'source' | 'target';
  /** Fingerprint of the issue that is lit on both sides. */
  readonly lit: string | null;
}

/** A text with its marks. Stretches carry `data-issue`, the fingerprint a pointer on them means. */
export const MarkedText = memo(function MarkedText({ text, marks, side, lit }: MarkedTextProps) {
  if (marks.length === 0) return text;
  return segmentByMarks(text, marks).map(segment => {
    const top = innermost(segment.marks);
    if (top === undefined) return segment.text;
    const isLit = segment.marks.some(mark => mark.fingerprint === lit);
    const severity = gravest(segment.marks.map(mark => mark.severity));
    return (
      <mark
        key={segment.start}
        data-issue={isLit && lit !== null ? lit : top.fingerprint}
        className={classNames(
          side === 'source' ? styles['counterpart'] : styles['mark'],
          side === 'target' && styles[severity],
          isLit && styles['lit'],
        )}
      >
        {segment.text}
      </mark>
    );
  });
});
