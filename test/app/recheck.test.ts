import { expect, it } from 'vitest';
import { importStory } from './import-story.ts';
import { openApp } from './open-app.ts';
import { finalLongVowel } from './small-check.ts';

it('checks the newest text of a unit only, while somebody types on', async () => {
  const read: string[] = [];
  const watched = {
    ...finalLongVowel,
    *run(context: Parameters<typeof finalLongVowel.run>[0]) {
      read.push(context.unit.target.text);
      yield* finalLongVowel.run(context);
    },
  };
  const app = await openApp(':memory:', { checks: [watched] });
  const articleId = await importStory(app);
  const [first, second] = (await app.translator['article.get']({ articleId })).units;
  read.length = 0;
  const texts = ['夜', '夜の', '夜のコンピュータ'];
  const answers = await Promise.allSettled([
    ...texts.map(text => app.translator['unit.check']({ unitId: first!.id, text })),
    app.translator['unit.check']({ unitId: second!.id, text: '別の段落' }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled', 'fulfilled']);
  expect(answers[0]).toMatchObject({ reason: { code: 'cancelled' } });
  expect(read).toEqual(['夜のコンピュータ', '別の段落']);
  expect(app.bugs).toEqual([]);
  await app.close();
});
