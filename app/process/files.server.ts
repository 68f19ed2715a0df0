import { readdirSync } from "node:fs";
import { extname } from "node:path";
import type { RequestHandler } from "express";
import express from "express";

const TYPES: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

/**
 * The files of a folder whose names change with their content: browsers keep them for good, and they are
 * sent as compressed at build time where the browser takes that.
 */
export function immutableFiles(folder: string): RequestHandler[] {
  const names = new Set(
    readdirSync(folder, { recursive: true }).map((name) => `/${String(name).replaceAll("\\", "/")}`),
  );
  const chooseCompressed: RequestHandler = (req, res, next) => {
    const type = TYPES[extname(req.path)];
    if (!type) return next();
    res.vary("Accept-Encoding");
    const accepted = req.headers["accept-encoding"] ?? "";
    const encoding = (["br", "gz"] as const).find(
      (ending) => names.has(`${req.path}.${ending}`) && accepted.includes(ending === "gz" ? "gzip" : "br"),
    );
    if (encoding) {
      req.url = `${req.path}.${encoding}`;
      res.set({ "Content-Encoding": encoding === "gz" ? "gzip" : "br", "Content-Type": type });
    }
    next();
  };
  return [
    chooseCompressed,
    express.static(folder, { immutable: true, maxAge: "1y", index: false, redirect: false }),
    (_req, res) => {
      // A file that was there when the folder was read, and is gone since, is not sent compressed.
      res.removeHeader("Content-Encoding");
      res.status(404).type("txt").send("Not found\n");
    },
  ];
}
