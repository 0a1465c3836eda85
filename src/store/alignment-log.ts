import type { Kysely } from 'kysely';
import type { AlignmentEdit, AlignmentEditId } from '../model/alignment.ts';
import type { ArticleId, Segment, UnitId } from '../model/article.ts';
import type { TextRange } from '../model/text.ts';
import { inBatches } from './batches.ts';
import type { Tables } from './schema.ts';

type EditUnit = Tables['alignmentEditUnit'];
/** Where a unit stood in an edit: taken away by it, or put in place. */
export type EditRole = EditUnit['role'];

/** A unit's part in an edit, as it was then. */
export interface EditedUnit extends Pick<EditUnit, 'unitId' | 'head' | 'excluded'> {
  readonly role: EditRole;
  readonly source: readonly TextRange[];
  readonly target: readonly TextRange[];
}

const spansOf = (segments: readonly Segment[]): string =>
  JSON.stringify(segments.map(({ range }) => [range.start, range.end]));

const parseSpans = (json: string): readonly TextRange[] =>
  (JSON.parse(json) as readonly (readonly [number, number])[]).map(([start, end]) => ({ start, end }));

/** All changes of an article's alignment, oldest first. */
export async function readEdits(db: Kysely<Tables>, articleId: ArticleId): Promise<readonly AlignmentEdit[]> {
  const rows = await db
    .selectFrom('alignmentEdit')
    .selectAll()
    .where('articleId', '=', articleId)
    .orderBy('seq')
    .execute();
  return rows.map(({ seq: _seq, byActor, ...row }) => ({ ...row, by: byActor }));
}

/** The units of one edit, in reading order of either role. */
export async function readEditUnits(
  db: Kysely<Tables>,
  editId: AlignmentEditId,
): Promise<readonly EditedUnit[]> {
  const rows = await db
    .selectFrom('alignmentEditUnit')
    .selectAll()
    .where('editId', '=', editId)
    .orderBy('place')
    .execute();
  return rows.map(({ sourceSpans, targetSpans, role, unitId, head, excluded }) => ({
    role,
    unitId,
    head,
    excluded,
    source: parseSpans(sourceSpans),
    target: parseSpans(targetSpans),
  }));
}

/** A unit with its segments, to be recorded with an edit. */
export type RecordableUnit = Pick<EditUnit, 'unitId' | 'head' | 'excluded'> & {
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
};

/** Appends an edit to the log. */
export async function insertEdit(
  trx: Kysely<Tables>,
  { by, ...edit }: AlignmentEdit,
  units: Readonly<Record<EditRole, readonly RecordableUnit[]>>,
): Promise<void> {
  await trx
    .insertInto('alignmentEdit')
    .values({ ...edit, byActor: by })
    .execute();
  const rows = (['before', 'after'] as const).flatMap(role =>
    units[role].map(({ source, target, ...unit }, place) => ({
      ...unit,
      editId: edit.id,
      role,
      place,
      sourceSpans: spansOf(source),
      targetSpans: spansOf(target),
    })),
  );
  for (const batch of inBatches(rows)) await trx.insertInto('alignmentEditUnit').values(batch).execute();
}

/** What a unit came out of: all units before it, near ones first, and the edits that led to it. */
export interface Descent {
  readonly units: readonly UnitId[];
  readonly edits: readonly AlignmentEditId[];
}

type Spans = Pick<EditUnit, 'sourceSpans' | 'targetSpans'>;

const overlap = (some: readonly TextRange[], others: readonly TextRange[]): boolean =>
  some.some(one => others.some(other => one.start < other.end && other.start < one.end));

/** Whether two units of one edit hold any text in common. */
const sharesText = (one: Spans, other: Spans): boolean =>
  overlap(parseSpans(one.sourceSpans), parseSpans(other.sourceSpans)) ||
  overlap(parseSpans(one.targetSpans), parseSpans(other.targetSpans));

async function readParents(db: Kysely<Tables>, units: readonly UnitId[]) {
  const rows = await db
    .selectFrom('alignmentEditUnit as after')
    .innerJoin('alignmentEditUnit as before', 'before.editId', 'after.editId')
    .select(['before.unitId', 'before.editId', 'before.sourceSpans', 'before.targetSpans'])
    .select(['after.sourceSpans as afterSourceSpans', 'after.targetSpans as afterTargetSpans'])
    .where('after.role', '=', 'after')
    .where('before.role', '=', 'before')
    .where('after.unitId', 'in', units)
    .orderBy('before.editId')
    .orderBy('before.place')
    .execute();
  return rows.filter(row =>
    sharesText(row, { sourceSpans: row.afterSourceSpans, targetSpans: row.afterTargetSpans }),
  );
}

/** Follows a unit back through the edits that put it, and the units before it, in place. The unit itself leads. */
export async function readDescent(db: Kysely<Tables>, unitId: UnitId): Promise<Descent> {
  const units = new Set<UnitId>([unitId]);
  const edits = new Set<AlignmentEditId>();
  let front: readonly UnitId[] = [unitId];
  while (front.length > 0) {
    const parents = await readParents(db, front);
    for (const { editId } of parents) edits.add(editId);
    front = [...new Set(parents.map(parent => parent.unitId))].filter(id => !units.has(id));
    for (const id of front) units.add(id);
  }
  return { units: [...units], edits: [...edits] };
}

/** Where a unit stood when an edit took it away; null where none did. */
async function readLastSpans(db: Kysely<Tables>, unitId: UnitId): Promise<Spans | null> {
  const row = await db
    .selectFrom('alignmentEditUnit')
    .innerJoin('alignmentEdit', 'alignmentEdit.id', 'alignmentEditUnit.editId')
    .select(['sourceSpans', 'targetSpans'])
    .where('unitId', '=', unitId)
    .where('role', '=', 'before')
    .orderBy('alignmentEdit.seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Follows a unit that left the grid forward to those that hold its text now, in reading order. Text it was only together
 * with for a while does not count: of two units that were merged and parted again each leads to its own.
 */
export async function readHeirs(db: Kysely<Tables>, unitId: UnitId): Promise<readonly UnitId[]> {
  const own = await readLastSpans(db, unitId);
  if (own === null) return [];
  const seen = new Set<UnitId>([unitId]);
  const heirs: { readonly id: UnitId; readonly position: number }[] = [];
  let front: readonly UnitId[] = [unitId];
  while (front.length > 0) {
    const children = await db
      .selectFrom('alignmentEditUnit as before')
      .innerJoin('alignmentEditUnit as after', 'after.editId', 'before.editId')
      .innerJoin('unit', 'unit.id', 'after.unitId')
      .select(['unit.id', 'unit.position', 'unit.retired', 'after.sourceSpans', 'after.targetSpans'])
      .distinct()
      .where('before.role', '=', 'before')
      .where('after.role', '=', 'after')
      .where('before.unitId', 'in', front)
      .execute();
    const holding = children.filter(child => !seen.has(child.id) && sharesText(own, child));
    for (const { id } of holding) seen.add(id);
    heirs.push(...holding.filter(({ retired }) => retired === 0));
    front = [...new Set(holding.filter(({ retired }) => retired === 1).map(({ id }) => id))];
  }
  return [...new Set(heirs.toSorted((a, b) => a.position - b.position).map(({ id }) => id))];
}
