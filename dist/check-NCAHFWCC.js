import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  openSides,
  progressLine
} from "./chunk-7OG4I4JT.js";
import "./chunk-Z4ZX7452.js";
import "./chunk-SWJPVROS.js";
import "./chunk-PFKJMQTV.js";
import "./chunk-JOQJ2FRJ.js";
import "./chunk-LGJADTXW.js";
import "./chunk-QXVSELGA.js";

// src/edges/commands/check.ts
async function runCheck(options, terminal) {
  const opened = [];
  const progress = progressLine(terminal.stderr);
  try {
    const [sides, { judgeSides }] = await Promise.all([
      openSides(options, terminal.env, opened),
      import("./judge-sides-T337LSOJ.js")
    ]);
    return await judgeSides(sides, options, terminal, progress, opened);
  } finally {
    progress.erase();
    for (const repository of opened) await repository.close();
  }
}
export {
  runCheck
};
