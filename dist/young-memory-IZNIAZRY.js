import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  growYoungMemory
} from "./chunk-66JTPWR2.js";
import "./chunk-QXVSELGA.js";
export {
  growYoungMemory
};
