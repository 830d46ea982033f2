import { createRequire as createRequireOf } from 'node:module';
const require = createRequireOf(import.meta.url);

// src/project.ts
var VERSION = "0.1.0";
var BUILD = true ? "1e8aff94c41313bf" : void 0;
var NAME = "handback-check";
var HOMEPAGE = "https://github.com/handback-check/handback-check";
var rulePage = (ruleId) => `${HOMEPAGE}/blob/v${VERSION}/docs/rules/${ruleId}.md`;
var FORKS_PAGE = `${HOMEPAGE}/blob/v${VERSION}/docs/forks.md`;
var PATCH_PAGE = `${HOMEPAGE}/blob/v${VERSION}/docs/editors.md#the-patch-of-a-pull-request`;

export {
  VERSION,
  BUILD,
  NAME,
  HOMEPAGE,
  rulePage,
  FORKS_PAGE,
  PATCH_PAGE
};
