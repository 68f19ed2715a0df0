import * as build from "virtual:remix/server-build";
import { createRequestHandler } from "@remix-run/express";
import express from "express";
const app = express();
app.use("/assets", express.static("build/client/assets"));
app.all("*", createRequestHandler({ build: build as never, mode: "production" }));
app.listen(4999, () => console.log("up"));
