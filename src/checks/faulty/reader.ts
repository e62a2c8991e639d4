import { Worker } from 'node:worker_threads';
import type { Files } from '../../package/sample-package.ts';

/** What became of some files, and what is wrong with that. */
export interface Reading {
  readonly isPublished: boolean;
  readonly lines: readonly string[];
  readonly complaints: readonly string[];
  /** Of processor time that it took, which other work on the machine does not lengthen. */
  readonly seconds: number;
}

export interface Reader {
  /** Reads files as a publication, `wholly` with everything that its pages and files say. */
  readonly read: (files: Files, wholly?: boolean) => Promise<Reading>;
  readonly close: () => Promise<number>;
}

/** Seconds after which nobody waits any longer for an answer, on a machine that has other work too. */
const PATIENCE = 60;

/** Reads publications one after the other; an answer that does not come within a minute is a complaint. */
export function openReader(): Reader {
  let worker = newWorker();
  let isClosed = false;
  return {
    read: (files, wholly = false) => new Promise((resolve) => {
      const own = worker;
      const end = (reading: Reading) => {
        clearTimeout(timer);
        own.off('message', end).off('error', broken);
        resolve(reading);
      };
      const lost = (complaint: string) => {
        void own.terminate();
        if (!isClosed) worker = newWorker();
        end({ isPublished: false, lines: [], complaints: [complaint], seconds: PATIENCE });
      };
      const broken = (error: unknown) => lost(`the reader broke: ${String(error)}`);
      const timer = setTimeout(() => lost(`no answer within ${PATIENCE} seconds`), PATIENCE * 1000);
      own.on('message', end).on('error', broken);
      own.postMessage({ files, wholly });
    }),
    close: () => {
      isClosed = true;
      return worker.terminate();
    },
  };
}

const newWorker = () => new Worker(new URL('./reader.worker.ts', import.meta.url));
