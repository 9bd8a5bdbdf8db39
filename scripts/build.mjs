import { build } from './steps/build.mjs';
import { checkDisk, checkNode } from './steps/check-machine.mjs';
import { installSite } from './steps/install.mjs';
import { runMain } from './steps/say.mjs';

// npm run build: what `npm run up` does before it serves.
await runMain(async () => {
  checkNode();
  await checkDisk();
  await installSite();
  await build();
});
