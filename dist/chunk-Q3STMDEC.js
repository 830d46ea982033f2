import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);

// src/edges/memory.ts
import { setFlagsFromString } from "node:v8";
function boundMemory() {
  setFlagsFromString("--semi-space-growth-factor=4");
  setFlagsFromString("--heap-growing-percent=30");
}

export {
  boundMemory
};
