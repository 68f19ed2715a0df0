import { localPath } from "./local-path";

/** Whether an address is one of ours: of the public one, or of the one that was asked. */
export const isHere = (address: string, request: Request, origin: string): boolean =>
  URL.canParse(address) && [origin, request.url].some((own) => new URL(own).host === new URL(address).host);

/** The page of ours that a link or a form stood on, path and query; `/` where the browser does not say. */
export function cameFrom(request: Request, origin: string): string {
  const from = request.headers.get("Referer") ?? "";
  if (!isHere(from, request, origin)) return "/";
  const { pathname, search } = new URL(from);
  return localPath(pathname + search);
}
