/** What is said of an antiresorptive when there is jaw necrosis: proposals to the prescriber, who weighs jaw against skeleton (contradictions A1). */
import type { Outcome } from '../engine/table.ts'
import { exitPlan, latestDoseOfTherapy, skeletalRisk } from '../facts/mronj-therapy.ts'

const beside = { values: { skeletalRisk, exitPlan }, dates: { latestDose: latestDoseOfTherapy } } as const
const nl = '[Botrisico zonder dit middel: {skeletalRisk}.] [{exitPlan}.] [Uiterlijk {latestDose}.]'
const en = '[Skeletal risk without this drug: {skeletalRisk}.] [{exitPlan}.] [By {latestDose} at the latest.]'

export const antiresorptiveOutcomes = {
  stop: {
    stance: 'consider',
    says: {
      nl: `{subject}: voorstel om te stoppen nu er MRONJ is; de voorschrijver beslist en legt de reden vast. ${nl}`,
      en: `{subject}: proposal to stop now that there is MRONJ; the prescriber decides and records the reason. ${en}`,
    },
    ...beside,
  },
  'do-not-restart': {
    stance: 'avoid',
    says: {
      nl: `{subject}: niet starten of hervatten voordat het slijmvlies stabiel genezen is (gesloten bij twee controles met minstens 8 weken ertussen); overleg met de voorschrijver. ${nl}`,
      en: `{subject}: do not start or resume before the mucosa has healed and stays so (closed at two checks at least 8 weeks apart); discuss with the prescriber. ${en}`,
    },
    ...beside,
  },
  'may-restart': {
    stance: 'consider',
    says: {
      nl: '{subject}: slijmvlies gesloten bij twee controles met minstens 8 weken ertussen. Hervatten mag; de voorschrijver beslist. MRONJ kan onder gesloten slijmvlies voortbestaan.',
      en: '{subject}: mucosa closed at two checks at least 8 weeks apart. The drug may be resumed; the prescriber decides. MRONJ can persist under closed mucosa.',
    },
  },
  individualise: {
    stance: 'consider',
    says: {
      nl: `{subject}: stoppen of doorgaan per patiënt afwegen met de voorschrijver; nut van stoppen voor de kaak niet bewezen. ${nl}`,
      en: `{subject}: weigh stopping against continuing for this patient with the prescriber; a benefit of stopping for the jaw is unproven. ${en}`,
    },
    ...beside,
  },
  ask: { stance: 'ask', says: { nl: '{subject}: eerst vaststellen of de kaaklaesie MRONJ is. [{exitPlan}.]', en: '{subject}: first find out whether the jaw lesion is MRONJ. [{exitPlan}.]' }, values: { exitPlan } },
} as const satisfies Readonly<Record<string, Outcome>>

/** The reason that goes with denosumab. */
export const antiresorptiveReasons = {
  'stop-denosumab': { nl: 'Zie ook het advies over stoppen met denosumab.', en: 'See also the advice on stopping denosumab.' },
} as const
