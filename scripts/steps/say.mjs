/** Says in one line what is being done. */
export function say(text) {
  console.log(`• ${text}`);
}

/** An expected failure: its message tells the operator what to do, and no stack trace is shown. */
export class Advice extends Error {}

/** Runs a command's main function; what goes wrong ends in one sentence and exit code 1. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (error instanceof Advice) console.error(`\n✗ ${error.message}`);
    else console.error(error);
    process.exitCode = 1;
  }
}
