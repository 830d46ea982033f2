import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  visible
} from "./chunk-HNJ3GLAV.js";
import {
  CannotRun
} from "./chunk-LGJADTXW.js";

// src/edges/terminal.ts
async function print(output, text) {
  const error = await new Promise((resolve) => {
    output.write(text, resolve);
  });
  if (error && error.code !== "EPIPE")
    throw new CannotRun(`could not write the output: ${error.message}`, "Make room, or write somewhere else.");
}
function wantsColour({ env, isTerminal }) {
  if (env.FORCE_COLOR !== void 0) return !["0", "false"].includes(env.FORCE_COLOR);
  return isTerminal && !env.NO_COLOR && env.TERM !== "dumb";
}
var visibleLines = (text) => text.split(/\r?\n/).map(visible);

export {
  print,
  wantsColour,
  visibleLines
};
