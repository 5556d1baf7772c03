import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

/** Of this machine: the processes of another one that shares the folder are not known here. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** A name for an edition that this process begins now; it tells who has begun it, and when. */
export const nameOfEdition = (): string =>
  ['edition', machine, process.pid, Date.now().toString(36), randomBytes(4).toString('hex')].join('-');

/** Whether the process that has begun an edition is gone: nobody finishes it then. */
export function isForsaken(name: string): boolean {
  const [, of, pid, begun] = /^edition-([\da-f]{8})-(\d{1,10})-([\da-z]{1,10})-/.exec(name) ?? [];
  if (of !== machine || pid === undefined || begun === undefined) return false;
  return Number(pid) === process.pid
    ? Number.parseInt(begun, 36) < startOfProcess()
    : !isRunning(Number(pid));
}

/** When this process was started, in milliseconds: one that was before it may have had the same id. */
const startOfProcess = (): number => Date.now() - process.uptime() * 1000;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user's may not be signalled, but is there.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
