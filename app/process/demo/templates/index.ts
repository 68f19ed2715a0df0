import { builder, securityFirm } from "./building";
import { careHome, homeCare, hospital } from "./care";
import { nursery, school } from "./children";
import { farm, foodFactory } from "./food";
import { transport, warehouse } from "./goods";
import { hotel, restaurant } from "./hospitality";
import { factory, garage, textiles } from "./making";
import { charity, digital, office } from "./offices";
import { cleaningFirm, salon, supermarket } from "./shops";

export type { Template } from "./template";

/** What each trade posts. */
export const TRADES = {
  hotel,
  restaurant,
  "care-home": careHome,
  "home-care": homeCare,
  hospital,
  nursery,
  school,
  warehouse,
  transport,
  "food-factory": foodFactory,
  farm,
  supermarket,
  "cleaning-firm": cleaningFirm,
  salon,
  factory,
  textiles,
  garage,
  builder,
  "security-firm": securityFirm,
  office,
  digital,
  charity,
};
export type Trade = keyof typeof TRADES;
