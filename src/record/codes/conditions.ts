import type { SystemName } from '../coding.ts'
import type { ConditionCode } from '../record.ts'

/** What a diagnosis code means: one or more conditions; `past` where the code itself says "history of"; `atJaw` where only a jaw site makes it so. */
export interface Diagnosis {
  readonly codes: readonly ConditionCode[]
  readonly past?: true
  readonly atJaw?: true
}

const icd10 = new Map<string, Diagnosis>()
const none: Diagnosis = { codes: [] }
const icd = (codes: ConditionCode | readonly ConditionCode[], ...prefixes: string[]) => {
  const diagnosis: Diagnosis = { codes: typeof codes === 'string' ? [codes] : codes }
  for (const prefix of prefixes) icd10.set(prefix, diagnosis)
}
const icdPast = (code: ConditionCode, ...prefixes: string[]) => {
  for (const prefix of prefixes) icd10.set(prefix, { codes: [code], past: true })
}
const range = (letter: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${letter}${String(from + i).padStart(2, '0')}`)

// Keys are prefixes without dots; the longest that fits decides. WHO and -CM agree at this depth unless a comment says otherwise.
// C44 (skin, mostly basal cell) and C77, C78, C79 other than bone name no primary tumour and tell no decision anything.
icd(
  'other-solid-tumour',
  ...range('C', 0, 33),
  ...range('C', 37, 43),
  ...range('C', 45, 49),
  ...range('C', 51, 60),
  'C62',
  'C63',
  ...range('C', 65, 76),
  'C80',
)
icd('lung-cancer', 'C34')
icd('breast-cancer', 'C50')
icd('prostate-cancer', 'C61')
icd('renal-cancer', 'C64')
icd('bone-metastases', 'C795')
icd('haematological-malignancy', ...range('C', 81, 86), 'C88', 'C90', ...range('C', 91, 96))
icd('myeloma', 'C900')
icdPast('breast-cancer', 'Z853')
icdPast('prostate-cancer', 'Z8546')
icdPast('lung-cancer', 'Z8511')
icdPast('renal-cancer', 'Z85528')
icdPast('haematological-malignancy', 'Z856', 'Z857')

icd(['osteoporosis', 'fragility-fracture'], 'M80')
icd('osteoporosis', 'M81', 'M82')
icdPast('fragility-fracture', 'Z87310')
icd('osteopenia', 'M858')
icd('paget', 'M88')
icd('osteogenesis-imperfecta', 'Q780')
icd('fibrous-dysplasia', 'Q781', 'M850')
icd('giant-cell-lesion', 'K101', 'M271')
icd('rheumatoid-arthritis', 'M05', 'M060', 'M062', 'M063', 'M068', 'M069')
// E83.5 of WHO is every disorder of calcium metabolism, high or low; only -CM tells which.
icd('hypercalcaemia', 'E8352')
icd('hypocalcaemia', 'E8351')

icd('diabetes', 'E08', 'E09', ...range('E', 10, 14))
icd('obesity', 'E66')
icd10.set('E663', none) // -CM: overweight
icd('chronic-kidney-disease', 'N18', 'N19', 'Z490')
// -CM defines N18.6 as kidney disease that needs chronic dialysis; WHO has no N18.6.
icd(['chronic-kidney-disease', 'dialysis'], 'N186')
icd('dialysis', 'Z992', 'Z49')
icd('kidney-transplant', 'Z940', 'T861')
icd('coagulopathy', 'D65', 'D66', 'D67', 'D68', 'D69')
icd('thrombocytopenia', 'D693', 'D694', 'D695', 'D696')
icd('antibody-deficiency', 'D80', 'D81', 'D82', 'D83')
icd('neutropenia', 'D70')
icd('myocardial-infarction', 'I21', 'I22')
icdPast('myocardial-infarction', 'I252')
icd('stroke', 'I60', 'I61', 'I62', 'I63', 'I64')
icdPast('stroke', 'I69', 'Z8673')
icd('venous-thromboembolism', 'I26', 'I80', 'I82', 'I81')
icd10.set('I800', none) // superficial thrombophlebitis
icdPast('venous-thromboembolism', 'Z8671')
icd('oesophageal-disease', 'K20', 'K21', 'K22', 'Q39')
icd('gastro-intestinal-disease', 'K50', 'K51', 'K900')
// WHO has no finer code than H35.3, macula and posterior pole; -CM splits it.
icd('age-related-macular-degeneration', 'H353')
for (const code of ['H3533', 'H3534', 'H3535', 'H3536', 'H3537', 'H3538']) icd10.set(code, none) // -CM: streaks, hole, oedema, drusen, pucker, toxic
icd('pregnancy', 'Z33', 'Z34', 'Z35', ...range('O', 0, 99), 'O9A')
icd(['pregnancy', 'diabetes'], 'O240', 'O241', 'O242', 'O243')

icd('jaw-lesion', 'M87180', 'K102', 'M272')
icd10.set('M871', { codes: ['jaw-lesion'], atJaw: true })
icd10.set('M8718', { codes: ['jaw-lesion'], atJaw: true })
icd('periodontal-disease', 'K052', 'K053', 'K054', 'K055', 'K056')
icd('periapical-disease', 'K044', 'K045', 'K046', 'K047', 'K048')

function icd10Of(code: string): Diagnosis | undefined {
  const plain = code.replaceAll('.', '').toUpperCase()
  for (let length = Math.min(plain.length, 6); length >= 3; length--) {
    const found = icd10.get(plain.slice(0, length))
    if (found !== undefined) return found === none ? undefined : found
  }
  return undefined
}

const snomed = new Map<string, Diagnosis>()
const sct = (codes: ConditionCode | readonly ConditionCode[], ...ids: string[]) => {
  const diagnosis: Diagnosis = { codes: typeof codes === 'string' ? [codes] : codes }
  for (const id of ids) snomed.set(id, diagnosis)
}
const sctPast = (code: ConditionCode, ...ids: string[]) => {
  for (const id of ids) snomed.set(id, { codes: [code], past: true })
}
// Each of these was found in published value sets or maps with the meaning given here; a code that could not be confirmed is left out.
sct('breast-cancer', '254837009', '372137005')
sctPast('breast-cancer', '429087003')
sct('prostate-cancer', '399068003', '254900004')
sct('lung-cancer', '363358000', '254637007', '254632001')
sct('renal-cancer', '363518003', '702391001')
sct(
  'other-solid-tumour',
  '399326009',
  '363478007',
  '363443007',
  '363354003',
  '363349007',
  '25370001',
  '363351006',
  '363402007',
  '363353009',
  '254878006',
  '363449006',
  '109378008',
)
sct('bone-metastases', '94222008')
sct('myeloma', '109989006')
sct(
  'haematological-malignancy',
  '118600007',
  '118599009',
  '93143009',
  '92814006',
  '91861009',
  '92818009',
  '91857003',
  '109969005',
  '308121000',
  '190818004',
)
sct('osteoporosis', '64859006')
sct(['osteoporosis', 'fragility-fracture'], '443165006')
sct('osteopenia', '312894000')
sct('paget', '2089002')
sct('osteogenesis-imperfecta', '78314001')
sct('fibrous-dysplasia', '10623005')
sct('rheumatoid-arthritis', '69896004')
sct('hypercalcaemia', '66931009')
sct(['hypercalcaemia-of-malignancy', 'hypercalcaemia'], '47709007')
sct('hypocalcaemia', '5291005')
sct('gastro-intestinal-disease', '34000006', '64766004', '396331005')
sct(
  'chronic-kidney-disease',
  '709044004',
  '431855005',
  '431856006',
  '433144002',
  '700378005',
  '700379002',
  '431857002',
  '433146000',
  '46177005',
)
sct(['dialysis', 'chronic-kidney-disease'], '105502003')
sct('kidney-transplant', '161665007')
sct('diabetes', '73211009', '44054006', '46635009')
sct('obesity', '414916001', '162864005')
sct('coagulopathy', '64779008', '28293008', '1563006', '128105004')
sct('thrombocytopenia', '302215000', '2897005', '73397007')
sct('neutropenia', '165517008')
sct('myocardial-infarction', '22298006', '401314000', '401303003')
sctPast('myocardial-infarction', '399211009')
sct('stroke', '230690007', '432504007', '274100004', '21454007')
sct('venous-thromboembolism', '128053003', '59282003', '706870000')
sct('oesophageal-disease', '45564002', '48531003', '63305008', '302914006', '235595009', '16761005', '235599003')
sct('age-related-macular-degeneration', '267718000')
sct('pregnancy', '77386006', '72892002')
sct('periodontal-disease', '41565005', '5689008', '2556008')
sct('periapical-disease', '718052004')

const local = new Map<string, Diagnosis>([
  ['jaw-lesion', { codes: ['jaw-lesion'] }],
  ['jaw-metastasis', { codes: ['jaw-metastasis'] }],
  ['fragility-fracture', { codes: ['fragility-fracture'] }],
  ['pregnant', { codes: ['pregnancy'] }],
])

/** What a diagnosis code means, or undefined for one that Howship does not know. */
export function diagnosisOf(system: SystemName, code: string): Diagnosis | undefined {
  switch (system) {
    case 'icd10':
      return icd10Of(code)
    case 'sct':
      return snomed.get(code)
    case 'finding':
      return local.get(code)
    default:
      return undefined
  }
}

/** The order counts: the narrower name first. */
const names: readonly (readonly [RegExp, readonly ConditionCode[]])[] = [
  [
    /kaakmetasta|metasta\w* (?:in|van|naar) (?:de )?(?:onder|boven)?kaak|metasta\w* (?:of|to|in) (?:the )?(?:jaw|mandible|maxilla)|jaw metasta/,
    ['jaw-metastasis', 'bone-metastases'],
  ],
  [
    /botmeta|skeletmeta|ossale meta|ossaal gemetasta|meta(?:stase|stasen|’s|'s)? (?:in|naar) (?:het )?(?:bot|skelet)|bone meta|skeletal meta|osseous meta|metasta\w* (?:to|in|of) bone|métastases osseuses/,
    ['bone-metastases'],
  ],
  [/kahler|multipel\w* myeloom|multiple myeloma|plasmacelmyeloom|plasma cell myeloma|myélome multiple/, ['myeloma']],
  [
    /borstkanker|mamma-?\s?ca\b|mammaca|mammacarcino|borstcarcino|breast cancer|(?:carcinoma|cancer|malignant (?:neoplasm|tumou?r)) of (?:the )?(?:\w+ )?breast|breast carcinoma|cancer du sein/,
    ['breast-cancer'],
  ],
  [
    /prostaatkanker|prostaat-?\s?ca\b|prostaatcarcino|prostate cancer|(?:carcinoma|cancer|malignant (?:neoplasm|tumou?r)) of (?:the )?prostate|prostate carcinoma/,
    ['prostate-cancer'],
  ],
  [
    /longkanker|longcarcino|lung cancer|lung carcinoma|(?:carcinoma|cancer) of (?:the )?lung|bronchuscarcino|\bnsclc\b|\bsclc\b/,
    ['lung-cancer'],
  ],
  [/nierkanker|niercelcarcino|niercelkanker|renal cell carcinoma|renal cancer|kidney cancer|grawitz/, ['renal-cancer']],
  [/mronj|kaak(?:bot)?necrose|osteonecrose van de kaak|osteonecrosis of (?:the )?jaw|jaw osteonecrosis|\bbronj\b/, ['jaw-lesion']],
  [/osteoradionecro/, ['osteoradionecrosis']],
  [/botverlies door (?:kanker|hormoon|anti)|treatment[ -]induced bone loss|\bctibl\b/, ['treatment-induced-bone-loss']],
  [
    /osteoporotische (?:\w+)?fractuur|osteoporotic fracture|fragility fracture|fragiliteitsfractuur|osteoporose met fractuur|osteoporosis with (?:\w+ )*fracture/,
    ['osteoporosis', 'fragility-fracture'],
  ],
  [/osteoporo[sz]/, ['osteoporosis']],
  [/osteopeni/, ['osteopenia']],
  [/ziekte van paget(?! van de (?:tepel|borst))|paget'?s disease of bone|m\. paget|morbus paget/, ['paget']],
  [/osteogenesis imperfecta/, ['osteogenesis-imperfecta']],
  [/fibreuze dysplasie|fibrous dysplasia/, ['fibrous-dysplasia']],
  [/reusceltumor|reuscelgranuloom|giant cell (?:tumou?r|granuloma)/, ['giant-cell-lesion']],
  [/\bsapho\b/, ['sapho']],
  [/cherubism/, ['cherubism']],
  [
    /hypercalc(?:a?e|i[eë])mi.*(?:malign|kanker)|malignancy[ -]?(?:associated|related) hypercalc|tumor-?geïnduceerde hypercalc/,
    ['hypercalcaemia-of-malignancy', 'hypercalcaemia'],
  ],
  [/hypercalc(?:a?e|i[eë])mi/, ['hypercalcaemia']],
  [/hypocalc(?:a?e|i[eë])mi/, ['hypocalcaemia']],
  [/reumato[iï]de artritis|rheumatoid arthritis/, ['rheumatoid-arthritis']],
  [/diabetes mellitus|suikerziekte|\bdm ?(?:type )?[12]\b/, ['diabetes']],
  [/hemodialyse|peritoneaal ?dialyse|h[a]?emodialysis|peritoneal dialysis/, ['dialysis']],
  [/niertransplanta|kidney transplant|renal transplant/, ['kidney-transplant']],
  [/chronische nier(?:insufficiëntie|schade|ziekte)|chronic kidney disease/, ['chronic-kidney-disease']],
  [/hartinfarct|myocardinfarct|myocardial infarction/, ['myocardial-infarction']],
  [/beroerte|herseninfarct|hersenbloeding|\bcva\b|\bstroke\b|cerebral infarction/, ['stroke']],
  [
    /diep\w* veneuze trombose|longembolie|deep vein thrombosis|deep venous thrombosis|pulmonary embolism|veneuze trombo-?embolie/,
    ['venous-thromboembolism'],
  ],
]

/** Words that make a name mean something else: denied, suspected, in the family, screened for. */
const notThis =
  /\b(?:geen|no|not|niet|ontken\w*|denies|denied|famili\w*|family|moeder|vader|mother|father|zus|sister|broer|brother|verdenking|verdacht|suspected|suspicion|risico|risk|angst|fear|dd|uitgesloten|uitsluiten|excluded|rule out|preventie|prevention|erfelijk\w*|hereditary|drager\w*|draagster|carrier)\b|screening|bevolkingsonderzoek|mutatie|mutation|predispos|\?/

/** What only words can say: ICD-10 has no code of its own for it (WHO's E83.5 is high and low calcium). */
const beyondIcd: ReadonlySet<ConditionCode> = new Set([
  'sapho',
  'cherubism',
  'giant-cell-lesion',
  'hypercalcaemia',
  'hypercalcaemia-of-malignancy',
  'hypocalcaemia',
  'osteoradionecrosis',
  'treatment-induced-bone-loss',
  'jaw-lesion',
])

/**
 * What a diagnosis' name means, Dutch or English; the last resort. A name with a denial, a doubt or a relative in it means nothing here,
 * and what it is said to be without ("zonder botmetastasen") is left out. Beside an ICD-10 code (`besideIcd`) a name only adds what ICD-10
 * cannot say: that list is known here in full, so "Z12.3, borstkanker" is no breast cancer.
 */
export function diagnosisNamed(text: string, besideIcd: boolean): Diagnosis | undefined {
  const name = text
    .slice(0, 200)
    .toLowerCase()
    .replace(/\b(?:zonder|without)\b.*/, '')
  if (notThis.test(name)) return undefined
  const found = names.find(([pattern]) => pattern.test(name))
  if (found === undefined || (besideIcd && !found[1].some((code) => beyondIcd.has(code)))) return undefined
  return /\b(?:voorgeschiedenis|status na|history of|antécédent|vg:)/.test(name) ? { codes: found[1], past: true } : { codes: found[1] }
}
