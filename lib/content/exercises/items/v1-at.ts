import { analyze, mobilenetV1, type Analysis, type MobileNetV1Options } from '../../../arch';

const analysed = new Map<string, Analysis>();

/** V1 at these settings, each analysed once: drawing numbers asks for the same ones often. */
export function v1At(settings: Pick<MobileNetV1Options, 'alpha' | 'resolution'>): Analysis {
  const key = `${settings.alpha} ${settings.resolution}`;
  const known = analysed.get(key) ?? analyze(mobilenetV1(settings));
  analysed.set(key, known);
  return known;
}
