// Compares two answers to the introspection query. What is the same to clients, or newer than the specification of
// September 2025, is made the same first.

const normalisations = [
  "lists are compared without their order: the gateway sorts everything by name",
  "the specified types and directives are described in other words",
  "default values are compared by what they mean, not how they are written",
  "the whole schema has no description: it is made of several",
  "`includeDeprecated` is `Boolean!`, as specified, where the reference implementation 16 has `Boolean`",
  "the argument of `@deprecated` is `String`, where the reference implementation 17 has `String!`",
  "directives of services keep their places in queries and mutations, but not on definitions of fragments and variables",
  "deprecated directives and variables of fragments are experiments of the reference implementation",
  "the gateway accepts `@cached` on queries",
];

const experiments = {
  __Schema: { directives: ["includeDeprecated"] },
  __Directive: { isDeprecated: [], deprecationReason: [] },
  __DirectiveLocation: { DIRECTIVE_DEFINITION: [], FRAGMENT_VARIABLE_DEFINITION: [] },
};

const isSpecified = (name) => name.startsWith("__") || ["Boolean", "Float", "ID", "Int", "String"].includes(name);
const byName = (list, change = (item) => item) =>
  list && Object.fromEntries([...list].map(change).sort((a, b) => (a.name < b.name ? -1 : 1)).map((item) => [item.name, item]));
const printType = ({ kind, name, ofType }) =>
  kind === "NON_NULL" ? `${printType(ofType)}!` : kind === "LIST" ? `[${printType(ofType)}]` : name;

// Where directives of services may stand: what is sent to a service has neither fragments' names nor, perhaps, the
// definitions of all variables.
const passedOn = ["QUERY", "MUTATION", "FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"];
const isKept = (directive, location) =>
  ["deprecated", "include", "oneOf", "skip", "specifiedBy"].includes(directive)
    ? location !== "DIRECTIVE_DEFINITION"
    : passedOn.includes(location);

const isCompared = ({ name, locations }) => locations.length > 0 && name !== "cached";

function normalise({ graphql, schema }, answer) {
  const inputValue = (owner) => (value) => {
    const type = printType(value.type);
    const isAdjusted = value.name === "includeDeprecated" || (owner === "deprecated" && value.name === "reason");
    return { ...value, type: isAdjusted ? type.replace("!", "") : type, defaultValue: meaning(type, value.defaultValue) };
  };
  const meaning = (type, text) => {
    if (text === null) return null;
    const read = graphql.typeFromAST(schema, graphql.parseType(type));
    const coerce = graphql.coerceInputLiteral ?? graphql.valueFromAST;
    return JSON.stringify(coerce(graphql.parseConstValue(text), read)) ?? text;
  };
  const field = (value) => ({ ...value, type: printType(value.type), args: byName(value.args, inputValue(value.name)) });
  const type = (value) => ({
    ...value,
    fields: byName(value.fields, field),
    inputFields: byName(value.inputFields, inputValue(value.name)),
    enumValues: byName(value.enumValues),
    interfaces: byName(value.interfaces),
    possibleTypes: byName(value.possibleTypes),
  });
  const directive = (value) => ({
    ...value,
    locations: value.locations.filter((location) => isKept(value.name, location)).sort(),
    args: byName(value.args, inputValue(value.name)),
  });
  const undescribed = (value) => JSON.parse(JSON.stringify(value, (key, inner) => (key === "description" ? null : inner)));
  const types = byName(answer.types, type);
  for (const name of Object.keys(types)) if (isSpecified(name)) types[name] = undescribed(types[name]);
  for (const [name, parts] of Object.entries(experiments)) {
    const members = types[name].fields ?? types[name].enumValues;
    for (const [part, args] of Object.entries(parts)) {
      if (args.length === 0) delete members[part];
      for (const argument of args) delete members[part].args[argument];
    }
  }
  return {
    roots: [answer.queryType, answer.mutationType, answer.subscriptionType].map((root) => root?.name),
    types,
    directives: undescribed(byName(answer.directives.map(directive).filter(isCompared))),
  };
}

// Where the answers differ; `context` has the schema of both and the library that reads it.
export function introspectionDifferences(context, reference, ours) {
  for (const normalisation of normalisations) console.log(`introspection: ${normalisation}`);
  const found = [];
  const compare = (path, expected, actual) => {
    if (expected && actual && typeof expected === "object" && typeof actual === "object") {
      for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
        compare(`${path}.${key}`, expected[key], actual[key]);
      }
    } else if (expected !== actual) {
      found.push(`${path}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
    }
  };
  compare("schema", normalise(context, reference), normalise(context, ours));
  return found;
}
