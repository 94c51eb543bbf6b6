/** How much a JPEG keeps: no loss that the network's small input would show. */
const jpegQuality = 0.95;

/**
 * What the camera shows now, at the camera's own size and as it is, never mirrored. Null where
 * there is no picture, or the browser cannot draw it or make a file of it.
 */
export async function takePhoto(video: HTMLVideoElement): Promise<Blob | null> {
  const { videoWidth: width, videoHeight: height } = video;
  if (width === 0 || height === 0) return null;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.drawImage(video, 0, 0);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', jpegQuality));
}
