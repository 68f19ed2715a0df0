import { wordOf } from "./likeness";

/** Words that stand for one another in what people call work: everyday, British and American. */
const ALIKE = `
fix mend repair
kid child children
truck lorry
bike bicycle cycle
trash garbage rubbish waste refuse
chop cut slice
elderly old older
pants trousers
selling sale sell
photo picture
telephone phone mobile cell
shop store
mail post
vacuum hoover
toilet bathroom restroom loo washroom
plait braid
parcel package packet
tap faucet
spanner wrench
stove cooker oven
nappy diaper
plasterboard drywall
autumn fall
film movie video
mum mother mom
holiday vacation
petrol gas fuel
flat apartment
lift elevator
sofa couch
motorbike motorcycle moped scooter
gun weapon
maths math mathematics
doctor physician
teacher instructor
boss manager
baby infant
teenager teen youth
wedding marriage
price pricing
`;

const GROUPS = ALIKE.trim()
  .split("\n")
  .map((line) => new Set(line.split(" ").map((word) => wordOf(word).stem)));

/** Stems of words that may stand for this one, without it. */
export const alike = (stem: string): ReadonlySet<string> =>
  new Set(GROUPS.filter((group) => group.has(stem)).flatMap((group) => [...group]));
