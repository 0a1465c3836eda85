import type { Immutable, Output } from '../api/contract.ts';
import type { Check } from '../checks/check.ts';
import type { CheckSwitch, RecordedDecision } from '../model/review.ts';
import type { House } from '../model/term.ts';
import { standingDecisions } from '../review/decisions.ts';
import { acceptanceOf, isInTheWay, measuredPrecision } from '../scoring/acceptance.ts';
import { CALIBRATION, type CalibrationTable } from '../scoring/calibration-table.ts';
import { type Judgement, judgementsOf } from '../scoring/judgements.ts';
import { learnCalibration } from '../scoring/learn-calibration.ts';
import type { Store } from '../store/store.ts';
import { currentHouse } from './house.ts';
import type { Services } from './services.ts';

/** The checks as this newsroom has them: which run, what they know of it, how sure they may be after all it decided. */
export interface Newsroom {
  readonly checks: readonly Check[];
  readonly calibration: CalibrationTable;
  /** Its termbase and its own rules. */
  readonly house: House;
  /** Its version, read before the rest: what it says may be newer, never older. */
  readonly version: number;
}

/** Whether a check runs: as the newsroom said, else if it is stable. */
const isEnabled = ({ meta }: Check, switches: readonly CheckSwitch[]): boolean =>
  switches.find(({ checkId }) => checkId === meta.id)?.enabled ?? meta.stage === 'stable';

type Means = Pick<Services, 'store' | 'checks'>;

/** Reads what the newsroom has said so far. */
export async function readNewsroom({ store, checks }: Means): Promise<Newsroom> {
  const version = await store.newsroomVersion();
  const switches = await store.checkSwitches();
  return {
    version,
    checks: checks.filter(check => isEnabled(check, switches)),
    calibration: learnCalibration(CALIBRATION, await judgementsOn(checks, store)),
    house: await currentHouse(store),
  };
}

type Outcomes = Awaited<ReturnType<Store['outcomes']>>;

/** What stands of all decisions: wide dismissals are taken back in their article, those of terms anywhere. */
function standingEverywhere(outcomes: Outcomes): readonly RecordedDecision[] {
  const ranks = new Map(outcomes.map((outcome, rank) => [outcome, rank]));
  const taken = outcomes.filter(({ scope, verdict }) => scope === 'term' && verdict === 'withdrawn');
  return [...Map.groupBy(outcomes, ({ articleId }) => articleId)].flatMap(([articleId, own]) => {
    const elsewhere = taken.filter(each => each.articleId !== articleId);
    const inOrder = [...own, ...elsewhere].toSorted((a, b) => ranks.get(a)! - ranks.get(b)!);
    return standingDecisions(inOrder);
  });
}

/** Judgements on the checks as they are: what was said of an earlier version says nothing of this one. */
async function judgementsOn(
  checks: readonly Check[],
  store: Pick<Store, 'outcomes'>,
): Promise<readonly Judgement[]> {
  const versions = new Map(checks.map(({ meta }) => [meta.id, meta.version]));
  return judgementsOf(standingEverywhere(await store.outcomes())).filter(
    ({ checkId, checkVersion }) => versions.get(checkId) === checkVersion,
  );
}

/** Every check there is, whether it runs, and what became of its marks. */
export async function listChecks({ store, checks }: Means): Promise<Immutable<Output<'check.list'>>> {
  const switches = await store.checkSwitches();
  const byCheck = Map.groupBy(await judgementsOn(checks, store), ({ checkId }) => checkId);
  return checks.map(check => {
    const { id, stage, title, docs } = check.meta;
    const judgements = byCheck.get(id) ?? [];
    const enabled = isEnabled(check, switches);
    // Whoever switched it on, or said that it stays, is asked again only after as many new decisions.
    const since = switches.find(({ checkId }) => checkId === id)?.at ?? '';
    const news = judgements.filter(({ decision }) => decision.at > since);
    return {
      id,
      stage,
      title,
      ...docs,
      enabled,
      measured: measuredPrecision(id),
      acceptance: acceptanceOf(judgements),
      inTheWay: enabled && isInTheWay(news),
    };
  });
}
