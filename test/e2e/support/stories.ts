import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newFolder } from './project.ts';

const FILES: Readonly<Record<string, string>> = {
  'AP-FERRY-TREATY.en.txt': [
    'Ministers sign a ferry treaty',
    'The two governments signed a treaty on ferries on Monday, officials said.',
    'The harbour in Minamino will receive 12 ferries a day from next year.',
  ].join('\n\n'),
  'AP-FERRY-TREATY.ja.txt': [
    '閣僚がフェリー条約に署名',
    '当局者によると、両政府は月曜日、フェリーに関する条約に署名した。',
    '南野の港は来年から一日に12隻のフェリーを受け入れる。',
  ].join('\n\n'),
  'en/snow.txt': [
    'Snow closes mountain school',
    'Heavy snow closed the school in Kitahara for 3 days, the head teacher said.',
    'Forty pupils were taught in the town library.',
  ].join('\n\n'),
  'ja/snow.txt': [
    '雪で山の学校が休校',
    '大雪のため北原の学校が3日間休校となったと校長は述べた。',
    '生徒四十人は町の図書館で授業を受けた。',
  ].join('\n\n'),
  'bakery 原文.txt': [
    'Baker gives bread away',
    'A baker in Minamino gave away 200 loaves of bread on Sunday.',
    'The oven broke down at 3 a.m., she said, and 50 customers came within an hour.',
  ].join('\n\n'),
  'bakery 訳文.txt': [
    'パン店主がパンを無料配布',
    '南野のパン店主が日曜日、パン200個を無料で配った。',
    '窯が午前3時に壊れ、1時間で客50人が来たと店主は話した。',
  ].join('\n\n'),
  'broken.ja.txt': 'これは相手のない文章です。読むことはできます。',
};

/** Three pairs, a text without a partner, and a file that is no text. */
export function folderOfStories(): string {
  const folder = join(newFolder(), 'stories');
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, 'broken.en.txt'), Buffer.from('%PDF-1.7 this is no text'));
  return folder;
}
