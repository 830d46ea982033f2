#!/usr/bin/env node
import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  boundMemory
} from "./chunk-Q3STMDEC.js";
import {
  NAME
} from "./chunk-I5TVQCAU.js";
import "./chunk-QXVSELGA.js";

// src/edges/compiled-code.ts
import { lstatSync, mkdirSync, realpathSync } from "node:fs";
import module from "node:module";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
var FOR_OTHERS = 18;
var STICKY = 512;
function keepCompiledCode(env2) {
  const folder = ownFolder(env2.XDG_CACHE_HOME);
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

// src/cli.ts
var OLDEST_NODE = 22;
var { stdout, stderr, env } = process;
for (const stream of [stdout, stderr]) stream.on("error", () => {
});
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143]
])
  process.once(signal, () => process.exit(code));
if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
  stderr.write(
    `handback-check: Unexpected Node.js ${process.versions.node}, expected ${OLDEST_NODE} or later
Install a newer one.
`
  );
  process.exitCode = 2;
} else {
  boundMemory();
  keepCompiledCode(env);
  const { run } = await import("./command-line-UZBBWCX3.js");
  process.exitCode = await run(process.argv.slice(2), {
    stdout,
    stderr,
    isTerminal: stdout.isTTY === true,
    env,
    rulePages: new URL("../docs/rules/", import.meta.url)
  });
}
