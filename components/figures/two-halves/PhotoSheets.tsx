'use client';

import { useMemo, type CSSProperties, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { PixelCanvas } from '@/components/viz/PixelCanvas';
import { photoGreys, signedGreys } from '@/lib/format/greys';
import { sheetRect, type SheetPlace } from '@/lib/layout/sheet';
import type { TwoHalvesPlaces } from '@/lib/layout/two-halves-places';
import type { Sheet } from '@/lib/layout/two-halves-sheets';
import drawing from '../drawing.module.css';
import styles from './PhotoSheets.module.css';
import type { ScaledPhoto, Shown } from './words';

export interface PhotoSheetsProps {
  readonly places: TwoHalvesPlaces;
  readonly shown: Shown;
  readonly photo: ScaledPhoto;
  readonly layout: 'wide' | 'narrow';
  /** The drawing that lies over the pixels. */
  readonly children: ReactNode;
}

/** All the sheets of a photo as pixels, under a drawing that marks and names them. */
export function PhotoSheets({ places, shown, photo, layout, children }: PhotoSheetsProps) {
  const { channels, looked: seen, outputs } = shown.outcome;
  const { scales } = photo;
  const at = (place: SheetPlace) => styleAt(place, places);
  return (
    <div className={classNames(styles.stack, drawing[layout])}>
      <PixelCanvas rgba={photo.rgba} style={at(places.scene)} />
      {places.lanes.map(({ lane, channel }) => (
        <SheetPixels key={`channel ${lane}`} values={channels[lane]} style={at(channel)} />
      ))}
      {places.lanes.map(({ lane, looked }) => (
        <SheetPixels
          key={`looked ${lane}`}
          values={seen[lane]}
          most={scales.looked}
          style={at(looked)}
        />
      ))}
      {places.outputs.map(({ lane = 0, place }) => (
        <SheetPixels
          key={`output ${lane}`}
          values={outputs[lane]}
          most={scales.output}
          style={at(place)}
        />
      ))}
      {children}
    </div>
  );
}

interface SheetPixelsProps {
  readonly values: Sheet | undefined;
  /** White; without it the values are those of a photo, from 0 to 255. */
  readonly most?: number;
  readonly style: CSSProperties;
}

const nothing: Sheet = [];

function SheetPixels({ values = nothing, most, style }: SheetPixelsProps) {
  const rgba = useMemo(
    () => (most === undefined ? photoGreys(values) : signedGreys(values, most)),
    [values, most],
  );
  return <PixelCanvas rgba={rgba} style={style} />;
}

/** In shares of the drawing, which is shown larger or smaller. */
function styleAt(place: SheetPlace, { width, height }: TwoHalvesPlaces): CSSProperties {
  const rect = sheetRect(place);
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(4)}%`;
  return {
    left: share(rect.x, width),
    top: share(rect.y, height),
    width: share(rect.width, width),
    height: share(rect.height, height),
  };
}
