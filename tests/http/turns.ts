/** What may be wrong in many places alike is tried in turn, one in each of them; all in each with `EVERY_WAY=1`. */
export function takingTurns() {
  let turns = 0;
  return <T>(...all: readonly T[]): readonly T[] => {
    const turn = turns++ % all.length;
    return process.env.EVERY_WAY === "1" ? all : all.slice(turn, turn + 1);
  };
}
