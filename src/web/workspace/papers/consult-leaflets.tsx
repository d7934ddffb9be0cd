/** The leaflets that go with a quick consult: about the drugs that were named in it. */

import { groupsOf } from '../../../outputs/papers/leaflets/leaflet.ts'
import type { DrugForPatient } from '../../../outputs/papers/leaflets/make.ts'
import type { Day } from '../../../values/day.ts'
import { type Lang, numberInWords } from '../../../values/text.ts'
import type { Answers, DrugAnswer } from '../../answers.ts'
import { drugNamed, drugsOf } from '../../consult-drugs.ts'
import { dateText, intervalNames } from '../../words.ts'
import { LeafletsForAnybody } from './leaflets-for-anybody.tsx'

function drugForLeaflet(drug: DrugAnswer, lang: Lang): DrugForPatient {
  const found = drugNamed(drug.name)
  const strength = drug.strengthMg ?? found?.strengthMg
  const route = found?.brand?.route ?? (found?.substance.routes.length === 1 ? found.substance.routes[0] : undefined)
  const substance = found?.substance.name[lang]
  return {
    name: found?.brand ? `${substance} (${found.brand.name})` : (substance ?? drug.name),
    strength: strength === undefined ? undefined : `${numberInWords(strength, lang)} mg`,
    rhythm: drug.everyDays === undefined ? undefined : intervalNames[drug.everyDays]?.[lang],
    since: drug.since && dateText(drug.since, lang),
    last: drug.last && dateText(drug.last, lang),
    next: undefined,
    tablet: route === 'oral',
    planned: drug.use === 'planned',
    about: found ? groupsOf({ class: found.substance.class, route }) : [],
  }
}

/** @param asOf today */
export function ConsultLeaflets({ answers, lang, asOf }: { readonly answers: Answers; readonly lang: Lang; readonly asOf: Day }) {
  const drugs = drugsOf(answers).filter((d) => !d.beside)
  return (
    <LeafletsForAnybody
      drugs={drugs.map((d) => drugForLeaflet(d, lang))}
      lang={lang}
      asOf={asOf}
      first={answers.procedure?.includes('extraction') ? 'leaflet-after-extraction' : 'leaflet-drug'}
    />
  )
}
