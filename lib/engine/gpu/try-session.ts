import { asEngineError, EngineError, type EngineErrorKind } from '../errors';
import type { Answer, InspectorMethod, Question } from '../inspect/ask';
import type { Outcome } from '../protocol';
import type { WorkerMemory } from '../worker-memory';
import type { WorkerSession } from '../worker-session';
import { plainName } from './plain-name';
import { decide, type Defender } from './trial';
import type { GpuBackend, GpuFault, GpuTrial } from './types';

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new EngineError(outcome.kind, outcome.facts);
}

/** What the graphics card is to blame for; a network that cannot be fetched again is not. */
const faults: Partial<Record<EngineErrorKind, GpuFault>> = {
  'engine-unavailable': 'start',
  'engine-crashed': 'stop',
};

/** What computes now, keeping what went wrong there apart from what goes wrong on the card. */
function watched({ time, alone }: Defender) {
  let thrown: unknown;
  const defender: Defender = {
    alone,
    time: (runs) =>
      time(runs).catch((error: unknown) => {
        thrown = error;
        throw error;
      }),
  };
  return { defender, isItsOwn: (error: unknown) => error === thrown };
}

/**
 * Tries the graphics card of a worker that was opened for it, on the network and photo in memory.
 * @throws EngineError where the trial could not be made, whatever the card is like
 */
export async function trySession(
  candidate: WorkerSession,
  backend: GpuBackend,
  memory: WorkerMemory,
  current: Defender,
): Promise<GpuTrial> {
  const found = valueOf(await candidate.abilities).adapter;
  if (!found) return { kind: 'none' };
  const adapter = plainName(found.name);
  if (!found.hardware) return { kind: 'software', adapter };
  let id = 0;
  const inspect = async <M extends InspectorMethod>(method: M, question: Question<M>) =>
    valueOf(
      await candidate.ask(
        (remote) => remote.inspect(++id, method, question) as Promise<Outcome<Answer<M>>>,
      ),
    );
  const { defender, isItsOwn } = watched(current);
  try {
    valueOf(await candidate.ask((remote) => memory.loadAgain(remote, ++id, candidate)));
    valueOf(await candidate.ask((remote) => memory.showAgain(remote, ++id, candidate)));
    const contestant = {
      check: () => inspect('check', {}),
      time: (runs: number) => inspect('timeNetwork', { runs }),
    };
    return await decide(adapter, backend, contestant, defender);
  } catch (error) {
    const fault = faults[asEngineError(error).kind];
    if (!fault || isItsOwn(error)) throw error;
    return { kind: 'failed', adapter, fault };
  }
}
