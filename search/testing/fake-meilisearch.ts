import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { Meilisearch } from "meilisearch";
import { BadFilter, filterTest } from "./fake-filter";

/*
 * As much of Meilisearch's HTTP face as the engine uses, in this process: documents, filters, vectors, sorts, facets,
 * tasks that are done before they are asked about. It looks for no words: nobody asks it to.
 */

type Document = Record<string, unknown> & { _vectors?: Record<string, number[]> };
type Settings = Record<string, unknown>;
type Index = { settings: Settings; documents: Map<string, Document> };

export class Failure extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}

/** Who sends it may list keys and make them; all else anybody may. */
export const MASTER_KEY = "master";

const KEY = /^[a-zA-Z0-9_-]{1,511}$/;

const DEFAULTS: Settings = {
  displayedAttributes: ["*"],
  searchableAttributes: ["*"],
  filterableAttributes: [],
  sortableAttributes: [],
  pagination: { maxTotalHits: 1000 },
  faceting: { maxValuesPerFacet: 100 },
  rankingRules: ["words", "typo", "proximity", "attribute", "sort", "exactness"],
};

const product = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + Math.fround(value * (b[i] as number)), 0);

export class FakeMeilisearch {
  readonly indexes = new Map<string, Index>();
  /** Requests so far, newest last: `POST /indexes/a/search`. */
  readonly requests: string[] = [];
  /** Called before every request; what it throws is the answer, what it waits for the time it takes. */
  before: (request: string, body: unknown) => Promise<void> | void = () => undefined;
  /** Documents that fail the task that brings them. */
  refuses: (document: Document) => boolean = () => false;
  readonly keys: Document[] = [];
  /** Tasks of no one index: a key for some indexes is told that there are none such. */
  private readonly unseen = new Set<number>();
  private readonly tasks: { status: string; error: { message: string } | null }[] = [];

  /** Listens at a free port of this machine. */
  async listen(): Promise<{ url: string; close(): Promise<void> }> {
    const server = createServer(async (req, res) => {
      const { pathname } = new URL(req.url ?? "/", "http://localhost");
      const request = `${req.method} ${pathname}`;
      const sent = await text(req);
      const body = sent === "" ? undefined : JSON.parse(sent);
      this.requests.push(request);
      try {
        await this.before(request, body);
        res
          .setHeader("Content-Type", "application/json")
          .end(JSON.stringify(this.handle(request, body, req.headers.authorization)));
      } catch (error) {
        const { status, code, message } =
          error instanceof Failure ? error : new Failure(500, "internal", String(error));
        res.statusCode = status;
        res.end(JSON.stringify({ message, code, type: "invalid_request", link: "" }));
      }
    });
    // A connection that is closed while it is idle fails whoever uses it next.
    server.keepAliveTimeout = 0;
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    return {
      url: `http://127.0.0.1:${port}`,
      close: async () => {
        server.closeAllConnections();
        server.close();
      },
    };
  }

  /** Asks without a connection, for thousands of worlds; a refusal is no answer of a server then. */
  client(): Meilisearch {
    return new Meilisearch({
      host: "http://fake",
      httpClient: async (address, init) => {
        const { pathname } = new URL(String(address));
        const body = typeof init?.body === "string" ? JSON.parse(init.body) : undefined;
        return structuredClone(this.handle(`${init?.method ?? "GET"} ${pathname}`, body, undefined));
      },
    });
  }

  /** As after a restart without its disk. */
  empty() {
    this.indexes.clear();
  }

  private handle(request: string, body: unknown, by: string | undefined): unknown {
    const [method, path = ""] = request.split(" ");
    const [, first, uid = "", ...rest] = path.split("/");
    const what = `${method} ${rest.join("/")}`;
    if (first === "health") return { status: "available" };
    if (first === "version") return { pkgVersion: "1.50.0" };
    if (first === "tasks") return this.task(Number(uid));
    if (first === "swap-indexes") {
      const task = this.enqueue(() => this.swap(body as { indexes: string[] }[]));
      this.unseen.add(task.taskUid);
      return task;
    }
    if (first === "multi-search") {
      const { queries } = body as { queries: { indexUid: string; limit: number }[] };
      return { results: queries.map(({ indexUid, ...asked }) => this.search(this.index(indexUid), asked)) };
    }
    if (first === "keys" && by !== `Bearer ${MASTER_KEY}`) throw new Failure(403, "invalid_api_key");
    if (request === "GET /keys") return { results: this.keys };
    if (request === "POST /keys") {
      // As a server with one master key derives it.
      this.keys.push({ ...(body as Document), key: `key-${(body as Document).uid}` });
      return this.keys.at(-1);
    }
    if (first !== "indexes") throw new Failure(404, "not_found");
    if (request === "GET /indexes") return { results: [...this.indexes.keys()].map((one) => ({ uid: one })) };
    if (uid === "") return this.enqueue(() => this.create((body as { uid: string }).uid));
    if (what === "DELETE ") return this.enqueue(() => this.drop(uid));
    if (what === "POST documents" || what === "PUT documents")
      return this.enqueue(() => this.put(uid, body as Document[], method === "PUT"));
    if (what === "POST documents/delete-batch")
      return this.enqueue(() => {
        for (const key of body as string[]) this.index(uid).documents.delete(key);
      });
    if (what === "DELETE documents") return this.enqueue(() => this.index(uid).documents.clear());
    if (what === "PATCH settings")
      return this.enqueue(() => Object.assign(this.index(uid).settings, body as Settings));
    const index = this.index(uid);
    if (what === "GET settings") return index.settings;
    if (what === "GET stats") return { numberOfDocuments: index.documents.size };
    if (what === "POST search") return this.search(index, body as Record<string, unknown>);
    if (what === "POST documents/fetch") return this.fetch(index, body as Record<string, unknown>);
    if (rest[0] === "documents") {
      const found = index.documents.get(decodeURIComponent(rest[1] ?? ""));
      if (found === undefined) throw new Failure(404, "document_not_found");
      return found;
    }
    throw new Failure(404, "not_found", request);
  }

  private index(uid: string): Index {
    const index = this.indexes.get(uid);
    if (index === undefined) throw new Failure(404, "index_not_found", `Index \`${uid}\` not found.`);
    return index;
  }

  private task(uid: number) {
    if (this.unseen.has(uid)) throw new Failure(404, "task_not_found", `Task \`${uid}\` not found.`);
    return { uid, indexUid: null, type: "any", enqueuedAt: "", ...this.tasks[uid] };
  }

  private enqueue(work: () => void) {
    let error: { message: string } | null = null;
    try {
      work();
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      error = { message: failure.message };
    }
    const taskUid = this.tasks.push({ status: error === null ? "succeeded" : "failed", error }) - 1;
    return { taskUid, indexUid: null, status: "enqueued", type: "any", enqueuedAt: "" };
  }

  private create(uid: string) {
    if (this.indexes.has(uid))
      throw new Failure(400, "index_already_exists", `Index \`${uid}\` already exists.`);
    this.indexes.set(uid, { settings: structuredClone(DEFAULTS), documents: new Map() });
  }

  private drop(uid: string) {
    if (!this.indexes.delete(uid)) throw new Failure(404, "index_not_found", `Index \`${uid}\` not found.`);
  }

  private swap(pairs: { indexes: string[] }[]) {
    for (const { indexes } of pairs) for (const uid of indexes) this.index(uid);
    for (const { indexes } of pairs) {
      const [one = "", other = ""] = indexes;
      const kept = this.index(one);
      this.indexes.set(one, this.index(other));
      this.indexes.set(other, kept);
    }
  }

  private put(uid: string, documents: Document[], isPartial: boolean) {
    if (!this.indexes.has(uid)) this.create(uid);
    const index = this.index(uid);
    const embedders = (index.settings.embedders ?? {}) as Record<string, { dimensions: number }>;
    for (const document of documents) {
      const key = String(document.key);
      if (this.refuses(document) || !KEY.test(key))
        throw new Failure(400, "invalid_document_id", `Document identifier ${key} is invalid.`);
      for (const [name, { dimensions }] of Object.entries(embedders)) {
        const vector =
          document._vectors?.[name] ?? (isPartial ? index.documents.get(key)?._vectors?.[name] : undefined);
        if (vector?.length !== dimensions)
          throw new Failure(400, "vector_embedding_error", `No vectors of ${key}.`);
      }
    }
    for (const document of documents) {
      const key = String(document.key);
      index.documents.set(key, isPartial ? { ...index.documents.get(key), ...document } : { ...document });
    }
  }

  private filtered({ settings, documents }: Index, filter: unknown): Document[] {
    try {
      const test = filterTest(filter, new Set(settings.filterableAttributes as string[]));
      return [...documents.values()].filter(test);
    } catch (error) {
      if (error instanceof BadFilter) throw new Failure(400, "invalid_search_filter", error.message);
      throw error;
    }
  }

  private fetch(index: Index, { ids, filter, limit = 20, fields }: Record<string, unknown>) {
    const wanted = ids === undefined ? null : new Set(ids as string[]);
    const found = this.filtered(index, filter).filter(
      ({ key }) => wanted === null || wanted.has(key as string),
    );
    return { results: found.slice(0, Number(limit)).map((one) => chosen(one, fields)), total: found.length };
  }

  private search(index: Index, asked: Record<string, unknown>) {
    const { filter, sort, vector, hybrid, page, hitsPerPage, facets, attributesToRetrieve } = asked;
    const found = this.filtered(index, filter);
    // Vectors rank in the place of the first rule about words.
    if (vector !== undefined && (index.settings.rankingRules as string[]).includes("words")) {
      const { embedder } = hybrid as { embedder: string };
      const nearness = new Map(
        found.map((one) => [one, product(vector as number[], one._vectors?.[embedder] ?? [])]),
      );
      found.sort((a, b) => (nearness.get(b) as number) - (nearness.get(a) as number));
    }
    for (const rule of ((sort ?? []) as string[]).toReversed()) {
      const [field = "", direction] = rule.split(":");
      if (!(index.settings.sortableAttributes as string[]).includes(field))
        throw new Failure(400, "invalid_search_sort", `Attribute \`${field}\` is not sortable`);
      const last = Number.POSITIVE_INFINITY;
      const keyOf = (one: Document) =>
        typeof one[field] === "number" ? one[field] * (direction === "desc" ? -1 : 1) : last;
      found.sort((a, b) => (keyOf(a) === keyOf(b) ? 0 : keyOf(a) - keyOf(b)));
    }
    const { maxTotalHits } = index.settings.pagination as { maxTotalHits: number };
    const size = Number(hitsPerPage);
    const from = (Number(page) - 1) * size;
    return {
      hits: found.slice(from, from + size).map((one) => chosen(one, attributesToRetrieve)),
      totalHits: Math.min(found.length, maxTotalHits),
      facetDistribution: facets === undefined ? undefined : distribution(found, facets as string[]),
      page,
      hitsPerPage: size,
    };
  }
}

const chosen = (document: Document, fields: unknown): Document =>
  Array.isArray(fields)
    ? Object.fromEntries(Object.entries(document).filter(([name]) => fields.includes(name)))
    : document;

function distribution(documents: Document[], facets: string[]) {
  return Object.fromEntries(
    facets.map((facet) => {
      const counts: Record<string, number> = {};
      for (const document of documents)
        for (const value of [document[facet]].flat())
          if (value !== null && value !== undefined) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
      return [facet, counts];
    }),
  );
}
