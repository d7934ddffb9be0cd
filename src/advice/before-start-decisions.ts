/** Section 4: before the first dose. */
import { about, type SiteCase, type TherapyCase } from '../facts/case.ts'
import { findingsBySite } from '../facts/dental-findings.ts'
import { beginning } from '../facts/start.ts'
import { isAngiogenesisInhibitor, isAntiresorptive, type Therapy } from '../facts/therapy.ts'
import { dentalScreeningAaoms } from '../guidelines/aaoms-2022/dental-screening.ts'
import { dentalWorkupAaoms, dentalWorkupOfMouthAaoms } from '../guidelines/aaoms-2022/dental-workup.ts'
import { startTherapyAaoms } from '../guidelines/aaoms-2022/start-therapy.ts'
import { dentalScreeningEsmo } from '../guidelines/esmo-2020/dental-screening.ts'
import { startTherapyEsmo } from '../guidelines/esmo-2020/start-therapy.ts'
import { dentalScreeningMascc } from '../guidelines/mascc-isoo-asco-2019/dental-screening.ts'
import { startTherapyMascc } from '../guidelines/mascc-isoo-asco-2019/start-therapy.ts'
import { dentalScreeningHandreiking } from '../guidelines/nl-handreiking/dental-screening.ts'
import { startLabs } from '../guidelines/nl-handreiking/start-labs.ts'
import { startTherapyHandreiking } from '../guidelines/nl-handreiking/start-therapy.ts'
import { dentalScreeningNlOncology } from '../guidelines/nl-oncology-2016/dental-screening.ts'
import { startTherapyLabel } from '../guidelines/smpc/start-therapy.ts'
import { dentalScreening } from '../guidelines/uz-leuven/dental-screening.ts'
import { dentalWorkup, dentalWorkupOfMouth } from '../guidelines/uz-leuven/dental-workup.ts'
import { startInHypercalcaemia, startTherapy } from '../guidelines/uz-leuven/start-therapy.ts'
import { dentalScreeningZas } from '../guidelines/zas-2025/dental-screening.ts'
import { type Question, question, type Subjects, thePatient } from './questions.ts'
import { sitesInWords, therapySubject } from './subjects.ts'

const therapies =
  (counts: (t: Therapy) => boolean): Subjects<TherapyCase> =>
  (c) =>
    beginning(c)
      .filter(counts)
      .map((t) => [about(c, { therapy: t }), therapySubject(t)])

/** Drugs that a laboratory list exists for, and angiogenesis inhibitors, that have none. */
const withLaboratory = therapies((t) => isAntiresorptive(t) || isAngiogenesisInhibitor(t) || t.class === 'sclerostin-antibody')

/** Each planned therapy that begins. */
const starts = therapies(() => true)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Each tooth or jaw site with findings, by its FDI number or name; findings without a site are the mouth's. */
const foundSites: Subjects<SiteCase> = (c) =>
  findingsBySite(c).map(({ code, site, findings }) => {
    const at = site && sitesInWords([site])
    const words =
      at === undefined ? { nl: 'mond', en: 'mouth' } : site?.tooth === undefined ? at : { nl: `tand ${at.nl}`, en: `tooth ${at.en}` }
    return [
      about(c, { site: code, findings }),
      { reference: site ? code : c.record.patient.reference, name: { nl: capital(words.nl), en: capital(words.en) } },
    ]
  })

export const beforeStartDecisions: readonly Question[] = [
  question('start-labs', withLaboratory, startLabs),
  question(
    'dental-screening',
    thePatient,
    dentalScreening,
    dentalScreeningHandreiking,
    dentalScreeningNlOncology,
    dentalScreeningEsmo,
    dentalScreeningAaoms,
    dentalScreeningMascc,
    dentalScreeningZas,
  ),
  question('dental-workup', foundSites, dentalWorkup, dentalWorkupAaoms),
  question('dental-workup', thePatient, dentalWorkupOfMouth, dentalWorkupOfMouthAaoms),
  question(
    'start-therapy',
    starts,
    startTherapy,
    startInHypercalcaemia,
    startTherapyHandreiking,
    startTherapyEsmo,
    startTherapyAaoms,
    startTherapyMascc,
    startTherapyLabel,
  ),
]
