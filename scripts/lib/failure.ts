/** A reason to stop that a person can act on: printed as one line, without a stack. */
export class Failure extends Error {
  override name = 'Failure';
}

/** Runs a command's main function; a `Failure` becomes one line on standard error and exit code 1. */
export async function runCommand(main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Failure ? `Lỗi: ${error.message}` : error);
    process.exitCode = 1;
  }
}
