import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  openSides,
  progressLine
} from "./chunk-TNJ5LIFN.js";
import "./chunk-6FBGNP54.js";
import "./chunk-WNSBFTH7.js";
import "./chunk-PFKJMQTV.js";
import "./chunk-YIQUFSAV.js";
import "./chunk-LGJADTXW.js";
import "./chunk-QXVSELGA.js";

// src/edges/commands/check.ts
async function runCheck(options, terminal) {
  const opened = [];
  const progress = progressLine(terminal.stderr);
  try {
    const [sides, { judgeSides }] = await Promise.all([
      openSides(options, terminal.env, opened),
      import("./judge-sides-AWA54KUO.js")
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
