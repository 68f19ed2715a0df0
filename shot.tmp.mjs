import { chromium } from "@playwright/test";
const base = process.env.BASE ?? "http://localhost:4305";
const [who, ...paths] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-background-networking"] });
for (const width of [360, 1280]) {
  const c = await b.newContext({ viewport: { width, height: 800 }, baseURL: base });
  const p = await c.newPage();
  p.on("console", m => m.type()==="error" && console.log("console", m.text()));
  if (who !== "-") { await p.goto("/demo"); await p.getByRole("button", { name: new RegExp(who) }).first().click(); await p.waitForLoadState(); }
  for (const [i, path] of paths.entries()) {
    if (path.startsWith("click:")) { await p.getByRole("link", { name: new RegExp(path.slice(6)) }).first().click(); await p.waitForLoadState(); }
    else if (path.startsWith("press:")) { await p.getByRole("button", { name: new RegExp(path.slice(6)) }).first().click(); await p.waitForLoadState(); }
    else await p.goto(path);
    const name = `/tmp/shots/${who.replace(/\W/g,"")}-${i}-${width}.png`;
    await p.screenshot({ path: name, fullPage: true });
    console.log(name, p.url(), await p.title());
  }
  await c.close();
}
await b.close();
