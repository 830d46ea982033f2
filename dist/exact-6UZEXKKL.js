import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  readBesideExactly,
  readExactly
} from "./chunk-KKXF3XQA.js";
import "./chunk-DA7CXKUY.js";
import "./chunk-DGDOLC5J.js";
import "./chunk-QXVSELGA.js";
export {
  readBesideExactly,
  readExactly
};
