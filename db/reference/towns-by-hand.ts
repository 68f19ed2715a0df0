/** What GeoNames' cut lacks or spells in a way that nobody here does. */

/** GeoNames id → the name that stands on the signs. */
export const RENAMED: Readonly<Record<number, string>> = {
  2650470: "Dereham",
  2645425: "Hull",
};

/** GeoNames name (and area code) → further names that people use. */
export const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  "Birmingham A7": ["Brum"],
  "London GLA": ["Greater London"],
  "Cardiff X5": ["Caerdydd"],
  "Swansea Z1": ["Abertawe"],
  "Newport Y6": ["Casnewydd"],
  "Wrexham Z4": ["Wrecsam"],
  "Bridgend X3": ["Pen-y-bont ar Ogwr"],
  "Barry Z3": ["Y Barri"],
  "Neath Y5": ["Castell-nedd"],
  "Cwmbran Z2": ["Cwmbrân"],
  "Carmarthen X7": ["Caerfyrddin"],
  "Haverfordwest Y7": ["Hwlffordd"],
  "Holyhead X1": ["Caergybi"],
  "Welshpool Y8": ["Y Trallwng"],
  "Caerphilly X4": ["Caerffili"],
  "Derry N09000005": ["Londonderry"],
};

/**
 * Name, area code, latitude, longitude, people. Centres by hand, good to about half a kilometre. The place in
 * the list is the id: only add at the end.
 */
export const ADDED: readonly (readonly [string, string, number, number, number])[] = [
  ["Wymondham", "I9", 52.57, 1.115, 14400],
  ["Hellesdon", "I9", 52.649, 1.25, 11000],
  ["Taverham", "I9", 52.683, 1.205, 10000],
  ["Drayton", "I9", 52.675, 1.222, 5500],
  ["Thorpe St Andrew", "I9", 52.632, 1.35, 14500],
  ["Wroxham", "I9", 52.705, 1.409, 1500],
  ["Brandon", "N5", 52.447, 0.624, 9000],
  ["Carlton Colville", "N5", 52.453, 1.69, 8500],
  ["Oulton Broad", "N5", 52.478, 1.713, 10000],
  ["St Ives", "C3", 52.323, -0.073, 16400],
  ["Northstowe", "C3", 52.281, 0.05, 3000],
  ["Great Shelford", "C3", 52.147, 0.138, 4200],
  ["Loughton", "E4", 51.649, 0.073, 31100],
  ["Great Baddow", "E4", 51.717, 0.499, 14000],
  ["Corringham", "O3", 51.524, 0.457, 14000],
  ["London Colney", "F8", 51.726, -0.3, 9500],
  ["Linslade", "Z6", 51.921, -0.677, 11700],
  ["Erdington", "A7", 52.524, -1.839, 22500],
  ["Handsworth", "A7", 52.508, -1.935, 20000],
  ["Perry Barr", "A7", 52.525, -1.902, 20000],
  ["Ladywood", "A7", 52.479, -1.92, 20000],
  ["Small Heath", "A7", 52.472, -1.857, 20000],
  ["Bordesley Green", "A7", 52.477, -1.85, 20000],
  ["Alum Rock", "A7", 52.489, -1.847, 15000],
  ["Sparkhill", "A7", 52.453, -1.868, 20000],
  ["Yardley", "A7", 52.473, -1.808, 20000],
  ["Hall Green", "A7", 52.433, -1.845, 20000],
  ["Kings Heath", "A7", 52.434, -1.893, 20000],
  ["Moseley", "A7", 52.446, -1.888, 20000],
  ["Edgbaston", "A7", 52.462, -1.924, 20000],
  ["Harborne", "A7", 52.46, -1.955, 20000],
  ["Selly Oak", "A7", 52.442, -1.937, 20000],
  ["Northfield", "A7", 52.416, -1.969, 20000],
  ["Kings Norton", "A7", 52.408, -1.928, 20000],
  ["Longbridge", "A7", 52.396, -1.98, 15000],
  ["Foleshill", "C7", 52.433, -1.494, 15000],
  ["Hillfields", "C7", 52.413, -1.497, 10000],
  ["Tile Hill", "C7", 52.402, -1.585, 10000],
  ["Canley", "C7", 52.395, -1.555, 5000],
  ["Binley", "C7", 52.399, -1.45, 8000],
  ["Tettenhall", "Q3", 52.598, -2.165, 10000],
  ["Whitmore Reans", "Q3", 52.592, -2.145, 8000],
  ["Bushbury", "Q3", 52.614, -2.116, 12000],
  ["Heath Town", "Q3", 52.594, -2.103, 12000],
];
