import { statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { Advice } from './say.mjs';

const NEEDED_NODE = [20, 19];
const NEEDED_BYTES = 300 * 1024 * 1024;

/** Refuses a Node that is too old, before anything of the project is loaded by it. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NEEDED_NODE[0] || (major === NEEDED_NODE[0] && minor >= NEEDED_NODE[1])) return;
  throw new Advice(
    `Node ${NEEDED_NODE.join('.')} or newer is needed; this is ${version}. Install it from https://nodejs.org and run the command again.`,
  );
}

/** Refuses a disk that is all but full: a database that cannot write loses work. */
export async function checkDisk(folder = '.') {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < NEEDED_BYTES)
    throw new Advice('The disk is all but full. Free at least 300 MB and run the command again.');
}

/** Refuses a port that is not a number, may not be opened or is taken. @param {string | undefined} wanted */
export async function checkPort(wanted) {
  const port = Number(wanted ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Advice(`PORT must be a number from 1 to 65535; it is "${wanted}".`);
  await new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) =>
      reject(
        new Advice(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is taken by another program. Stop that one, or choose another: PORT=${port + 1} npm run up`
            : `Port ${port} cannot be opened (${error.code}). Choose another: PORT=3000 npm run up`,
        ),
      ),
    );
    server.listen(port, () => server.close(resolve));
  });
  return port;
}
