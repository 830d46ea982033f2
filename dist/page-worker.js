import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  readBesideExactly,
  readExactly
} from "./chunk-KKXF3XQA.js";
import "./chunk-DA7CXKUY.js";
import "./chunk-DGDOLC5J.js";
import "./chunk-QXVSELGA.js";

// src/edges/page-worker.ts
import { parentPort } from "node:worker_threads";
parentPort?.on(
  "message",
  ({ page, body }) => parentPort?.postMessage(body === void 0 ? readExactly(page) : readBesideExactly(page, body))
);
