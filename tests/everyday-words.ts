/**
 * Everyday words for work, 25 a kind of work, written down by somebody who had not seen the list of skills, with
 * British and American words, misspellings and phrases; after each, the skills of which one is to be found by it.
 */
export const EVERYDAY_WORDS: Readonly<Record<string, string>> = {
  "hospitality and kitchens": `
cooking: cooking
chopping vegetables: food-preparation
washing up: dish-washing
dishwasher: dish-washing
waiter: waiting-tables
waitress: waiting-tables
making coffee: barista
bar work: bar-work
pulling pints: bar-work
cocktails: bar-work
bartending: bar-work
busing tables: table-setting waiting-tables
line cook: cooking
baking cakes: baking
pizza: baking fast-food dough-pastry
frying: cooking frying-grilling
taking orders: taking-orders
setting tables: table-setting waiting-tables
hotel reception: hotel-reception
kitchen porter: dish-washing
sandwhiches: sandwich-making food-preparation
resturant: waiting-tables
barrista: barista
vegtables: food-preparation vegetable-grading
food hygeine: food-safety
`,
  cleaning: `
cleaning: cleaning
hoovering: cleaning
vacuuming: cleaning
mopping: cleaning
sweeping: cleaning
dusting: cleaning
toilets: toilet-cleaning
bathrooms: toilet-cleaning
windows: window-cleaning
making beds: hotel-housekeeping
housekeeping: hotel-housekeeping
office cleaning: office-cleaning
emptying bins: office-cleaning waste-recycling
taking out trash: waste-recycling
janitor: caretaking
maid: hotel-housekeeping house-cleaning
ironing: ironing
polishing floors: floor-machines
ovens: kitchen-cleaning house-cleaning
washing cars: car-valeting
cleanning: cleaning
hovering: cleaning
bleech: cleaning-chemicals
carpits: floor-machines
toilits: toilet-cleaning
`,
  "health and social care": `
old people: elderly-care
caring: personal-care
home care: home-care
washing people: personal-care
getting dressed: personal-care
feeding people: mealtime-support
giving medicine: medication-support
lifting people: moving-people
wheelchair: moving-people disability-support
dementia: dementia-care
disabled people: disability-support
first aid: first-aid
blood pressure: taking-observations
taking blood: taking-blood
injections: taking-blood
bandages: wound-care
nursing: nursing
demensia: dementia-care
mental health: mental-health-support
nursing home: elderly-care
caregiver: personal-care elderly-care home-care
carring: personal-care elderly-care home-care
medicin: medication-support
eldery people: elderly-care
weelchair: moving-people
`,
  childcare: `
babysitting: baby-care
looking after kids: looking-after-children
nappies: baby-care
diapers: baby-care
feeding babies: baby-care
bottles: baby-care
playing with children: play-activities
reading stories: storytelling
nursery: looking-after-children toddler-care
daycare: looking-after-children toddler-care
nanny: looking-after-children
childminding: looking-after-children
school run: school-run
homework: tutoring
potty training: child-routines baby-care
bath time: child-routines
nap time: child-routines
painting with kids: arts-and-crafts
nursery rhymes: play-activities storytelling
after school club: after-school-care
babysiting: baby-care
nappys: baby-care
childrens: looking-after-children
nursary: looking-after-children toddler-care
toddlors: toddler-care
`,
  construction: `
bricks: bricklaying
building walls: bricklaying
plastering: plastering
drywall: plastering
painting walls: painting-decorating
wallpaper: painting-decorating
tiling: tiling
roofing: roofing
plumbing: plumbing
electrics: electrical-work
wood work: carpentry
joinery: carpentry
laying floors: flooring
concrete: concreting
mixing cement: labouring concreting
digging: labouring groundwork
digger: digger-driving
scaffolding: scaffolding
labouring: labouring
fences: fencing
plastring: plastering
scafolding: scaffolding
carpentary: carpentry
electrition: electrical-work
plummer: plumbing
`,
  "warehousing and logistics": `
forklift: forklift-driving
packing boxes: packing
picking: order-picking
lifting: manual-handling
loading lorries: loading-unloading
loading trucks: loading-unloading
unloading: loading-unloading
pallets: pallet-trucks
pallet truck: pallet-trucks
wrapping: packing
scanning: barcode-scanning
barcodes: barcode-scanning
labels: dispatch pricing-goods food-labelling
stock counting: stock-counting
inventory: stock-counting stock-control
sorting parcels: parcel-sorting
packages: parcel-sorting packing delivery
checking deliveries: goods-in
putting away: putting-goods-away
returns: returns-refunds
folk lift: forklift-driving
wharehouse: packing order-picking
packageing: packing
palets: pallet-trucks
parcles: parcel-sorting delivery packing
`,
  driving: `
driving: van-driving
car: car-driving
van driver: van-driving
lorry: lorry-driving
truck driver: lorry-driving
bus driver: bus-driving
taxi: taxi-driving
cab driver: taxi-driving
minibus: bus-driving
delivering parcels: delivery
food delivery: delivery
motorbike: cycle-delivery
moped: cycle-delivery
bike: cycle-delivery
tractor: tractor-driving
reversing: towing-trailers
towing: towing-trailers vehicle-recovery
sat nav: route-planning
map reading: route-planning
stick shift: car-driving
driveing: van-driving
lory: lorry-driving
deliverys: delivery van-driving
parralel parking: car-driving
driving lisence: car-driving
`,
  "food processing and farming": `
fruit picking: fruit-picking
picking strawberries: fruit-picking
planting: planting-harvesting
growing vegetables: planting-harvesting
harvest: fruit-picking planting-harvesting
watering plants: irrigation
weeding: gardening
milking cows: milking
feeding animals: animal-care
looking after sheep: animal-care
horses: animal-care horse-care
chickens: poultry-work
collecting eggs: poultry-work
pigs: pig-farming animal-care
cutting meat: butchery meat-poultry-processing
butcher: butchery
gutting fish: fish-preparation
packing food: food-packing
conveyer belt: production-line
pruning: pruning
ranch work: animal-care planting-harvesting
strawberrys: fruit-picking
agricalture: planting-harvesting
chikens: poultry-work
greenhouze: greenhouse-work
`,
  retail: `
till: till-work
cash register: till-work
selling: selling
serving customers: customer-service
filling shelves: shelf-stacking
stocking shelves: shelf-stacking
handling money: till-work
giving change: till-work
card payments: till-work
shop work: selling
checkout: till-work
refunds: returns-refunds complaints
complaints: complaints
gift wrapping: gift-wrapping
window displays: product-display
pricing: pricing-goods
folding clothes: folding-clothes
shoe fitting: selling product-advice
market stall: market-trading
cashing up: cashing-up
custermer service: customer-service
casheer: till-work
shelfs: shelf-stacking
recipts: till-work
super market: shelf-stacking selling
`,
  "offices and administration": `
typing: typing
answering phones: telephone
emails: writing-emails
filing: filing
photocopying: filing
writing letters: writing-emails
spreadsheets: spreadsheets
excel: spreadsheets
word: typing using-computers
data entry: data-entry
reception: reception
front desk: reception hotel-reception
taking notes: minute-taking
booking meetings: diary-management
calendar: diary-management
bills: invoicing
invoices: invoicing
typeing: typing
bookkeeping: bookkeeping
post: parcel-sorting post-room
mail: parcel-sorting post-room writing-emails
secratary: office-administration
receptonist: reception
spredsheet: spreadsheets
calender: diary-management
`,
  IT: `
computers: using-computers
fixing computers: computer-repair it-support
building computers: computer-repair
coding: programming
programming: programming
making websites: web-design
making apps: app-making
wifi: computer-networks
internet problems: it-support computer-networks
printers: it-support printer-setup
phone repair: phone-repair
cell phones: phone-repair
viruses: cyber-security computer-repair
passwords: it-support cyber-security backing-up
installing software: it-support
backing up files: backing-up
databases: databases
helpdesk: it-support
photoshop: graphic-design
social media: social-media
programing: programming
websight: web-design
computors: using-computers
soft wear: it-support programming
pasword: it-support cyber-security backing-up
`,
  security: `
guarding: guarding
security guard: guarding
bouncer: door-supervision
door work: door-supervision
checking bags: searching
checking ID: access-control
patrol: patrolling
night watchman: guarding
cameras: cctv-monitoring
cctv: cctv-monitoring
locking up: locking-up
keys: patrolling locking-up
alarms: alarms fire-safety
fire drill: fire-safety
crowds: event-stewarding crowd-control
stopping fights: conflict-management
calming people down: conflict-management behaviour-support
catching shoplifters: shop-security
bowncer: door-supervision
walkie talkie: radio-use
mall cop: shop-security guarding
securty: guarding
gard: guarding
patroling: patrolling
survaillance: cctv-monitoring
`,
  "hairdressing and beauty": `
cutting hair: hair-cutting
haircuts: hair-cutting
barber: barbering
washing hair: hair-washing
blow dry: hair-styling hair-washing
hair dye: hair-colouring
highlights: hair-colouring
perm: hair-styling hair-colouring
braids: braiding
plaits: braiding
hair extensions: hair-extensions
shaving: barbering
beard trim: barbering
nails: nails
nail polish: nails
bangs: hair-cutting
waxing: threading-waxing
eyebrows: threading-waxing
threading: threading-waxing
eyelashes: threading-waxing
hairdreser: hair-cutting
makup: make-up
manacure: nails
massarge: massage
eye brows: threading-waxing
`,
  "textiles and sewing": `
sewing: sewing-machine hand-sewing
sewing machine: sewing-machine
stitching: hand-sewing sewing-machine
knitting: knitting-weaving
crochet: knitting-weaving embroidery
embroidery: embroidery
mending clothes: clothing-alterations hand-sewing
fixing zips: clothing-alterations
zippers: clothing-alterations hand-sewing
buttons: hand-sewing
hemming: clothing-alterations
taking up trousers: clothing-alterations
hemming pants: clothing-alterations
making dresses: tailoring
curtains: curtain-making tailoring
cutting cloth: pattern-cutting
patterns: pattern-cutting
measuring people: tailoring clothing-alterations
weaving: knitting-weaving
quilting: curtain-making
sowing: sewing-machine hand-sewing
taylor: tailoring
kniting: knitting-weaving
sissors: pattern-cutting hair-cutting
alterrations: clothing-alterations
`,
  "engineering and repair": `
welding: welding
fixing cars: car-mechanics
mechanic: car-mechanics
changing tyres: tyre-fitting
tires: tyre-fitting
oil change: vehicle-servicing
brakes: brakes-exhausts
engines: car-mechanics
car batteries: auto-electrics
fixing bikes: bicycle-repair
washing machines: appliance-repair
fridges: appliance-repair refrigeration
soldering: soldering
drilling: power-tools
metal work: metalwork
lathe: cnc-machining
machine operator: machine-operating
putting things together: assembly
boilers: plumbing
wrench: power-tools
mecanic: car-mechanics
wielding: welding
maintainance: machine-maintenance handyman-repairs
repare: handyman-repairs
enginering: mechanical-engineering
`,
  "teaching and translating": `
teaching: teaching
teaching English: teaching-languages
teaching kids: teaching
maths: teaching-maths-science basic-maths
math: teaching-maths-science basic-maths
reading: teaching tutoring teaching-languages
tutoring: tutoring
tutor: tutoring
marking: marking-work
grading papers: marking-work
lesson planning: lesson-planning
classroom helper: classroom-support
training people: training-others
explaining things: communication
music lessons: music-art-teaching music-and-arts
swimming lessons: sports-coaching
driving lessons: driving-instruction
translating: translation
speaking languages: interpreting
sign language: sign-language
teecher: teaching
translater: translation
interpretting: interpreting
grammer: teaching-languages
langauges: interpreting translation teaching-languages
`,
};
