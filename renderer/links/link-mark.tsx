import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { linkLabel } from './link-label.ts';
import styles from './link-mark.module.css';
import { listOrdinals } from './ordinals.ts';
import type { UnitLink } from './unit-link.ts';

interface LinkMarkProps {
  readonly link: UnitLink;
  /** The unit's own row, from 0. */
  readonly row: number;
  /** Puts the drawing, which says nothing by itself, into what carries its label: a button that opens a menu. */
  readonly render: (drawing: ReactNode, label: string) => ReactNode;
}

/** Distance of two numbers of one side, and width of the strokes between the sides (CSS pixels). */
const PITCH = 14;
const WIDTH = 14;

/** Which paragraphs of the source a unit links to which of the translation; it tells by line style as well as colour. */
export function LinkMark({ link, row, render }: LinkMarkProps) {
  const { t } = useTranslation();
  const source = listOrdinals(link.bead.source);
  const target = listOrdinals(link.bead.target);
  return render(
    <span className={styles['mark']} data-tone={link.tone} data-problem={link.problem ?? undefined}>
      <Numbers lines={source} />
      <Strokes link={link} source={source.length} target={target.length} />
      <Numbers lines={target} />
      {link.crosses !== null && <CrossingSign up={link.crosses < row} position={link.crosses + 1} />}
    </span>,
    linkLabel(link, t),
  );
}

/** Drawn by the style sheet: the label says them, and a copied text should not hold them. */
function Numbers({ lines }: { readonly lines: readonly string[] }) {
  return (
    <span className={styles['numbers']}>
      {lines.map(line => (
        <span key={line} data-drawn={line} />
      ))}
    </span>
  );
}

const middle = (line: number): number => PITCH / 2 + line * PITCH;

/** One stroke for each number of the longer side, all joined in the first number of the other. */
function Strokes({
  link,
  source,
  target,
}: {
  readonly link: UnitLink;
  readonly source: number;
  readonly target: number;
}) {
  const lines = Math.max(source, target);
  const ends = Array.from({ length: lines }, (_, line) => ({
    from: middle(Math.min(line, source - 1)),
    to: middle(Math.min(line, target - 1)),
  }));
  return (
    <svg width={WIDTH} height={lines * PITCH} className={styles['strokes']} aria-hidden="true">
      {link.kind === 'linked' ? (
        ends.map(({ from, to }) => (
          <path
            key={`${from} ${to}`}
            d={`M1 ${from}C${WIDTH / 2} ${from} ${WIDTH / 2} ${to} ${WIDTH - 1} ${to}`}
          />
        ))
      ) : (
        <path d={stub(link.kind === 'omission')} />
      )}
      {link.tone === 'manual' && <circle cx={WIDTH / 2} cy={middle(0)} r="2.5" />}
    </svg>
  );
}

/** A stroke that ends at a bar: there is nothing on the other side. */
function stub(fromSource: boolean): string {
  const y = middle(0);
  const x = WIDTH / 2;
  return `M${fromSource ? 1 : WIDTH - 1} ${y}H${x}M${x} ${y - 4}V${y + 4}`;
}

function CrossingSign({ up, position }: { readonly up: boolean; readonly position: number }) {
  return (
    <span className={styles['crossing']}>
      <svg width="12" height="9" aria-hidden="true">
        <path d="M1 1.5C6 1.5 6 7.5 11 7.5M1 7.5C6 7.5 6 1.5 11 1.5" />
      </svg>
      <span data-drawn={`${up ? '↑' : '↓'}${position}`} />
    </span>
  );
}
