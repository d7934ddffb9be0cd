/** Which bone drug in cancer, by the Leuven chapter: S0252, S0259, S0260, S0323–S0328; adjuvant S0234–S0243; hypercalcaemia S0262–S0268. */
import { unrecorded } from '../../engine/condition.ts'
import { hypercalcaemiaOfMalignancy } from '../../facts/calcium.ts'
import { castrationResistant } from '../../facts/cancer-state.ts'
import { adjuvantChoice, denosumabToBegin, drugForCancerInBone, givesWay, prostateHormones } from '../../facts/oncology-choice.ts'
import { bisphosphonateRuledOut, boneDrugKidney, denosumabRuledOut, tabletObstacle, zoledronateRuledOut } from '../../facts/osteoporosis-choice.ts'
import { checklist, table } from '../citations.ts'
import { denosumab120, every3Months, every3To4Weeks, every4Weeks, noDrug, notYet, oncologyDrugAsks, pamidronate90, sameTopic, zoledronate4 } from '../oncology-drug-outcomes.ts'

const kidneysAllow = ['from-35', '30-to-35', unrecorded] as const
const zoledronateFits = { kidney: kidneysAllow, zoledronate: 'no' } as const
const pamidronateFits = { kidney: kidneysAllow, bisphosphonate: 'no' } as const
const twoYears = { durationYears: 2, duration: { nl: 'hoogstens 2 jaar, dan herzien', en: 'at most 2 years, then review' } } as const
const twoYearsInMyeloma = { durationYears: 2, duration: { nl: '2 jaar, dan herzien', en: '2 years, then review' } } as const
const dentalFirst = { note: { nl: 'Voorkeursmiddel bij myeloom. Eerst de mond laten nakijken en saneren.', en: 'The preferred drug in myeloma. First have the mouth checked and put in order.' } } as const
const restart = { note: { nl: 'Herstart bij een recidief of nieuwe botcomplicatie, eerst opnieuw tandheelkundige controle.', en: 'Restart at relapse or a new skeletal event, after a new dental check.' } } as const

const underHormones = {
  why: {
    nl: 'prostaatkanker onder hormoonbehandeling en niet als castratieresistent vastgelegd (UZ Leuven). Afwijken kan, met de reden erbij. Botverlies door de behandeling is een andere vraag.',
    en: 'prostate cancer under hormone treatment and not recorded as castration-resistant (UZ Leuven). Departing from it is possible, with the reason. Bone loss by the treatment is another question.',
  },
} as const

export const oncologyDrug = checklist({
  decision: 'oncology-drug',
  authority: 'uz-leuven',
  actor: 'prescriber',
  asks: oncologyDrugAsks,
  reads: { for: drugForCancerInBone, hormones: prostateHormones, resistant: castrationResistant, kidney: boneDrugKidney, zoledronate: zoledronateRuledOut, denosumab: denosumabRuledOut },
  outcomes: { 'zoledronate-4mg': zoledronate4('recommend'), 'denosumab-120mg': denosumab120('recommend'), none: noDrug, ask: notYet },
  rows: [
    { if: { for: 'breast', ...zoledronateFits }, then: 'zoledronate-4mg', per: ['S0252', 'S0251'], values: every3To4Weeks },
    { if: { for: 'breast', denosumab: 'no' }, then: 'denosumab-120mg', per: 'S0175', values: every4Weeks },
    { if: { for: 'prostate', resistant: 'yes', ...zoledronateFits }, then: 'zoledronate-4mg', per: ['S0252', 'S0260'], values: { ...every3To4Weeks, ...twoYears } },
    { if: { for: 'prostate', resistant: 'yes', denosumab: 'no' }, then: 'denosumab-120mg', per: ['S0175', 'S0260'], values: { ...every4Weeks, ...twoYears } },
    { if: { for: 'prostate', resistant: 'no', hormones: 'no', ...zoledronateFits }, then: 'zoledronate-4mg', per: ['S0252', 'S0259', 'S0260'], values: { ...every3To4Weeks, ...twoYears } },
    { if: { for: 'prostate', resistant: 'no', hormones: 'no', denosumab: 'no' }, then: 'denosumab-120mg', per: ['S0175', 'S0259', 'S0260'], values: { ...every4Weeks, ...twoYears } },
    { if: { for: 'prostate', resistant: ['no', unrecorded], hormones: 'yes' }, then: 'none', per: 'S0259', values: underHormones },
    { if: { for: 'prostate', resistant: 'no', hormones: unrecorded }, then: 'ask', per: ['S0259', 'howship: unknown-asks'] },
    { if: { for: 'prostate', resistant: unrecorded, hormones: ['no', unrecorded] }, then: 'ask', per: ['S0259', 'howship: unknown-asks'] },
    { if: { for: 'myeloma', ...zoledronateFits }, then: 'zoledronate-4mg', per: ['S0252', 'S0323', 'S0325', 'S0326'], values: { ...every4Weeks, ...twoYearsInMyeloma, ...dentalFirst } },
    { if: { for: 'myeloma-again', ...zoledronateFits }, then: 'zoledronate-4mg', per: ['S0328', 'S0323', 'S0326'], values: { ...every3Months, ...restart } },
    {
      if: { for: ['myeloma', 'myeloma-again'], kidney: 'below-30', denosumab: 'no' },
      then: 'denosumab-120mg',
      per: ['S0324', 'S0175', 'S0176', 'S0326'],
      values: {
        ...every4Weeks,
        note: {
          nl: 'Klaring onder 30 mL/min of dialyse: geen bisfosfonaat iv. Met de hematoloog; kans op diepe hypocalciëmie.',
          en: 'Clearance below 30 mL/min or dialysis: no bisphosphonate by vein. With the haematologist; danger of deep hypocalcaemia.',
        },
      },
    },
  ],
  topics: sameTopic,
})

/** What Leuven gives less weight, or keeps away from. */
export const oncologyDrugSecondLine = checklist({
  decision: 'oncology-drug',
  authority: 'uz-leuven',
  actor: 'prescriber',
  asks: oncologyDrugAsks,
  reads: { for: drugForCancerInBone, resistant: castrationResistant, kidney: boneDrugKidney, bisphosphonate: bisphosphonateRuledOut, order: denosumabToBegin },
  whenUnknown: 'skip',
  outcomes: {
    'pamidronate-90mg': pamidronate90('consider'),
    'denosumab-120mg': {
      stance: 'avoid',
      says: {
        nl: 'Denosumab {doseMg} mg bij myeloom: volgens UZ Leuven alleen onder een klaring van 30 mL/min, met de hematoloog (slechtere overleving vermeld). Dat is een ouder standpunt: nieuwere richtlijnen aanvaarden denosumab; in Nederland was het er in 2016 niet voor geregistreerd. Ga de huidige bijsluiter na.',
        en: 'Denosumab {doseMg} mg in myeloma: by UZ Leuven only below a clearance of 30 mL/min, with the haematologist (worse survival was reported). That is an older stance: newer guidelines accept denosumab; in the Netherlands it was not registered for myeloma in 2016. Check the current label.',
      },
      values: { doseMg: 120 },
    },
  },
  rows: [
    { if: { for: 'breast', ...pamidronateFits }, then: 'pamidronate-90mg', per: 'S0252', values: every3To4Weeks },
    {
      if: { for: 'prostate', resistant: 'yes', ...pamidronateFits },
      then: 'pamidronate-90mg',
      per: ['S0252', 'S0260', 'S1039'],
      values: {
        ...every3To4Weeks,
        ...twoYears,
        note: { nl: 'Bij prostaatkanker verminderde van de bisfosfonaten alleen zoledroninezuur de botcomplicaties aantoonbaar.', en: 'In prostate cancer zoledronate alone of the bisphosphonates was shown to reduce skeletal events.' },
      },
    },
    { if: { for: 'myeloma', ...pamidronateFits }, then: 'pamidronate-90mg', per: ['S0252', 'S0323', 'S0325', 'S0326'], values: { ...every4Weeks, ...twoYearsInMyeloma } },
    { if: { for: 'myeloma-again', ...pamidronateFits }, then: 'pamidronate-90mg', per: ['S0252', 'S0328', 'S0326'], values: { ...every3Months, ...restart } },
    // A warning on the order; without one the newer authorities are shown as positions.
    { if: { for: ['myeloma', 'myeloma-again'], kidney: kidneysAllow, order: 'yes' }, then: 'denosumab-120mg', per: ['S0184', 'S0324'] },
  ],
  topics: sameTopic,
})

/** Figures of the EBCTCG meta-analysis for women past the menopause, with and without a bisphosphonate, in %. */
const ebctcg = { mortalityPercent: 14.7, mortalityWithoutPercent: 18, boneMetastasesPercent: 6.6, boneMetastasesWithoutPercent: 8.8, absoluteMortalityPercent: 3.3, absoluteBoneMetastasesPercent: 2.2 } as const

const benefit = {
  nl: ' Van 100 vrouwen na de menopauze sterven er {mortalityPercent} in plaats van {mortalityWithoutPercent} aan borstkanker en krijgen er {boneMetastasesPercent} in plaats van {boneMetastasesWithoutPercent} botmetastasen (EBCTCG 2015). Niet verplicht: in overleg. Eerst botdichtheidsmeting.[ {givesWay}]',
  en: ' Of 100 women past the menopause {mortalityPercent} instead of {mortalityWithoutPercent} die of breast cancer and {boneMetastasesPercent} instead of {boneMetastasesWithoutPercent} get bone metastases (EBCTCG 2015). Not compulsory: to be discussed. Bone density first.[ {givesWay}]',
} as const

const adjuvantPer = ['S0783', 'S0780', 'S0234', 'S0235', 'S1066', 'S1068', 'S1069'] as const

export const adjuvantDrug = checklist({
  decision: 'oncology-drug',
  authority: 'uz-leuven',
  actor: 'prescriber',
  asks: { nl: 'Welk botmiddel na borstkanker?', en: 'Which bone drug after breast cancer?' },
  reads: { for: adjuvantChoice, kidney: boneDrugKidney, tablets: tabletObstacle, bisphosphonate: bisphosphonateRuledOut, zoledronate: zoledronateRuledOut, denosumab: denosumabRuledOut },
  outcomes: {
    'alendronate-70mg-weekly': {
      stance: 'consider',
      says: {
        nl: `Adjuvant na borstkanker: alendroninezuur {doseMg} mg eenmaal per week, nuchter; daarna 1 uur niet gaan liggen. Niet geregistreerd voor kanker.${benefit.nl}`,
        en: `Adjuvant after breast cancer: alendronate {doseMg} mg once a week, fasting; do not lie down for 1 hour. Not registered for cancer.${benefit.en}`,
      },
      values: { doseMg: 70, intervalWeeks: 1, ...ebctcg, givesWay },
    },
    'zoledronate-4mg-6-monthly': {
      stance: 'consider',
      says: {
        nl: `Adjuvant na borstkanker: zoledroninezuur {doseMg} mg iv om de {intervalMonths} maanden, {doses} keer ({durationYears} jaar), in {infusionMinutes} minuten; nierfunctie bij elke dosis.${benefit.nl}`,
        en: `Adjuvant after breast cancer: zoledronate {doseMg} mg iv every {intervalMonths} months, {doses} times ({durationYears} years), over {infusionMinutes} minutes; kidney function with each dose.${benefit.en}`,
      },
      values: { doseMg: 4, intervalMonths: 6, doses: 6, durationYears: 3, infusionMinutes: 15, ...ebctcg, givesWay },
    },
    'denosumab-60mg-6-monthly': {
      stance: 'consider',
      says: {
        nl: 'Adjuvant na borstkanker: denosumab {doseMg} mg sc om de {intervalMonths} maanden, {doses} keer ({durationYears} jaar), daarna een bisfosfonaat als vervolg. De cijfers van de EBCTCG gelden voor bisfosfonaten, niet voor denosumab. Niet verplicht: in overleg. Eerst botdichtheidsmeting.[ {givesWay}]',
        en: 'Adjuvant after breast cancer: denosumab {doseMg} mg sc every {intervalMonths} months, {doses} times ({durationYears} years), then a bisphosphonate as sequel. The EBCTCG figures hold for bisphosphonates, not for denosumab. Not compulsory: to be discussed. Bone density first.[ {givesWay}]',
      },
      values: { doseMg: 60, intervalMonths: 6, doses: 6, durationYears: 3, givesWay },
    },
    ask: { stance: 'ask', says: { nl: 'Adjuvant botmiddel nog niet te beoordelen.', en: 'An adjuvant bone drug cannot be judged yet.' } },
  },
  rows: [
    { if: { for: 'postmenopausal', tablets: 'none', kidney: ['from-35', unrecorded], bisphosphonate: 'no' }, then: 'alendronate-70mg-weekly', per: ['S0236', 'S0237', 'S0959', ...adjuvantPer] },
    { if: { for: 'postmenopausal', ...zoledronateFits }, then: 'zoledronate-4mg-6-monthly', per: ['S0239', 'S0240', 'S0777', ...adjuvantPer] },
    { if: { for: 'postmenopausal', denosumab: 'no' }, then: 'denosumab-60mg-6-monthly', per: ['S0242', 'S0243', 'S0783', 'S0780'] },
  ],
})

export const hypercalcaemiaDrug = table({
  decision: 'oncology-drug',
  authority: 'uz-leuven',
  actor: 'prescriber',
  asks: { nl: 'Wat bij hypercalciëmie door kanker?', en: 'What in hypercalcaemia of malignancy?' },
  reads: { hypercalcaemia: hypercalcaemiaOfMalignancy },
  outcomes: {
    'rehydrate-then-antiresorptive': {
      stance: 'recommend',
      says: {
        nl: 'Hypercalciëmie bij maligniteit: eerst rehydreren en de oorzaak behandelen, daarna een bisfosfonaat iv, zoals zoledroninezuur {doseMg} mg in minstens {infusionMinutes} minuten. Nu geen calcium of vitamine D. Sluit uit: meetfout, botmetastasen, myeloom, primaire hyperparathyreoïdie. Bij myeloom ook een corticosteroïd.',
        en: 'Hypercalcaemia of malignancy: rehydrate and treat the cause first, then a bisphosphonate by vein, such as zoledronate {doseMg} mg over at least {infusionMinutes} minutes. No calcium or vitamin D now. Exclude: measuring error, bone metastases, myeloma, primary hyperparathyroidism. In myeloma a corticosteroid too.',
      },
      values: { doseMg: 4, infusionMinutes: 15 },
    },
  },
  rows: [
    { if: { hypercalcaemia: 'yes' }, then: 'rehydrate-then-antiresorptive', per: ['S0262', 'S0263', 'S0267', 'S0268', 'S0320', 'smpc: zometa-hypercalcaemia'] },
    { if: { hypercalcaemia: 'no' }, then: 'silent', per: 'S0262' },
  ],
})
