import type { SkillCode } from "./skills";

/** What work of a SOC 2020 unit group shows that somebody can do, where it is not for what makes it a trade alone. */
const TABLE = `
1221 hotel-reception team-leading customer-service planning complaints booking-travel invoicing
1222 team-leading customer-service food-safety menu-planning cashing-up buying-supplies planning
1224 team-leading customer-service event-organising health-and-safety planning
1231 medical-reception team-leading office-administration planning record-keeping
1232 team-leading care-notes safeguarding-adults planning elderly-care training-others
1233 team-leading looking-after-children safeguarding-children planning child-development
1241 transport-planning route-planning team-leading planning health-and-safety
1242 stock-control team-leading planning health-and-safety dispatch
1243 transport-planning stock-control planning spreadsheets buying-supplies
1253 team-leading customer-service diary-management hair-cutting cashing-up
2111 laboratory-work research health-and-safety record-keeping
2113 laboratory-work research infection-control record-keeping
2121 civil-engineering reading-drawings project-management estimating site-management
2122 mechanical-engineering reading-drawings problem-solving machine-maintenance
2123 electrical-engineering reading-drawings problem-solving
2124 electrical-engineering soldering electronics-repair problem-solving
2134 programming software-testing databases problem-solving web-design
2136 software-testing problem-solving programming
2137 computer-networks it-support cyber-security problem-solving
2141 web-design graphic-design programming
2142 graphic-design video-editing social-media
2211 medicine taking-observations communication record-keeping infection-control
2212 medicine infection-control teamwork record-keeping
2221 physiotherapy moving-people communication record-keeping
2231 midwifery nursing baby-care taking-observations
2237 nursing taking-observations wound-care taking-blood medication-support infection-control
2251 pharmacy medication-support customer-service record-keeping
2253 dentistry infection-control communication sterilising-equipment
2254 medical-imaging communication moving-people
2312 teaching lesson-planning marking-work group-activities
2313 teaching lesson-planning marking-work behaviour-support teaching-maths-science
2314 teaching lesson-planning marking-work behaviour-support storytelling safeguarding-children
2315 teaching play-activities storytelling child-development safeguarding-children
2316 special-needs-support teaching behaviour-support lesson-planning
2317 teaching-languages lesson-planning teaching group-activities
2412 legal-work advice-work writing-emails research
2421 accounting bookkeeping spreadsheets payroll invoicing
2451 architecture reading-drawings project-management
2453 estimating reading-drawings spreadsheets
2461 advice-work safeguarding-adults safeguarding-children record-keeping community-outreach
2464 youth-work group-activities safeguarding-children mentoring
2471 library-work record-keeping customer-service research
3111 laboratory-work health-and-safety record-keeping
3113 machine-maintenance reading-drawings quality-checking problem-solving
3120 reading-drawings architecture using-computers
3131 it-support computer-networks backing-up
3132 it-support computer-repair telephone printer-setup
3133 databases web-design backing-up data-entry
3212 pharmacy stock-control record-keeping
3221 community-outreach group-activities youth-work advice-work
3224 counselling mental-health-support communication record-keeping
3229 advice-work advocacy daily-living-support record-keeping communication
3231 classroom-support lesson-planning special-needs-support behaviour-support
3232 looking-after-children play-activities child-development safeguarding-children toddler-care
3412 translation interpreting journalism writing-emails
3417 photography-video video-editing
3422 fashion-design pattern-cutting tailoring
3432 sports-coaching group-activities first-aid
3433 sports-coaching first-aid communication
3533 accounting bookkeeping invoicing spreadsheets
3544 data-analysis spreadsheets databases
3571 hr-administration office-administration communication record-keeping
3572 advice-work mentoring communication record-keeping
4113 project-management community-outreach fundraising record-keeping
4122 bookkeeping payroll invoicing spreadsheets
4123 banking-insurance till-work customer-service record-keeping
4124 accounting invoicing spreadsheets
4129 invoicing bookkeeping spreadsheets data-entry
4131 filing record-keeping data-entry
4133 stock-control stock-counting data-entry goods-in dispatch
4134 transport-planning data-entry dispatch telephone
4135 library-work customer-service filing
4136 hr-administration data-entry office-administration
4143 customer-service complaints team-leading telephone
4151 office-administration data-entry telephone writing-emails
4152 data-entry typing using-computers
4159 office-administration using-computers filing data-entry writing-emails
4211 medical-reception typing diary-management office-administration
4213 office-administration reception record-keeping telephone
4215 diary-management typing office-administration minute-taking writing-emails
4216 reception telephone diary-management customer-service
4217 typing using-computers data-entry
5111 planting-harvesting animal-care tractor-driving machine-maintenance irrigation
5112 greenhouse-work planting-harvesting pruning irrigation
5113 gardening pruning paving-landscaping power-tools
5114 gardening power-tools irrigation
5119 chainsaw-work beekeeping fishing pruning
5211 metalwork reading-drawings power-tools
5213 welding metalwork reading-drawings power-tools
5214 plumbing welding reading-drawings
5221 cnc-machining machine-setting reading-drawings measuring-levels
5223 machine-maintenance reading-drawings power-tools problem-solving
5225 refrigeration electrical-work problem-solving
5231 car-mechanics vehicle-servicing brakes-exhausts auto-electrics
5232 car-bodywork welding power-tools
5233 paint-spraying car-bodywork
5241 electrical-work reading-drawings power-tools health-and-safety
5242 cable-laying computer-networks electrical-work
5244 computer-repair electronics-repair soldering
5311 steel-fixing crane-slinging welding
5312 stone-work measuring-levels power-tools
5313 bricklaying measuring-levels reading-drawings
5314 roofing power-tools scaffolding
5315 plumbing reading-drawings power-tools
5316 carpentry power-tools measuring-levels kitchen-fitting
5317 window-fitting measuring-levels power-tools
5319 labouring handyman-repairs power-tools fencing bricklaying
5321 plastering ceilings-partitions measuring-levels
5322 tiling flooring measuring-levels
5323 painting-decorating handyman-repairs
5330 site-management team-leading health-and-safety reading-drawings
5411 upholstery sewing-machine hand-sewing
5412 leather-work hand-sewing
5413 tailoring clothing-alterations sewing-machine pattern-cutting hand-sewing ironing
5419 pattern-cutting embroidery knitting-weaving curtain-making
5422 printing machine-operating quality-checking
5431 butchery food-safety counter-service
5432 baking dough-pastry cake-decorating food-safety
5433 fish-preparation food-safety counter-service
5434 cooking food-preparation food-safety menu-planning frying-grilling working-under-pressure
5435 cooking food-preparation bulk-cooking food-safety
5436 team-leading food-safety customer-service cashing-up buying-supplies
5442 furniture-making carpentry wood-machines
5443 floristry customer-service product-display
6111 looking-after-children play-activities baby-care toddler-care child-meals
6112 classroom-support behaviour-support arts-and-crafts storytelling
6113 special-needs-support classroom-support behaviour-support
6114 looking-after-children child-meals school-run child-routines play-activities
6116 looking-after-children baby-care child-routines child-meals school-run
6117 after-school-care play-activities group-activities safeguarding-children
6129 animal-care pet-care horse-care
6131 personal-care taking-observations moving-people infection-control nursing
6133 dentistry sterilising-equipment infection-control reception
6134 safeguarding-children night-care conflict-management record-keeping
6135 personal-care elderly-care home-care moving-people mealtime-support medication-support care-notes
6136 personal-care medication-support care-notes team-leading elderly-care
6137 passenger-assistance disability-support first-aid
6211 lifeguarding customer-service cleaning first-aid
6219 tour-guiding customer-service public-speaking
6221 hair-cutting barbering hair-colouring hair-washing hair-styling
6222 skin-care nails threading-waxing make-up massage
6231 house-cleaning laundry ironing cooking
6232 caretaking handyman-repairs locking-up cleaning
6240 team-leading hotel-housekeeping cleaning planning training-others
6312 parking-control patrolling conflict-management
7111 customer-service selling till-work shelf-stacking product-display folding-clothes
7112 till-work customer-service cashing-up
7113 phone-sales telephone selling
7114 pharmacy customer-service till-work eye-care
7124 market-trading selling product-display
7125 product-display folding-clothes
7131 market-trading selling till-work stock-control cashing-up buying-supplies
7132 team-leading selling customer-service cashing-up
7211 telephone customer-service data-entry complaints
7219 customer-service complaints telephone
8111 production-line food-machines food-packing food-safety meat-poultry-processing quality-checking
8112 machine-operating knitting-weaving dyeing-printing-cloth
8113 machine-operating health-and-safety quality-checking
8114 plastics-moulding machine-operating quality-checking
8120 machine-operating metalwork quality-checking
8131 wood-machines machine-operating health-and-safety
8139 machine-operating production-line quality-checking
8141 soldering assembly quality-checking
8142 assembly production-line power-tools
8143 quality-checking measuring-levels record-keeping
8144 vegetable-grading food-labelling quality-checking
8145 tyre-fitting brakes-exhausts windscreen-fitting
8146 sewing-machine clothing-alterations quality-checking
8149 assembly production-line packing quality-checking
8151 scaffolding health-and-safety teamwork
8152 groundwork paving-landscaping concreting
8159 handyman-repairs labouring insulation demolition ceilings-partitions
8160 team-leading production-line quality-checking training-others
8211 lorry-driving vehicle-checks load-securing loading-unloading route-planning
8212 bus-driving customer-service vehicle-checks passenger-assistance
8213 taxi-driving car-driving customer-service route-planning
8214 van-driving delivery route-planning loading-unloading customer-service
8215 driving-instruction car-driving communication
8221 crane-slinging health-and-safety
8222 forklift-driving pallet-trucks loading-unloading stock-control
8229 digger-driving tractor-driving vehicle-checks
9111 fruit-picking planting-harvesting vegetable-picking milking animal-care poultry-work
9112 chainsaw-work pruning power-tools
9119 fishing greenhouse-work planting-harvesting
9121 groundwork concreting labouring digger-driving
9129 labouring manual-handling power-tools demolition
9131 deep-cleaning cleaning-chemicals floor-machines
9132 packing food-packing quality-checking production-line
9139 production-line manual-handling machine-operating
9211 parcel-sorting delivery post-room
9219 filing post-room office-administration
9221 window-cleaning cleaning
9222 street-cleaning waste-recycling
9223 cleaning hotel-housekeeping office-cleaning toilet-cleaning hospital-cleaning cleaning-chemicals
9224 laundry ironing folding-clothes
9225 waste-recycling manual-handling
9226 car-valeting cleaning
9229 toilet-cleaning cleaning waste-recycling
9231 guarding patrolling cctv-monitoring access-control door-supervision conflict-management
9232 lunchtime-supervision behaviour-support school-run safeguarding-children
9233 exam-invigilation following-instructions
9241 shelf-stacking stock-rotation manual-handling
9249 order-picking customer-service shelf-stacking
9251 team-leading stock-control planning health-and-safety
9252 order-picking packing loading-unloading barcode-scanning goods-in stock-counting manual-handling
9253 house-removals manual-handling loading-unloading delivery
9259 loading-unloading manual-handling load-securing
9261 team-leading customer-service cashing-up training-others
9262 hospital-portering moving-people infection-control
9263 food-preparation dish-washing kitchen-cleaning food-safety sandwich-making fast-food manual-handling
9264 waiting-tables taking-orders customer-service table-setting till-work
9265 bar-work customer-service till-work table-setting
9266 barista customer-service till-work counter-service
9267 customer-service event-stewarding ticket-checking crowd-control
9269 porter-luggage customer-service cleaning
`;

/** Skills that each unit group shows, by its code. */
export const SKILLS_OF_SOC: ReadonlyMap<string, readonly SkillCode[]> = new Map(
  TABLE.trim()
    .split("\n")
    .map((line) => {
      const [unit = "", ...codes] = line.split(" ");
      return [unit, codes as SkillCode[]];
    }),
);
