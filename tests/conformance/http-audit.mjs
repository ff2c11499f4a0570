// Runs the public audits of GraphQL over HTTP (npm `graphql-http`) against a gateway that nothing stands behind.
//
//     node http-audit.mjs <gateway binary> [--update]
//
// Every audit of a MUST or SHOULD has to pass. The answers to all others are listed in docs/compatibility-http.md, which
// has to say what is found; `--update` writes it there.

import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { serverAudits } from "graphql-http";

const [binary, option] = process.argv.slice(2);
const page = new URL("../../docs/compatibility-http.md", import.meta.url);
const [begin, end] = ["<!-- audits: begin -->\n", "<!-- audits: end -->\n"];

const { gateway, address } = await start();
try {
  const audits = serverAudits({ url: `http://${address}/v1/graphql` });
  const results = [];
  for (const audit of audits) {
    const result = await audit.fn();
    results.push({ id: audit.id, name: audit.name, passed: result.status === "ok", reason: result.reason });
    // The connection is free again only when the answer has been read.
    await result.response?.body?.cancel().catch(() => {});
  }
  judge(results);
} finally {
  gateway.kill();
}

/** Starts the gateway on a free port; its sources are nowhere, which it does not mind. */
function start() {
  const nowhere = "http://127.0.0.1:9/graphql";
  const database = "postgres://nobody@127.0.0.1:9/nowhere";
  const gateway = spawn(binary, ["--host=127.0.0.1", "--port=0"], {
    env: {
      AUTH_SERVICE_URL: nowhere,
      DEFAULT_DATABASE_URL: database,
      PAYMENTS_SERVICE_TOKEN: "token",
      PAYMENTS_SERVICE_URL: nowhere,
      SHOP_DATABASE_URL: database,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    gateway.on("error", reject);
    gateway.on("exit", (code) => reject(new Error(`the gateway ended with ${code}`)));
    createInterface({ input: gateway.stdout }).on("line", (text) => {
      const line = JSON.parse(text);
      if (line.type === "startup") resolve({ gateway, address: line.detail.info.address });
    });
  });
}

function judge(results) {
  const isOptional = ({ name }) => name.startsWith("MAY");
  const required = results.filter((result) => !isOptional(result));
  const failed = required.filter(({ passed }) => !passed);
  for (const { id, name, reason } of failed) console.error(`${id} ${name}: ${reason}`);
  const rows = results.filter(isOptional).map(({ id, name, passed }) => `| ${id} | ${name} | ${passed ? "yes" : "no"} |\n`);
  const table = `| Audit | | |\n|---|---|---|\n${rows.join("")}`;
  const text = readFileSync(page, "utf8");
  const [before, rest] = text.split(begin);
  const [written, after] = rest.split(end);
  if (option === "--update") writeFileSync(page, before + begin + table + end + after);
  else if (written !== table) {
    console.error(`docs/compatibility-http.md does not say what is found; run it with --update:\n${table}`);
    process.exitCode = 1;
  }
  if (failed.length > 0) process.exitCode = 1;
  console.log(`${required.length - failed.length} of ${required.length} required audits passed, ${rows.length} are optional`);
}
