import type { SkillRow } from "./row";

/** Shops and stalls. */
export const SHOPS = [
  {
    code: "till-work",
    sectors: ["retail", "hospitality"],
    usage: 75,
    words:
      "till, cashier, checkout, cash, cash register, handle money, cash handling, taking money, card payments, give change, giving change, tills, take payment, taking payments, checkout operator, card machine, ring up, chip and pin, pay desk, money handling, receipts, print receipts",
  },
  {
    code: "shelf-stacking",
    sectors: ["retail", "warehousing"],
    usage: 70,
    words:
      "shelves, stack shelves, fill shelves, shelf filler, replenishment, supermarket, stacking shelves, stack, restock, restocking, stocking, fill up shelves, put out stock, night filler",
  },
  {
    code: "selling",
    sectors: ["retail", "hair-beauty", "office-admin", "vehicle-repair"],
    usage: 65,
    words:
      "sales, sell, salesman, saleswoman, shop assistant, sales assistant, seller, shop, shop work, marketing sales, shopkeeper, shopping, retail, sell clothes, sell things, retail assistant, sell to customers, salesperson, supermarket job, shoe shop, clothes shop",
  },
  {
    code: "product-display",
    sectors: ["retail", "textiles"],
    usage: 35,
    words:
      "shop display, window display, merchandising, display, arrange products, set up display, arrange shop, shop window, mannequins, merchandise",
  },
  {
    code: "product-advice",
    sectors: ["retail", "hair-beauty"],
    usage: 30,
    words:
      "product knowledge, explain products, help choose, recommend products, shoe fitting, shoe shop, measure feet",
  },
  {
    code: "returns-refunds",
    sectors: ["retail", "warehousing"],
    usage: 30,
    words:
      "returns, refunds, exchange goods, give money back, returned goods, sort returns, customer returns, exchanges",
  },
  {
    code: "counter-service",
    sectors: ["retail", "hospitality", "food-production"],
    usage: 40,
    words:
      "deli, counter, serve at counter, cheese counter, bakery counter, butcher counter, serve food at counter, cafeteria, serve meat, serve cheese, ice cream",
  },
  {
    code: "donation-sorting",
    sectors: ["retail", "community", "textiles"],
    usage: 25,
    words: "charity shop, sort clothes, sort donations, second hand, donated clothes, steam clothes",
  },
  {
    code: "market-trading",
    sectors: ["retail"],
    usage: 20,
    words:
      "market, market stall, stall, street seller, own shop, small business, business owner, trader, selling on a market, bazaar, own business, street market, sell on street, shop owner, businessman",
  },
  {
    code: "floristry",
    sectors: ["retail", "farming"],
    usage: 12,
    words: "flowers, florist, bouquets, flower shop",
  },
  {
    code: "cashing-up",
    sectors: ["retail", "hospitality"],
    usage: 35,
    words:
      "cash up, count the till, count money, end of day cash, banking cash, closing the till, count cash",
  },
  {
    code: "pricing-goods",
    sectors: ["retail", "warehousing"],
    usage: 30,
    words: "prices, price labels, price tags, pricing gun, change prices, labels, tagging, security tags",
  },
  {
    code: "folding-clothes",
    sectors: ["retail", "textiles"],
    usage: 30,
    words:
      "fold clothes, hang clothes, tidy clothes, clothes shop, fitting room, changing room, clothing shop",
  },
  {
    code: "gift-wrapping",
    sectors: ["retail"],
    usage: 10,
    words: "wrap gifts, wrap presents, presents, gift boxes, wrapping paper",
  },
  {
    code: "online-selling",
    sectors: ["retail", "it-digital"],
    usage: 22,
    words: "sell online, ebay, amazon, etsy, online shop, vinted, e-commerce, ecommerce, internet shop",
  },
  {
    code: "phone-sales",
    sectors: ["retail", "office-admin"],
    usage: 18,
    words: "telesales, telemarketing, sell by phone, cold calling, sales calls, phone selling",
  },
] as const satisfies readonly SkillRow[];
