import type { TFunction } from 'i18next';
import { formatOrdinals } from './ordinals.ts';
import type { UnitLink } from './unit-link.ts';

const paragraphs = (ordinals: readonly number[]): string =>
  ordinals.length === 0 ? '∅' : `¶${formatOrdinals(ordinals)}`;

/** A link's two sides in numbers: `¶3–4 → ¶5`. */
const linkNumbers = ({ bead }: UnitLink): string => `${paragraphs(bead.source)} → ${paragraphs(bead.target)}`;

/** A link in words: which paragraphs, who linked them, how sure it is, and what it crosses. */
export function linkLabel(link: UnitLink, t: TFunction<'app'>): string {
  const parts = [linkNumbers(link), linkOrigin(link, t)];
  if (link.crosses !== null) parts.push(t('links.crosses', { position: link.crosses + 1 }));
  return parts.join(' · ');
}

function linkOrigin({ bead, kind, tone }: UnitLink, t: TFunction<'app'>): string {
  if (kind !== 'linked') return t(`links.kind.${kind}`);
  if (tone === 'manual') return t('links.manual');
  return t('links.automatic', { percent: Math.round(bead.score * 100) });
}
