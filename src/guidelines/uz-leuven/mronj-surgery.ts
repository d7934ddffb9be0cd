/** Surgery at the lesion: S0634, S0644, S0646, S0654, S0656, S0658, S0664, S0665, S0722–S0732. What is loose always goes; major surgery is for stage 3 and for failing stage 2. */
import { unrecorded } from '../../engine/condition.ts'
import { looseOrPainfulTooth, sequestrum } from '../../facts/lesion.ts'
import { sinusAtStake, stage2Failing } from '../../facts/lesion-course.ts'
import { lesionStage } from '../../facts/mronj.ts'
import { fitForSurgery } from '../../facts/mronj-treatment.ts'
import { checklist } from '../citations.ts'

const every = ['0', '1', '2', '3'] as const
const criteria = ['S0724', 'S0725', 'S0726', 'S0727', 'S0728'] as const

export const mronjSurgery = checklist({
  decision: 'mronj-surgery',
  authority: 'uz-leuven',
  actor: 'mka-surgeon',
  asks: { nl: 'Is chirurgie aan deze laesie aangewezen?', en: 'Is surgery at this lesion indicated?' },
  reads: { stage: lesionStage, sequestrum, tooth: looseOrPainfulTooth, fit: fitForSurgery, failing: stage2Failing, sinus: sinusAtStake },
  outcomes: {
    'remove-mobile-sequestrum': {
      stance: 'recommend',
      says: { nl: '{subject}: sekwestrectomie van het zichtbare of losse sekwester, in elk stadium; controle na 2 weken.', en: '{subject}: sequestrectomy of the visible or loose sequestrum, whatever the stage; check after 2 weeks.' },
    },
    'extract-mobile-painful-teeth': {
      stance: 'recommend',
      says: {
        nl: '{subject}: losse (graad 2-3) of pijnlijke tanden verwijderen, in elk stadium en los van de medicatie, met L-PRF en primaire sluiting.',
        en: '{subject}: extract loose (grade 2-3) or painful teeth, whatever the stage and the medication, with L-PRF and primary closure.',
      },
    },
    'surgery-indicated': {
      stance: 'recommend',
      values: { care: { nl: 'als algemene conditie en prognose het toelaten', en: 'if general condition and prognosis allow' } },
      says: {
        nl: '{subject}: stadium 3, chirurgie aangewezen (debridement of resectie, met langdurig antibioticum), {care}.',
        en: '{subject}: stage 3, surgery indicated (debridement or resection, with long-term antibiotics), {care}.',
      },
    },
    'consider-surgery': {
      stance: 'consider',
      says: { nl: '{subject}: stadium 2 niet beter na 3 maanden behandeling: chirurgie overwegen.', en: '{subject}: stage 2 no better after 3 months of treatment: consider surgery.' },
    },
    'no-surgery': {
      stance: 'avoid',
      says: {
        nl: '{subject}: nu geen grote chirurgie; heroverwegen als de behandeling faalt, stadium 3 ontstaat of de conditie verbetert.',
        en: '{subject}: no major surgery now; reconsider when treatment fails, stage 3 develops or the condition improves.',
      },
    },
  },
  rows: [
    { if: { stage: every, sequestrum: 'yes' }, then: 'remove-mobile-sequestrum', per: ['S0723', 'S0730', 'S0644', 'S0654'] },
    { if: { stage: every, tooth: 'yes' }, then: 'extract-mobile-painful-teeth', per: ['S0634', 'S0722', 'S0729', 'S0632'] },
    { if: { stage: '3', fit: ['yes', unrecorded], sinus: ['no', unrecorded] }, then: 'surgery-indicated', per: ['S0731', 'S0664', 'S0665', 'S0633', ...criteria] },
    {
      if: { stage: '3', fit: ['yes', unrecorded], sinus: 'yes' },
      then: 'surgery-indicated',
      per: ['S0731', 'S0732', 'S0664', 'S0665', ...criteria],
      values: { care: { nl: 'als algemene conditie en prognose het toelaten; terughoudender, want de sinus maxillaris is aangetast', en: 'if general condition and prognosis allow; more sparing, for the maxillary sinus is involved' } },
    },
    { if: { stage: '2', failing: 'yes' }, then: 'consider-surgery', per: ['S0658', 'howship: stage-2-failing'] },
    { if: { stage: ['0', '1', '2'], failing: 'no' }, then: 'no-surgery', per: ['S0646', 'S0656', 'S0721'] },
    { if: { stage: '3', fit: 'no' }, then: 'no-surgery', per: ['S0731', 'S0665'] },
  ],
  whenUnknown: 'skip',
  otherwise: 'silent',
  topics: { 'surgery-indicated': 'surgery', 'consider-surgery': 'surgery', 'no-surgery': 'surgery' },
})
