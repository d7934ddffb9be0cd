import type { Text } from '../values/text.ts'
import type { Brand, Route, Substance } from './drug.ts'
import { readIn } from './origin.ts'

const everywhere: Brand['countries'] = ['NL', 'BE', 'EU']
const eu: Brand['countries'] = ['EU']
const nameOnly = 'brand name only; strength not read'

const brand = (name: string, countries: Brand['countries'], more: { readonly route?: Route; readonly strengthsMg?: readonly number[]; readonly marketed?: boolean; readonly source?: string } = {}): Brand => ({
  name,
  countries,
  ...(more.strengthsMg && { strengthsMg: more.strengthsMg }),
  ...(more.route && { route: more.route }),
  marketed: more.marketed ?? true,
  from: readIn(more.source ?? nameOnly),
})

const targeted = (
  id: string,
  routes: readonly Route[],
  mechanism: Text,
  codes: { readonly atc: readonly string[]; readonly snomed?: readonly string[]; readonly rxnorm?: readonly string[] },
  brands: readonly Brand[],
  statements: readonly string[],
): Substance => ({
  id,
  name: { nl: id, en: id },
  class: 'other-targeted',
  nitrogen: null,
  routes,
  mechanism,
  atc: codes.atc,
  snomed: codes.snomed ?? [],
  rxnorm: codes.rxnorm ?? [],
  synonyms: [],
  brands,
  dosings: [],
  statements,
})

const mtor: Text = {
  nl: 'Remt mTOR en zo celgroei, afweer en indirect de vaatvorming.',
  en: 'Blocks mTOR, and so cell growth, immunity and, indirectly, the forming of vessels.',
}
const imid: Text = {
  nl: 'Immunomodulator die ook de vaatvorming remt; gebruikt bij multipel myeloom.',
  en: 'Immunomodulator that also holds back the forming of vessels; used in multiple myeloma.',
}

/** Targeted drugs with weak signals for MRONJ (case reports), and the abandoned cathepsin K inhibitor. */
const otherTargeted: readonly Substance[] = [
  targeted(
    'ustekinumab',
    ['sc', 'iv'],
    { nl: 'Antilichaam tegen interleukine-12 en -23.', en: 'Antibody against interleukins 12 and 23.' },
    { atc: ['L04AC05'], snomed: ['443465002'] },
    [brand('Stelara', everywhere, { source: 'S0742' }), ...['Uzpruvo', 'Wezenla', 'Pyzchiva'].map((name) => brand(name, eu))],
    ['S0742'],
  ),
  targeted(
    'adalimumab',
    ['sc'],
    { nl: 'Antilichaam tegen TNF-alfa.', en: 'Antibody against TNF alpha.' },
    { atc: ['L04AB04'], snomed: ['407317001'], rxnorm: ['327361'] },
    [brand('Humira', everywhere, { route: 'sc', source: 'S0743' }), ...['Amgevita', 'Hyrimoz', 'Imraldi', 'Idacio', 'Yuflyma', 'Hulio', 'Hukyndra'].map((name) => brand(name, eu, { route: 'sc' }))],
    ['S0743'],
  ),
  targeted(
    'rituximab',
    ['iv', 'sc'],
    { nl: 'Antilichaam tegen CD20 op B-cellen.', en: 'Antibody against CD20 on B cells.' },
    { atc: ['L01FA01', 'L01XC02'], snomed: ['386919002'], rxnorm: ['121191'] },
    [brand('MabThera', everywhere, { source: 'S0744' }), ...['Truxima', 'Rixathon', 'Ruxience'].map((name) => brand(name, eu, { route: 'iv' }))],
    ['S0744'],
  ),
  targeted('sirolimus', ['oral'], mtor, { atc: ['L04AH01', 'L04AA10', 'L01EG04'], rxnorm: ['35302'] }, [brand('Rapamune', everywhere, { route: 'oral' })], ['S0486']),
  targeted(
    'everolimus',
    ['oral'],
    mtor,
    { atc: ['L01EG02', 'L01XE10', 'L04AH02', 'L04AA18'], snomed: ['428698007'], rxnorm: ['141704'] },
    ['Afinitor', 'Votubia', 'Certican'].map((name) => brand(name, everywhere, { route: 'oral' })),
    [],
  ),
  targeted('temsirolimus', ['iv'], mtor, { atc: ['L01EG01', 'L01XE09'] }, [brand('Torisel', everywhere, { route: 'iv' })], []),
  targeted('thalidomide', ['oral'], imid, { atc: ['L04AX02'] }, [], ['S0314', 'S0550']),
  targeted('lenalidomide', ['oral'], imid, { atc: ['L04AX04'], snomed: ['421471009'], rxnorm: ['342369'] }, [brand('Revlimid', everywhere, { route: 'oral' })], ['S0314', 'S0550']),
  targeted('pomalidomide', ['oral'], imid, { atc: ['L04AX06'], snomed: ['703789000'], rxnorm: ['1369713'] }, [brand('Imnovid', everywhere, { route: 'oral' })], ['S0314']),
  targeted(
    'odanacatib',
    ['oral'],
    {
      nl: 'Remt cathepsine K in de osteoclast. Nooit op de markt gekomen: meer beroertes in de studies.',
      en: 'Blocks cathepsin K in the osteoclast. Never marketed: more strokes in the trials.',
    },
    { atc: [] },
    [],
    ['S0736', 'S1218'],
  ),
]

/** Romosozumab: an antibody that builds bone. */
const romosozumab: Substance = {
  id: 'romosozumab',
  name: { nl: 'romosozumab', en: 'romosozumab' },
  class: 'sclerostin-antibody',
  nitrogen: null,
  routes: ['sc'],
  mechanism: {
    nl: 'Antilichaam tegen sclerostine: meer botvorming en minder botafbraak, twaalf maanden lang.',
    en: 'Antibody against sclerostin: more bone formation and less resorption, for twelve months.',
  },
  atc: ['M05BX06'],
  snomed: [],
  rxnorm: [],
  synonyms: [],
  brands: [brand('Evenity', everywhere, { route: 'sc', source: 'SmPC Evenity' })],
  dosings: [
    {
      mg: 210,
      route: 'sc',
      everyDays: 30,
      form: { nl: 'twee injecties', en: 'two injections' },
      use: { nl: 'ernstige osteoporose, 12 maanden', en: 'severe osteoporosis, 12 months' },
      from: readIn('SmPC Evenity'),
    },
  ],
  statements: [],
}

const osteoporosis: Text = { nl: 'osteoporose', en: 'osteoporosis' }

/** Bone drugs and supplements without a link to MRONJ. */
const notAssociated: readonly Substance[] = [
  {
    id: 'raloxifene',
    name: { nl: 'raloxifeen', en: 'raloxifene' },
    class: 'not-associated',
    nitrogen: null,
    routes: ['oral'],
    mechanism: {
      nl: 'Selectieve oestrogeenreceptormodulator: werkt op bot als oestrogeen en remt de botafbraak.',
      en: 'Selective oestrogen receptor modulator: acts on bone like oestrogen and slows resorption.',
    },
    atc: ['G03XC01'],
    snomed: ['109029006'],
    rxnorm: ['72143'],
    synonyms: ['raloxifene', 'raloxifen'],
    brands: [brand('Evista', everywhere, { route: 'oral', strengthsMg: [60], source: 'S0826' }), brand('Optruma', everywhere, { route: 'oral' })],
    dosings: [{ mg: 60, route: 'oral', everyDays: 1, form: { nl: 'tablet', en: 'tablet' }, use: osteoporosis, from: readIn('S0826') }],
    statements: ['S0826', 'S1147', 'S1162'],
  },
  {
    id: 'bazedoxifene',
    name: { nl: 'bazedoxifeen', en: 'bazedoxifene' },
    class: 'not-associated',
    nitrogen: null,
    routes: ['oral'],
    mechanism: { nl: 'Selectieve oestrogeenreceptormodulator.', en: 'Selective oestrogen receptor modulator.' },
    atc: ['G03XC02', 'G03CC07'],
    snomed: [],
    rxnorm: [],
    synonyms: ['bazedoxifen'],
    brands: [brand('Conbriza', everywhere, { route: 'oral' }), brand('Duavive', eu, { route: 'oral' })],
    dosings: [],
    statements: [],
  },
  {
    id: 'teriparatide',
    name: { nl: 'teriparatide', en: 'teriparatide' },
    class: 'not-associated',
    nitrogen: null,
    routes: ['sc'],
    mechanism: {
      nl: 'Fragment 1-34 van het parathormoon: bouwt bot op bij dagelijkse injectie, hoogstens 2 jaar en eenmalig.',
      en: 'Fragment 1-34 of parathyroid hormone: builds bone when injected daily, for 2 years at most and once only.',
    },
    atc: ['H05AA02'],
    snomed: ['425438001'],
    rxnorm: [],
    synonyms: ['teriparatid', 'rhpth 1-34'],
    brands: [
      brand('Forsteo', everywhere, { route: 'sc', strengthsMg: [0.02], source: 'S1183 (20 µg)' }),
      ...['Terrosa', 'Movymia', 'Sondelbay', 'Livogiva'].map((name) => brand(name, eu, { route: 'sc' })),
      brand('Kauliv', eu, { route: 'sc', strengthsMg: [0.02], source: 'leaflet Kauliv 20 µg/80 µl' }),
    ],
    dosings: [{ mg: 0.02, route: 'sc', everyDays: 1, form: { nl: 'injectie', en: 'injection' }, use: osteoporosis, from: readIn('S1183') }],
    statements: ['S1149', 'S1163', 'S1182', 'S1183'],
  },
  {
    id: 'abaloparatide',
    name: { nl: 'abaloparatide', en: 'abaloparatide' },
    class: 'not-associated',
    nitrogen: null,
    routes: ['sc'],
    mechanism: { nl: 'Verwant aan het parathormoon: bouwt bot op.', en: 'Related to parathyroid hormone: builds bone.' },
    atc: ['H05AA04'],
    snomed: [],
    rxnorm: [],
    synonyms: [],
    brands: [brand('Eladynos', eu, { route: 'sc' })],
    dosings: [],
    statements: [],
  },
  {
    id: 'parathyroid hormone',
    name: { nl: 'parathormoon (1-84)', en: 'parathyroid hormone (1-84)' },
    class: 'not-associated',
    nitrogen: null,
    routes: ['sc'],
    mechanism: {
      nl: 'Volledig parathormoon: bouwt bot op bij dagelijkse injectie.',
      en: 'Whole parathyroid hormone: builds bone when injected daily.',
    },
    atc: ['H05AA03'],
    snomed: [],
    rxnorm: [],
    synonyms: ['parathormoon', 'parathyroid hormone 1-84', 'pth 1-84'],
    brands: [brand('Preotact', everywhere, { route: 'sc', marketed: false }), brand('Natpar', eu, { route: 'sc', marketed: false })],
    dosings: [],
    statements: ['S1164'],
  },
  {
    id: 'calcitonin',
    name: { nl: 'calcitonine', en: 'calcitonin' },
    class: 'not-associated',
    nitrogen: null,
    routes: ['sc'],
    mechanism: {
      nl: 'Hormoon dat de osteoclast rechtstreeks en kortdurend remt.',
      en: 'Hormone that inhibits the osteoclast directly and briefly.',
    },
    atc: ['H05BA01'],
    snomed: [],
    rxnorm: [],
    synonyms: ['calcitonine', 'zalmcalcitonine', 'salcatonine'],
    // The Leuven chapter spells it "Mialcalcic" (S0496); the spelling is accepted by the recogniser through the synonym below.
    brands: [brand('Miacalcic', everywhere, { marketed: false, source: 'S0496' })],
    dosings: [],
    statements: ['S0496'],
  },
  {
    id: 'strontium ranelate',
    name: { nl: 'strontiumranelaat', en: 'strontium ranelate' },
    class: 'not-associated',
    nitrogen: null,
    routes: ['oral'],
    mechanism: {
      nl: 'Remt de botafbraak bij 2 g per dag. Niet meer in de handel.',
      en: 'Slows resorption at 2 g a day. No longer marketed.',
    },
    atc: ['M05BX03', 'M05BX53'],
    snomed: ['432727001'],
    rxnorm: [],
    synonyms: ['strontiumranelaat', 'strontium', 'ranelate de strontium'],
    brands: [brand('Protelos', everywhere, { route: 'oral', strengthsMg: [2000], marketed: false, source: 'S1165' }), brand('Osseor', everywhere, { route: 'oral', marketed: false })],
    dosings: [{ mg: 2000, route: 'oral', everyDays: 1, form: { nl: 'sachet', en: 'sachet' }, use: osteoporosis, from: readIn('S1165') }],
    statements: ['S0224', 'S1146', 'S1165'],
  },
  {
    id: 'calcium',
    name: { nl: 'calcium', en: 'calcium' },
    class: 'not-associated',
    nitrogen: null,
    routes: ['oral'],
    mechanism: { nl: 'Bouwstof van botmineraal.', en: 'Building material of bone mineral.' },
    atc: [],
    snomed: [],
    rxnorm: [],
    synonyms: [],
    brands: [],
    dosings: [],
    statements: ['S0245', 'S0496'],
  },
  {
    id: 'vitamin d',
    name: { nl: 'vitamine D', en: 'vitamin D' },
    class: 'not-associated',
    nitrogen: null,
    routes: ['oral'],
    mechanism: { nl: 'Nodig voor opname van calcium en mineralisatie van bot.', en: 'Needed for taking up calcium and mineralising bone.' },
    atc: [],
    snomed: [],
    rxnorm: [],
    synonyms: [],
    brands: [],
    dosings: [],
    statements: ['S0245', 'S0496'],
  },
]

/** Everything that is neither bisphosphonate, denosumab nor angiogenesis inhibitor. */
export const others: readonly Substance[] = [romosozumab, ...otherTargeted, ...notAssociated]
