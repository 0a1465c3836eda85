import { useTranslation } from 'react-i18next';
import type { Unit } from '../../src/model/review.ts';
import { Button } from '../design/button.tsx';
import { chordOf } from '../keys/key-table.ts';
import { countProblems } from './alignment-problems.ts';
import { ALIGNMENT_PROBLEMS, unitLinks } from './unit-link.ts';

interface ProblemCountProps {
  readonly units: readonly Unit[];
  readonly className: string | undefined;
  readonly onNext: () => void;
}

/** How many links need a look, by what is wrong; pressed, it goes to the next one. Nothing where all is well. */
export function ProblemCount({ units, className, onNext }: ProblemCountProps) {
  const { t } = useTranslation();
  const counts = countProblems(unitLinks(units));
  const parts = ALIGNMENT_PROBLEMS.filter(problem => counts[problem] > 0).map(problem =>
    t(`links.problem.${problem}`, { total: counts[problem] }),
  );
  if (parts.length === 0) return null;
  return (
    <Button
      look="quiet"
      className={className}
      hint={t('links.nextProblem')}
      chord={chordOf('nextLinkProblem')}
      onClick={onNext}
    >
      {parts.join(' · ')}
    </Button>
  );
}
