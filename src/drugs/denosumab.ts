import type { Brand, Substance } from './drug.ts'
import { readIn } from './origin.ts'

const eu: Brand['countries'] = ['EU']
const everywhere: Brand['countries'] = ['NL', 'BE', 'EU']

/** A brand of 60 mg, whose strength was read in `source`. */
const mg60 = (name: string, source: string, countries: Brand['countries'] = eu): Brand => ({
  name,
  countries,
  strengthsMg: [60],
  route: 'sc',
  marketed: true,
  from: readIn(source),
})

/** A brand of 120 mg, whose strength was read in `source`. */
const mg120 = (name: string, source: string, countries: Brand['countries'] = eu): Brand => ({
  ...mg60(name, source, countries),
  strengthsMg: [120],
})

/** A brand whose strength nobody read in a register, label or leaflet: Howship asks "60 or 120 mg?". */
const strengthNotRead = (name: string, source: string): Brand => ({
  name,
  countries: eu,
  route: 'sc',
  marketed: true,
  from: readIn(source),
})

// A list of a health service tells what is licensed, but is no register, label or leaflet: with these brands Howship still asks.
const nhs60 = 'NHS Specialist Pharmacy Service: denosumab 60 mg biosimilars licensed in the UK, December 2025'
const nhs120 = 'NHS Specialist Pharmacy Service: licence and evidence for denosumab 120 mg biosimilars'
const news = 'news of the European authorisation only; strength not read in a register, label or leaflet'

/** Denosumab: one substance, two strengths for two purposes, and more than a dozen pairs of brands. */
export const denosumab: Substance = {
  id: 'denosumab',
  name: { nl: 'denosumab', en: 'denosumab' },
  class: 'denosumab',
  nitrogen: null,
  routes: ['sc'],
  mechanism: {
    nl: 'Antilichaam (IgG2) tegen RANKL: osteoclasten worden niet gevormd en niet geactiveerd. Stapelt niet in bot; na stoppen keert de botafbraak versterkt terug.',
    en: 'Antibody (IgG2) against RANKL: osteoclasts are neither formed nor activated. Does not stay in bone; after stopping, resorption rebounds.',
  },
  atc: ['M05BX04'],
  snomed: ['446321003'],
  rxnorm: ['993449'],
  synonyms: ['denusomab', 'denosumabum', 'denosumabe'],
  brands: [
    mg60('Prolia', 'EC register, SmPC Prolia 60 mg (EU/1/10/618); Farmacotherapeutisch Kompas; S0174', everywhere),
    mg120('Xgeva', 'EC register, SmPC Xgeva 120 mg; Farmacotherapeutisch Kompas (vial 1.7 ml, syringe 1 ml); S0175', everywhere),
    mg60('Jubbonti', 'openFDA NDC 61314-240 (60 mg/mL)', everywhere),
    mg120('Wyost', 'FDA label Wyost (set id 69e4890d); 120 mg', everywhere),
    mg60('Stoboclo', 'emc product 101029, leaflet Stoboclo 60 mg'),
    mg120('Osenvelt', `FDA label Osenvelt (set id c5a5d750); ${nhs120}`),
    mg60('Obodence', 'leaflet Obodence 60 mg (Spain)'),
    strengthNotRead('Xbryk', news),
    mg60('Osvyrti', 'openFDA NDC 69448-021 (60 mg/mL)'),
    mg120('Jubereq', 'openFDA NDC 69448-022 (70 mg/mL, 1.7 mL)'),
    strengthNotRead('Junod', nhs60),
    strengthNotRead('Yaxwer', nhs120),
    strengthNotRead('Izamby', nhs60),
    strengthNotRead('Denbrayce', news),
    strengthNotRead('Evfraxy', nhs60),
    strengthNotRead('Vevzuo', news),
    mg60('Conexxence', `${nhs60}; FDA label Conexxence (set id 39a0a789)`),
    mg120('Bomyntra', 'openFDA NDC 65219-672 (70 mg/mL, 1.7 mL)'),
    mg60('Bildyos', 'openFDA NDC 78206-193 (60 mg/mL)'),
    strengthNotRead('Bilprevda', news),
    strengthNotRead('Kefdensis', nhs60),
    strengthNotRead('Zvogra', news),
    strengthNotRead('Acvybra', news),
    strengthNotRead('Xbonzy', news),
    strengthNotRead('Ponlimsi', nhs60),
    strengthNotRead('Degevma', news),
    strengthNotRead('Zadenvi', nhs60),
    strengthNotRead('Enwylma', nhs120),
    strengthNotRead('Rolcya', 'CHMP opinion May 2025; strength not read'),
    strengthNotRead('Osqay', 'CHMP opinion November 2025; strength not read'),
    // Not sold in Europe, but written in records of people who were treated elsewhere.
    mg60('Ospomyv', 'openFDA NDC 83457-012 (60 mg/mL)', []),
    mg120('Xtrenbo', 'openFDA NDC 0143-9166 (120 mg/1.7 mL)', []),
    mg120('Oziltus', 'openFDA NDC 70121-2701 (70 mg/mL, 1.7 mL)', []),
  ],
  dosings: [
    {
      mg: 60,
      route: 'sc',
      everyDays: 182,
      form: { nl: 'injectie', en: 'injection' },
      use: { nl: 'osteoporose', en: 'osteoporosis' },
      from: readIn('S0174, S0997, S1166'),
    },
    {
      mg: 60,
      route: 'sc',
      everyDays: 182,
      form: { nl: 'injectie', en: 'injection' },
      use: { nl: 'adjuvant bij borstkanker', en: 'adjuvant in breast cancer' },
      from: readIn('S0242'),
    },
    {
      mg: 120,
      route: 'sc',
      everyDays: 28,
      form: { nl: 'injectie', en: 'injection' },
      use: { nl: 'preventie van botcomplicaties bij botmetastasen', en: 'prevention of skeletal events in bone metastases' },
      from: readIn('S0878, S0883, S0922'),
    },
  ],
  statements: ['S0078', 'S0166', 'S0167', 'S0168', 'S0172', 'S0173', 'S0174', 'S0175', 'S0185', 'S0242', 'S0878', 'S0883', 'S0922', 'S0952', 'S0997', 'S0999', 'S1166', 'S1181'],
}
