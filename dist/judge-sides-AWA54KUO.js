import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);
import {
  deliver,
  openChange,
  writeNamed
} from "./chunk-FEDJS24F.js";
import {
  withBodies
} from "./chunk-63HFOWNB.js";
import {
  checkEnglish,
  inputsHash,
  renderPart,
  withWeb
} from "./chunk-HPQCWMMA.js";
import "./chunk-2HBXU32D.js";
import "./chunk-CR7EFZP7.js";
import "./chunk-OGCFGNLW.js";
import "./chunk-QSEZPGSI.js";
import "./chunk-WNSBFTH7.js";
import "./chunk-PFKJMQTV.js";
import {
  print
} from "./chunk-GG3EX5QQ.js";
import "./chunk-XTAT3PMO.js";
import {
  visible
} from "./chunk-HNJ3GLAV.js";
import "./chunk-DGDOLC5J.js";
import "./chunk-OT4WDRXV.js";
import "./chunk-YIQUFSAV.js";
import "./chunk-LGJADTXW.js";
import "./chunk-QXVSELGA.js";

// src/edges/judge-sides.ts
async function judgeSides(sides, options, terminal, progress, opened) {
  const { english, ...input } = await openChange(options, terminal, sides, opened);
  const report = await withBodies(
    options.cacheDir,
    (bodies) => withWeb(
      input.settings,
      options.externalCache,
      (web) => checkEnglish({ ...input, ...bodies, ...web ? { web } : {} }, english, progress.onProgress)
    )
  );
  progress.erase();
  const { shard } = input;
  if (shard !== void 0) {
    const part = { shard, inputs: inputsHash(input.settings, report), report };
    await deliverPart(renderPart(part), options, terminal);
    return 0;
  }
  await deliver(report, options, terminal);
  return report.conclusion === "failure" ? 1 : 0;
}
async function deliverPart(part, { output, shard }, { stdout }) {
  if (output === void 0) return print(stdout, part);
  await writeNamed("report", output, part);
  await print(stdout, `Part ${shard?.index} of ${shard?.of} in ${visible(output)}
`);
}
export {
  judgeSides
};
