import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);

// src/missing-contents.ts
var MissingContents = class extends Error {
  constructor(message) {
    super(message);
    this.name = "MissingContents";
  }
};

// src/shard.ts
var MOST_SHARDS = 256;
function readShard(written) {
  const [, index, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(written.trim()) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return shard.index <= shard.of && shard.of <= MOST_SHARDS ? shard : void 0;
}
var SOME_SHARD = `\`i/n\`, the number of this job and of all, such as \`1/3\`, at most ${MOST_SHARDS}`;
function ownPart(items, weightOf, { index, of }) {
  const loads = Array.from({ length: of }, () => 0);
  const own = /* @__PURE__ */ new Set();
  const weighed = items.map((item) => ({ item, weight: weightOf(item) })).sort((a, b) => b.weight - a.weight);
  for (const { item, weight } of weighed) {
    const lightest = loads.indexOf(Math.min(...loads));
    loads[lightest] = (loads[lightest] ?? 0) + weight;
    if (lightest === index - 1) own.add(item);
  }
  return items.filter((item) => own.has(item));
}

export {
  readShard,
  SOME_SHARD,
  ownPart,
  MissingContents
};
