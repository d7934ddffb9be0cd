import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../engine/vignettes.ts'
import { dentalScreeningAaoms } from './aaoms-2022/dental-screening.ts'
import { dentalScreeningEsmo } from './esmo-2020/dental-screening.ts'
import { dentalScreeningMascc } from './mascc-isoo-asco-2019/dental-screening.ts'
import { dentalScreeningHandreiking } from './nl-handreiking/dental-screening.ts'
import { dentalScreeningNlOncology } from './nl-oncology-2016/dental-screening.ts'
import { dentalScreening } from './uz-leuven/dental-screening.ts'
import { dentalScreeningZas } from './zas-2025/dental-screening.ts'

const runner = { describe, expect, test }

for (const decision of [dentalScreening, dentalScreeningZas]) {
  tryVignettes(runner, decision, [
    ['Nothing of the kind begins: no word on the mouth.', { begins: 'none' }, []],
    ['Zometa for metastases, no dentist yet: refer.', { begins: 'cancer' }, 'required'],
    ['Prolia for osteoporosis, no dentist yet: refer as well.', { begins: 'osteoporosis' }, 'required'],
    ['A Paget patient, no dentist yet: refer as well.', { begins: 'other' }, 'required'],
    ['The dentist found the mouth in order: done.', { begins: 'cancer', screening: 'cleared' }, 'done'],
    ['The dentist found work to do: the screening is done all the same.', { begins: 'osteoporosis', screening: 'treatment-needed' }, 'done'],
  ])
}

for (const decision of [dentalScreeningHandreiking, dentalScreeningNlOncology, dentalScreeningEsmo, dentalScreeningMascc]) {
  tryVignettes(runner, decision, [
    ['In osteoporosis this source says nothing.', { begins: 'osteoporosis' }, []],
    ['Zometa for metastases, no dentist yet: refer.', { begins: 'cancer' }, 'required'],
    ['Xgeva with a cleared mouth: done.', { begins: 'cancer', screening: 'cleared' }, 'done'],
  ])
}

tryVignettes(runner, dentalScreeningAaoms, [
  ['Another indication: nothing said.', { begins: 'other' }, []],
  ['Zometa for metastases, no dentist yet: refer.', { begins: 'cancer' }, 'required'],
  ['Prolia for osteoporosis with a cleared mouth: done.', { begins: 'osteoporosis', screening: 'cleared' }, 'done'],
])
