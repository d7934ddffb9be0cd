/** Allergies as questions. An allergy on record that names no substance is named first. */
import type { AllergyIntolerance, CodeableConcept } from '@medplum/fhirtypes'
import type { Text } from '../../../values/text.ts'
import { newId, patientReference } from '../writing.ts'
import type { AskContext, Asking, ChoiceAsking } from './asking.ts'
import { one, only, yesNo } from './finding-askings.ts'

interface Substance {
  readonly label: Text
  readonly coding: { readonly system: string; readonly code: string; readonly display: string } | undefined
}
const atc = (code: string, display: string) => ({ system: 'http://www.whocc.no/atc', code, display })

/** By ATC, as the record reads allergies. */
const substances: Readonly<Record<string, Substance>> = {
  penicillin: { label: { nl: 'Penicilline', en: 'Penicillin' }, coding: atc('J01C', 'Beta-lactam antibacterials, penicillins') },
  clindamycin: { label: { nl: 'Clindamycine', en: 'Clindamycin' }, coding: atc('J01FF01', 'Clindamycin') },
  doxycycline: { label: { nl: 'Doxycycline (tetracyclines)', en: 'Doxycycline (tetracyclines)' }, coding: atc('J01AA02', 'Doxycycline') },
  quinolone: { label: { nl: 'Chinolonen', en: 'Quinolones' }, coding: atc('J01M', 'Quinolone antibacterials') },
  macrolide: { label: { nl: 'Macroliden', en: 'Macrolides' }, coding: atc('J01FA', 'Macrolides') },
  metronidazole: { label: { nl: 'Metronidazol', en: 'Metronidazole' }, coding: atc('J01XD01', 'Metronidazole') },
  iodine: { label: { nl: 'Jodium', en: 'Iodine' }, coding: atc('D08AG', 'Iodine products') },
  chlorhexidine: { label: { nl: 'Chloorhexidine', en: 'Chlorhexidine' }, coding: atc('D08AC02', 'Chlorhexidine') },
  chloramine: { label: { nl: 'Chlooramine', en: 'Chloramine' }, coding: atc('D08AX04', 'Tosylchloramide sodium') },
  'hydrogen-peroxide': { label: { nl: 'Waterstofperoxide', en: 'Hydrogen peroxide' }, coding: atc('A01AB02', 'Hydrogen peroxide') },
}

const clinical = (code: string): CodeableConcept => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code }],
})
const verified = (code: string): CodeableConcept => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification', code }],
})

/** An allergy on record that names no substance: it may be to any, so it is named before anything else is asked. */
const unnamedIn = ({ resources }: AskContext): AllergyIntolerance | undefined =>
  resources.find(
    (r): r is AllergyIntolerance =>
      r.resourceType === 'AllergyIntolerance' &&
      !r.code?.text &&
      !r.code?.coding?.some(({ code, display }) => code || display) &&
      !['refuted', 'entered-in-error'].includes(r.verificationStatus?.coding?.[0]?.code ?? ''),
  )

const allergy = (to: keyof typeof substances): ChoiceAsking => ({
  kind: 'choice',
  options: (context) =>
    unnamedIn(context)
      ? [
          ...Object.entries(substances).map(([value, { label }]) => ({ value, label })),
          { value: 'none-of-these', label: { nl: 'Geen van deze', en: 'None of these' } },
        ]
      : yesNo,
  writes: only('AllergyIntolerance'),
  answer: (context, { choice }) => {
    const unnamed = unnamedIn(context)
    const { label, coding } = substances[to]!
    if (unnamed && choice !== 'yes' && choice !== 'no') {
      const named = substances[choice!]
      return one({
        ...unnamed,
        code: named ? { ...(named.coding && { coding: [named.coding] }), text: named.label.nl } : { text: 'Ander middel' },
      })
    }
    return one({
      resourceType: 'AllergyIntolerance',
      id: newId(),
      ...(choice === 'yes' && { clinicalStatus: clinical('active') }),
      verificationStatus: verified(choice === 'yes' ? 'confirmed' : 'refuted'),
      code: { ...(coding && { coding: [coding] }), text: label.nl },
      patient: patientReference(context.patient),
      recordedDate: context.today,
    } satisfies AllergyIntolerance)
  },
})

/** Allergies to what may be proposed. */
export const allergyAskings: Readonly<Record<string, Asking>> = {
  'penicillin-allergy': allergy('penicillin'),
  'clindamycin-allergy': allergy('clindamycin'),
  'doxycycline-allergy': allergy('doxycycline'),
  'quinolone-allergy': allergy('quinolone'),
  'macrolide-allergy': allergy('macrolide'),
  'metronidazole-allergy': allergy('metronidazole'),
  'iodine-allergy': allergy('iodine'),
  'chlorhexidine-allergy': allergy('chlorhexidine'),
  'chloramine-allergy': allergy('chloramine'),
  'hydrogen-peroxide-allergy': allergy('hydrogen-peroxide'),
}
