import type { Text } from '../values/text.ts'

/** Decisions as people call them. A test holds this list against `decisions.ts`. */
export const decisionNames: Readonly<Record<string, Text>> = {
  exposure: { nl: 'blootstelling', en: 'exposure' },
  'duplicate-therapy': { nl: 'dubbele therapie', en: 'duplicate therapy' },
  'hidden-exposure': { nl: 'vergeten middelen', en: 'forgotten drugs' },
  'mronj-risk': { nl: 'risico op kaakbotnecrose', en: 'risk of jaw necrosis' },
  'mronj-risk-factors': { nl: 'risicofactoren', en: 'risk factors' },
  ctx: { nl: 'CTX', en: 'CTX' },
  'start-labs': { nl: 'laboratorium voor de start', en: 'laboratory before the start' },
  'dental-screening': { nl: 'tandheelkundige screening', en: 'dental screening' },
  'dental-workup': { nl: 'sanering', en: 'dental work-up' },
  'start-therapy': { nl: 'start van de therapie', en: 'start of therapy' },
  'zoledronate-dose': { nl: 'dosis zoledroninezuur', en: 'zoledronate dose' },
  'denosumab-hypocalcaemia': { nl: 'hypocalciëmie bij denosumab', en: 'hypocalcaemia with denosumab' },
  'dose-schedule': { nl: 'toedieningsschema', en: 'dose schedule' },
  'pre-dose-check': { nl: 'controle voor de toediening', en: 'check before the dose' },
  'dose-overdue': { nl: 'te late dosis', en: 'overdue dose' },
  'stop-denosumab': { nl: 'stoppen met denosumab', en: 'stopping denosumab' },
  'dental-procedure': { nl: 'ingreep', en: 'procedure' },
  'who-operates': { nl: 'wie opereert', en: 'who operates' },
  'drug-holiday': { nl: 'stopperiode', en: 'drug holiday' },
  'denosumab-window': { nl: 'venster rond denosumab', en: 'window around denosumab' },
  'antibiotic-prophylaxis': { nl: 'antibioticum rond de ingreep', en: 'antibiotic around the procedure' },
  'surgical-protocol': { nl: 'chirurgisch protocol', en: 'surgical protocol' },
  'systemic-precautions': { nl: 'algemene voorzorgen', en: 'systemic precautions' },
  'postoperative-control': { nl: 'controle na de ingreep', en: 'check after the procedure' },
  'resume-therapy': { nl: 'hervatten van de therapie', en: 'resuming therapy' },
  'mronj-diagnosis': { nl: 'diagnose kaakbotnecrose', en: 'diagnosis of jaw necrosis' },
  'mronj-stage': { nl: 'stadium', en: 'stage' },
  'mronj-treatment': { nl: 'behandeling van kaakbotnecrose', en: 'treatment of jaw necrosis' },
  'mronj-antibiotic': { nl: 'antibioticum bij kaakbotnecrose', en: 'antibiotic in jaw necrosis' },
  'antiresorptive-at-mronj': { nl: 'botmiddel bij kaakbotnecrose', en: 'bone drug in jaw necrosis' },
  'refer-mka': { nl: 'verwijzing MKA', en: 'referral to the surgeon' },
}

/** A decision as people call it; its id where it has no name. */
export const decisionName = (id: string): Text => decisionNames[id] ?? { nl: id, en: id }
