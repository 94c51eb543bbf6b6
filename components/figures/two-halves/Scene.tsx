import { fill } from '@/lib/format/text';
import { cellsRect, sheetRect } from '@/lib/layout/sheet';
import { squares } from '@/lib/layout/two-halves';
import { DrawingText } from '../DrawingText';
import type { PartProps } from './Drawing';
import styles from './TwoHalves.module.css';

/** Ink that can be read on each square. */
const readableOn = { red: 'black', white: 'black', blue: 'white', green: 'black' } as const;

/** The picture that everything starts from. */
export function Scene({ places, shown }: PartProps) {
  const { words, photo } = shown;
  if (photo !== undefined) {
    return (
      <DrawingText at={places.texts.scene} look="quiet">
        {fill(words.photo.scene, { name: photo.name })}
      </DrawingText>
    );
  }
  return (
    <g>
      <DrawingText at={places.texts.scene} look="quiet">
        {words.drawing.scene}
      </DrawingText>
      <g className={styles.scene}>
        <rect {...sheetRect(places.scene)} fill="black" />
        {squares.map(({ name, colour, x, y, width }) => {
          const rect = cellsRect(places.scene, y, x, width);
          return (
            <g key={name}>
              <rect {...rect} fill={`rgb(${colour.map((on) => on * 255).join(' ')})`} />
              <text
                x={rect.x + rect.width / 2}
                y={rect.y + rect.height / 2}
                dy="0.35em"
                fontSize={15}
                textAnchor="middle"
                fill={readableOn[name]}
              >
                {words.squares[name]}
              </text>
            </g>
          );
        })}
      </g>
    </g>
  );
}
