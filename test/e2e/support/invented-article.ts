import type { ArticleId, Segment, UnitId } from '../../../src/model/article.ts';
import { type Annotation, SEVERITIES } from '../../../src/model/issue.ts';
import type { ActorId, RevisionId } from '../../../src/model/review.ts';
import type { NewArticle, NewUnit } from '../../../src/store/store.ts';
import { makeAnchor } from '../../../src/text/anchor.ts';

/** How an invented article is to be. */
export interface Wanted {
  readonly title: string;
  readonly units: number;
  /** How many marks the unit of a row has, as far as its text has room for them. */
  readonly marksIn: (row: number) => number;
}

const PLACES =
  'harbour 港|market 市場|library 図書館|station 駅|bridge 橋|council 議会|school 学校|ferry 連絡船'.split(
    '|',
  );
const PEOPLE =
  'mayor 市長|driver 運転手|teacher 教師|engineer 技師|captain 船長|visitor 来訪者|clerk 職員'.split('|');
const DEEDS =
  'reopened 再開した|was repaired 修理された|was inspected 点検された|was extended 延長された|closed 閉鎖された'.split(
    '|',
  );
const DAYS = 'Monday 月曜日|Tuesday 火曜日|Friday 金曜日|Sunday 日曜日'.split('|');

type Pair = readonly [english: string, japanese: string];
const pairOf = (entry: string): Pair => {
  const cut = entry.lastIndexOf(' ');
  return [entry.slice(0, cut), entry.slice(cut + 1)];
};

/** The same every time: a unit's own number decides what it says. */
const pick = (list: readonly string[], at: number): Pair => pairOf(list[at % list.length]!);

function sentence(at: number): Pair {
  const [place, placeJa] = pick(PLACES, at);
  const [person, personJa] = pick(PEOPLE, Math.floor(at / 3));
  const [deed, deedJa] = pick(DEEDS, Math.floor(at / 5));
  const [day, dayJa] = pick(DAYS, Math.floor(at / 7));
  const count = 100 + ((at * 37) % 900);
  return [
    `On ${day} the ${place} ${deed} after the ${person} had counted ${count} boxes.`,
    `${personJa}が箱を${count}個数えた後、${placeJa}は${dayJa}に${deedJa}。`,
  ];
}

/** Units are of one to five sentences, as paragraphs are. */
function paragraph(at: number): Pair {
  const sentences = Array.from({ length: 1 + ((at * 7) % 5) }, (_, i) => sentence(at * 5 + i));
  return [
    sentences.map(([english]) => english).join(' '),
    sentences.map(([, japanese]) => japanese).join(''),
  ];
}

/** Characters of one mark, and of one mark and what stands between it and the next: as close as marks can be. */
const MARKED = 1;
const STEP = 2;

function annotationsOn(unitId: UnitId, text: string, count: number): readonly Annotation[] {
  const most = Math.floor((text.length - MARKED) / STEP);
  return Array.from({ length: Math.min(count, most) }, (_, at): Annotation => {
    const range = { start: at * STEP, end: at * STEP + MARKED };
    const target = makeAnchor(text, range);
    const fingerprint = `${unitId}-${at}`;
    return {
      fingerprint,
      checkId: 'invented',
      checkVersion: 1,
      unitId,
      category: 'accuracy/mistranslation',
      severity: SEVERITIES[at % SEVERITIES.length]!,
      confidence: 0.9,
      message: {
        ja: `「${target.exact}」は原文と合いません。`,
        en: `“${target.exact}” does not fit the source.`,
      },
      source: null,
      target,
      evidence: [{ kind: 'form', detail: target.exact, source: { start: 0, end: 2 } }],
      suggestions: [{ replace: range, text: '別の語', note: '' }],
      reports: [{ checkId: 'invented', checkVersion: 1, fingerprint, place: fingerprint, strength: 0.9 }],
    };
  });
}

function segments(texts: readonly string[]): readonly Segment[] {
  let start = 0;
  return texts.map((text, ordinal) => {
    const range = { start, end: start + text.length };
    start = range.end + 1;
    return { ordinal, text, range };
  });
}

/** An article of paragraphs that differ, with marks; it looks as if it had been analysed. Its title names its ids. */
export function inventArticle({ title, units: count, marksIn }: Wanted): NewArticle {
  const name = title.toLowerCase().replaceAll(' ', '-');
  const at = new Date(Date.UTC(2026, 0, 1)).toISOString();
  const paragraphs = Array.from({ length: count }, (_, position) => paragraph(position));
  const units = paragraphs.map(
    ([, target], position): NewUnit => ({
      id: `${name}-u${position}` as UnitId,
      revisionId: `${name}-r${position}` as RevisionId,
      bead: { source: [position], target: [position], score: 0.6 + (position % 4) / 10, origin: 'auto' },
      target,
      excluded: false,
    }),
  );
  return {
    id: name as ArticleId,
    title,
    sourceName: 'en.txt',
    targetName: 'ja.txt',
    by: 'translator' as ActorId,
    at,
    texts: {
      source: segments(paragraphs.map(([english]) => english)),
      target: segments(paragraphs.map(([, japanese]) => japanese)),
    },
    units,
    run: { id: `${name}-run`, engineVersion: '1', dataVersion: '1', startedAt: at },
    newsroomVersion: 0,
    annotations: units.flatMap(({ id, target }, row) => annotationsOn(id, target, marksIn(row))),
    failures: [],
  };
}
