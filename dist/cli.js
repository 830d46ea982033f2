#!/usr/bin/env node
import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  tuneEngine
} from "./chunk-QWJSLGJD.js";
import {
  keepCompiledCode
} from "./chunk-UN6NVOXN.js";
import "./chunk-OT4WDRXV.js";
import "./chunk-QXVSELGA.js";

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
  tuneEngine();
  keepCompiledCode(env);
  const { run } = await import("./command-line-I6U5XO2W.js");
  process.exitCode = await run(process.argv.slice(2), {
    stdout,
    stderr,
    isTerminal: stdout.isTTY === true,
    env,
    rulePages: new URL("../docs/rules/", import.meta.url)
  });
}
