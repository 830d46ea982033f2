import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);

// src/edges/engine.ts
import { setFlagsFromString } from "node:v8";
function tuneEngine() {
  setFlagsFromString("--semi-space-growth-factor=4");
  setFlagsFromString("--heap-growing-percent=30");
  setFlagsFromString("--invocation-count-for-turbofan=30000");
}

export {
  tuneEngine
};
