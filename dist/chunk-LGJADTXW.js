import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);

// src/edges/cannot-run.ts
var CannotRun = class extends Error {
  advice;
  /** More lines, each a fault or a word of another program. */
  details;
  constructor(message, advice, details = []) {
    super(message);
    this.name = "CannotRun";
    this.advice = advice;
    this.details = details;
  }
};

// src/shown-value.ts
var LONGEST = 160;
function shownValue(value) {
  const flat = value.replace(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").replaceAll("`", "'");
  return `\`${flat.length > LONGEST ? `${flat.slice(0, LONGEST)}\u2026` : flat}\``;
}

export {
  shownValue,
  CannotRun
};
