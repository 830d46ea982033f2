import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  post,
  readReportingInputs
} from "./chunk-6BNJUUB7.js";
import "./chunk-F2FA7DQA.js";
import {
  print
} from "./chunk-GG3EX5QQ.js";
import "./chunk-CBQ6SIRJ.js";
import "./chunk-HNJ3GLAV.js";
import "./chunk-DGDOLC5J.js";
import "./chunk-A6IGA2YS.js";
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
