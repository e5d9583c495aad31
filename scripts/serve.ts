// Serves dist/ under a sub-path, as a static host would: no rewriting, gzip where asked for, 404 for what is not there.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { ADDRESS, BASE_PATH, PORT } from "./address";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".csv": "text/csv; charset=utf-8",
  ".png": "image/png",
};

createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  const inside = path.startsWith(BASE_PATH) ? path.slice(BASE_PATH.length) || "index.html" : null;
  const file = inside === null ? null : join("dist", normalize(inside));
  if (!file?.startsWith("dist") || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end("not found");
    return;
  }
  const zip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  const body = readFileSync(file);
  response
    .writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      ...(zip ? { "content-encoding": "gzip" } : {}),
    })
    .end(zip ? gzipSync(body) : body);
}).listen(PORT, "127.0.0.1", () => console.log(`serving dist/ at ${ADDRESS}`));
