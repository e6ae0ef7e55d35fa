/** A command line that does not fit; its message is the usage line. */
export class WrongUse extends Error {}

/**
 * Runs a command and sets the exit code that every command of ours has: 0 done, 1 failed, 2 wrong use.
 * `main` returns its own code where it has failed without an error.
 */
export function runCommand(main: () => Promise<number | undefined>): void {
  main().then(
    (code = 0) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = error instanceof WrongUse ? 2 : 1;
    },
  );
}
