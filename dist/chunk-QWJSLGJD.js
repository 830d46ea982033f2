import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);

// src/edges/engine.ts
import { PerformanceObserver } from "node:perf_hooks";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
var MIB = 1024 * 1024;
var ENOUGH = 16 * MIB;
function tuneEngine() {
  setFlagsFromString("--semi-space-growth-factor=8");
  setFlagsFromString(`--min-semi-space-size=${ENOUGH / 2 / MIB}`);
  setFlagsFromString("--heap-growing-percent=30");
  setFlagsFromString("--invocation-count-for-maglev=4000");
  setFlagsFromString("--invocation-count-for-turbofan=30000");
  const collections = new PerformanceObserver(() => {
    if (newSpace() < ENOUGH) return;
    setFlagsFromString("--semi-space-growth-factor=1");
    collections.disconnect();
  });
  collections.observe({ type: "gc" });
}
var newSpace = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size ?? 0;

export {
  tuneEngine
};
