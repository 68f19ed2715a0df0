import type { Request, RequestHandler, Response } from "express";
import { rateLimit } from "express-rate-limit";

/**
 * Holds back a network that asks too often. This machine itself is never held back: behind a proxy that is
 * not trusted every visitor would look like it.
 * @param perMinute requests of one network address; 0 is no limit
 */
export function limitRequests(
  perMinute: number,
  refuse: (req: Request, res: Response) => Promise<unknown>,
): RequestHandler {
  if (perMinute === 0) return (_req, _res, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // Its warnings are about settings of proxies, which TRUST_PROXY answers for.
    validate: false,
    skip: (req) => /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(req.ip ?? ""),
    handler: (req, res) => void refuse(req, res),
  });
}
