/* A process of its own, on the database of its environment: prints the packs of the demo content. */
import { openDemoStudio, readDemoPacks } from './demo-packs';

await openDemoStudio();
const text = JSON.stringify(await readDemoPacks());
process.stdout.write(`\n${text}\n`, () => process.exit(0));
