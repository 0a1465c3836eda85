import type { Segment, UnitId } from '../../src/model/article.ts';
import type { Annotation } from '../../src/model/issue.ts';
import type { ActorId } from '../../src/model/review.ts';
import type { NewArticle } from '../../src/store/store.ts';
export declare const TRANSLATOR: ActorId;
export declare const EDITOR: ActorId;
/** The instant `second` seconds after a fixed one. */
export declare const at: (second: number) => string;
/** Paragraphs as if a line break stood between them. */
export declare function segments(texts: readonly string[]): readonly Segment[];
export declare const annotationOn: (unitId: UnitId, fingerprint: string, exact: string) => Annotation;
/** Three units: one to one, one source paragraph in two, and one that stands in the target only. */
export declare function newArticle(name: string, overrides?: Partial<NewArticle>): NewArticle;
