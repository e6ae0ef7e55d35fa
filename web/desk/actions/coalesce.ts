/** One run at a time; however many calls come during it, one more run follows for them all. */
export function coalesce(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async () => {
    do {
      again = false;
      await work();
    } while (again);
  };
  return () => {
    if (running === null) {
      running = run().finally(() => {
        running = null;
      });
    } else {
      again = true;
    }
    return running;
  };
}
