export { englishQuantities } from './english-quantities.ts';
export { japaneseQuantities } from './japanese-quantities.ts';
export type { Quantity } from './quantity.ts';
