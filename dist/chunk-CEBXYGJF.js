import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);

// src/edges/external-links/resolve-host.ts
import { Resolver } from "node:dns/promises";
import { isIP } from "node:net";
var PATIENCE = { timeout: 4e3, tries: 2 };
var resolveHost = async (host) => {
  const bare = host.replace(/^\[|\]$/g, "");
  if (isIP(bare) !== 0) return { addresses: [bare] };
  const resolver = new Resolver(PATIENCE);
  const answers = await Promise.allSettled([resolver.resolve4(bare), resolver.resolve6(bare)]);
  const addresses = answers.flatMap((answer) => answer.status === "fulfilled" ? answer.value : []);
  if (addresses.length > 0) return { addresses };
  const codes = answers.map((answer) => answer.status === "rejected" ? codeOf(answer.reason) : "ENODATA");
  if (codes.every((code) => code === "ENOTFOUND")) return { missing: true };
  const failure = codes.find((code) => code !== "ENOTFOUND" && code !== "ENODATA");
  return {
    why: failure === void 0 ? "the host has no address" : `the name of the host could not be looked up (${failure})`
  };
};
function codeOf(error) {
  const { code } = error;
  return typeof code === "string" && /^[A-Z0-9_]{1,60}$/.test(code) ? code : "unknown failure";
}

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
  readUrl,
  resolveHost,
  codeOf
};
