import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);

// src/edges/system-failure.ts
function systemFailure(error) {
  return error instanceof Error && "syscall" in error && "code" in error ? error.message : void 0;
}
function codeOf(error) {
  const { code } = error;
  return typeof code === "string" && /^[A-Z0-9_]{1,60}$/.test(code) ? code : "unknown failure";
}
var SYSTEM_ADVICE = "See that the disk has room and that its folders can be read and written, then run it again.";

export {
  systemFailure,
  codeOf,
  SYSTEM_ADVICE
};
