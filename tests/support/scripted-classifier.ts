import { Classifier, type ClassifierParts, type ClassifierState } from '../../lib/store/classifier';
import { classificationOf, countedUrls, model, scriptedEngine, toFailure } from './scripted-engine';

export const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
export const photo = (text: string) => new Blob([text]);
export const ownFile = { from: 'file', name: 'own.jpg' } as const;

/** A classifier whose engine and object URLs are the test's. */
export function setUpClassifier(more: Partial<ClassifierParts> = {}) {
  const scripted = scriptedEngine({ keepsNetwork: true });
  const urls = countedUrls();
  const getEngine = async () => scripted.engine;
  const classifier = new Classifier({ getEngine, toFailure, urls, ...more });
  return { ...scripted, urls, classifier, state: () => classifier.store.getState() };
}

/** A classifier that has loaded its network and answered about "first". */
export async function afterOneAnswer() {
  const all = setUpClassifier();
  void all.classifier.choose(ownFile, photo('first'));
  await settled();
  all.loads[0]?.resolve(model);
  await settled();
  all.asked[0]?.resolve(classificationOf('first'));
  await settled();
  return all;
}

export const answerIn = (state: ClassifierState) =>
  state.answered?.classification.predictions[0]?.english;
