import type { Text } from '../values/text.ts'
import type { Brand, Substance } from './drug.ts'
import { readIn } from './origin.ts'

/**
 * How a bisphosphonate is written in records: English -ate and -ic acid, Dutch -aat and -inezuur, French acide …ique, and the
 * sodium salts. Dutch "-naat" and "-ninezuur" are the same drug (S0149).
 */
const spellings = (stem: string): readonly string[] => [`${stem}ate`, `${stem}aat`, `${stem}inezuur`, `${stem}zuur`, `${stem}ine`, `${stem}ic acid`, `${stem}ic`, `${stem}ique`, `natrium${stem}aat`, `dinatrium${stem}aat`]

const tablet: Text = { nl: 'tablet', en: 'tablet' }
const infusion: Text = { nl: 'infuus', en: 'infusion' }
const injection: Text = { nl: 'injectie', en: 'injection' }

const osteoporosis: Text = { nl: 'osteoporose', en: 'osteoporosis' }
const skeletalEvents: Text = {
  nl: 'preventie van botcomplicaties bij botmetastasen',
  en: 'prevention of skeletal events in bone metastases',
}
const fibrousDysplasia: Text = { nl: 'fibreuze dysplasie', en: 'fibrous dysplasia' }

const nitrogenMechanism: Text = {
  nl: 'Hecht aan botmineraal en remt in de osteoclast het enzym farnesylpyrofosfaatsynthase: de osteoclast hecht en beweegt niet meer en gaat in apoptose. Blijft jaren in het bot aanwezig.',
  en: 'Binds to bone mineral and blocks farnesyl pyrophosphate synthase in the osteoclast, which lets go, stops moving and dies. Stays in bone for years.',
}
const simpleMechanism: Text = {
  nl: 'Hecht aan botmineraal en wordt in de osteoclast ingebouwd in een onbruikbaar ATP-analoog, waaraan de cel te gronde gaat. Zwakker dan de stikstofhoudende middelen.',
  en: 'Binds to bone mineral and is built into a useless ATP analogue that kills the osteoclast. Weaker than the nitrogen-containing drugs.',
}

const both: Brand['countries'] = ['NL', 'BE', 'EU']

/** The bisphosphonates, weakest first. */
export const bisphosphonates: readonly Substance[] = [
  {
    id: 'etidronate',
    name: { nl: 'etidroninezuur', en: 'etidronate' },
    class: 'bisphosphonate',
    nitrogen: false,
    routes: ['oral'],
    potency: '1',
    mechanism: simpleMechanism,
    atc: ['M05BA01', 'M05BB01'],
    snomed: [],
    rxnorm: [],
    synonyms: spellings('etidron'),
    brands: [
      { name: 'Didronel', countries: both, route: 'oral', marketed: false, from: readIn('S0150') },
      { name: 'Didrokit', countries: both, route: 'oral', marketed: false, from: readIn('ATC M05BB01') },
    ],
    dosings: [],
    statements: ['S0147', 'S0150', 'S0151'],
  },
  {
    id: 'clodronate',
    name: { nl: 'clodroninezuur', en: 'clodronate' },
    class: 'bisphosphonate',
    nitrogen: false,
    routes: ['oral', 'iv'],
    potency: '10',
    mechanism: simpleMechanism,
    atc: ['M05BA02'],
    snomed: [],
    rxnorm: [],
    synonyms: spellings('clodron'),
    brands: [
      { name: 'Bonefos', countries: both, marketed: false, from: readIn('S0152') },
      { name: 'Ostac', countries: both, route: 'oral', marketed: false, from: readIn('S0152') },
      {
        name: 'Loron',
        countries: ['EU'],
        strengthsMg: [520],
        route: 'oral',
        marketed: true,
        from: readIn('British National Formulary 78'),
      },
      {
        name: 'Clasteon',
        countries: ['EU'],
        strengthsMg: [400],
        route: 'oral',
        marketed: true,
        from: readIn('British National Formulary 78'),
      },
    ],
    dosings: [],
    statements: ['S0147', 'S0152', 'S0153'],
  },
  {
    id: 'tiludronate',
    name: { nl: 'tiludroninezuur', en: 'tiludronate' },
    class: 'bisphosphonate',
    nitrogen: false,
    routes: ['oral'],
    potency: '50',
    mechanism: simpleMechanism,
    atc: ['M05BA05'],
    snomed: [],
    rxnorm: [],
    synonyms: spellings('tiludron'),
    brands: [{ name: 'Skelid', countries: both, route: 'oral', marketed: false, from: readIn('S0154') }],
    dosings: [],
    statements: ['S0147', 'S0154', 'S0155'],
  },
  {
    id: 'neridronate',
    name: { nl: 'neridroninezuur', en: 'neridronate' },
    class: 'bisphosphonate',
    nitrogen: true,
    routes: ['iv'],
    mechanism: nitrogenMechanism,
    // Neridronate has no ATC code of its own that could be confirmed; it is recognised by name.
    atc: [],
    snomed: [],
    rxnorm: [],
    synonyms: spellings('neridron'),
    brands: [],
    dosings: [],
    statements: ['S0147'],
  },
  {
    id: 'alendronate',
    name: { nl: 'alendroninezuur', en: 'alendronate' },
    class: 'bisphosphonate',
    nitrogen: true,
    routes: ['oral'],
    potency: '1000',
    mechanism: nitrogenMechanism,
    atc: ['M05BA04', 'M05BB03', 'M05BB05', 'M05BB06'],
    snomed: ['391730008'],
    rxnorm: ['46041'],
    synonyms: spellings('alendron'),
    brands: [
      {
        name: 'Fosamax',
        countries: both,
        strengthsMg: [10, 70],
        route: 'oral',
        marketed: true,
        from: readIn('S0955, S0957; openFDA NDC 78206-135 (70 mg)'),
      },
      { name: 'Fosavance', countries: both, route: 'oral', marketed: true, from: readIn('S0156') },
      { name: 'Bonasol', countries: both, route: 'oral', marketed: true, from: readIn('S0955, S0957') },
      { name: 'Steovess', countries: ['EU'], route: 'oral', marketed: true, from: readIn('brand name only; strength not read') },
      { name: 'Binosto', countries: ['EU'], route: 'oral', marketed: true, from: readIn('brand name only; strength not read') },
      { name: 'Adrovance', countries: ['EU'], route: 'oral', marketed: true, from: readIn('brand name only; strength not read') },
    ],
    dosings: [
      { mg: 10, route: 'oral', everyDays: 1, form: tablet, use: osteoporosis, from: readIn('S0955, S1152') },
      { mg: 70, route: 'oral', everyDays: 7, form: tablet, use: osteoporosis, from: readIn('S0957, S1153') },
      {
        mg: 70,
        route: 'oral',
        everyDays: 7,
        form: tablet,
        use: { nl: 'adjuvant bij borstkanker', en: 'adjuvant in breast cancer' },
        from: readIn('S0236'),
      },
    ],
    statements: ['S0156', 'S0157', 'S0236', 'S0955', 'S0957', 'S0959', 'S1152', 'S1153'],
  },
  {
    id: 'risedronate',
    name: { nl: 'risedroninezuur', en: 'risedronate' },
    class: 'bisphosphonate',
    nitrogen: true,
    routes: ['oral'],
    potency: '1000',
    mechanism: nitrogenMechanism,
    atc: ['M05BA07', 'M05BB02', 'M05BB04', 'M05BB07'],
    snomed: ['768539002', '387064005'],
    rxnorm: ['73056'],
    synonyms: spellings('risedron'),
    brands: [
      { name: 'Actonel', countries: both, strengthsMg: [5, 30, 35, 75], route: 'oral', marketed: true, from: readIn('S1155, S1156, S1157; leaflet Actonel 30 mg') },
      { name: 'Actonel Combi', countries: both, route: 'oral', marketed: true, from: readIn('brand name only; strength not read') },
    ],
    dosings: [
      { mg: 5, route: 'oral', everyDays: 1, form: tablet, use: osteoporosis, from: readIn('S0961, S1155') },
      { mg: 35, route: 'oral', everyDays: 7, form: tablet, use: osteoporosis, from: readIn('S0963, S1156') },
      {
        mg: 75,
        route: 'oral',
        everyDays: 30,
        form: tablet,
        use: { nl: 'osteoporose, twee opeenvolgende dagen per maand', en: 'osteoporosis, on two days running each month' },
        from: readIn('S1157'),
      },
    ],
    statements: ['S0158', 'S0159', 'S0961', 'S0963', 'S0965', 'S1155', 'S1156', 'S1157'],
  },
  {
    id: 'ibandronate',
    name: { nl: 'ibandroninezuur', en: 'ibandronate' },
    class: 'bisphosphonate',
    nitrogen: true,
    routes: ['oral', 'iv'],
    potency: '1000',
    mechanism: nitrogenMechanism,
    atc: ['M05BA06', 'M05BB09'],
    snomed: ['420936009'],
    rxnorm: ['115264'],
    synonyms: spellings('ibandron'),
    brands: [
      { name: 'Bonviva', countries: both, strengthsMg: [3, 150], marketed: true, from: readIn('S0974, S0976, S1171') },
      { name: 'Boniva', countries: [], strengthsMg: [3, 150], marketed: true, from: readIn('S0160 (the American spelling of Bonviva)') },
      { name: 'Bondronat', countries: both, strengthsMg: [2, 6, 50], marketed: true, from: readIn('S0972, S0356; emc product 9373, SmPC Bondronat') },
    ],
    dosings: [
      { mg: 150, route: 'oral', everyDays: 30, form: tablet, use: osteoporosis, from: readIn('S0974, S1159') },
      { mg: 3, route: 'iv', everyDays: 91, form: injection, use: osteoporosis, from: readIn('S0976, S1160') },
      { mg: 50, route: 'oral', everyDays: 1, form: tablet, use: skeletalEvents, from: readIn('S0972') },
      { mg: 6, route: 'iv', everyDays: 30, form: infusion, use: fibrousDysplasia, from: readIn('S0356') },
    ],
    statements: ['S0160', 'S0161', 'S0356', 'S0972', 'S0974', 'S0976', 'S0978', 'S1159', 'S1160'],
  },
  {
    id: 'pamidronate',
    name: { nl: 'pamidroninezuur', en: 'pamidronate' },
    class: 'bisphosphonate',
    nitrogen: true,
    routes: ['iv'],
    potency: '1000-5000',
    mechanism: nitrogenMechanism,
    atc: ['M05BA03'],
    snomed: ['420442001'],
    rxnorm: ['11473'],
    synonyms: [...spellings('pamidron'), 'apd'],
    brands: [
      { name: 'Aredia', countries: both, route: 'iv', marketed: false, from: readIn('S0162') },
      { name: 'Pamipro', countries: both, route: 'iv', marketed: true, from: readIn('S0967') },
    ],
    dosings: [
      { mg: 90, route: 'iv', everyDays: 28, form: infusion, use: skeletalEvents, from: readIn('S0884, S0967') },
      { mg: 60, route: 'iv', everyDays: 30, form: infusion, use: fibrousDysplasia, from: readIn('S0357') },
    ],
    statements: ['S0162', 'S0163', 'S0357', 'S0884', 'S0967', 'S0969'],
  },
  {
    id: 'zoledronate',
    name: { nl: 'zoledroninezuur', en: 'zoledronate' },
    class: 'bisphosphonate',
    nitrogen: true,
    routes: ['iv'],
    potency: '10000+',
    mechanism: nitrogenMechanism,
    atc: ['M05BA08', 'M05BB08'],
    snomed: ['395926009'],
    rxnorm: ['77655'],
    // "zolendronaat" stands in the Leuven chapter (S0294); it and its relatives are common slips of the pen.
    synonyms: [...spellings('zoledron'), ...spellings('zolendron'), 'zoledronisch zuur'],
    brands: [
      {
        name: 'Zometa',
        countries: both,
        strengthsMg: [4],
        route: 'iv',
        marketed: true,
        from: readIn('S0239; EU SmPC Zometa 4 mg/5 ml and 4 mg/100 ml'),
      },
      { name: 'Aclasta', countries: both, strengthsMg: [5], route: 'iv', marketed: true, from: readIn('S0219; label Aclasta 5 mg/100 ml') },
      { name: 'Reclast', countries: [], strengthsMg: [5], route: 'iv', marketed: true, from: readIn('openFDA NDC 66758-155 (5 mg/100 mL)') },
    ],
    dosings: [
      { mg: 4, route: 'iv', everyDays: 28, form: infusion, use: skeletalEvents, from: readIn('S0882, S0981') },
      {
        mg: 4,
        route: 'iv',
        everyDays: 182,
        form: infusion,
        use: { nl: 'adjuvant bij borstkanker', en: 'adjuvant in breast cancer' },
        from: readIn('S0239'),
      },
      { mg: 5, route: 'iv', everyDays: 365, form: infusion, use: osteoporosis, from: readIn('S0219, S0979, S1161') },
      { mg: 5, route: 'iv', everyDays: 365, form: infusion, use: fibrousDysplasia, from: readIn('S0358') },
    ],
    statements: ['S0164', 'S0165', 'S0219', 'S0239', 'S0240', 'S0358', 'S0879', 'S0882', 'S0979', 'S0981', 'S1161'],
  },
]
