/** Controls and images of a lesion, dated: S0639, S0640, S0644, S0648, S0659, S0667–S0677. Counted from the last assessment; a day that has passed is today. */
import { lesionInfection } from '../../facts/lesion.ts'
import { awaitsTwoWeekLook, baselineImage, boneLesionSuspected, in3MonthsOfLook, lesionWatch, nowForLesion, panoramicIn6Months, twoWeeksAfterSequestrectomy } from '../../facts/lesion-course.ts'
import { lesionStage } from '../../facts/mronj.ts'
import { dentistIn6Months } from '../../facts/mronj-treatment.ts'
import { checklist } from '../citations.ts'

/** What is asked and written down at each control. */
const asked = ['S0670', 'S0671', 'S0672', 'S0673', 'S0675', 'S0676', 'S0677'] as const

export const mronjFollowUp = checklist({
  decision: 'mronj-follow-up',
  authority: 'uz-leuven',
  actor: 'mka-surgeon',
  asks: { nl: 'Wanneer wordt deze laesie gecontroleerd, en met welke beelden?', en: 'When is this lesion checked, and with which images?' },
  reads: { watch: lesionWatch, stage: lesionStage, infection: lesionInfection, baseline: baselineImage, suspected: boneLesionSuspected, wound: awaitsTwoWeekLook },
  outcomes: {
    'clinical-3-months': {
      stance: 'recommend',
      due: in3MonthsOfLook,
      says: {
        nl: '{subject}: klinische controle om de 3 maanden, eerstvolgende {dueFrom}: bekende en nieuwe laesies, stadium, plaats en grootte, ingrepen en medicatie sindsdien.[ {more}]',
        en: '{subject}: clinical check every 3 months, the next on {dueFrom}: known and new lesions, stage, site and size, procedures and medication since.[ {more}]',
      },
    },
    'clinical-sooner': {
      stance: 'recommend',
      due: [nowForLesion, in3MonthsOfLook],
      says: { nl: '{subject}: vaker controleren dan om de 3 maanden (actieve infectie of stadium 3), vóór {dueTo}.', en: '{subject}: check more often than every 3 months (active infection or stage 3), before {dueTo}.' },
    },
    'panoramic-6-months': { stance: 'recommend', due: panoramicIn6Months, says: { nl: '{subject}: OPG om de 6 maanden, eerstvolgende {dueFrom}.', en: '{subject}: panoramic radiograph every 6 months, the next on {dueFrom}.' } },
    cbct: { stance: 'recommend', due: nowForLesion, says: { nl: '{subject}: CBCT bij vermoeden van een nieuw botletsel, vanaf {dueFrom}.', en: '{subject}: CBCT for a suspected new bone lesion, from {dueFrom}.' } },
    'baseline-image': {
      stance: 'recommend',
      due: nowForLesion,
      says: { nl: '{subject}: referentiebeeld bij de diagnose (OPG, apicale opname of CBCT), vanaf {dueFrom}.', en: '{subject}: baseline image at diagnosis (panoramic, periapical or CBCT), from {dueFrom}.' },
    },
    'after-sequestrectomy-2-weeks': {
      stance: 'recommend',
      due: twoWeeksAfterSequestrectomy,
      says: { nl: '{subject}: wondgenezing en superinfectie controleren 2 weken na de sekwestrectomie, {dueFrom}.', en: '{subject}: check wound healing and superinfection 2 weeks after the sequestrectomy, {dueFrom}.' },
    },
    'dentist-6-months': { stance: 'recommend', actor: 'dentist', due: dentistIn6Months, says: { nl: '{subject}: tandarts om de 6 maanden, eerstvolgende {dueFrom}.', en: '{subject}: dentist every 6 months, the next on {dueFrom}.' } },
  },
  rows: [
    { if: { watch: 'bare' }, then: 'clinical-3-months', per: ['S0640', 'S0648', 'S0659', ...asked, 'howship: follow-up-dates'] },
    {
      if: { watch: 'healed' },
      then: 'clinical-3-months',
      per: ['S0670', 'S0674', 'S0671', 'howship: follow-up-dates'],
      values: { more: { nl: 'MRONJ kan onder gesloten slijmvlies voortbestaan; bij blijvende stabiele genezing minder vaak.', en: 'MRONJ may persist under closed mucosa; less often once healing is stable and lasting.' } },
    },
    { if: { watch: 'bare', stage: ['1', '2'], infection: 'yes' }, then: 'clinical-sooner', per: ['S0648', 'S0670', 'S1235'] },
    { if: { watch: 'bare', stage: '3' }, then: 'clinical-sooner', per: ['S0659', 'S0670'] },
    { if: { watch: 'bare' }, then: 'panoramic-6-months', per: ['S0669', 'S0667', 'howship: follow-up-dates'] },
    { if: { watch: ['bare', 'stage-0', 'healed'], suspected: 'yes' }, then: 'cbct', per: ['S0669', 'S0668'] },
    { if: { watch: 'bare', baseline: 'no' }, then: 'baseline-image', per: ['S0668', 'S0667'] },
    { if: { watch: ['bare', 'stage-0', 'healed'], wound: 'yes' }, then: 'after-sequestrectomy-2-weeks', per: ['S0644', 'S0654', 'howship: follow-up-dates'] },
    { if: { watch: 'stage-0' }, then: 'dentist-6-months', per: ['S0639', 'S1229'] },
  ],
  whenUnknown: 'skip',
  otherwise: 'silent',
})
