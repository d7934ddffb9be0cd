/** What each stage says, with the patient leaflet's phases in words (numbers would be one off: ZAS counts phases from 1). */
import type { Outcome } from '../engine/table.ts'
import { recordedStage } from '../facts/lesion.ts'
import { mismatchWith } from '../facts/mronj.ts'

const stage = (n: '0' | '1' | '2' | '3', nl: string, en: string): Outcome => ({
  stance: 'inform',
  says: {
    nl: `{subject}: stadium ${n}. ${nl} [De behandelaar legde {recordedStage} vast.] [Dat {mismatch}.]`,
    en: `{subject}: stage ${n}. ${en} [The clinician recorded {recordedStage}.] [That {mismatch}.]`,
  },
  values: { recordedStage, mismatch: mismatchWith[n] },
})

export const stageOutcomes = {
  '0': stage(
    '0',
    'Klachten of tekenen zonder blootliggend bot. Voor de patiënt: het herstel in de mond gaat traag, er is geen bloot bot te zien.',
    'Symptoms or signs without exposed bone. For the patient: the mouth heals slowly and no bare bone is seen.',
  ),
  '1': stage(
    '1',
    'Blootliggend of sondeerbaar bot, geen klachten, geen infectie. Voor de patiënt: het kaakbot ligt bloot, zonder pijn of ontsteking.',
    'Exposed or probed bone, no symptoms, no infection. For the patient: the jaw bone lies bare, without pain or inflammation.',
  ),
  '2': stage(
    '2',
    'Blootliggend of sondeerbaar bot met klachten of infectie. Voor de patiënt: het blote bot geeft klachten of is ontstoken.',
    'Exposed or probed bone with symptoms or infection. For the patient: the bare bone gives complaints or is inflamed.',
  ),
  '3': stage(
    '3',
    'Blootliggend of sondeerbaar bot met een van de vijf criteria van stadium 3. Voor de patiënt: de aantasting is ernstig en reikt verder dan het bot rond de tanden.',
    'Exposed or probed bone with one of the five criteria of stage 3. For the patient: the disease is severe and reaches beyond the bone around the teeth.',
  ),
  ask: {
    stance: 'ask',
    says: { nl: '{subject}: stadium nog niet te bepalen. [De behandelaar legde {recordedStage} vast.]', en: '{subject}: the stage cannot be told yet. [The clinician recorded {recordedStage}.]' },
    values: { recordedStage },
  },
} as const satisfies Readonly<Record<string, Outcome>>
