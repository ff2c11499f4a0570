// The two services of the conformance schema, with answers that depend on nothing but the request: as a root value for
// the reference implementation, and as HTTP servers for the gateway.

import { createServer } from "node:http";

// Every field answers its own arguments; with a `then` it would be a promise.
const echo = new Proxy({}, {
  get: (_, name) => (name === "then" ? undefined : (args) => JSON.stringify(args)),
});

const label = (name) => ({ length, upper, suffix = "" }) => {
  const text = name.slice(0, length) + suffix;
  return upper ? text.toUpperCase() : text;
};

const people = {
  p1: { name: "Ada", friends: ["p2", null, "p3"], works: ["b1", "f1", "n1", "p2"], favourite: "f1" },
  p2: { name: "Bertha \"B\" Böhm", friends: [], works: [], favourite: "b2" },
  p3: { name: "Carl\n😀", friends: null, works: ["b2"], favourite: null },
};
const books = {
  b1: { name: "Of Engines", maker: "p1", pages: 300, size: 19.5, genre: "FACT", chapters: [["a", null], []], extent: 1 },
  b2: { name: "Of Nothing", maker: "p3", pages: null, size: 20, genre: "Fiction", chapters: null, extent: null },
};
const films = {
  f1: { name: "The Engine", maker: "p2", minutes: 90, genre: "FICTION", cast: ["p1", "p3"], extent: "two reels" },
  f2: { name: "", maker: null, minutes: 0, genre: null, cast: null, extent: null },
};

function lookUp(id) {
  if (id in people) {
    const { name, friends, works, favourite } = people[id];
    return {
      __typename: "Person", id, name, label: label(name), nobody: null,
      friends: () => friends?.map((friend) => friend && lookUp(friend)) ?? null,
      works: () => works.map(lookUp),
      favourite: () => lookUp(favourite),
    };
  }
  const common = ({ name, maker, ...rest }) => ({
    id, name, ...rest, label: label(name), url: `https://library.example/${id}`, maker: () => lookUp(maker),
  });
  if (id in books) {
    return {
      ...common(books[id]), __typename: "Book", isbn: 9_783_000,
      printed: ({ format = "plain" }) => `1843-${format}`,
      related: ({ first }) => ["b2", "b1"].slice(0, first ?? 9).map(lookUp),
    };
  }
  if (id in films) {
    return {
      ...common(films[id]), __typename: "Film",
      related: ({ first }) => ["b1", "f2", "b2"].slice(0, first ?? 9).map(lookUp),
      cast: () => films[id].cast?.map(lookUp) ?? null,
    };
  }
  if (id === "n1") {
    return {
      __typename: "Note", text: "a note", attachment: { z: [1, { a: null }], b: "text" }, about: () => lookUp("b1"),
    };
  }
  return null;
}

const failure = (what) => () => {
  throw new Error(what);
};

const trouble = () => ({
  fine: "fine", fails: failure("fails"), failsRequired: failure("failsRequired"), nullRequired: null, noInt: "none",
  list: ["a", new Error("in a list"), "c"], listOfRequired: ["a", null], requiredListOfRequired: ["a", null],
  nested: trouble, nestedRequired: trouble, several: () => [trouble(), null, trouble()],
  severalRequired: () => [trouble(), trouble()],
});

const shelf = (code) =>
  code.startsWith("s")
    ? {
        __typename: "Shelf", code, width: ({ unit }) => (unit === "FOOT" ? 3.28 : 1),
        boards: () => [board(`b-${code}`), board("b-0")],
      }
    : null;
const board = (code) => ({ __typename: "Board", code, load: code.length, shelf: () => shelf(code.slice(2)) });

const libraryRoot = {
  node: ({ id }) => lookUp(id),
  nodes: ({ ids }) => ids.map(lookUp),
  book: ({ id }) => (id in books ? lookUp(id) : null),
  film: ({ id }) => (id in films ? lookUp(id) : null),
  person: ({ id }) => (id in people ? lookUp(id) : null),
  media: ({ genre, first }) =>
    ["b1", "f1", "b2", "f2"].map(lookUp).filter((medium) => !genre || medium.genre === genre).slice(0, first ?? 9),
  named: ["p1", "b1", "f2"].map(lookUp),
  search: ({ text }) => ["b1", "p1", "n1", "f1"].map(lookUp).filter((found) => (found.name ?? "").includes(text)),
  printable: () => lookUp("b2"),
  note: () => lookUp("n1"),
  echo,
  trouble,
  troubleRequired: trouble,
  number: 42,
  texts: ["a", null, ""],
  matrix: [[1, 2], [], [3]],
  anything: ({ value }) => value,
  direction: "DOWN",
  outdated: "old",
  count: ({ by }) => by * 2,
  rename: ({ key }) => lookUp(key.id ?? "p1"),
  fail: failure("fail"),
  failRequired: failure("failRequired"),
  store: ({ filter }) => ({ __typename: "Note", text: JSON.stringify(filter), about: null }),
};

const shelfRoot = {
  shelf: ({ code }) => shelf(code),
  shelves: ({ limit }) => ["s1", "s2", "s3"].slice(0, limit ?? 9).map(shelf),
  place: ({ code }) => (code.startsWith("s") ? shelf(code) : board(code)),
  shelfTrouble: failure("shelfTrouble"),
  shelfTroubleRequired: failure("shelfTroubleRequired"),
  move: ({ code }) => shelf(code),
  drop: failure("drop"),
  dropRequired: failure("dropRequired"),
};

export const roots = { library: libraryRoot, shelf: shelfRoot };

// Serves one schema on a free port. `requests` holds what it was asked; a document that does not fit the schema is the
// gateway's mistake and is kept in `unfit`.
export async function serve(graphql, sdl, rootValue) {
  const schema = graphql.buildSchema(sdl);
  const log = { requests: 0, unfit: [] };
  const answer = async (text) => {
    log.requests += 1;
    const { query, variables, operationName } = JSON.parse(text);
    const document = graphql.parse(query);
    const errors = graphql.validate(schema, document);
    if (errors.length > 0) {
      log.unfit.push({ query, errors: errors.map((error) => error.message) });
      return { errors };
    }
    return graphql.execute({ schema, document, rootValue, variableValues: variables, operationName });
  };
  const server = createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", async () => {
      const result = await answer(Buffer.concat(chunks).toString()).catch((error) => ({ errors: [{ message: `${error}` }] }));
      const { data, errors } = result;
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ data, errors }));
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/graphql`, log, close: () => server.close() };
}
