import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);

// src/edges/young-memory.ts
import { setFlagsFromString } from "node:v8";
var growYoungMemory = () => setFlagsFromString("--semi-space-growth-factor=4");

export {
  growYoungMemory
};
