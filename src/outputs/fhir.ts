import type { Advice, Recommendation } from '../advice/advice.ts'
import { authorityName } from '../advice/order.ts'
import type { Lang } from '../values/text.ts'
import { disclaimer } from './words.ts'

type Resource = { readonly resourceType: string } & Readonly<Record<string, unknown>>

const decisionSystem = 'https://howship.example/fhir/CodeSystem/decision'
const outcomeSystem = 'https://howship.example/fhir/CodeSystem/outcome'

/** The patient reference only when it is one that FHIR accepts ("Patient/p1"), else the identifier as display. */
const subject = (reference: string): { readonly reference: string } => ({ reference })

function guidanceResponse(advice: Advice, r: Recommendation, lang: Lang, i: number): Resource {
  return {
    resourceType: 'GuidanceResponse',
    id: `advice-${i + 1}`,
    moduleUri: `${decisionSystem}/${r.decision}`,
    status: r.stance === 'ask' ? 'data-required' : 'success',
    subject: subject(advice.patient),
    occurrenceDateTime: advice.asOf,
    reasonCode: [{ coding: [{ system: outcomeSystem, code: r.outcome }], text: r.text[lang] }],
    ...(r.subject === null || r.subject === advice.patient ? {} : { reasonReference: [{ reference: r.subject }] }),
    note: [
      { text: `${authorityName(r.authority)}: ${r.sources.map((s) => `${s.document}, ${s.locator}`).join('; ')}` },
      ...r.dissent.map((o) => ({ text: `${authorityName(o.authority)} (${o.outcome}): ${o.text[lang]}` })),
    ],
    ...(r.because.some((b) => b.reference)
      ? {
          extension: r.because
            .filter((b) => b.reference)
            .map((b) => ({
              url: 'https://howship.example/fhir/StructureDefinition/because',
              valueReference: { reference: b.reference, display: `${b.fact}: ${b.value}` },
            })),
        }
      : {}),
    ...(r.stance === 'ask'
      ? {
          dataRequirement: advice.missing
            .filter((m) => m.neededBy.includes(r.decision))
            .map((m) => ({ type: 'Observation', subjectCodeableConcept: { text: m.question[lang] } })),
        }
      : {}),
  }
}

/** Advice as a FHIR R4 Bundle (collection): one GuidanceResponse a recommendation, and an OperationOutcome with the notices. */
export function toFhir(advice: Advice, lang: Lang): Resource {
  const entries: Resource[] = advice.recommendations.map((r, i) => guidanceResponse(advice, r, lang, i))
  entries.push({
    resourceType: 'OperationOutcome',
    id: 'notices',
    issue: [
      ...advice.notices.map((n) => ({
        severity: 'warning',
        code: 'incomplete',
        details: { coding: [{ system: 'https://howship.example/fhir/CodeSystem/problem', code: n.problem }], text: n.detail },
        expression: [n.reference],
      })),
      { severity: 'information', code: 'informational', details: { text: disclaimer[lang] } },
    ],
  })
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: entries.map((resource) => ({
      fullUrl: `https://howship.example/fhir/${resource.resourceType}/${String(resource.id)}`,
      resource,
    })),
  }
}
