import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  CannotRun,
  shownValue
} from "./chunk-LGJADTXW.js";

// src/edges/hostile-file.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";
var LARGEST = 32 * 1024 * 1024;
var FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
async function readHostileFile(path) {
  const expected = `Unexpected report ${shownValue(path)}, expected a file of at most ${LARGEST / 1024 / 1024} MiB that can be read`;
  const advice = "Name the JSON report that the check wrote: its output `report-path`.";
  try {
    const file = await open(path, FLAGS);
    try {
      const stat = await file.stat();
      if (!stat.isFile() || stat.size > LARGEST) throw new CannotRun(expected, advice);
      const bytes = Buffer.alloc(stat.size);
      const { bytesRead } = await file.read(bytes, 0, stat.size, 0);
      return bytes.toString("utf8", 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(expected, advice, [error.code ?? "unknown fault"]);
  }
}

export {
  readHostileFile
};
