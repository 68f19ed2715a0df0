import type { SectorCode } from "./sectors";

/**
 * A unit group of the Standard Occupational Classification 2020 (Office for National Statistics, volume 1) that
 * the work or the past jobs of our people fall in, with the job titles that they use.
 */
export interface SocUnit {
  code: string;
  /** The official title in plain words: what it calls "n.e.c." reads as "other". */
  title: string;
  sectors: readonly SectorCode[];
  synonyms: readonly string[];
}

/** Code and official title | sectors | what people call such jobs. */
const TABLE = `
1221 Hotel and accommodation managers and proprietors | hospitality | hotel manager, hostel manager, accommodation manager
1222 Restaurant and catering establishment managers and proprietors | hospitality | restaurant manager, cafe owner, restaurant owner, catering manager, cafe manager
1224 Leisure and sports managers and proprietors | community | leisure centre manager, sports centre manager
1231 Health care practice managers | health | practice manager, clinic manager
1232 Residential, day and domiciliary care managers and proprietors | care | care home manager, registered manager, home care manager
1233 Early education and childcare services proprietors | childcare | nursery owner
1241 Managers in transport and distribution | transport | transport manager, fleet manager
1242 Managers in storage and warehousing | warehousing | warehouse manager, depot manager
1243 Managers in logistics | warehousing transport | logistics manager, supply chain manager
1253 Hairdressing and beauty salon managers and proprietors | hair-beauty | salon owner, salon manager, barber shop owner
2111 Chemical scientists | health manufacturing | chemist, chemical scientist
2113 Biochemists and biomedical scientists | health | biomedical scientist, laboratory scientist
2121 Civil engineers | construction | civil engineer, structural engineer
2122 Mechanical engineers | manufacturing | mechanical engineer
2123 Electrical engineers | manufacturing construction | electrical engineer, power engineer
2124 Electronics engineers | manufacturing it-digital | electronics engineer, telecoms engineer
2134 Programmers and software development professionals | it-digital | programmer, software developer, software engineer, developer
2136 IT quality and testing professionals | it-digital | software tester, test analyst
2137 IT network professionals | it-digital | network engineer, network administrator
2141 Web design professionals | it-digital | web designer, web developer
2142 Graphic and multimedia designers | it-digital | graphic designer, multimedia designer
2211 Generalist medical practitioners | health | doctor, general practitioner, GP, medical doctor
2212 Specialist medical practitioners | health | surgeon, hospital consultant, specialist doctor
2221 Physiotherapists | health | physiotherapist, physio
2231 Midwifery nurses | health | midwife
2237 Other registered nursing professionals | health | nurse, registered nurse, staff nurse, hospital nurse
2251 Pharmacists | health retail | pharmacist, chemist shop
2253 Dental practitioners | health | dentist
2254 Medical radiographers | health | radiographer, x-ray technician
2312 Further education teaching professionals | education | college lecturer, further education teacher, ESOL teacher
2313 Secondary education teaching professionals | education | secondary teacher, high school teacher, maths teacher, science teacher
2314 Primary education teaching professionals | education | primary teacher, primary school teacher
2315 Nursery education teaching professionals | education childcare | nursery teacher
2316 Special and additional needs education teaching professionals | education | special needs teacher, SEN teacher
2317 Teachers of english as a foreign language | education | english teacher, EFL teacher
2412 Solicitors and lawyers | office-admin community | lawyer, solicitor
2421 Chartered and certified accountants | office-admin | accountant, chartered accountant, auditor
2451 Architects | construction | architect
2453 Quantity surveyors | construction | quantity surveyor
2461 Social workers | community care | social worker
2464 Youth work professionals | community | youth worker, youth work manager
2471 Librarians | education community | librarian
3111 Laboratory technicians | health manufacturing | lab technician, laboratory technician, laboratory assistant
3113 Engineering technicians | manufacturing | engineering technician
3120 CAD, drawing and architectural technicians | construction manufacturing | CAD technician, draughtsman, architectural technician
3131 IT operations technicians | it-digital | IT technician, systems administrator
3132 IT user support technicians | it-digital | IT support, help desk, service desk
3133 Database administrators and web content technicians | it-digital | database administrator, web content editor
3212 Pharmaceutical technicians | health | pharmacy technician
3221 Youth and community workers | community | community worker, youth worker, community development worker
3224 Counsellors | community health | counsellor
3229 Welfare and housing associate professionals n.e.c. | community | support officer, key worker, outreach worker, advocacy worker, homelessness worker, advice worker
3231 Higher level teaching assistants | education | higher level teaching assistant, HLTA
3232 Early education and childcare practitioners | childcare | nursery practitioner, early years practitioner, childcare practitioner
3412 Authors, writers and translators | community | translator, interpreter, writer
3417 Photographers, audio-visual and broadcasting equipment operators | it-digital community | photographer, video maker, cameraman
3422 Clothing, fashion and accessories designers | textiles | fashion designer, clothing designer
3432 Sports coaches, instructors and officials | education community | sports coach, football coach, swimming teacher
3433 Fitness and wellbeing instructors | community | gym instructor, fitness instructor, personal trainer
3533 Financial and accounting technicians | office-admin | accounting technician, finance technician
3544 Data analysts | it-digital office-admin | data analyst
3571 Human resources and industrial relations officers | office-admin | HR officer, recruitment consultant
3572 Careers advisers and vocational guidance specialists | community education | careers adviser, employment adviser, job coach
4113 Officers of non-governmental organisations | community | charity officer, project officer in a charity
4122 Book-keepers, payroll managers and wages clerks | office-admin | bookkeeper, payroll clerk, wages clerk, accounts clerk
4123 Bank and post office clerks | office-admin | bank clerk, cashier in a bank, post office clerk
4124 Finance officers | office-admin | finance officer
4129 Financial administrative occupations n.e.c. | office-admin | accounts assistant, finance assistant, invoice clerk
4131 Records clerks and assistants | office-admin health | filing clerk, records clerk, medical records
4133 Stock control clerks and assistants | warehousing retail | stock controller, stock control clerk, stores clerk, despatch clerk
4134 Transport and distribution clerks and assistants | transport warehousing | transport clerk, logistics assistant, shipping clerk, export clerk, transport administrator
4135 Library clerks and assistants | education community | library assistant
4136 Human resources administrative occupations | office-admin | HR assistant, HR administrator, recruitment administrator
4143 Customer service managers | office-admin retail | customer service manager
4151 Sales administrators | office-admin | sales administrator, sales assistant in an office
4152 Data entry administrators | office-admin it-digital | data entry clerk, data inputter
4159 Other administrative occupations n.e.c. | office-admin | office assistant, administrator, admin assistant, office junior, clerk
4211 Medical secretaries | health office-admin | medical secretary
4213 School secretaries | education office-admin | school secretary, school administrator
4215 Personal assistants and other secretaries | office-admin | secretary, personal assistant, PA
4216 Receptionists | office-admin health hospitality hair-beauty | receptionist, front desk, hotel receptionist, medical receptionist
4217 Typists and related keyboard occupations | office-admin | typist
5111 Farmers | farming | farmer, farm owner
5112 Horticultural trades | farming | grower, nurseryman, horticultural worker, greenhouse grower
5113 Gardeners and landscape gardeners | farming | gardener, landscape gardener
5114 Groundsmen and greenkeepers | farming education | groundsman, greenkeeper
5119 Agricultural and fishing trades n.e.c. | farming | tree surgeon, beekeeper, fisherman
5211 Sheet metal workers | manufacturing | sheet metal worker, sheet metal fabricator
5213 Welding trades | manufacturing construction vehicle-repair | welder, MIG welder, TIG welder
5214 Pipe fitters | construction manufacturing | pipe fitter
5221 Metal machining setters and setter-operators | manufacturing | CNC machinist, CNC setter, turner, lathe operator
5223 Metal working production and maintenance fitters | manufacturing | maintenance fitter, maintenance engineer, mechanical fitter
5225 Air-conditioning and refrigeration installers and repairers | construction | air conditioning engineer, refrigeration engineer
5231 Vehicle technicians, mechanics and electricians | vehicle-repair | mechanic, car mechanic, motor mechanic, HGV mechanic, MOT tester
5232 Vehicle body builders and repairers | vehicle-repair | panel beater, vehicle body repairer
5233 Vehicle paint technicians | vehicle-repair | car paint sprayer, vehicle painter
5241 Electricians and electrical fitters | construction | electrician
5242 Telecoms and related network installers and repairers | it-digital construction | broadband engineer, cable installer, telephone engineer
5244 Computer system and equipment installers and servicers | it-digital | computer repairer, computer engineer, hardware engineer
5311 Steel erectors | construction | steel erector
5312 Stonemasons and related trades | construction | stonemason
5313 Bricklayers | construction | bricklayer
5314 Roofers, roof tilers and slaters | construction | roofer
5315 Plumbers and heating and ventilating installers and repairers | construction | plumber, heating engineer, gas engineer
5316 Carpenters and joiners | construction manufacturing | carpenter, joiner, kitchen fitter
5317 Glaziers, window fabricators and fitters | construction manufacturing | glazier, window fitter
5319 Construction and building trades n.e.c. | construction | builder, building contractor, fencer, fence erector
5321 Plasterers | construction | plasterer
5322 Floorers and wall tilers | construction | tiler, floor layer, carpet fitter
5323 Painters and decorators | construction | painter, decorator, painter and decorator
5330 Construction and building trades supervisors | construction | site supervisor, foreman
5411 Upholsterers | textiles manufacturing | upholsterer, mattress maker
5412 Footwear and leather working trades | textiles | shoe repairer, cobbler, leather worker, shoemaker
5413 Tailors and dressmakers | textiles | tailor, dressmaker, alterations, seamstress
5419 Textiles, garments and related trades n.e.c. | textiles | pattern cutter, knitter, embroiderer, weaver, curtain maker
5422 Printers | manufacturing | printer, print operator
5431 Butchers | food-production retail | butcher, meat cutter
5432 Bakers and flour confectioners | food-production retail hospitality | baker, bread maker, pastry maker, cake maker
5433 Fishmongers and poultry dressers | food-production retail | fishmonger, fish filleter, poultry dresser
5434 Chefs | hospitality | chef, sous chef, head chef, pastry chef, commis chef
5435 Cooks | hospitality education care | cook, school cook, kitchen cook
5436 Catering and bar managers | hospitality | catering manager, bar manager, canteen manager
5442 Furniture makers and other craft woodworkers | manufacturing | furniture maker, cabinet maker
5443 Florists | retail | florist
6111 Early education and childcare assistants | childcare | nursery assistant, nursery nurse, creche worker, playgroup assistant, nursery worker
6112 Teaching assistants | education | teaching assistant, classroom assistant, TA
6113 Educational support assistants | education | learning support assistant, special needs assistant
6114 Childminders | childcare | childminder
6116 Nannies and au pairs | childcare | nanny, au pair, babysitter
6117 Playworkers | childcare education | playworker, after school club worker, breakfast club worker
6129 Animal care services occupations n.e.c. | farming | kennel worker, dog groomer, animal carer, dog walker
6131 Nursing auxiliaries and assistants | health | healthcare assistant, HCA, nursing assistant, nursing auxiliary
6133 Dental nurses | health | dental nurse
6134 Houseparents and residential wardens | care education | residential warden, hostel warden, house parent
6135 Care workers and home carers | care | care assistant, carer, home carer, care worker, support worker
6136 Senior care workers | care | senior carer, senior care assistant
6137 Care escorts | care transport | escort, school escort, passenger assistant
6211 Sports and leisure assistants | community education | leisure assistant, lifeguard, sports centre assistant
6219 Leisure and travel service occupations n.e.c. | community | tour guide
6221 Hairdressers and barbers | hair-beauty | hairdresser, barber, hair stylist
6222 Beauticians and related occupations | hair-beauty | beautician, beauty therapist, nail technician, make-up artist, threading
6231 Housekeepers and related occupations | cleaning hospitality care | housekeeper, private housekeeper, valet
6232 Caretakers | cleaning education | caretaker, school caretaker, site manager at a school
6240 Cleaning and housekeeping managers and supervisors | cleaning hospitality | cleaning supervisor, head housekeeper, housekeeping supervisor
6312 Parking and civil enforcement occupations | security transport | parking attendant, traffic warden
7111 Sales and retail assistants | retail | shop assistant, sales assistant, retail assistant, customer assistant
7112 Retail cashiers and check-out operators | retail | cashier, checkout operator, till operator
7113 Telephone salespersons | retail office-admin | telesales, telephone sales
7114 Pharmacy and optical dispensing assistants | retail health | pharmacy assistant, dispenser, optical assistant
7124 Market and street traders and assistants | retail | market trader, stall holder, market stall
7125 Visual merchandisers and related occupations | retail | visual merchandiser, window dresser
7131 Shopkeepers and owners - retail and wholesale | retail | shopkeeper, shop owner, own shop
7132 Sales supervisors - retail and wholesale | retail | shop supervisor, retail supervisor
7211 Call and contact centre occupations | office-admin | call centre worker, call handler, call centre agent
7219 Customer service occupations n.e.c. | office-admin retail | customer service assistant, customer service adviser
8111 Food, drink and tobacco process operatives | food-production | food factory worker, food production operative, meat factory worker, bakery assistant, food operative
8112 Textile process operatives | textiles | textile factory worker, weaving machine operator, laundry dyer
8113 Chemical and related process operatives | manufacturing | chemical factory worker
8114 Plastics process operatives | manufacturing | plastics factory worker, moulding operator
8120 Metal working machine operatives | manufacturing | machine operator metal, press operator
8131 Paper and wood machine operatives | manufacturing | wood machinist, sawmill worker, paper machine operator
8139 Plant and machine operatives n.e.c. | manufacturing | machine operator, plant operator
8141 Assemblers (electrical and electronic products) | manufacturing | electronics assembler, circuit board assembler, solderer
8142 Assemblers (vehicles and metal goods) | manufacturing vehicle-repair | car factory worker, vehicle assembler
8143 Routine inspectors and testers | manufacturing food-production textiles | quality inspector, quality control, quality checker
8144 Weighers, graders and sorters | food-production farming manufacturing | fruit grader, vegetable grader, weigher, sorter
8145 Tyre, exhaust and windscreen fitters | vehicle-repair | tyre fitter, exhaust fitter, windscreen fitter
8146 Sewing machinists | textiles | sewing machinist, sewing machine operator
8149 Assemblers and routine operatives n.e.c. | manufacturing | assembler, factory worker, assembly line worker, production operative, furniture assembler
8151 Scaffolders, stagers and riggers | construction | scaffolder, rigger
8152 Road construction operatives | construction | road worker, road builder
8159 Construction operatives n.e.c. | construction | construction operative, handyman, maintenance man, demolition worker, insulation installer, dry liner, cable layer
8160 Production, factory and assembly supervisors | manufacturing food-production | production supervisor, factory supervisor
8211 Heavy and large goods vehicle drivers | transport | lorry driver, HGV driver, LGV driver, truck driver
8212 Bus and coach drivers | transport | bus driver, coach driver, minibus driver
8213 Taxi and cab drivers and chauffeurs | transport | taxi driver, cab driver, chauffeur, private hire driver
8214 Delivery drivers and couriers | transport | delivery driver, van driver, courier, food delivery
8215 Driving instructors | transport education | driving instructor
8221 Crane drivers | construction | crane operator, crane driver
8222 Fork-lift truck drivers | warehousing | forklift driver, fork lift driver, reach truck driver
8229 Mobile machine drivers and operatives n.e.c. | construction farming | digger driver, excavator driver, tractor driver, plant operator
9111 Farm workers | farming | farm worker, fruit picker, vegetable picker, dairy worker, milker, poultry worker, farm labourer, harvester, shepherd, herdsman
9112 Forestry and related workers | farming | forestry worker
9119 Fishing and other elementary agriculture occupations n.e.c. | farming | fish farm worker, plant nursery worker, horticultural labourer
9121 Groundworkers | construction | groundworker
9129 Elementary construction occupations n.e.c. | construction | labourer, building labourer, site labourer, general labourer, hod carrier
9131 Industrial cleaning process occupations | cleaning food-production | industrial cleaner, hygiene operative, factory cleaner
9132 Packers, bottlers, canners and fillers | warehousing food-production manufacturing | packer, factory packer, bottler, food packer, packing, egg packer
9139 Elementary process plant occupations n.e.c. | manufacturing | factory worker, factory hand, material handler, process labourer, fitter's mate
9211 Postal workers, mail sorters and messengers | warehousing transport | postman, postwoman, mail sorter, postal worker, leaflet distributor
9219 Elementary administration occupations n.e.c. | office-admin | office junior, photocopying clerk
9221 Window cleaners | cleaning | window cleaner
9222 Street cleaners | cleaning | street cleaner, road sweeper
9223 Cleaners and domestics | cleaning hospitality care education health | cleaner, office cleaner, room attendant, domestic, chambermaid, hospital cleaner, school cleaner, hotel cleaner, hotel housekeeping
9224 Launderers, dry cleaners and pressers | cleaning textiles hospitality | laundry worker, dry cleaner, presser, ironer, carpet cleaner
9225 Refuse and salvage occupations | cleaning | bin man, refuse collector, recycling sorter, recycling worker
9226 Vehicle valeters and cleaners | vehicle-repair cleaning | car washer, car valeter, car cleaner
9229 Elementary cleaning occupations n.e.c. | cleaning | toilet cleaner, bin cleaner
9231 Security guards and related occupations | security | security guard, security officer, door supervisor, bouncer, CCTV operator, night watchman
9232 School midday and crossing patrol occupations | education childcare | lunchtime supervisor, midday assistant, dinner lady, school crossing patrol, lollipop person
9233 Exam invigilators | education | exam invigilator
9241 Shelf fillers | retail | shelf stacker, shelf filler, night filler
9249 Elementary sales occupations n.e.c. | retail | trolley collector, online shopper, supermarket order picker
9251 Elementary storage supervisors | warehousing | warehouse supervisor
9252 Warehouse operatives | warehousing | warehouse worker, warehouse operative, picker, order picker, stock handler, goods in, loader, unloader, storeman
9253 Delivery operatives | transport warehousing | driver's mate, delivery assistant, removals worker, furniture remover
9259 Elementary storage occupations n.e.c. | warehousing | dock worker, port worker
9261 Bar and catering supervisors | hospitality | restaurant supervisor, bar supervisor, cafe supervisor
9262 Hospital porters | health | hospital porter
9263 Kitchen and catering assistants | hospitality education care | kitchen assistant, kitchen porter, catering assistant, canteen assistant, dishwasher, kitchen helper, school kitchen assistant, food preparation assistant, fast food worker, sandwich maker
9264 Waiters and waitresses | hospitality | waiter, waitress, table service, restaurant server
9265 Bar staff | hospitality | bar staff, bartender, barman, barmaid
9266 Coffee shop workers | hospitality | barista, coffee shop assistant, cafe assistant
9267 Leisure and theme park attendants | community hospitality | theme park attendant, cinema attendant, leisure attendant, stadium steward, usher, museum attendant
9269 Other elementary services occupations n.e.c. | hospitality | hotel porter, night porter, luggage porter, cloakroom attendant
`;

/** "Not elsewhere classified" says nothing to whoever looks for work. */
function titleOf(official: string): string {
  const [title = "", isRest] = official.split(/ (n\.e\.c\.)$/);
  if (!isRest || title.startsWith("Other ")) return title;
  return `Other ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

export const SOC_UNITS: readonly SocUnit[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [group = "", sectors = "", titles = ""] = line.split(" | ");
    return {
      code: group.slice(0, 4),
      title: titleOf(group.slice(5)),
      sectors: sectors.split(" ") as SectorCode[],
      synonyms: titles.split(", "),
    };
  });
