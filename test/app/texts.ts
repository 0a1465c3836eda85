/** A short story of our own, and a translation that drops two final long vowels. */
export const ENGLISH = `School opens computer room at night

The town of Minamino opened the computer room of its primary school to adults on Monday.

Forty people came on the first evening, the head teacher said. "We had expected ten."

A computer that was damaged in last year's fire was repaired by volunteers.
`;

export const JAPANESE = `学校、夜にコンピュータ室を開放

南野町は月曜日、小学校のコンピュータ室を大人にも開放した。

初日の夜には四十人が訪れたと校長は述べた。「十人と見込んでいた」。

昨年の火事で壊れたコンピューターは、ボランティアが直した。
`;

/** Another story, which has nothing in common with the one above. */
export const OTHER_JAPANESE = `山の牧場で子牛が三頭誕生

北原高原の牧場で先週、茶色い子牛が三頭生まれた。雪の残る斜面を母牛と歩いている。

牧場主は牛乳の値段が上がらないことを心配している。「餌代は倍になった」。

来月には観光客向けのチーズ工房も開く予定だ。
`;

export const typed = (text: string) => ({ kind: 'text' as const, text });
export const file = (name: string, content: string | Uint8Array) => ({
  kind: 'file' as const,
  name,
  base64: Buffer.from(content).toString('base64'),
});
