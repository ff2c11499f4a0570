// Compares the gateway's document front end with the reference implementation of GraphQL.
//
//     node differential.mjs <conformance binary> [<npm package of the reference implementation>]
//
// The same documents go to both: whether they fit the schema, which values variables have, what introspection answers
// and what an operation answers must be the same. What differs on purpose is listed in `deviations.json`, and must differ.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { isDeepStrictEqual } from "node:util";
import { matrices, writtenDocuments } from "./corpus.mjs";
import { introspectionDifferences } from "./introspection.mjs";
import { roots, serve } from "./upstream.mjs";

const [binary, packageName = "graphql"] = process.argv.slice(2);
const graphql = await import(packageName);
const here = (path) => new URL(path, import.meta.url);
const sdl = (name) => readFileSync(here(`metadata/snapshots/remote_schemas/${name}.graphql`), "utf8");

// Both services as one schema: the root types of the second extend those of the first.
const schema = graphql.buildSchema(
  sdl("library") + sdl("shelf").replace(/schema \{[^}]*\}/, "").replace(/^type (\w+_root)/gm, "extend type $1"),
);
const rootValue = { ...roots.library, ...roots.shelf };
const deviations = JSON.parse(readFileSync(here("deviations.json"), "utf8")).filter(
  ({ reference }) => reference === undefined || graphql.version.startsWith(`${reference}.`),
);

const library = await serve(graphql, sdl("library"), roots.library);
const shelf = await serve(graphql, sdl("shelf"), roots.shelf);
const upstreams = [library, shelf];
const gateway = startGateway();

const failures = [];
const counts = {};
const usedDeviations = new Set();
// The rules that some document of the corpus breaks.
const broken = new Set();

for (const entry of writtenDocuments()) {
  await compareVerdicts("documents", entry);
  if (entry.valid && isExecutable(entry)) await compareResponses("responses", entry);
}
for (const { title, what, cases } of matrices()) {
  for (const entry of cases) {
    const accepted = await compareVerdicts(title, entry);
    if (what === "coerce") await compareCoercion(title, entry);
    else if (what === "execute" && accepted) await compareResponses(`${title}, executed`, entry);
  }
}
await compareIntrospection();
finish();

// Whether a document fits the schema.
async function compareVerdicts(group, entry) {
  const reference = referenceErrors(entry.document);
  const expected = reference.length === 0;
  if (packageName === "graphql" && entry.rule) checkCorpus(entry, reference);
  const ours = await gateway.ask({ what: "validate", document: entry.document });
  compare(group, entry, expected, ours.accepted, ours.errors ?? reference);
  return expected && ours.accepted;
}

// The documents are what their files say they are.
function checkCorpus({ rule, valid, ...entry }, errors) {
  if (valid !== (errors.length === 0)) {
    report(entry, `it is called ${valid ? "valid" : "invalid"}, but has these errors: ${errors.map((error) => error.message)}`);
  } else if (!valid && !errors.some((error) => error.rule === rule)) {
    report(entry, `it does not break ${rule}, but ${errors.map((error) => error.rule)}`);
  }
  if (!valid) broken.add(rule);
}

function referenceErrors(text) {
  let document;
  try {
    document = graphql.parse(text);
  } catch (error) {
    return [{ rule: "Syntax", message: error.message }];
  }
  return graphql.specifiedRules.flatMap((rule) => {
    const named = ({ message }) => ({ rule: rule.name, message });
    try {
      return graphql.validate(schema, document, [rule]).map(named);
    } catch (error) {
      // Some rules fail on what other rules refuse.
      return [named(error)];
    }
  });
}

// Which values variables have: accepted or not by us alone, the values themselves as they arrive at a service.
async function compareCoercion(group, entry) {
  const { document, variables } = entry;
  const definitions = graphql.parse(document).definitions[0].variableDefinitions;
  const reference = graphql.getVariableValues(schema, definitions, JSON.parse(variables) ?? {});
  const ours = await gateway.ask({ what: "coerce", document, variables });
  const accepted = reference.errors === undefined;
  compare(`${group}, coerced`, entry, accepted, ours.accepted, ours.errors ?? reference.errors);
  if (accepted && ours.accepted) await compareResponses(`${group}, received`, entry);
}

// What an operation answers: `data` byte for byte, and the paths of the errors.
async function compareResponses(group, { document, variables, operationName, ...entry }) {
  const parsed = graphql.parse(document);
  const reference = await graphql.execute({
    schema, document: parsed, rootValue, operationName, variableValues: JSON.parse(variables ?? "{}") ?? {},
  });
  const requests = upstreams.map(({ log }) => log.requests);
  const body = await gateway.askForText({ what: "execute", document, operationName, variables });
  const ours = JSON.parse(body);
  const asked = upstreams.some(({ log }, index) => log.requests > requests[index]);
  const data = JSON.stringify(reference.data ?? null);
  // Lists of introspection come in an order of our own.
  const same = /__(schema|type)\b/.test(document)
    ? isDeepStrictEqual(sorted(reference.data), sorted(ours.data))
    : [",", "}"].some((end) => body.startsWith(`{"data":${data}${end}`));
  const paths = (errors) => (errors ?? []).map((error) => JSON.stringify(error.path)).sort();
  const [expected, found] = [paths(reference.errors), paths(ours.errors)];
  // Where nothing is left of `data`, one error says why, and others may (specification, section 6.4.4).
  const explained = data === "null" ? expected.some((path) => found.includes(path)) : isDeepStrictEqual(expected, found);
  compare(group, { ...entry, document, variables }, `${data} ${expected}`, same && explained ? `${data} ${expected}` : body, {
    asked, errors: ours.errors,
  });
}

function sorted(value) {
  if (Array.isArray(value)) {
    return value.map(sorted).sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
  }
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]));
}

// Introspection answers the same for the same SDL.
async function compareIntrospection() {
  const document = graphql.getIntrospectionQuery({
    specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true,
  });
  const reference = (await graphql.execute({ schema, document: graphql.parse(document) })).data.__schema;
  const { data } = await gateway.ask({ what: "execute", document });
  count("introspection");
  for (const difference of introspectionDifferences({ graphql, schema }, reference, data.__schema)) {
    report({ title: "introspection" }, difference);
  }
  graphql.buildClientSchema(data);
}

// Whether the gateway can be asked to execute it: it has no subscriptions yet.
function isExecutable({ document, operationName }) {
  const { operation } = graphql.getOperationAST(graphql.parse(document), operationName) ?? {};
  return operation === "query" || operation === "mutation";
}

function compare(group, entry, expected, found, details) {
  count(group);
  if (expected !== found && !deviates(group, entry)) report(entry, `${group}: expected ${expected}, found ${found}\n    ${JSON.stringify(details)}`);
}

// Whether a difference is one of the listed ones.
function deviates(group, entry) {
  const deviation = deviations.find(({ cases }) => cases.some((pattern) => covers(pattern, group, entry)));
  if (deviation) usedDeviations.add(deviation);
  return deviation !== undefined;
}

function covers(pattern, group, { document, variables }) {
  return (
    (pattern.group === undefined || group.startsWith(pattern.group)) &&
    (pattern.document === undefined || new RegExp(pattern.document).test(document)) &&
    (pattern.variables === undefined || new RegExp(pattern.variables).test(variables ?? ""))
  );
}

function count(group) {
  counts[group] = (counts[group] ?? 0) + 1;
}

function report({ title, document, variables }, what) {
  failures.push(`${title}\n    ${document?.trim() ?? ""} ${variables ?? ""}\n    ${what}`);
}

// The gateway as a process that answers line by line.
function startGateway() {
  const environment = { ...process.env, LIBRARY_URL: library.url, SHELF_URL: shelf.url };
  const metadata = here("metadata").pathname;
  const child = spawn(binary, [metadata], { env: environment, stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const askForText = async ({ what, document, operationName, variables }) => {
    // Variables go as they are written: what they look like is part of the question.
    const parts = [`"what":"${what}"`, `"document":${JSON.stringify(document)}`];
    if (operationName) parts.push(`"operationName":${JSON.stringify(operationName)}`);
    if (variables) parts.push(`"variables":${variables}`);
    child.stdin.write(`{${parts.join(",")}}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error("the gateway has ended");
    return value;
  };
  return { askForText, ask: async (question) => JSON.parse(await askForText(question)), stop: () => child.stdin.end() };
}

function finish() {
  gateway.stop();
  for (const { log, close } of upstreams) {
    close();
    for (const unfit of log.unfit) failures.push(`a request to a service does not fit its schema: ${JSON.stringify(unfit)}`);
  }
  // What other versions add to the specified rules is not in the specification yet.
  for (const { name } of packageName === "graphql" ? graphql.specifiedRules : []) {
    if (!broken.has(name)) failures.push(`no document breaks ${name}`);
  }
  for (const deviation of deviations) {
    console.log(`deviation: ${deviation.what}; ${deviation.reason}`);
    if (!usedDeviations.has(deviation)) failures.push(`a listed deviation is met nowhere: ${deviation.what}`);
  }
  for (const [group, number] of Object.entries(counts)) console.log(`${String(number).padStart(6)}  ${group}`);
  const total = Object.values(counts).reduce((sum, number) => sum + number, 0);
  const shown = Number(process.env.SHOW ?? 50);
  for (const failure of failures.slice(0, shown)) console.error(`\ndiffers: ${failure}`);
  console.log(`${total} comparisons with ${packageName} ${graphql.version}, ${failures.length} differences`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
