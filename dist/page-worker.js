import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  keepCompiledCode
} from "./chunk-JQM3QF5B.js";
import "./chunk-A6IGA2YS.js";
import "./chunk-QXVSELGA.js";

// src/edges/page-worker.ts
import { parentPort, workerData } from "node:worker_threads";
if (workerData.keepsCode) keepCompiledCode(process.env);
var { readBesideExactly, readExactly } = await import("./exact-EOPF6OAV.js");
parentPort?.on(
  "message",
  ({ page, body }) => parentPort?.postMessage(body === void 0 ? readExactly(page) : readBesideExactly(page, body))
);
