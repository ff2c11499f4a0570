// The documents of the comparison, read from `documents/`.
//
// `*.graphql`: blocks that each start with `#> valid <title>` or `#> invalid <title>`, perhaps followed by lines
// `#> variables <JSON>` and `#> operation <name>`. The name of the file is the rule that its invalid documents break.
//
// `matrices.json`: documents with holes `<name>`, filled in with every combination of the values listed for the names.
// A value may be a list of two: what goes into the hole, and what goes into the hole `<name.2>` along with it.

import { readFileSync, readdirSync } from "node:fs";

const directory = new URL("documents/", import.meta.url);

export function writtenDocuments() {
  const files = readdirSync(directory).filter((name) => name.endsWith(".graphql")).sort();
  return files.flatMap((file) => {
    const rule = file.replace(".graphql", "");
    const text = readFileSync(new URL(file, directory), "utf8");
    return blocks(text).map((block) => ({ rule, ...block, title: `${file}: ${block.title}` }));
  });
}

function blocks(text) {
  const found = [];
  for (const line of text.split("\n")) {
    const [, keyword, rest] = /^#> (\w+) ?(.*)$/.exec(line) ?? [];
    const block = found.at(-1);
    if (keyword === "valid" || keyword === "invalid") {
      found.push({ title: rest, valid: keyword === "valid", document: "" });
    } else if (keyword === "variables") {
      block.variables = rest;
    } else if (keyword === "operation") {
      block.operationName = rest;
    } else if (keyword) {
      throw new Error(`unknown directive of the corpus: ${line}`);
    } else if (block) {
      block.document += `${line}\n`;
    }
  }
  return found;
}

export function matrices() {
  return JSON.parse(readFileSync(new URL("matrices.json", directory), "utf8")).map((matrix) => ({
    title: matrix.title,
    what: matrix.what,
    cases: combinations(Object.entries(matrix.values)).map((filled) => ({
      title: `${matrix.title}: ${JSON.stringify(filled)}`,
      document: fill(matrix.document, filled),
      variables: matrix.variables && fill(matrix.variables, filled),
    })),
  }));
}

function combinations([[name, values] = [], ...rest]) {
  if (name === undefined) return [{}];
  return values.flatMap((value) => {
    const [first, second] = Array.isArray(value) ? value : [value];
    const here = second === undefined ? { [name]: first } : { [name]: first, [`${name}.2`]: second };
    return combinations(rest).map((others) => ({ ...here, ...others }));
  });
}

// Values may have holes of their own.
function fill(text, values) {
  const filled = text.replace(/<([\w.]+)>/g, (hole, name) => values[name] ?? hole);
  return filled === text ? text : fill(filled, values);
}
