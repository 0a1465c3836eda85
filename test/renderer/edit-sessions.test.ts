import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shownText } from '../../renderer/review/session.ts';
import type { UnitId } from '../../src/model/article.ts';
import { sampleAnnotation, sampleUnit } from './samples.ts';
import { createBench } from './session-bench.ts';

const ID = 'u1' as UnitId;

describe('an edit session', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('has every key on its way to the core within half a second, however long the typing goes on', async () => {
    const { sessions, log } = createBench();
    sessions.open(sampleUnit(), []);
    for (const text of ['船が', '船が湾', '船が湾に', '船が湾に着', '船が湾に着く', '船が湾に着く。']) {
      sessions.type(ID, text);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(log.filter(entry => entry.startsWith('draft'))).toEqual(['draft 船が湾に着']);
    await vi.advanceTimersByTimeAsync(400);
    expect(log.findLast(entry => entry.startsWith('draft'))).toBe('draft 船が湾に着く。');
    expect(sessions.get(ID)?.phase).toBe('drafted');
  });

  it('knows what was typed at once, and tells of it when the character is painted', () => {
    const { sessions, paint } = createBench();
    sessions.open(sampleUnit(), []);
    const told: (string | undefined)[] = [];
    sessions.subscribe(() => told.push(sessions.get(ID)?.text));
    sessions.type(ID, '船が湾に着');
    sessions.type(ID, '船が湾に着い');
    expect(sessions.get(ID)?.text).toBe('船が湾に着い');
    expect(told).toEqual([]);
    paint();
    expect(told).toEqual(['船が湾に着い']);
    sessions.setText(ID, '船が港に着い');
    expect(told).toEqual(['船が湾に着い', '船が港に着い']);
  });

  it('has the text safe in the browser while a busy core has not answered', async () => {
    const { sessions, kept, state } = createBench();
    const { promise, resolve } = Promise.withResolvers<void>();
    state.answer = promise;
    sessions.open(sampleUnit(), []);
    sessions.type(ID, '船が湾に着いた。');
    await vi.advanceTimersByTimeAsync(500);
    expect(kept.get(ID)).toBe('船が湾に着いた。');
    resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(kept.has(ID)).toBe(false);
    expect(sessions.get(ID)?.phase).toBe('drafted');
  });

  it('keeps what is typed while a revision is on its way, until it is a draft itself', async () => {
    const { sessions, kept, state } = createBench();
    const { promise, resolve } = Promise.withResolvers<void>();
    state.answer = promise;
    sessions.open(sampleUnit(), []);
    sessions.type(ID, '船が湾に着いた。');
    const written = sessions.write(ID);
    await vi.advanceTimersByTimeAsync(0);
    sessions.type(ID, '船が湾に着いた。夜だった。');
    expect(kept.get(ID)).toBe('船が湾に着いた。夜だった。');
    resolve();
    expect(await written).toBe(true);
    expect(kept.get(ID)).toBe('船が湾に着いた。夜だった。');
    await vi.advanceTimersByTimeAsync(400);
    expect(kept.has(ID)).toBe(false);
    expect(sessions.get(ID)?.phase).toBe('drafted');
  });

  it('forgets what it kept once it turns out to have arrived', () => {
    const { sessions, kept } = createBench();
    kept.set(ID, sampleUnit().target);
    sessions.open(sampleUnit(), []);
    expect(kept.has(ID)).toBe(false);
  });

  it('asks the checks only when the typing rests, and not while an input method composes', async () => {
    const { sessions, log } = createBench();
    sessions.open(sampleUnit(), []);
    sessions.type(ID, 'か', true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(log).not.toContain('check か');
    sessions.type(ID, 'か', false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(log).toContain('check か');
  });

  it('shows what the checks say of the text that is there, and drops an answer about an older one', async () => {
    const { sessions } = createBench();
    sessions.open(sampleUnit(), []);
    sessions.type(ID, '誤り');
    await vi.advanceTimersByTimeAsync(250);
    expect(sessions.get(ID)?.annotations).toHaveLength(1);
    sessions.type(ID, '誤り。');
    vi.advanceTimersByTime(250);
    sessions.type(ID, '正しい。');
    await vi.advanceTimersByTimeAsync(100);
    expect(sessions.get(ID)?.annotations).toEqual([]);
  });

  it('writes one revision when the unit is left, and none if nothing changed', async () => {
    const { sessions, log } = createBench();
    sessions.open(sampleUnit(), []);
    await expect(sessions.write(ID)).resolves.toBe(true);
    expect(log).toEqual([]);
    sessions.type(ID, '船が湾に着いた。');
    await expect(sessions.write(ID)).resolves.toBe(true);
    expect(log.filter(entry => entry.startsWith('revise'))).toEqual(['revise human 船が湾に着いた。']);
    expect(sessions.get(ID)).toMatchObject({ phase: 'clean', head: 'r2', written: '船が湾に着いた。' });
  });

  it('keeps what is typed while a revision is on its way', async () => {
    const { sessions, stored } = createBench();
    sessions.open(sampleUnit(), []);
    sessions.type(ID, '一');
    const written = sessions.write(ID);
    sessions.type(ID, '一二');
    await written;
    expect(sessions.get(ID)).toMatchObject({ text: '一二', written: '一' });
    await sessions.write(ID);
    expect(stored().target).toBe('一二');
  });

  it('takes the draft back when the text is what it was', async () => {
    const { sessions, stored } = createBench();
    sessions.open(sampleUnit(), []);
    sessions.type(ID, 'あ');
    await vi.advanceTimersByTimeAsync(400);
    expect(stored().draft).toBe('あ');
    sessions.type(ID, '船が港に着いた。');
    await vi.advanceTimersByTimeAsync(400);
    expect(stored().draft).toBeNull();
  });

  it('loses nothing while the core is away, and resumes when it is back', async () => {
    const { sessions, state, kept, stored } = createBench();
    sessions.open(sampleUnit(), []);
    state.reachable = false;
    sessions.type(ID, '書きかけ');
    await vi.advanceTimersByTimeAsync(400);
    expect(sessions.get(ID)?.phase).toBe('stranded');
    expect(kept.get(ID)).toBe('書きかけ');
    await expect(sessions.write(ID)).resolves.toBe(false);
    expect(state.failures).toBe(0);
    state.reachable = true;
    sessions.resume(null);
    await vi.advanceTimersByTimeAsync(10);
    expect(stored().target).toBe('書きかけ');
    expect(kept.size).toBe(0);
  });

  it('takes up what an earlier window could not send', async () => {
    const { sessions, kept, stored } = createBench();
    kept.set(ID, '前の窓の文');
    sessions.open(sampleUnit(), []);
    expect(sessions.get(ID)?.text).toBe('前の窓の文');
    await vi.advanceTimersByTimeAsync(10);
    expect(stored().draft).toBe('前の窓の文');
  });

  it('opens on the draft, with the marks found again in it', () => {
    const { sessions } = createBench();
    const unit = sampleUnit({ draft: '昨夜、船が港に着いた。' });
    sessions.open(unit, [sampleAnnotation(unit.target, '港')]);
    expect(sessions.get(ID)?.annotations[0]?.target?.range).toEqual({ start: 5, end: 6 });
  });
});

describe('while the alignment changes', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('what is typed stays here, mirrored, and is sent afterwards', async () => {
    const { sessions, log, kept, stored } = createBench();
    sessions.open(sampleUnit(), []);
    const release = sessions.hold();
    sessions.type(ID, '途中');
    await vi.advanceTimersByTimeAsync(2000);
    expect(log).toEqual([]);
    expect(kept.get(ID)).toBe('途中');
    release();
    await vi.advanceTimersByTimeAsync(500);
    expect(stored().draft).toBe('途中');
    expect(kept.size).toBe(0);
    expect(log).toContain('check 途中');
  });

  it('a draft that was waiting is not sent either', async () => {
    const { sessions, log } = createBench();
    sessions.open(sampleUnit(), []);
    sessions.type(ID, '途中');
    const release = sessions.hold();
    await vi.advanceTimersByTimeAsync(2000);
    expect(log.filter(entry => entry.startsWith('draft'))).toEqual([]);
    release();
    await vi.advanceTimersByTimeAsync(500);
    expect(log).toContain('draft 途中');
  });

  it('a unit that leaves hands back what was typed in it, and nothing is sent for it any more', async () => {
    const { sessions, log } = createBench();
    sessions.open(sampleUnit(), []);
    const release = sessions.hold();
    sessions.type(ID, '途中');
    expect(sessions.retire(() => true)).toEqual([]);
    expect(sessions.retire(() => false)).toMatchObject([{ written: '船が港に着いた。', text: '途中' }]);
    release();
    await vi.advanceTimersByTimeAsync(2000);
    expect(log).toEqual([]);
    expect(sessions.get(ID)).toBeUndefined();
  });

  it('a unit in which all is stored hands nothing back', () => {
    const { sessions } = createBench();
    sessions.open(sampleUnit(), []);
    expect(sessions.retire(() => false)).toEqual([]);
  });
});

describe('a conflict', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function collide() {
    const bench = createBench();
    bench.sessions.open(sampleUnit(), []);
    bench.sessions.type(ID, '私の訳');
    const theirs = bench.somebodyElseWrites('先の訳');
    await bench.sessions.write(ID);
    bench.sessions.sync([theirs], () => []);
    return bench;
  }

  it('keeps both texts', async () => {
    const { sessions, state, stored } = await collide();
    expect(state.conflicts).toBe(1);
    expect(sessions.get(ID)).toMatchObject({ phase: 'conflict', text: '私の訳' });
    expect(sessions.get(ID)?.theirs?.target).toBe('先の訳');
    expect(stored().target).toBe('先の訳');
  });

  it.each(['私の訳', '先の訳', '合わせた訳'])('ends with the text that was chosen: %s', async chosen => {
    const { sessions, stored, kept } = await collide();
    await expect(sessions.resolve(ID, chosen)).resolves.toBe(true);
    expect(stored().target).toBe(chosen);
    expect(sessions.get(ID)).toMatchObject({ phase: 'clean', text: chosen, theirs: null });
    expect(kept.size).toBe(0);
  });

  it('is none where nothing was typed: the newer text is taken over', () => {
    const { sessions, somebodyElseWrites } = createBench();
    sessions.open(sampleUnit(), []);
    sessions.sync([somebodyElseWrites('先の訳')], () => []);
    expect(sessions.get(ID)).toMatchObject({ phase: 'clean', text: '先の訳' });
  });

  it('is none where both wrote the same', () => {
    const { sessions, somebodyElseWrites } = createBench();
    sessions.open(sampleUnit(), []);
    sessions.type(ID, '同じ訳');
    sessions.sync([somebodyElseWrites('同じ訳')], () => []);
    expect(sessions.get(ID)?.phase).toBe('clean');
  });
});

it('shows what is typed before what was left, and that before what was written', () => {
  const unit = sampleUnit({ id: 'u1', target: '書いた文' });
  expect(shownText(undefined, unit)).toBe('書いた文');
  expect(shownText(undefined, { ...unit, draft: '' })).toBe('');
  expect(shownText({ text: '打つ文' }, { ...unit, draft: '残した文' })).toBe('打つ文');
});
