const WIDTH = 30;

/** One line on standard error that is written over, where somebody watches; else a line every five seconds. */
export function progressBar(label: string, total: number, stream: NodeJS.WriteStream = process.stderr) {
  const began = performance.now();
  let told = began;
  return (done: number) => {
    const now = performance.now();
    const isLast = done >= total;
    if (!isLast && now - told < (stream.isTTY ? 100 : 5_000)) return;
    told = now;
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const rate = Math.round(done / Math.max(0.001, (now - began) / 1_000));
    const bar = "█".repeat(Math.round(share * WIDTH)).padEnd(WIDTH, "░");
    const line = `${bar} ${label}: ${done} of ${total}, ${rate} a second`;
    stream.write(stream.isTTY ? `\r\x1b[2K${line}${isLast ? "\n" : ""}` : `${line}\n`);
  };
}
