// Reads publications away from the test, which can end it when one hangs: no time limit of a test ends what runs without a pause.
import { parentPort } from 'node:worker_threads';
import { faultLine, inFileOrder } from '../../package/fault.ts';
import { withFiles, type Files } from '../../package/sample-package.ts';
import { readPublication } from '../../texts/publication.ts';
import { everythingSaid } from './everything.ts';
import type { Reading } from './reader.ts';
import { complaints, HOLE } from './verdict.ts';

parentPort?.on('message', ({ files, wholly }: { files: Files; wholly: boolean }) => parentPort?.postMessage(reading(files, wholly)));

function reading(files: Files, wholly: boolean): Reading {
  const before = process.threadCpuUsage();
  const seconds = () => { const { user, system } = process.threadCpuUsage(before); return (user + system) / 1e6; };
  try {
    const answer = withFiles(files, readPublication);
    const said = wholly && answer.publication !== undefined ? [...everythingSaid(answer.publication)] : [];
    const holes = said.flatMap(([name, text]) => { const hole = HOLE.exec(text)?.[0]; return hole === undefined ? [] : [`${name} says ${hole}`]; });
    return { isPublished: answer.publication !== undefined, lines: inFileOrder(answer.faults).map(faultLine), complaints: [...complaints(files, answer), ...holes], seconds: seconds() };
  } catch (error) {
    return { isPublished: false, lines: [], complaints: [`a stack: ${error instanceof Error ? error.stack ?? '' : String(error)}`], seconds: seconds() };
  }
}
