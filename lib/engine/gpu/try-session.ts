import { asEngineError, EngineError } from '../errors';
import type { Answer, InspectorMethod, Question } from '../inspect/ask';
import type { Measured } from '../inspect/types';
import type { Outcome } from '../protocol';
import type { WorkerMemory } from '../worker-memory';
import type { WorkerSession } from '../worker-session';
import { decide } from './trial';
import type { GpuBackend, GpuTrial } from './types';

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new EngineError(outcome.kind, outcome.facts);
}

/**
 * Tries the graphics card of a worker that was opened for it, on the network and photo in memory.
 * @param time how long the same takes where it is computed now
 */
export async function trySession(
  candidate: WorkerSession,
  backend: GpuBackend,
  memory: WorkerMemory,
  time: (runs: number) => Promise<Measured>,
): Promise<GpuTrial> {
  const { adapter } = valueOf(await candidate.abilities);
  if (!adapter) return { kind: 'none' };
  if (!adapter.hardware) return { kind: 'software', adapter: adapter.name };
  let id = 0;
  const inspect = async <M extends InspectorMethod>(method: M, question: Question<M>) =>
    valueOf(
      await candidate.ask(
        (remote) => remote.inspect(++id, method, question) as Promise<Outcome<Answer<M>>>,
      ),
    );
  try {
    valueOf(await candidate.ask((remote) => memory.loadAgain(remote, ++id, candidate)));
    valueOf(await candidate.ask((remote) => memory.showAgain(remote, ++id, candidate)));
    const contestant = {
      check: () => inspect('check', {}),
      time: (runs: number) => inspect('timeNetwork', { runs }),
    };
    return await decide(adapter.name, backend, contestant, { time });
  } catch (error) {
    const { kind, facts } = asEngineError(error);
    return { kind: 'failed', adapter: adapter.name, detail: String(facts.detail ?? kind) };
  }
}
