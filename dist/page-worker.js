import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  keepCompiledCode
} from "./chunk-6D7IQS7N.js";
import "./chunk-HJXBHLUP.js";
import "./chunk-QXVSELGA.js";

// src/edges/page-worker.ts
import { parentPort } from "node:worker_threads";
keepCompiledCode(process.env);
var { readBesideExactly, readExactly } = await import("./exact-UR7FTMAO.js");
parentPort?.on(
  "message",
  ({ page, body }) => parentPort?.postMessage(body === void 0 ? readExactly(page) : readBesideExactly(page, body))
);
