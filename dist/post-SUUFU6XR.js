import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  post,
  readReportingInputs
} from "./chunk-2GPOK2BS.js";
import {
  print
} from "./chunk-6H5MGQ3B.js";
import "./chunk-ZXHOTUBC.js";
import "./chunk-JQTSXFCA.js";
import "./chunk-QGRXSZ2J.js";
import "./chunk-QXVSELGA.js";

// src/edges/commands/post.ts
async function runPost({ report, given }, { env, stdout }) {
  const inputs = readReportingInputs(
    (name) => given.get(name) ?? "",
    (name) => `\`--${name}\``
  );
  const { said } = await post({ file: report, token: env.GITHUB_TOKEN ?? "", inputs }, env);
  await print(stdout, `${said}
`);
  return 0;
}
export {
  runPost
};
