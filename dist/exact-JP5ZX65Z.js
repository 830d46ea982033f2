import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  readBesideExactly,
  readExactly
} from "./chunk-6RBWBMEA.js";
import "./chunk-BQUVFJQV.js";
import "./chunk-JQTSXFCA.js";
import "./chunk-QXVSELGA.js";
export {
  readBesideExactly,
  readExactly
};
