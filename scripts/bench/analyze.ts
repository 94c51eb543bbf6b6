import { analyze, mobilenetV1, mobilenetV2 } from '../../lib/arch';
import type { Row } from './report';
import { median } from './statistics';

const warmUps = 300;
const runs = 1000;

function medianTime(work: () => unknown): number {
  for (let i = 0; i < warmUps; i++) work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Analysing a whole network, as a slider that is dragged asks for at every step. */
export function benchAnalyze(): Row[] {
  const networks = { V1: mobilenetV1(), V2: mobilenetV2() };
  return Object.entries(networks).flatMap(([name, network]): Row[] => [
    {
      name: `analyse MobileNet${name} 1.0 224`,
      value: medianTime(() => analyze(network)),
      unit: 'ms',
      aim: 0.1,
    },
  ]);
}
