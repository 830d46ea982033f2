import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  NAME
} from "./chunk-OT4WDRXV.js";

// src/edges/compiled-code.ts
import { lstatSync, mkdirSync, realpathSync } from "node:fs";
import module from "node:module";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
var FOR_OTHERS = 18;
var STICKY = 512;
function keepCompiledCode(env) {
  const folder = ownFolder(env.XDG_CACHE_HOME);
  if (folder !== void 0) module.enableCompileCache?.(folder);
}
function ownFolder(caches, user = process.getuid?.() ?? null) {
  if (user === null) return void 0;
  try {
    const asked = join(caches !== void 0 && isAbsolute(caches) ? caches : join(homedir(), ".cache"), NAME);
    mkdirSync(asked, { recursive: true, mode: 448 });
    const folder = realpathSync(asked);
    const { uid, mode } = lstatSync(folder);
    return uid === user && (mode & FOR_OTHERS) === 0 && isBelowSafe(folder, user) ? folder : void 0;
  } catch {
    return void 0;
  }
}
function isBelowSafe(folder, user) {
  for (let inner = folder, outer = dirname(folder); outer !== inner; inner = outer, outer = dirname(outer)) {
    const { uid, mode } = lstatSync(outer);
    if (uid !== user && uid !== 0 || (mode & FOR_OTHERS) !== 0 && (mode & STICKY) === 0) return false;
  }
  return true;
}

export {
  keepCompiledCode
};
