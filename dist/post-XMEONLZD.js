import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  post,
  readReportingInputs
} from "./chunk-ZLQOPBLP.js";
import {
  print
} from "./chunk-CNU5VX5T.js";
import "./chunk-FCK7DC6P.js";
import "./chunk-JQTSXFCA.js";
import "./chunk-IBOBCD2U.js";
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
