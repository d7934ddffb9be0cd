/** The course of a lesion between its last two assessments: S0672–S0674; success: S0636. A lesion is read against itself, never against another staging. */
import { unrecorded } from '../../engine/condition.ts'
import { lesionInfection } from '../../facts/lesion.ts'
import { acceptableRadiograph, assessments, boneChange, closedForAYear, newSite, signsChange, stageChange } from '../../facts/lesion-course.ts'
import { table } from '../citations.ts'

const followed = { watched: 'followed', bone: 'bare', site: 'no' } as const
const ours = 'howship: course-from-stages'

export const mronjCourse = table({
  decision: 'mronj-course',
  authority: 'uz-leuven',
  actor: 'mka-surgeon',
  asks: { nl: 'Hoe verloopt deze laesie?', en: 'How is this lesion doing?' },
  reads: { watched: assessments, bone: boneChange, site: newSite, stage: stageChange, signs: signsChange, year: closedForAYear, infection: lesionInfection, image: acceptableRadiograph },
  outcomes: {
    improved: { stance: 'inform', says: { nl: '{subject}: verbeterd, hetzelfde stadium met minder klachten of tekenen.', en: '{subject}: improved, the same stage with fewer symptoms or signs.' } },
    downstaged: { stance: 'inform', says: { nl: '{subject}: verbeterd naar een lager stadium.', en: '{subject}: improved to a lower stage.' } },
    stable: { stance: 'inform', says: { nl: '{subject}: stabiel.', en: '{subject}: stable.' } },
    progressed: { stance: 'inform', says: { nl: '{subject}: achteruitgang (hoger stadium, meer tekenen of weer blootliggend bot).', en: '{subject}: progressed (higher stage, more signs or bone bare again).' } },
    'new-site': { stance: 'inform', says: { nl: '{subject}: blootliggend bot op een nieuwe plaats.', en: '{subject}: bare bone at a new site.' } },
    healed: {
      stance: 'inform',
      says: { nl: '{subject}: gesloten. MRONJ kan onder gesloten slijmvlies voortbestaan: blijven controleren.', en: '{subject}: closed. MRONJ may persist under closed mucosa: keep checking.' },
    },
    success: {
      stance: 'inform',
      says: {
        nl: '{subject}: behandeling geslaagd: na 12 maanden gesloten, zonder infectie, aanvaardbaar röntgenbeeld. MRONJ kan onder gesloten slijmvlies voortbestaan.',
        en: '{subject}: treatment succeeded: closed after 12 months, no infection, acceptable radiograph. MRONJ may persist under closed mucosa.',
      },
    },
    ask: { stance: 'ask', says: { nl: '{subject}: beloop nog niet te bepalen.', en: '{subject}: the course cannot be told yet.' } },
  },
  rows: [
    { if: { watched: 'none' }, then: 'silent', per: 'S0673' },
    { if: { watched: 'first', site: 'no' }, then: 'silent', per: 'S0673' },
    { if: { watched: 'first', site: 'yes' }, then: 'new-site', per: ['S0671', 'S0673', ours] },
    { if: { watched: 'followed', bone: 'closed', year: 'no' }, then: 'healed', per: ['S0673', 'S0674', 'S0636'] },
    { if: { watched: 'followed', bone: 'closed', year: 'yes', infection: ['yes', unrecorded] }, then: 'healed', per: ['S0673', 'S0674', 'S0636'] },
    { if: { watched: 'followed', bone: 'closed', year: 'yes', infection: 'no', image: ['no', unrecorded] }, then: 'healed', per: ['S0673', 'S0674', 'S0636'] },
    { if: { watched: 'followed', bone: 'closed', year: 'yes', infection: 'no', image: 'yes' }, then: 'success', per: ['S0636', 'S0674'] },
    { if: { watched: 'followed', bone: 'reopened' }, then: 'progressed', per: ['S0673', ours] },
    { if: { watched: 'followed', bone: 'bare', site: 'yes' }, then: 'new-site', per: ['S0673', 'S0671', ours] },
    { if: { ...followed, stage: 'lower' }, then: 'downstaged', per: ['S0673', ours] },
    { if: { ...followed, stage: 'higher' }, then: 'progressed', per: ['S0673', ours] },
    { if: { ...followed, stage: 'same', signs: 'fewer' }, then: 'improved', per: ['S0673', ours] },
    { if: { ...followed, stage: 'same', signs: 'same' }, then: 'stable', per: ['S0673', ours] },
    { if: { ...followed, stage: 'same', signs: 'more' }, then: 'progressed', per: ['S0673', ours] },
  ],
})
