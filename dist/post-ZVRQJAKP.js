import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  post,
  readReportingInputs
} from "./chunk-SGGVQ5Z2.js";
import "./chunk-F2FA7DQA.js";
import {
  print
} from "./chunk-GG3EX5QQ.js";
import "./chunk-XTAT3PMO.js";
import "./chunk-HNJ3GLAV.js";
import "./chunk-DGDOLC5J.js";
import "./chunk-OT4WDRXV.js";
import "./chunk-YIQUFSAV.js";
import "./chunk-LGJADTXW.js";
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
