/** What a verb of the demo answered. A refusal means that the demo itself is wrong: it is thrown, with the reason. */
export function done<R extends { ok: boolean }>(answer: R): Extract<R, { ok: true }> {
  if (!answer.ok) throw new Error(`The demo was refused: ${JSON.stringify(answer)}`);
  return answer as Extract<R, { ok: true }>;
}
