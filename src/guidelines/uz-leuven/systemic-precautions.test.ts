import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { systemicPrecautions } from './systemic-precautions.ts'

const well = { bloody: 'yes', chemotherapy: 'no', neutrophils: 'no', antibodies: 'no', platelets: 'no', brittle: 'no', thinner: 'no' }

tryVignettes({ describe, expect, test }, systemicPrecautions, [
  ['Nothing on record: nothing to say.', well, []],
  ['Chemotherapy: cover for bloody work.', { ...well, chemotherapy: 'yes' }, 'antibiotic-cover'],
  ['Neutrophils below 1.0: cover.', { ...well, neutrophils: 'yes' }, 'antibiotic-cover'],
  ['Antibody deficiency: cover.', { ...well, antibodies: 'yes' }, 'antibiotic-cover'],
  ['Platelets below 50: discuss transfusion.', { ...well, platelets: 'yes' }, 'platelet-transfusion'],
  ['Osteogenesis imperfecta: mind malignant hyperthermia.', { ...well, brittle: 'yes' }, 'malignant-hyperthermia'],
  ['Acenocoumarol: prepare haemostasis.', { ...well, thinner: 'yes' }, 'anticoagulant-or-antiplatelet'],
  ['A filling under chemotherapy is not bloody.', { ...well, bloody: 'no', chemotherapy: 'yes' }, []],
  ['A filling is not bloody, however ill the patient is.', { bloody: 'no', chemotherapy: 'yes', neutrophils: 'yes', antibodies: 'yes', platelets: 'yes', brittle: 'yes', thinner: 'yes' }, []],
])
