/** True where the reader asked the browser to save data: then nothing is fetched ahead. */
export function readerSavesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Runs a task when the browser has nothing better to do; returns the way to call it off. */
export function whenIdle(task: () => void): () => void {
  // Safari has no requestIdleCallback: there a pause must do.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(task, 500);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: 3000 });
  return () => cancelIdleCallback(handle);
}
