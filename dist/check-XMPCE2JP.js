import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  openSides,
  progressLine
} from "./chunk-7SNAUOVX.js";
import "./chunk-DYQ36MYU.js";
import "./chunk-XMYU2VOE.js";
import "./chunk-PFKJMQTV.js";
import "./chunk-N465R6B3.js";
import "./chunk-LGJADTXW.js";
import "./chunk-QXVSELGA.js";

// src/edges/commands/check.ts
async function runCheck(options, terminal) {
  const opened = [];
  const progress = progressLine(terminal.stderr);
  try {
    const [sides, { judgeSides }] = await Promise.all([
      openSides(options, terminal.env, opened),
      import("./judge-sides-WYWLCZHI.js")
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
