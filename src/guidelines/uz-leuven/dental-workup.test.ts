import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { dentalWorkupAaoms, dentalWorkupOfMouthAaoms } from '../aaoms-2022/dental-workup.ts'
import { dentalWorkup, dentalWorkupOfMouth } from './dental-workup.ts'

const cancer = { list: 'oncology', ground: 'none' }
const bones = { list: 'osteoporosis', ground: 'none' }
const unclear = { list: 'both', ground: 'none' }
const comesOut = { ground: 'both-lists' }
const strictOnly = { ground: 'oncology-only' }

tryVignettes({ describe, expect, test }, dentalWorkup, [
  ['A tooth beyond repair comes out before zoledronate.', { ...cancer, ...comesOut, unsalvageable: 'yes' }, 'extract'],
  ['A tooth of poor prognosis comes out before Prolia as well.', { ...bones, ...comesOut, poorPrognosis: 'yes' }, 'extract'],
  ['Furcation grade 1 is kept.', { ...cancer, furcation: 1 }, []],
  ['Furcation grade 2 comes out in oncology.', { ...cancer, ...strictOnly, furcation: 2 }, 'extract'],
  ['Furcation grade 3 stays in osteoporosis.', { ...bones, ...strictOnly, furcation: 3 }, []],
  ['Mobility grade 1 is kept.', { ...cancer, mobility: 1 }, []],
  ['Mobility grade 2: the prognosis is asked in oncology.', { ...cancer, mobility: 2 }, 'ask-prognosis'],
  ['Mobility grade 2 is kept in osteoporosis.', { ...bones, mobility: 2 }, []],
  ['Mobility grade 3 comes out in oncology.', { ...cancer, ...comesOut, mobility: 3 }, 'extract'],
  ['Mobility grade 3 comes out in osteoporosis.', { ...bones, ...comesOut, mobility: 3 }, 'extract'],
  ['A half-erupted wisdom tooth comes out in oncology.', { ...cancer, ...strictOnly, partiallyErupted: 'yes' }, 'extract'],
  ['A half-erupted wisdom tooth stays in osteoporosis.', { ...bones, ...strictOnly, partiallyErupted: 'yes' }, []],
  ['A pocket of 5.9 mm is kept.', { ...cancer, pocketDepth: 5.9 }, []],
  ['From 6 mm the prognosis is asked.', { ...cancer, pocketDepth: 6 }, 'ask-prognosis'],
  ['A deep pocket at a tooth that comes out needs no prognosis.', { ...cancer, ...comesOut, mobility: 3, pocketDepth: 7 }, 'extract'],
  ['A periapical lesion in oncology: the prognosis is asked.', { ...cancer, periapicalLesion: 'yes' }, 'ask-prognosis'],
  ['A periapical lesion in osteoporosis: root canal or extraction.', { ...bones, periapicalLesion: 'yes' }, 'treat-endodontically-or-extract'],
  ['A doubtful tooth in oncology: the prognosis is asked.', { ...cancer, doubtful: 'yes' }, 'ask-prognosis'],
  ['A doubtful tooth in osteoporosis is kept.', { ...bones, doubtful: 'yes' }, []],
  ['A torus goes in oncology.', { ...cancer, torus: 'yes' }, 'remove-torus-or-exostosis'],
  ['A torus stays in osteoporosis.', { ...bones, torus: 'yes' }, []],
  ['A denture is checked in either.', { ...bones, denture: 'yes' }, 'check-denture-trauma'],
  ['Setting not clear: both lists speak on a periapical lesion.', { ...unclear, periapicalLesion: 'yes' }, ['ask-prognosis', 'treat-endodontically-or-extract']],
  ['Under therapy already: this list is silent.', { list: 'none', ground: 'both-lists', unsalvageable: 'yes' }, []],
  [
    'Under therapy already: this list is silent on every finding.',
    { list: 'none', ground: 'none', unsalvageable: 'yes', poorPrognosis: 'yes', mobility: 3, furcation: 3, partiallyErupted: 'yes', pocketDepth: 8, periapicalLesion: 'yes', doubtful: 'yes', torus: 'yes', denture: 'yes' },
    [],
  ],
  ['A tooth that comes out in oncology needs no prognosis for its doubt, its mobility or its apex.', { ...cancer, ...comesOut, unsalvageable: 'yes', mobility: 2, periapicalLesion: 'yes', doubtful: 'yes', pocketDepth: 8 }, 'extract'],
  ['A tooth that comes out in osteoporosis needs no root canal first.', { ...bones, ...comesOut, poorPrognosis: 'yes', periapicalLesion: 'yes' }, 'extract'],
  ['The same while the setting is not clear.', { ...unclear, ...comesOut, poorPrognosis: 'yes', periapicalLesion: 'yes' }, 'extract'],
  ['Setting not clear, apex sound: nothing to treat.', { ...unclear, periapicalLesion: 'no' }, []],
])

tryVignettes({ describe, expect, test }, dentalWorkupOfMouth, [
  ['Oncology: no implants, and oral hygiene.', { list: 'oncology' }, ['no-implant', 'oral-hygiene-education']],
  ['Osteoporosis: oral hygiene; an implant is not forbidden.', { list: 'osteoporosis' }, 'oral-hygiene-education'],
  ['Setting not clear: the stricter list, and the question.', { list: 'both' }, ['no-implant', 'oral-hygiene-education', 'ask antiresorptive-setting']],
  ['Nothing begins.', { list: 'none' }, []],
])

tryVignettes({ describe, expect, test }, dentalWorkupAaoms, [
  ['Beyond repair, oncology: out.', { list: 'oncology', unsalvageable: 'yes' }, 'extract'],
  ['Poor prognosis, oncology: out.', { list: 'oncology', poorPrognosis: 'yes' }, 'extract'],
  ['Osteoporosis: no word here.', { list: 'osteoporosis', unsalvageable: 'yes' }, []],
  ['Poor prognosis in osteoporosis: no word either.', { list: 'osteoporosis', poorPrognosis: 'yes' }, []],
  ['A sound tooth, oncology: kept.', { list: 'oncology', unsalvageable: 'no', poorPrognosis: 'no' }, []],
])

tryVignettes({ describe, expect, test }, dentalWorkupOfMouthAaoms, [
  ['No implants at oncology dose.', { list: 'oncology' }, 'no-implant'],
  ['In osteoporosis no prohibition.', { list: 'osteoporosis' }, []],
])
