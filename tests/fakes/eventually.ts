const STEP_MS = 5;

/** Resolves as soon as `holds` does; the test's own time limit is the end of its patience. */
export async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) {
    await new Promise((resolve) => {
      setTimeout(resolve, STEP_MS);
    });
  }
}
