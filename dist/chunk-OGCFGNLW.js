import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);

// src/links/read-url.ts
function readUrl(written, base) {
  try {
    return new URL(written, base);
  } catch (error) {
    if (error.code === "ERR_INVALID_URL") return void 0;
    throw error;
  }
}

export {
  readUrl
};
