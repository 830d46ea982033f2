import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  post,
  readReportingInputs
} from "./chunk-QRBM26X3.js";
import {
  print
} from "./chunk-3X2LJLYD.js";
import "./chunk-TS6V7KZC.js";
import "./chunk-MTZH3IEK.js";
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
