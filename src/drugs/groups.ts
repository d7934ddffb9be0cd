import type { DrugGroup } from './drug.ts'

/** A stretch of the ATC tree and what it means here. The longest prefix that fits decides. */
export interface AtcRule {
  readonly prefix: string
  readonly groups: readonly DrugGroup[]
  /** The substance of `substances.ts` that the whole stretch stands for. */
  readonly substance?: string
}

/**
 * Groups by ATC. Codes move: 2021–2022 the tyrosine kinase inhibitors and antibodies left L01XE and L01XC, irinotecan and topotecan
 * left L01XX. Old and new places both stand here, because records keep the code of their day.
 */
export const atcRules: readonly AtcRule[] = [
  { prefix: 'H02', groups: ['systemic-corticosteroid'] },
  ...['A01AC', 'A07EA', 'C05AA', 'D07', 'D10AA', 'R01AD', 'R03AK', 'R03AL', 'R03BA', 'S01BA', 'S01BB', 'S01CA', 'S01CB', 'S02BA', 'S02CA', 'S03BA', 'S03CA'].map((prefix): AtcRule => ({ prefix, groups: ['local-corticosteroid'] })),
  // R03AK and R03AL also hold combinations without a corticosteroid.
  ...['R03AL01', 'R03AL02', 'R03AL03', 'R03AL04', 'R03AL05', 'R03AL06', 'R03AL07', 'R03AL10', 'R03AK01', 'R03AK02', 'R03AK04', 'R03AK05'].map((prefix): AtcRule => ({ prefix, groups: [] })),
  ...['L01A', 'L01B', 'L01C', 'L01D', 'L01XA', 'L01XB'].map((prefix): AtcRule => ({ prefix, groups: ['chemotherapy'] })),
  // Of the mixed group L01XX: asparaginase, hydroxycarbamide, estramustine, topotecan (old), irinotecan (old), pegaspargase, arsenic trioxide, eribulin.
  ...['L01XX02', 'L01XX05', 'L01XX11', 'L01XX17', 'L01XX19', 'L01XX24', 'L01XX27', 'L01XX41'].map((prefix): AtcRule => ({ prefix, groups: ['chemotherapy'] })),
  ...['L04AX02', 'L04AX04', 'L04AX06'].map((prefix): AtcRule => ({ prefix, groups: ['immunomodulator'] })),
  { prefix: 'L02BG', groups: ['aromatase-inhibitor'] },
  { prefix: 'L02BA', groups: ['anti-oestrogen'] },
  ...['L02AE', 'L02BX01', 'L02BX02', 'L02BX04'].map((prefix): AtcRule => ({ prefix, groups: ['gnrh-agent'] })),
  ...['L02BB', 'L02BX03'].map((prefix): AtcRule => ({ prefix, groups: ['anti-androgen'] })),
  ...['B01AA', 'B01AB', 'B01AE', 'B01AF', 'B01AX05'].map((prefix): AtcRule => ({ prefix, groups: ['anticoagulant'] })),
  { prefix: 'B01AC', groups: ['antiplatelet'] },
  { prefix: 'A12A', groups: ['calcium'], substance: 'calcium' },
  { prefix: 'A12AX', groups: ['calcium', 'vitamin-d'], substance: 'calcium' },
  { prefix: 'A11CC', groups: ['vitamin-d'], substance: 'vitamin d' },
  ...['G03C', 'G03F'].map((prefix): AtcRule => ({ prefix, groups: ['hormone-replacement'] })),
  // The combinations of a bisphosphonate with calcium, vitamin D or both.
  ...['M05BB01', 'M05BB02'].map((prefix): AtcRule => ({ prefix, groups: ['calcium'] })),
  ...['M05BB03', 'M05BB06', 'M05BB07', 'M05BB09', 'M05BX53'].map((prefix): AtcRule => ({ prefix, groups: ['vitamin-d'] })),
  ...['M05BB04', 'M05BB05', 'M05BB08'].map((prefix): AtcRule => ({ prefix, groups: ['calcium', 'vitamin-d'] })),
]

/**
 * Stretches of the ATC tree where a code that this table does not know may be a new drug that matters to the jaw: such a code is not
 * recognised, and the reader says so. Every other well-formed ATC code is simply a drug without meaning here.
 */
export const guardedAtc: readonly string[] = ['M05B', 'H05AA', 'G03XC', 'L01EK', 'L01EX', 'L01FG', 'L01XE32', 'S01LA']

/** A drug outside the substance table (or a supplement in it), by the names under which it is recorded. */
export interface NamedDrug {
  readonly ingredient: string
  /** Lower case; other spellings and brands. The ingredient itself need not be repeated. */
  readonly names: readonly string[]
  readonly groups: readonly DrugGroup[]
  readonly substance?: string
  readonly atc?: readonly string[]
  readonly snomed?: readonly string[]
  readonly rxnorm?: readonly string[]
}

const of =
  (...groups: DrugGroup[]) =>
  (ingredient: string, names: readonly string[] = [], codes: Pick<NamedDrug, 'atc' | 'snomed' | 'rxnorm'> = {}): NamedDrug => ({
    ingredient,
    names,
    groups,
    ...codes,
  })

const systemicSteroid = of('systemic-corticosteroid')
const localSteroid = of('local-corticosteroid')
const chemotherapy = of('chemotherapy')
const aromataseInhibitor = of('aromatase-inhibitor')
const antiOestrogen = of('anti-oestrogen')
const gnrh = of('gnrh-agent')
const antiAndrogen = of('anti-androgen')
const anticoagulant = of('anticoagulant')
const antiplatelet = of('antiplatelet')
const hormones = of('hormone-replacement')
const calcium = (names: readonly string[]): NamedDrug => ({ ingredient: 'calcium', names, groups: ['calcium'], substance: 'calcium' })
const vitaminD = (ingredient: string, names: readonly string[], codes: Pick<NamedDrug, 'snomed'> = {}): NamedDrug => ({
  ingredient,
  names,
  groups: ['vitamin-d'],
  substance: 'vitamin d',
  ...codes,
})

/** Drugs that a decision asks about, by name. English ingredient first; Dutch, French and the commonest brands after it. */
export const namedDrugs: readonly NamedDrug[] = [
  // Oral or injected unless the text names a cream, drops, spray, inhaler or joint: see `recognise`.
  systemicSteroid('prednisolone', ['prednisolon', 'deltacortril'], { atc: ['H02AB06'], snomed: ['116601002'], rxnorm: ['8638'] }),
  systemicSteroid('prednisone', ['prednison'], { atc: ['H02AB07'], snomed: ['116602009'], rxnorm: ['8640'] }),
  systemicSteroid('methylprednisolone', ['methylprednisolon', 'medrol', 'solu-medrol', 'depo-medrol'], { atc: ['H02AB04'] }),
  systemicSteroid('dexamethasone', ['dexamethason', 'dexametason', 'aacidexam', 'oradexon', 'neofordex'], { atc: ['H02AB02'] }),
  systemicSteroid('hydrocortisone', ['hydrocortison', 'solu-cortef', 'plenadren', 'hydrocortone'], {
    atc: ['H02AB09'],
    snomed: ['396458002'],
    rxnorm: ['5492'],
  }),
  systemicSteroid('betamethasone', ['betamethason', 'celestone'], { atc: ['H02AB01'], snomed: ['116571008'] }),
  systemicSteroid('triamcinolone', ['triamcinolon', 'kenacort', 'lederspan', 'albicort'], {
    atc: ['H02AB08'],
    snomed: ['116594009'],
    rxnorm: ['10759'],
  }),
  systemicSteroid('cortisone', ['cortison', 'cortisonacetaat'], { atc: ['H02AB10'] }),
  systemicSteroid('deflazacort', [], { atc: ['H02AB13'] }),
  systemicSteroid('fludrocortisone', ['fludrocortison', 'florinef'], { atc: ['H02AA02'] }),
  localSteroid('budesonide', ['pulmicort', 'symbicort', 'entocort', 'rhinocort', 'jorveza'], { snomed: ['395726003'] }),
  localSteroid('beclometasone', ['beclometason', 'beclomethasone', 'beclomethason', 'qvar', 'inuvair', 'foster', 'trimbow'], {
    snomed: ['116574000'],
  }),
  localSteroid('fluticasone', ['fluticason', 'flixotide', 'flixonase', 'seretide', 'avamys', 'relvar', 'trelegy']),
  localSteroid('mometasone', ['mometason', 'nasonex', 'elocom']),
  localSteroid('ciclesonide', ['alvesco']),
  localSteroid('clobetasol', ['dermovate']),
  localSteroid('fluorometholone', ['fluormetholon', 'fml liquifilm']),
  localSteroid('dexamethasone (eye)', ['maxitrol', 'tobradex', 'ozurdex']),

  chemotherapy('docetaxel', ['taxotere'], { snomed: ['386918005'], rxnorm: ['72962'] }),
  chemotherapy('paclitaxel', ['taxol', 'abraxane', 'nab-paclitaxel'], { snomed: ['387374002'], rxnorm: ['56946'] }),
  chemotherapy('cabazitaxel', ['jevtana'], { snomed: ['446706007'] }),
  chemotherapy('cyclophosphamide', ['cyclofosfamide', 'endoxan'], { snomed: ['387420009'], rxnorm: ['3002'] }),
  chemotherapy('doxorubicin', ['doxorubicine', 'adriamycine', 'caelyx', 'myocet'], { snomed: ['372817009'], rxnorm: ['3639'] }),
  chemotherapy('epirubicin', ['epirubicine'], { snomed: ['417916005'], rxnorm: ['3995'] }),
  chemotherapy('capecitabine', ['xeloda'], { snomed: ['386906001'], rxnorm: ['194000'] }),
  chemotherapy('fluorouracil', ['5-fu', '5-fluorouracil'], { snomed: ['387172005'], rxnorm: ['4492'] }),
  chemotherapy('carboplatin', ['carboplatine', 'carboplatinum'], { snomed: ['386905002'], rxnorm: ['40048'] }),
  chemotherapy('cisplatin', ['cisplatine', 'cisplatinum'], { snomed: ['387318005'], rxnorm: ['2555'] }),
  chemotherapy('oxaliplatin', ['oxaliplatine'], { rxnorm: ['32592'] }),
  chemotherapy('gemcitabine', ['gemzar'], { snomed: ['386920008'], rxnorm: ['12574'] }),
  chemotherapy('pemetrexed', ['alimta'], { snomed: ['409159000'] }),
  chemotherapy('vinorelbine', ['navelbine'], { snomed: ['372541004'], rxnorm: ['39541'] }),
  chemotherapy('vincristine', ['vincristin']),
  chemotherapy('etoposide', ['vepesid']),
  chemotherapy('irinotecan', ['campto'], { snomed: ['372538008'], rxnorm: ['51499'] }),
  chemotherapy('topotecan', ['hycamtin']),
  chemotherapy('eribulin', ['eribuline', 'halaven']),
  chemotherapy('melphalan', ['melfalan', 'alkeran']),
  chemotherapy('ifosfamide', ['holoxan']),
  chemotherapy('bendamustine', ['levact']),
  chemotherapy('temozolomide', ['temodal'], { snomed: ['387009002'], rxnorm: ['37776'] }),
  chemotherapy('cytarabine', ['cytarabin']),
  chemotherapy('fludarabine'),
  chemotherapy('bleomycin', ['bleomycine']),
  chemotherapy('mitomycin', ['mitomycine']),
  chemotherapy('pentostatin', ['pentostatine']),
  chemotherapy('hydroxycarbamide', ['hydroxyurea', 'hydrea'], { snomed: ['387314007'] }),

  aromataseInhibitor('anastrozole', ['anastrozol', 'arimidex'], { snomed: ['386910003'], rxnorm: ['84857'] }),
  aromataseInhibitor('letrozole', ['letrozol', 'femara'], { snomed: ['386911004'], rxnorm: ['72965'] }),
  aromataseInhibitor('exemestane', ['exemestaan', 'aromasin'], { snomed: ['387017005'], rxnorm: ['258494'] }),
  antiOestrogen('tamoxifen', ['tamoxifeen', 'nolvadex'], { snomed: ['373345002'], rxnorm: ['10324'] }),
  antiOestrogen('fulvestrant', ['faslodex'], { snomed: ['385519002'], rxnorm: ['282357'] }),
  antiOestrogen('toremifene', ['toremifeen', 'fareston'], { rxnorm: ['38409'] }),
  gnrh('leuprorelin', ['leuproreline', 'leuprolide', 'lucrin', 'eligard', 'depo-eligard', 'staladex'], {
    snomed: ['397198002', '327358003'],
    rxnorm: ['42375'],
  }),
  gnrh('goserelin', ['gosereline', 'zoladex'], { snomed: ['108771008'], rxnorm: ['50610'] }),
  gnrh('triptorelin', ['triptoreline', 'decapeptyl', 'pamorelin', 'salvacyl'], { snomed: ['395915003'] }),
  gnrh('buserelin', ['busereline', 'suprefact'], { snomed: ['395744006'], rxnorm: ['1825'] }),
  gnrh('histrelin', ['histreline', 'vantas'], { snomed: ['109049002'] }),
  gnrh('degarelix', ['firmagon'], { snomed: ['441864003'] }),
  gnrh('relugolix', ['orgovyx'], { snomed: ['1144477009'] }),
  antiAndrogen('bicalutamide', ['casodex'], { snomed: ['386908000'] }),
  antiAndrogen('abiraterone', ['abirateron', 'zytiga'], { snomed: ['699678007', '699679004'] }),
  antiAndrogen('enzalutamide', ['xtandi'], { snomed: ['703125003'] }),
  antiAndrogen('apalutamide', ['erleada'], { snomed: ['766972001'] }),
  antiAndrogen('darolutamide', ['nubeqa'], { snomed: ['789148001'] }),
  antiAndrogen('cyproterone', ['cyproteron', 'androcur']),

  anticoagulant('acenocoumarol', ['sintrom', 'sintrommitis']),
  anticoagulant('phenprocoumon', ['fenprocoumon', 'marcoumar', 'marcumar'], { snomed: ['59488002'] }),
  anticoagulant('warfarin', ['warfarine', 'marevan'], { rxnorm: ['11289'] }),
  anticoagulant('apixaban', ['eliquis']),
  anticoagulant('rivaroxaban', ['xarelto']),
  anticoagulant('edoxaban', ['lixiana']),
  anticoagulant('dabigatran', ['pradaxa'], { snomed: ['698871007'] }),
  anticoagulant('enoxaparin', ['enoxaparine', 'clexane']),
  anticoagulant('nadroparin', ['nadroparine', 'fraxiparine', 'fraxodi'], { snomed: ['699946002'] }),
  anticoagulant('dalteparin', ['dalteparine', 'fragmin']),
  anticoagulant('tinzaparin', ['tinzaparine', 'innohep'], { snomed: ['412608008'] }),
  anticoagulant('fondaparinux', ['arixtra']),
  anticoagulant('heparin', ['heparine']),
  antiplatelet('acetylsalicylic acid', ['acetylsalicylzuur', 'acide acetylsalicylique', 'aspirine', 'aspirin', 'asaflow', 'cardioaspirine', 'aspegic']),
  antiplatelet('carbasalate calcium', ['carbasalaatcalcium', 'ascal']),
  antiplatelet('clopidogrel', ['plavix']),
  antiplatelet('prasugrel', ['efient']),
  antiplatelet('ticagrelor', ['brilique'], { snomed: ['698805004'] }),
  antiplatelet('dipyridamole', ['dipyridamol', 'persantin', 'persantine']),

  calcium(['calciumcarbonaat', 'calcium carbonate', 'calciumcitraat', 'calciumgluconaat', 'calciumlactogluconaat', 'carbonate de calcium', 'cacit', 'calci-chew', 'calcichew', 'sandocal', 'steocal']),
  {
    ingredient: 'calcium with vitamin D',
    names: ['steovit d3', 'steovit', 'steovit forte', 'd-vital', 'd-vital forte', 'calci-chew d3', 'calcichew d3', 'cacit d3', 'cacit vitamine d3', 'kalcipos', 'kalcipos d', 'calcium d sandoz', 'calcium d3'],
    groups: ['calcium', 'vitamin-d'],
    substance: 'calcium',
  },
  vitaminD('colecalciferol', ['cholecalciferol', 'calecalciferol', 'colecalciferolum', 'vitamine d', 'vitamine d3', 'vitamin d', 'vitamin d3', 'vit d', 'vit d3', 'd-cure', 'divisun', 'devaron', 'fultium', 'thorens']),
  vitaminD('calcifediol', ['hidroferol']),
  vitaminD('alfacalcidol', ['etalpha', '1 alpha leo'], { snomed: ['11984007'] }),
  vitaminD('calcitriol', ['rocaltrol'], { snomed: ['259333003'] }),

  hormones('estradiol', ['oestradiol', 'progynova', 'estreva', 'systen', 'oestrogel', 'femoston', 'activelle', 'kliogest', 'novofem']),
  hormones('conjugated oestrogens', ['premarin', 'geconjugeerde oestrogenen']),
  hormones('tibolone', ['tibolon', 'livial'], { snomed: ['395903002'] }),
]
