import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  keepCompiledCode
} from "./chunk-UN6NVOXN.js";
import "./chunk-OT4WDRXV.js";
import "./chunk-QXVSELGA.js";

// src/edges/page-worker.ts
import { parentPort, workerData } from "node:worker_threads";
if (workerData.keepsCode) keepCompiledCode(process.env);
var { readBesideExactly, readExactly } = await import("./exact-EOPF6OAV.js");
parentPort?.on(
  "message",
  ({ page, body }) => parentPort?.postMessage(body === void 0 ? readExactly(page) : readBesideExactly(page, body))
);
