/** Where people live: town, postcode, INSEE code. */
const TOWNS = {
  agen: ['Agen', '47000', '47001'],
  albi: ['Albi', '81000', '81004'],
  auch: ['Auch', '32000', '32013'],
  beziers: ['Béziers', '34500', '34032'],
  blagnac: ['Blagnac', '31700', '31069'],
  bordeaux: ['Bordeaux', '33000', '33063'],
  cahors: ['Cahors', '46000', '46042'],
  carcassonne: ['Carcassonne', '11000', '11069'],
  castres: ['Castres', '81100', '81065'],
  colomiers: ['Colomiers', '31770', '31149'],
  figeac: ['Figeac', '46100', '46102'],
  foix: ['Foix', '09000', '09122'],
  millau: ['Millau', '12100', '12145'],
  montauban: ['Montauban', '82000', '82121'],
  montpellier: ['Montpellier', '34000', '34172'],
  muret: ['Muret', '31600', '31395'],
  nimes: ['Nîmes', '30000', '30189'],
  pamiers: ['Pamiers', '09100', '09225'],
  pau: ['Pau', '64000', '64445'],
  perpignan: ['Perpignan', '66000', '66136'],
  ramonville: ['Ramonville-Saint-Agne', '31520', '31446'],
  rodez: ['Rodez', '12000', '12202'],
  saintGaudens: ['Saint-Gaudens', '31800', '31483'],
  tarbes: ['Tarbes', '65000', '65440'],
  toulouse: ['Toulouse', '31000', '31555'],
  tournefeuille: ['Tournefeuille', '31170', '31557'],
} as const;

export type TownKey = keyof typeof TOWNS;

export function inTown(key: TownKey) {
  const [town, postcode, insee] = TOWNS[key];
  return { town, postcode, insee };
}
