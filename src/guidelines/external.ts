/**
 * Sources outside the five numbered documents: what is cited of them, as a place and a gist in our own words. `seen` says how the
 * statement was read: in the authority's own text, in a secondary report, or a choice of this product.
 */
interface Source {
  readonly title: string
  readonly seen: 'original' | 'secondary' | 'ours'
  readonly places: Readonly<Record<string, string>>
}

export const external = {
  'aaoms-2022': {
    title: 'Ruggiero et al., AAOMS position paper on MRONJ, 2022 update. J Oral Maxillofac Surg 2022;80:920-943',
    seen: 'original',
    places: {
      definition: 'Case definition: antiresorptive alone or with immune modulator or antiangiogenic; bone exposed or probed for more than 8 weeks; no radiotherapy or metastasis of the jaws',
      staging: 'Stages at risk to 3, with five criteria of stage 3',
      'stage-0': 'Stage 0: symptoms or signs without necrotic bone; up to half are reported to progress',
      treatment: 'Operative and non-operative treatment are both acceptable at every stage',
      'treatment-stage-3': 'Resection for advanced disease without a prolonged non-operative trial',
      holiday: 'No consensus on a drug holiday; the panel was evenly split',
      'holiday-oncology': 'A holiday at oncology dose is not substantiated',
      'holiday-treatment': 'Benefit of stopping for operative treatment is not substantiated; resume early',
      'denosumab-timing': 'Operate 3-4 months after the last denosumab 60 mg; resume 6-8 weeks after surgery',
      ctx: 'No biomarker is validated; CTX is not a useful tool',
      implants: 'Implants are contraindicated at oncology dose',
      'implants-osteoporosis': 'Implants in osteoporosis: informed consent and long recall; necrosis is often late',
      'before-oncology': 'Before therapy: non-restorable and poor-prognosis teeth are extracted; start when mucosalised',
      'before-osteoporosis': 'In osteoporosis dental work may run beside the start of therapy',
      antibiotics: 'Perioperative antibiotics and rinse are among the supported preventive measures',
      'incidence-oncology': 'MRONJ at oncology dose, with denominators',
      'incidence-osteoporosis': 'MRONJ at osteoporosis dose, with denominators',
      'oral-4-years': 'No postmarketing data or clinical experience supports 0.21 % after 4 years of oral bisphosphonate',
      'after-extraction': 'MRONJ after extraction, by setting',
      sites: 'Mandible 75 %, maxilla 25 %, both 4.5 %; dentures odds ratio 4.9',
      'follow-up': 'Follow-up is frequent and indefinite',
    },
  },
  'mascc-isoo-asco-2019': {
    title: 'Yarom et al., MASCC/ISOO/ASCO guideline on MRONJ in cancer. J Clin Oncol 2019;37(25)',
    seen: 'original',
    places: {
      definition: 'Case definition: bone-modifying agent or angiogenic inhibitor; more than 8 weeks',
      'before-start': 'Dental assessment and necessary procedures before a non-urgent start; an urgent start may go first',
      elective: 'Elective dentoalveolar surgery is not done during oncology-dose therapy',
      'dentist-6-months': 'Dental review about every 6 months during therapy',
      stopping: 'Insufficient evidence for stopping around surgery',
    },
  },
  'sdcep-2017': {
    title: 'SDCEP, Oral Health Management of Patients at Risk of MRONJ, March 2017',
    seen: 'original',
    places: {
      'no-antibiotic': 'Do not prescribe antibiotic or antiseptic prophylaxis to prevent MRONJ',
      'primary-care': 'Straightforward extractions can be done in primary care; refer when healing fails',
    },
  },
  'ects-2022': {
    title: 'Anastasilakis et al., ECTS review of osteonecrosis of the jaw. J Clin Endocrinol Metab 2022;107:1441-1460, table 5',
    seen: 'original',
    places: {
      'denosumab-window': 'Operate 5-6 months after denosumab 60 mg; next dose 4-6 weeks after surgery, at most 4 weeks late',
      'do-not-stop': 'Low risk: do not discontinue',
      'high-risk-stop': 'High risk: stop from at least 1 week before until healed',
      antibiotics: 'Antibiotics are advised for non-conservative treatment',
      vasoconstrictor: 'Avoid vasoconstrictor in high risk',
    },
  },
  'ects-2021': {
    title: 'Tsourdi et al., ECTS position statement on denosumab discontinuation. J Clin Endocrinol Metab 2021;106:264',
    seen: 'original',
    places: { 'follow-on': 'Another antiresorptive 6 months after the final injection of denosumab 60 mg' },
  },
  'imwg-2021': {
    title: 'Terpos et al., IMWG recommendations on myeloma bone disease. Lancet Oncol 2021;22:e119-e130',
    seen: 'original',
    places: {
      denosumab: 'Denosumab is an option in myeloma, above all in renal impairment',
      duration: 'Zoledronate monthly for at least 12 months; then less often or stop after a very good response',
    },
  },
  'esmo-2020': {
    title: 'Coleman et al., Bone health in cancer: ESMO guideline. Ann Oncol 2020;31:1650-1663',
    seen: 'secondary',
    places: {
      'breast-prostate': 'Start in breast cancer or castration-resistant prostate cancer with bone metastases, symptomatic or not',
      'other-tumours': 'Lung, renal and other solid tumours with a life expectancy of 3 months or more',
      myeloma: 'Myeloma: start at diagnosis; denosumab is the agent of choice in renal impairment',
      dental: 'Dental evaluation and, where possible, invasive dental treatment before the start',
    },
  },
  'swog-s0702': {
    title: 'Van Poznak et al., SWOG S0702: prospective cohort of zoledronate in bone metastases. JAMA Oncol 2021;7:246-254',
    seen: 'original',
    places: {
      incidence: 'Zoledronate for bone metastases: 0.8, 2.0 and 2.8 % at 1, 2 and 3 years, n = 3491',
      'by-tumour': 'At 3 years: myeloma 4.3 %, breast cancer 2.4 %',
    },
  },
  'marx-2007': {
    title: 'Marx et al., Oral bisphosphonate-induced osteonecrosis and CTX. J Oral Maxillofac Surg 2007;65:2397-2410',
    seen: 'original',
    places: { ctx: 'CTX below 100 pg/mL high, 100-150 moderate, over 150 minimal risk' },
  },
  smpc: {
    title: 'Product labels: EU SmPC of Zometa, Aclasta, Prolia, Xgeva; FDA label of denosumab',
    seen: 'original',
    places: {
      'zometa-renal': 'Zometa 4.2: reduced dose by Cockcroft-Gault clearance; not recommended below 30 mL/min',
      'zometa-volumes': 'Zometa 6.6: volumes of concentrate and of the ready-made bag',
      'zometa-during': 'Zometa 4.2: creatinine before each dose; withhold on a rise; resume within 10 % of baseline',
      'zometa-hypercalcaemia': 'Zometa 4.2: hypercalcaemia of malignancy, corrected calcium 3.0 mmol/L or more; no reduction below creatinine 400 µmol/L',
      'zometa-interval': 'Zometa 4.2: 4 mg every 3-4 weeks, at least 15 minutes',
      'zometa-duplicates': 'Zometa 4.4: not together with Aclasta or another bisphosphonate',
      'aclasta-renal': 'Aclasta 4.3: contraindicated below 35 mL/min and in hypocalcaemia; clearance before each dose',
      'aclasta-dose': 'Aclasta 4.2: 5 mg once a year; re-evaluate after 5 years',
      'prolia-dose': 'Prolia 4.2: 60 mg every 6 months',
      'prolia-hypocalcaemia': 'Prolia 4.3 and 4.4: hypocalcaemia is a contraindication; calcium before each dose and within 2 weeks when predisposed',
      'prolia-renal': 'Prolia 4.4 and FDA boxed warning: severe hypocalcaemia with eGFR below 30 or dialysis',
      'xgeva-dose': 'Xgeva 4.2: 120 mg every 4 weeks',
      'xgeva-lesions': 'Xgeva 4.3: contraindicated with unhealed lesions of dental or oral surgery, and in severe untreated hypocalcaemia',
      'xgeva-onj': 'Xgeva 4.4: in jaw necrosis consider interrupting until it resolves',
      'xgeva-duplicates': 'Xgeva 4.4: not together with Prolia or a bisphosphonate',
      'denosumab-children': 'Denosumab is not for children (Xgeva: except skeletally mature adolescents with giant cell tumour)',
      'denosumab-pregnancy': 'Denosumab and bisphosphonates are not given in pregnancy',
      evenity: 'Evenity 4.3: hypocalcaemia, previous myocardial infarction or stroke',
      'ibandronate-renal': 'Ibandronate 4.2: limits by clearance',
    },
  },
  howship: {
    title: 'Howship: a choice of this product where the sources leave it open',
    seen: 'ours',
    places: {
      freshness: 'How old a laboratory value, weight or dental clearance may be',
      'calcium-limit': 'Calcium is low below the laboratory’s own limit, else below 2.10 mmol/L albumin-corrected',
      'under-therapy': 'Denosumab 120 mg counts as present until 12 months after the last dose',
      'xgeva-overdue': 'Denosumab 120 mg is overdue from day 35',
      'other-parenteral-vitamin-d': 'The vitamin D limit of zoledronate holds for every parenteral antiresorptive',
      'platelet-limit': 'Platelets below 50 ×10⁹/L',
      'older-age': 'Older age begins at 65',
      'vitamin-d-deficiency': 'Vitamin D deficiency as risk factor: below 50 nmol/L',
      'periodontal-limit': 'Periodontal disease: pocket of 6 mm or more, or mobility 2-3',
      'ask-prognosis': 'Doubtful teeth: the dentist is asked for the prognosis',
      'adjuvant-as-oncology': 'Adjuvant therapy follows the oncology list before the start: the stricter one',
      'who-operates': 'Who operates, by setting and factor',
      'count-from-last-dose': 'An interrupted denosumab is counted from the last dose',
      'referral-times': 'Urgent referral within 2 working days, routine within 2 weeks',
      'restart-controls': 'Restart after closed mucosa at two controls 8 weeks or more apart',
      'adjusted-weight': 'From BMI 30 the clearance by adjusted weight is shown too and the lower dose advised',
      'sex-unknown': 'Sex neither male nor female: both clearances, the lower holds',
      'between-bands': 'Between the printed integers of a dose table the lower dose holds',
      'unknown-asks': 'What is not recorded is asked, never assumed',
      'medication-list': 'No drug is said to be taken only when a medication list is recorded',
      setting: 'Setting follows from indication, dose and interval, never from a brand alone',
      windows: 'Windows around denosumab 60 mg, in calendar months',
      'antibiotic-doubt': 'The dose of prophylaxis is asked in severe renal impairment, pregnancy and children',
      healing: 'Healing counts, not the calendar',
      'duplicate-therapy': 'No source supports two antiresorptives at the same time; a drug that starts at the end or next dose of another is a switch',
      'recent-surgery': 'Dentoalveolar surgery counts as recent for 12 months',
    },
  },
} as const satisfies Readonly<Record<string, Source>>
