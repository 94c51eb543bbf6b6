import type { Placement } from './crop';
import type { Size } from './size';

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** Bars beside a picture that does not fill the square: halfway between black and white. */
const barColour = 'rgb(128, 128, 128)';

/**
 * Draws what the network is shown onto a square canvas: one step of high-quality resampling, on
 * white where the picture is transparent.
 * @param image the picture, or a smaller copy of it
 * @param scale of `image` against the picture that the placement speaks of, across and down
 * @param side of the canvas in pixels
 */
export function drawView(
  context: Context,
  image: CanvasImageSource,
  scale: Size,
  { from, to, mirrored }: Placement,
  side: number,
): void {
  context.fillStyle = barColour;
  context.fillRect(0, 0, side, side);
  context.fillStyle = 'white';
  context.fillRect(to.x, to.y, to.width, to.height);
  context.imageSmoothingQuality = 'high';
  context.save();
  if (mirrored) context.setTransform(-1, 0, 0, 1, side, 0);
  context.drawImage(
    image,
    from.x * scale.width,
    from.y * scale.height,
    from.width * scale.width,
    from.height * scale.height,
    to.x,
    to.y,
    to.width,
    to.height,
  );
  context.restore();
}
